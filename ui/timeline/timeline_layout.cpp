// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timeline_layout.h"

#include <algorithm>

namespace ui {

namespace {

constexpr double rulerHeight = 24;
constexpr double soundHeight = 16;
constexpr double stripHeight = 12;
constexpr double marksHeight = 15;
constexpr double gap = 1; // between rows
constexpr double resultHeight = 44;
constexpr double leastPictures = 24;
constexpr double mostPictures = 72;

double clipRest(bool hasSound) { return (hasSound ? soundHeight : 0) + stripHeight + marksHeight; }

double heightWithout(bool hasSound)
{
    return rulerHeight + 2 * (clipRest(hasSound) + gap) + resultHeight;
}

RowRects clipRow(double top, double pictures, double headerWidth, double width, bool hasSound)
{
    const double height = pictures + clipRest(hasSound);
    const double room = std::max(0.0, width - headerWidth);
    RowRects row;
    row.whole = QRectF(0, top, width, height);
    row.header = QRectF(0, top, headerWidth, height);
    row.pictures = QRectF(headerWidth, top, room, pictures);
    row.sound = QRectF(headerWidth, row.pictures.bottom(), room, hasSound ? soundHeight : 0);
    row.strip = QRectF(headerWidth, row.sound.bottom(), room, stripHeight);
    row.marks = QRectF(headerWidth, row.strip.bottom(), room, marksHeight);
    return row;
}

RowRects resultRow(double top, double headerWidth, double width)
{
    RowRects row;
    row.whole = QRectF(0, top, width, resultHeight);
    row.header = QRectF(0, top, headerWidth, resultHeight);
    row.strip = QRectF(headerWidth, top + 7, std::max(0.0, width - headerWidth), resultHeight - 14);
    return row;
}

} // namespace

std::optional<TimelineRow> TimelineLayout::rowAt(const QPointF& position) const
{
    for (const TimelineRow each : {TimelineRow::Source, TimelineRow::Target, TimelineRow::Result}) {
        if (row(each).whole.contains(position))
            return each;
    }
    return std::nullopt;
}

TimelineLayout layoutOf(const QSize& size, double headerWidth, bool hasSound)
{
    const double width = size.width();
    const double pictures
        = std::clamp((size.height() - heightWithout(hasSound)) / 2, leastPictures, mostPictures);
    TimelineLayout layout;
    layout.corner = QRectF(0, 0, headerWidth, rulerHeight);
    layout.ruler = QRectF(headerWidth, 0, std::max(0.0, width - headerWidth), rulerHeight);
    layout.content = QRectF(
        headerWidth, rulerHeight, layout.ruler.width(), std::max(0.0, size.height() - rulerHeight));
    layout.rows[0] = clipRow(rulerHeight, pictures, headerWidth, width, hasSound);
    layout.rows[1]
        = clipRow(layout.rows[0].whole.bottom() + gap, pictures, headerWidth, width, hasSound);
    layout.rows[2] = resultRow(layout.rows[1].whole.bottom() + gap, headerWidth, width);
    return layout;
}

int leastTimelineHeight(bool hasSound)
{
    return static_cast<int>(heightWithout(hasSound) + 2 * leastPictures);
}

} // namespace ui
