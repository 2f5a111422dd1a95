// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"
#include "ui/timeline/ruler_painter.h"
#include "ui/timeline/timeline.h"

#include <QPaintEvent>
#include <QPainter>
#include <algorithm>

namespace ui {

void Timeline::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    const TimelineLayout layout = layoutNow();
    const QRectF dirty = event->rect();
    painter.fillRect(dirty, colours().window);
    painter.setClipRect(layout.content.united(layout.ruler));
    const Clip* clip = m_session.editedClip();
    paintRuler(painter, layout.ruler, m_axis, clip != nullptr ? clip->frameRate() : 0);
    paintRows(painter, layout, std::max(dirty.left(), layout.content.left()), dirty.right());
    paintOverlays(painter, layout);
    painter.setClipping(false);
    painter.fillRect(layout.corner, colours().panel);
    for (const TimelineRow row : {TimelineRow::Source, TimelineRow::Target, TimelineRow::Result})
        paintRowTitle(painter, layout.row(row).header, titleOf(row));
    if (hasFocus()) {
        painter.setPen(QPen(colours().accent, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

void Timeline::paintRows(
    QPainter& painter, const TimelineLayout& layout, double left, double right) const
{
    for (const TimelineRow row : {TimelineRow::Source, TimelineRow::Target})
        paintClipRow(painter, layout, row, left, right);
    paintResultRow(painter, layout);
}

void Timeline::paintClipRow(QPainter& painter, const TimelineLayout& layout, TimelineRow row,
    double left, double right) const
{
    const RowRects& rects = layout.row(row);
    painter.fillRect(rects.whole, colours().panel);
    const Clip* clip = clipOf(row);
    if (clip == nullptr || !clip->info) {
        paintEmptyRow(painter, rects,
            clip == nullptr
                ? (row == TimelineRow::Source ? tr("The dance to be copied comes here")
                                              : tr("The person who is to dance comes here"))
                : tr("The file is missing"));
        return;
    }
    ClipRowPainter content(painter, rects, m_axis, *clip, left, right);
    content.paintPictures(m_thumbnails);
    if (const Waveform* waveform = m_waveforms.find(clip->sha256))
        content.paintSound(*waveform);
    if (const ConfidenceStrip* strip = m_model.confidence(clip->id))
        content.paintConfidence(*strip);
    content.paintFindings(m_model.findings(clip->id));
    content.paintKeyframes(m_session.document().keyframes(clip->id));
}

void Timeline::paintEmptyRow(QPainter& painter, const RowRects& rects, const QString& text) const
{
    const QRectF room(rects.pictures.topLeft(), rects.marks.bottomRight());
    painter.setPen(QPen(colours().border, 1, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(room.adjusted(6.5, 6.5, -6.5, -6.5));
    painter.setPen(colours().mutedText);
    painter.drawText(room, Qt::AlignCenter, text);
}

void Timeline::paintResultRow(QPainter& painter, const TimelineLayout& layout) const
{
    const RowRects& rects = layout.row(TimelineRow::Result);
    painter.fillRect(rects.whole, colours().panel);
    const Clip* clip = clipOf(TimelineRow::Result);
    paintRendered(
        painter, rects.strip, m_axis, m_model.rendered(), clip != nullptr ? clip->frameRate() : 0);
    paintUnseen(
        painter, rects.strip, m_axis, m_model.unseen(), clip != nullptr ? clip->frameRate() : 0);
}

void Timeline::paintSpan(QPainter& painter, const QRectF& over, const TimeSpan& span) const
{
    QColor colour = colours().accent;
    const QRectF rect(QPointF(xOf(span.begin), over.top()), QPointF(xOf(span.end), over.bottom()));
    colour.setAlphaF(0.28F);
    painter.fillRect(rect, colour);
    painter.setPen(QPen(colours().accent, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect);
}

void Timeline::paintOverlays(QPainter& painter, const TimelineLayout& layout) const
{
    const std::optional<Role> role = m_selected && m_session.document().clip(m_selected->clip)
        ? std::optional(m_session.document().clip(m_selected->clip)->role)
        : std::nullopt;
    if (role)
        paintSpan(painter,
            layout.row(*role == Role::Source ? TimelineRow::Source : TimelineRow::Target).whole,
            timesOf(*m_selected));
    paintMarkedRange(painter, layout, m_axis, m_model.inPoint(), rangeEnd());
    paintMarkers(painter, layout, m_axis, m_model.markers());
    if (m_drag.kind == DragKind::Zoom)
        paintSpan(painter, layout.content.united(layout.ruler),
            {std::min(m_drag.from, m_drag.to), std::max(m_drag.from, m_drag.to)});
    if (m_session.editedClip() != nullptr)
        paintPlayhead(painter, layout, xOf(m_session.time()));
}

RowTitle Timeline::titleOf(TimelineRow row) const
{
    const Clip* edited = m_session.editedClip();
    const Clip* clip = clipOf(row);
    const bool isChosen = row != TimelineRow::Result && edited != nullptr && edited == clip;
    switch (row) {
    case TimelineRow::Source:
        return {tr("Source"), tr("dancer"), isChosen};
    case TimelineRow::Target:
        return {tr("Target"), tr("performer"), isChosen};
    case TimelineRow::Result:
        break;
    }
    return {tr("Result"), renderedText(), false};
}

QString Timeline::renderedText() const
{
    const Clip* clip = clipOf(TimelineRow::Result);
    std::int64_t fresh = 0;
    std::int64_t stale = 0;
    std::int64_t failed = 0;
    for (const RenderedSpan& span : m_model.rendered()) {
        std::int64_t& frames = span.state == RenderState::Fresh ? fresh
            : span.state == RenderState::Stale                  ? stale
                                                                : failed;
        frames += span.last - span.first + 1;
    }
    if (clip == nullptr || clip->frameCount() == 0 || fresh + stale + failed == 0)
        return tr("not rendered");
    if (failed > 0)
        return tr("%n failed", nullptr, static_cast<int>(failed));
    if (stale > 0)
        return tr("%n out of date", nullptr, static_cast<int>(stale));
    if (fresh >= clip->frameCount())
        return tr("rendered");
    return tr("%1 % rendered").arg(fresh * 100 / clip->frameCount());
}

} // namespace ui
