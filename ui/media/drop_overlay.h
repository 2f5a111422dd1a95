// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/clip.h"

#include <QStringList>
#include <QWidget>
#include <optional>

class QPainter;

namespace ui {

class ProjectDocument;

/// Lies over the whole window while files are dragged over it: two large fields say what a drop
/// there means. Takes the drops of the window and, as drop events go to the innermost widget, of
/// every child that does not take drops by itself.
class DropOverlay : public QWidget {
    Q_OBJECT

public:
    /// Makes `window` accept drops.
    explicit DropOverlay(QWidget& window);

    /// What is said below the field of a role, such as "takes the place of dance.mp4".
    void setNote(Role role, const QString& note);

    /// Says below the fields what a drop there does to `document`.
    void follow(const ProjectDocument& document);

    /// The field at a place; nothing between and around them.
    std::optional<Role> roleAt(QPoint position) const;
    QRect zone(Role role) const;

signals:
    /// Without a role when dropped beside the fields.
    void filesDropped(const QStringList& files, std::optional<ui::Role> role);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    bool appearFor(QDropEvent* event);
    void paintZone(QPainter& painter, Role role) const;

    QWidget& m_window;
    QString m_notes[2];
    std::optional<Role> m_hovered;
};

} // namespace ui
