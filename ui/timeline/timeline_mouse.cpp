// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/hover_card.h"
#include "ui/timeline/ruler_painter.h"
#include "ui/timeline/timeline.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>
#include <utility>

namespace ui {

namespace {

constexpr double snapRadius = 6; // pixels
constexpr double wheelPixels = 60; // that a notch scrolls
constexpr double leastZoomDrag = 4; // pixels; less is a slip of the hand

} // namespace

// ---- dragging ----

Timeline::Drag Timeline::dragAt(const QPointF& position, Qt::KeyboardModifiers modifiers)
{
    Drag drag;
    drag.from = drag.to = timeAt(position.x());
    drag.tag = ++m_lastTag;
    const bool isOnRuler = layoutNow().ruler.contains(position);
    const auto isAt = [&](std::optional<double> point) {
        return isOnRuler && point && std::abs(xOf(*point) - position.x()) <= handleReach;
    };
    const Clip* clip = clipAt(position);
    if (modifiers & Qt::AltModifier) {
        drag.kind = DragKind::Zoom;
    } else if ((modifiers & Qt::ShiftModifier) && clip != nullptr) {
        drag.kind = DragKind::Select;
        drag.clip = clip->id;
    } else if (const auto marker = markerAt(position)) {
        drag.kind = DragKind::Marker;
        drag.marker = m_model.markers()[*marker];
    } else if (isAt(m_model.inPoint())) {
        drag.kind = DragKind::InPoint;
    } else if (isAt(rangeEnd())) {
        drag.kind = DragKind::OutPoint;
    } else {
        drag.kind = DragKind::Scrub;
    }
    return drag;
}

void Timeline::mousePressEvent(QMouseEvent* event)
{
    hideCard();
    const QPointF position = event->position();
    if (event->button() != Qt::LeftButton)
        return;
    chooseRow(position);
    if (position.x() < headerWidth() || m_session.editedClip() == nullptr)
        return;
    m_drag = dragAt(position, event->modifiers());
    if (m_drag.kind == DragKind::Scrub) {
        clearRange();
        dragTo(timeAt(position.x()));
    } else if (m_drag.kind == DragKind::Marker) {
        m_session.setTime(m_drag.marker.time);
    }
}

void Timeline::chooseRow(const QPointF& position)
{
    const std::optional<TimelineRow> row = layoutNow().rowAt(position);
    if (!row || *row == TimelineRow::Result || clipOf(*row) == nullptr)
        return;
    if (clipOf(*row) != m_session.editedClip())
        m_session.setEditedRole(clipOf(*row)->role);
}

void Timeline::mouseMoveEvent(QMouseEvent* event)
{
    m_pointer = event->position();
    if (m_drag.kind != DragKind::None) {
        dragTo(timeAt(m_pointer.x()));
        return;
    }
    if (m_card->isVisible())
        showCard();
    else
        m_cardDelay.start();
}

void Timeline::dragTo(double seconds)
{
    const double time = std::clamp(snappedTime(seconds), 0.0, m_session.duration());
    m_drag.to = std::clamp(seconds, 0.0, m_session.duration());
    switch (m_drag.kind) {
    case DragKind::Scrub:
        m_session.setTime(time);
        break;
    case DragKind::Select:
        if (const Clip* clip = m_session.document().clip(m_drag.clip))
            selectRange(clip->id, frameAtX(*clip, xOf(m_drag.from)), frameAtX(*clip, xOf(time)));
        break;
    case DragKind::Marker: {
        const auto& all = m_model.markers();
        const auto found = std::find(all.begin(), all.end(), m_drag.marker);
        if (found == all.end())
            break;
        m_drag.marker.time = std::clamp(seconds, 0.0, m_session.duration());
        m_marks.replaceMarker(
            static_cast<std::size_t>(found - all.begin()), m_drag.marker, m_drag.tag);
        break;
    }
    case DragKind::InPoint:
        m_marks.dragBegin(time, m_drag.tag);
        break;
    case DragKind::OutPoint:
        m_marks.dragEnd(time, m_drag.tag);
        break;
    case DragKind::Zoom:
        update();
        break;
    case DragKind::None:
        break;
    }
}

void Timeline::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        endDrag(true);
}

void Timeline::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (const auto marker = markerAt(event->position())) {
        endDrag(false);
        editMarkerAt(*marker);
    }
}

void Timeline::endDrag(bool keep)
{
    const Drag drag = std::exchange(m_drag, {});
    if (drag.kind != DragKind::Zoom)
        return;
    const TimeSpan span{std::min(drag.from, drag.to), std::max(drag.from, drag.to)};
    if (keep && span.length() * m_axis.pixelsPerSecond >= leastZoomDrag)
        setAxis(showing(span, extent()));
    update();
}

double Timeline::snappedTime(double seconds) const
{
    if (!m_isSnapping)
        return seconds;
    std::vector<double> places{0, m_session.duration()};
    for (const Marker& marker : m_model.markers())
        places.push_back(marker.time);
    for (const std::optional<double> point : {m_model.inPoint(), rangeEnd()}) {
        if (point)
            places.push_back(*point);
    }
    for (const Clip& clip : m_session.document().clips()) {
        places.push_back(Session::timeOf(clip, clip.frameCount()));
        const std::set<std::int64_t>& keyframes = m_session.document().keyframes(clip.id);
        const auto next
            = keyframes.lower_bound(static_cast<std::int64_t>(seconds * clip.frameRate()));
        if (next != keyframes.end())
            places.push_back(Session::timeOf(clip, *next));
        if (next != keyframes.begin())
            places.push_back(Session::timeOf(clip, *std::prev(next)));
    }
    return snapped(seconds, places, m_axis, snapRadius);
}

