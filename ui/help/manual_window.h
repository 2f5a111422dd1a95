// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QUrl>

class QLineEdit;
class QTextBrowser;
class QTreeWidget;
class QTreeWidgetItem;

namespace ui {

/// The manual: contents and search on the left, the page on the right. It stays open beside the
/// work.
class ManualWindow : public QDialog {
    Q_OBJECT

public:
    explicit ManualWindow(QWidget* parent = nullptr);

    /// Shows a page, at the heading that the address may name.
    void open(const QUrl& page);
    QUrl page() const;

signals:
    /// A link to a command of the window was followed, by its id ("pose.detect").
    void commandWanted(const QString& id);

private:
    void buildContents();
    void follow(const QUrl& link);
    void filter(const QString& words);
    void markHits();
    void goToNextHit();
    void choose(const QUrl& page);
    QTreeWidgetItem* itemOf(const QUrl& page) const;

    QLineEdit* m_search;
    QTreeWidget* m_contents;
    QTextBrowser* m_text;
};

} // namespace ui
