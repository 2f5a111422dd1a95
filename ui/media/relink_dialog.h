// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/media/background.h"
#include "ui/media/relink_search.h"

#include <QDialog>
#include <map>

class QLabel;
class QPushButton;
class QTableWidget;

namespace ui {

class ProjectDocument;

/// Lists all missing videos of the project. One file or one folder is enough: the others are looked
/// for beside and below it, by size, name and content. Nothing changes before Relink is pressed.
class RelinkDialog : public QDialog {
    Q_OBJECT

public:
    explicit RelinkDialog(ProjectDocument& document, QWidget* parent = nullptr);

    bool hasMissing() const { return !m_missing.empty(); }
    std::size_t foundCount() const { return m_found.size(); }
    QString status() const;

public slots:
    void searchFile(const QString& file); ///< and the folder it lies in
    void searchFolder(const QString& folder);
    void accept() override; ///< points the found ones to where they lie now

signals:
    void searched(); ///< a search has ended

private:
    std::vector<MissingMedia> stillMissing() const;
    template <typename Search> void start(const QString& place, Search search);
    void show(const std::vector<FoundMedia>& found, const QString& place);
    void prepareTable();
    void layOut();
    void fillTable();
    void askForFile();
    void askForFolder();

    ProjectDocument& m_document;
    std::vector<MissingMedia> m_missing;
    std::map<std::int64_t, media::VideoInfo> m_found;
    std::uint64_t m_request = 0;
    QTableWidget* m_table;
    QLabel* m_status;
    QPushButton* m_relink;
    Background m_background;
};

} // namespace ui
