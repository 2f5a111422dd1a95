// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QSize>
#include <array>
#include <optional>

namespace ui {

enum class TimelineRow { Source, Target, Result };

/// The parts of a row, from top to bottom; the result's has `strip` only.
struct RowRects {
    QRectF whole; ///< with the header at the left
    QRectF header;
    QRectF pictures;
    QRectF sound; ///< empty when no clip has sound
    QRectF strip; ///< confidence; whether it is rendered
    QRectF marks; ///< keyframes and findings
};

/// Where everything lies in a timeline of some size, in its coordinates.
struct TimelineLayout {
    QRectF corner; ///< left of the ruler
    QRectF ruler;
    QRectF content; ///< right of the headers: the rows and what is below them
    std::array<RowRects, 3> rows; ///< by TimelineRow

    const RowRects& row(TimelineRow row) const { return rows[static_cast<std::size_t>(row)]; }
    std::optional<TimelineRow> rowAt(const QPointF& position) const;
};

/// `size` without the scroll bar; `headerWidth` of the row headers. The pictures take the room
/// there is.
TimelineLayout layoutOf(const QSize& size, double headerWidth, bool hasSound);

/// The least height in which every part can be seen.
int leastTimelineHeight(bool hasSound);

} // namespace ui
