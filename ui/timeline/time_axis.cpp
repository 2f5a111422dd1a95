// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/time_axis.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace ui {

namespace {

constexpr double leastDuration = 0.1; // seconds; nothing to show is shown as if it lasted so long
constexpr double namedEvery = 60; // pixels at least
constexpr double minorEvery = 6;

double usableWidth(const TimeExtent& extent) { return std::max(1.0, extent.width - endMargin); }

double fittedScale(const TimeExtent& extent)
{
    return std::min(
        mostPixelsPerSecond, usableWidth(extent) / std::max(leastDuration, extent.duration));
}

/// The first of `steps` with `room` pixels between, `pixels` being those of one unit; nothing when
/// there is none.
std::optional<int> firstWithRoom(std::span<const int> steps, double pixels, double room)
{
    for (const int step : steps) {
        if (step * pixels >= room)
            return step;
    }
    return std::nullopt;
}

/// Ticks every `minor` units, those at multiples of `major` named; `unit` in seconds.
std::vector<RulerTick> ticksOf(
    const TimeSpan& view, double unit, int minor, int major, RulerTick::Kind kind)
{
    std::vector<RulerTick> ticks;
    const auto first = static_cast<std::int64_t>(std::floor(view.begin / unit / major)) * major;
    for (std::int64_t n = std::max<std::int64_t>(0, first); double(n) * unit <= view.end;
         n += minor) {
        const bool isNamed = n % major == 0;
        ticks.push_back(
            {double(n) * unit, isNamed ? kind : RulerTick::Kind::Minor, isNamed ? n : 0});
    }
    return ticks;
}

std::vector<RulerTick> frameTicks(const TimeAxis& axis, double width, double frameRate)
{
    constexpr std::array steps{1, 2, 5, 10, 15};
    const double pixels = axis.pixelsPerSecond / frameRate;
    const auto step = firstWithRoom(steps, pixels, namedEvery);
    if (!step || *step >= frameRate)
        return {};
    const int minor = pixels >= minorEvery ? 1 : *step;
    return ticksOf(axis.visible(width), 1 / frameRate, minor, *step, RulerTick::Kind::Frame);
}

} // namespace

TimeAxis fitted(const TimeExtent& extent) { return {0, fittedScale(extent)}; }

TimeAxis held(const TimeAxis& axis, const TimeExtent& extent)
{
    const double scale = std::clamp(axis.pixelsPerSecond, fittedScale(extent), mostPixelsPerSecond);
    const double last = std::max(0.0, extent.duration - usableWidth(extent) / scale);
    return {std::clamp(axis.start, 0.0, last), scale};
}

TimeAxis zoomedAt(const TimeAxis& axis, double x, double factor, const TimeExtent& extent)
{
    const double scale
        = std::clamp(axis.pixelsPerSecond * factor, fittedScale(extent), mostPixelsPerSecond);
    return held({axis.timeAt(x) - x / scale, scale}, extent);
}

TimeAxis scrolledBy(const TimeAxis& axis, double pixels, const TimeExtent& extent)
{
    return held({axis.timeAt(pixels), axis.pixelsPerSecond}, extent);
}

TimeAxis showing(const TimeSpan& span, const TimeExtent& extent)
{
    if (span.length() <= 0)
        return held({span.begin, mostPixelsPerSecond}, extent);
    return held({span.begin, extent.width / span.length()}, extent);
}

TimeAxis revealing(const TimeAxis& axis, double seconds, const TimeExtent& extent)
{
    const double x = axis.xOf(seconds);
    if (x >= 0 && x <= extent.width)
        return axis;
    const double margin = extent.width * 0.1;
    const double wanted = x < 0 ? extent.width - margin : margin;
    return held({seconds - wanted / axis.pixelsPerSecond, axis.pixelsPerSecond}, extent);
}

double snapped(double seconds, std::span<const double> places, const TimeAxis& axis, double radius)
{
    double best = seconds;
    double distance = radius / axis.pixelsPerSecond;
    for (const double place : places) {
        if (std::abs(place - seconds) <= distance) {
            distance = std::abs(place - seconds);
            best = place;
        }
    }
    return best;
}

std::vector<RulerTick> rulerTicks(const TimeAxis& axis, double width, double frameRate)
{
    if (frameRate > 0) {
        if (auto ticks = frameTicks(axis, width, frameRate); !ticks.empty())
            return ticks;
    }
    constexpr std::array steps{1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 1800, 3600};
    const int step = firstWithRoom(steps, axis.pixelsPerSecond, namedEvery).value_or(steps.back());
    constexpr std::array minorSteps{1, 5, 10, 30, 60, 300, 600};
    int minor = step;
    for (const int smaller : minorSteps) {
        if (step % smaller == 0 && smaller < step && smaller * axis.pixelsPerSecond >= minorEvery) {
            minor = smaller;
            break;
        }
    }
    return ticksOf(axis.visible(width), 1, minor, step, RulerTick::Kind::Second);
}

} // namespace ui
