// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/media/drop_overlay.h"

#include "ui/media/drop_zone.h"
#include "ui/media/file_kind.h"
#include "ui/project_document.h"
#include "ui/theme.h"

#include <QDragEnterEvent>
#include <QPainter>

namespace ui {

namespace {

constexpr int margin = 40; // logical pixels
constexpr int radius = 16;

std::size_t indexOf(Role role) { return role == Role::Source ? 0 : 1; }

QFont scaled(const QFont& font, qreal factor, bool isBold)
{
    QFont other(font);
    other.setPointSizeF(font.pointSizeF() * factor);
    other.setBold(isBold);
    return other;
}

} // namespace

DropOverlay::DropOverlay(QWidget& window)
    : QWidget(&window)
    , m_window(window)
{
    setAcceptDrops(true);
    setAccessibleName(
        tr("Drop videos on the left to make them the dance, on the right to make them the person"));
    window.setAcceptDrops(true);
    window.installEventFilter(this);
    hide();
}

void DropOverlay::setNote(Role role, const QString& note)
{
    m_notes[indexOf(role)] = note;
    update();
}

void DropOverlay::follow(const ProjectDocument& document)
{
    const auto write = [this, &document] {
        const Clip* dance = document.clip(Role::Source);
        setNote(Role::Source,
            dance == nullptr ? tr("whose motion is taken")
                             : tr("takes the place of %1").arg(shownName(dance->path)));
        setNote(Role::Target,
            document.clip(Role::Target) == nullptr ? tr("who shall dance it")
                                                   : tr("is added to what is there"));
    };
    connect(&document, &ProjectDocument::clipsChanged, this, write);
    connect(&document, &ProjectDocument::closed, this, write);
    write();
}

QRect DropOverlay::zone(Role role) const
{
    const int width = (this->width() - 3 * margin) / 2;
    const int x = role == Role::Source ? margin : 2 * margin + width;
    return {x, margin, width, height() - 2 * margin};
}

std::optional<Role> DropOverlay::roleAt(QPoint position) const
{
    for (const Role role : {Role::Source, Role::Target}) {
        if (zone(role).contains(position))
            return role;
    }
    return std::nullopt;
}

bool DropOverlay::appearFor(QDropEvent* event)
{
    if (filesOf(event->mimeData()).isEmpty())
        return false;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    m_hovered = roleAt(event->position().toPoint());
    setGeometry(m_window.rect());
    raise();
    show();
    update();
    return true;
}

bool DropOverlay::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != &m_window)
        return false;
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove:
        return appearFor(static_cast<QDropEvent*>(event));
    case QEvent::DragLeave: // also when the drag goes on to the overlay, which then appears again
        hide();
        return true;
    case QEvent::Drop:
        dropEvent(static_cast<QDropEvent*>(event));
        return event->isAccepted();
    case QEvent::Resize:
        setGeometry(m_window.rect());
        return false;
    default:
        return false;
    }
}

void DropOverlay::dragEnterEvent(QDragEnterEvent* event) { appearFor(event); }

void DropOverlay::dragMoveEvent(QDragMoveEvent* event) { appearFor(event); }

void DropOverlay::dragLeaveEvent(QDragLeaveEvent*) { hide(); }

void DropOverlay::dropEvent(QDropEvent* event)
{
    hide();
    const QStringList files = filesOf(event->mimeData());
    if (files.isEmpty())
        return event->ignore();
    event->setDropAction(Qt::CopyAction);
    event->accept();
    emit filesDropped(files, roleAt(event->position().toPoint()));
}

void DropOverlay::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor veil = colours().window;
    veil.setAlphaF(0.88F);
    painter.fillRect(rect(), veil);
    paintZone(painter, Role::Source);
    paintZone(painter, Role::Target);
}

void DropOverlay::paintZone(QPainter& painter, Role role) const
{
    const Colours& c = colours();
    const bool isHovered = m_hovered == role;
    QColor ground = isHovered ? c.accent : c.raised;
    ground.setAlphaF(isHovered ? 0.3F : 0.6F);
    QPen pen(isHovered ? c.accent : c.mutedText, isHovered ? 3 : 2, Qt::DashLine);
    pen.setCosmetic(true);
    painter.setPen(pen);
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(zone(role)), radius, radius);

    const QRect inner = zone(role).adjusted(radius, radius, -radius, -radius);
    const QString title
        = role == Role::Source ? tr("Source — the dance") : tr("Target — the person");
    painter.setPen(c.text);
    painter.setFont(scaled(font(), 2, true));
    painter.drawText(inner, Qt::AlignCenter | Qt::TextWordWrap, title);
    const int below = painter.fontMetrics().height();
    painter.setPen(isHovered ? c.text : c.mutedText);
    painter.setFont(scaled(font(), 1.2, false));
    painter.drawText(inner.adjusted(0, inner.height() / 2 + below, 0, 0),
        Qt::AlignHCenter | Qt::TextWordWrap, m_notes[indexOf(role)]);
}

} // namespace ui
