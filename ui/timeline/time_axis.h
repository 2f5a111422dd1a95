// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace ui {

/// Seconds [begin, end).
struct TimeSpan {
    double begin = 0;
    double end = 0;

    double length() const { return end - begin; }
    bool operator==(const TimeSpan&) const = default;
};

/// Where times lie on the timeline: x in logical pixels from the left edge of its rows.
struct TimeAxis {
    double start = 0; ///< seconds at x = 0
    double pixelsPerSecond = 100;

    double xOf(double seconds) const { return (seconds - start) * pixelsPerSecond; }
    double timeAt(double x) const { return start + x / pixelsPerSecond; }
    TimeSpan visible(double width) const { return {start, timeAt(width)}; }

    bool operator==(const TimeAxis&) const = default;
};

/// What there is to show, and how much room for it.
struct TimeExtent {
    double duration = 0; ///< seconds
    double width = 0; ///< logical pixels
};

/// Free pixels behind the end, so that its handles can be taken hold of.
inline constexpr double endMargin = 12;
inline constexpr double mostPixelsPerSecond = 3000;

/// All of it, as wide as there is room.
TimeAxis fitted(const TimeExtent& extent);

/// The axis nearest to `axis` that shows no emptiness that could be avoided and is not zoomed
/// beyond the limits.
TimeAxis held(const TimeAxis& axis, const TimeExtent& extent);

/// `factor` times as large; the time at `x` stays there, unless the limits do not allow it.
TimeAxis zoomedAt(const TimeAxis& axis, double x, double factor, const TimeExtent& extent);

TimeAxis scrolledBy(const TimeAxis& axis, double pixels, const TimeExtent& extent);

/// `span` from edge to edge.
TimeAxis showing(const TimeSpan& span, const TimeExtent& extent);

/// `axis` itself when `seconds` is in view; else turned like a page, so that it is near the edge
/// from which it came.
TimeAxis revealing(const TimeAxis& axis, double seconds, const TimeExtent& extent);

/// The place nearest to `seconds` when it is no more than `radius` pixels away, else `seconds`.
double snapped(double seconds, std::span<const double> places, const TimeAxis& axis, double radius);

/// A line of the ruler. What it is called is for the one who draws it to say.
struct RulerTick {
    enum class Kind { Minor, Second, Frame };

    double time = 0;
    Kind kind = Kind::Minor;
    std::int64_t number = 0; ///< of the second or the frame; 0 for minor ones
};

/// The lines in view: named ones at least 60 pixels apart, on whole seconds, or on frames where
/// there is room. `frameRate` 0: seconds only.
std::vector<RulerTick> rulerTicks(const TimeAxis& axis, double width, double frameRate);

} // namespace ui
