// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timeline/time_axis.h"
#include "ui/timeline/timeline_layout.h"
#include "ui/timeline/timeline_marks.h"

#include <QPainter>

namespace ui {

/// "4s", "1:05", "1:00:05".
QString secondsText(std::int64_t seconds);

void paintRuler(QPainter& painter, const QRectF& ruler, const TimeAxis& axis, double frameRate);

/// Where the marked range begins and ends: brackets on the ruler, and a veil over what lies
/// outside.
void paintMarkedRange(QPainter& painter, const TimelineLayout& layout, const TimeAxis& axis,
    std::optional<double> in, std::optional<double> out);

void paintMarkers(QPainter& painter, const TimelineLayout& layout, const TimeAxis& axis,
    const std::vector<Marker>& markers);

void paintPlayhead(QPainter& painter, const TimelineLayout& layout, double x);

/// A line of blocks at the lower edge of the result's row, where the pose was never filmed.
void paintUnseen(QPainter& painter, const QRectF& strip, const TimeAxis& axis,
    const std::vector<std::pair<std::int64_t, std::int64_t>>& spans, double frameRate);

/// The row of the result: what is rendered, and hatching where nothing is.
void paintRendered(QPainter& painter, const QRectF& strip, const TimeAxis& axis,
    const std::vector<RenderedSpan>& spans, double frameRate);

/// How far a flag or handle reaches to either side of its time, in logical pixels.
inline constexpr double handleReach = 6;

} // namespace ui
