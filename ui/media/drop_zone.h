// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QStringList>

class QMimeData;

namespace ui {

/// The local files of a drag; empty when it holds something else.
QStringList filesOf(const QMimeData* data);

/// A dashed field to drop videos on; a click, the space bar or the Enter key asks to browse
/// instead.
class DropZone : public QAbstractButton {
    Q_OBJECT

public:
    /// `title` may have several lines; `link` is underlined below it.
    DropZone(const QString& title, const QString& link, QWidget* parent = nullptr);

    /// A large figure drawn over the title, such as "1".
    void setNumber(const QString& number);
    bool isTargeted() const { return m_isTargeted; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void filesDropped(const QStringList& files);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void setTargeted(bool isTargeted);
    int textHeight(int width) const;
    int numberHeight() const;

    QString m_link;
    QString m_number;
    bool m_isTargeted = false;
};

} // namespace ui