std::optional<std::size_t> Timeline::markerAt(const QPointF& position) const
{
    if (!layoutNow().ruler.contains(position))
        return std::nullopt;
    for (std::size_t i = m_model.markers().size(); i-- > 0;) { // the one drawn last lies on top
        if (std::abs(xOf(m_model.markers()[i].time) - position.x()) <= handleReach)
            return i;
    }
    return std::nullopt;
}

std::int64_t Timeline::frameAtX(const Clip& clip, double x) const
{
    const auto frame = static_cast<std::int64_t>(std::floor(timeAt(x) * clip.frameRate() + 1e-3));
    return std::clamp<std::int64_t>(frame, 0, std::max<std::int64_t>(0, clip.frameCount() - 1));
}

// ---- wheel and keys ----

void Timeline::wheelEvent(QWheelEvent* event)
{
    hideCard();
    const QPoint angle = event->angleDelta();
    const int turned = std::abs(angle.x()) > std::abs(angle.y()) ? angle.x() : angle.y();
    if (event->modifiers() & Qt::ControlModifier)
        setAxis(zoomedAt(m_axis, event->position().x() - headerWidth(),
            std::pow(1.25, angle.y() / 120.0), extent()));
    else
        setAxis(scrolledBy(m_axis, -turned / 120.0 * wheelPixels, extent()));
    event->accept();
}

void Timeline::keyPressEvent(QKeyEvent* event)
{
    const std::int64_t step = event->modifiers() & Qt::ShiftModifier ? 10 : 1;
    const Clip* clip = m_session.editedClip();
    const Clip* other = clip == nullptr
        ? nullptr
        : m_session.document().clip(event->key() == Qt::Key_Up ? Role::Source : Role::Target);
    switch (event->key()) {
    case Qt::Key_Left:
        m_session.stepFrames(-step);
        break;
    case Qt::Key_Right:
        m_session.stepFrames(step);
        break;
    case Qt::Key_Home:
        m_session.setTime(0);
        break;
    case Qt::Key_End:
        if (clip != nullptr)
            m_session.setFrame(clip->frameCount() - 1);
        break;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (other != nullptr)
            m_session.setEditedRole(other->role);
        break;
    case Qt::Key_Escape:
        if (m_drag.kind != DragKind::None)
            endDrag(false);
        else if (m_selected)
            clearRange();
        else
            event->ignore();
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

// ---- what lies under the pointer ----

void Timeline::leaveEvent(QEvent* event)
{
    hideCard();
    QWidget::leaveEvent(event);
}

bool Timeline::event(QEvent* event)
{
    if (event->type() == QEvent::WindowDeactivate || event->type() == QEvent::Hide)
        hideCard();
    return QWidget::event(event);
}

void Timeline::hideCard()
{
    m_cardDelay.stop();
    m_card->hide();
    m_hovered.reset();
}

QString Timeline::textAt(const QPointF& position) const
{
    const TimelineLayout layout = layoutNow();
    if (const auto marker = markerAt(position))
        return m_model.markers()[*marker].name;
    const std::optional<TimelineRow> row = layout.rowAt(position);
    const Clip* clip = row ? clipOf(*row) : m_session.editedClip();
    const double seconds = timeAt(position.x());
    if (position.x() < headerWidth() || clip == nullptr || clip->frameCount() == 0
        || seconds > Session::timeOf(*clip, clip->frameCount()))
        return {};
    const std::int64_t frame = frameAtX(*clip, position.x());
    QStringList lines{tr("%1 s · frame %2")
                          .arg(QLocale().toString(Session::timeOf(*clip, frame), 'f', 2),
                              QString::number(frame))};
    if (row && *row != TimelineRow::Result) {
        for (const TimelineFinding& finding : m_model.findings(clip->id)) {
            if (finding.isOpen && frame >= finding.first && frame <= finding.last)
                lines.push_back(finding.text);
        }
        if (m_session.document().keyframes(clip->id).contains(frame))
            lines.push_back(tr("Keyframe"));
    }
    if (row == TimelineRow::Result) {
        for (const auto& [first, last] : m_model.unseen()) {
            if (frame >= first && frame <= last)
                lines.push_back(tr("A pose far from all that the person was filmed in"));
        }
    }
    return lines.join(QLatin1Char('\n'));
}

void Timeline::showCard()
{
    const QString text = textAt(m_pointer);
    if (text.isEmpty() || !isVisible())
        m_card->hide();
    else
        m_card->showAt(mapToGlobal(m_pointer.toPoint()), hoveredPicture(), text);
}

// Of the frame under the pointer, or of one near it until that is made. Markers have none.
QImage Timeline::hoveredPicture()
{
    const Clip* clip = clipAt(m_pointer);
    if (clip == nullptr || !clip->info || markerAt(m_pointer))
        return {};
    const std::int64_t frame = frameAtX(*clip, m_pointer.x());
    QImage image = m_thumbnails.find(clip->sha256, frame);
    const bool isAskedFor
        = m_hovered && m_hovered->frame == frame && m_hovered->sha256 == clip->sha256;
    if (image.isNull() && !isAskedFor) {
        m_hovered = ThumbnailId{clip->path, clip->sha256, frame};
        wantPictures();
    }
    for (std::int64_t step = 2; image.isNull() && step <= 256; step *= 2)
        image = m_thumbnails.find(clip->sha256, frame - frame % step);
    return image;
}

} // namespace ui
