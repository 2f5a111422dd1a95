// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pose/ground_statistics.h"

#include "core/base/error.h"
#include "core/pose/body_scale.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace pose {

namespace {

constexpr int bridgedGap = 30; // frames
constexpr int medianRadius = 3; // frames: a window of 7
constexpr double lineSmoothing = 3; // frames
constexpr double leastShareWithAnkles = 0.1; // of a clip's frames, to stand on them
constexpr double farFraction = 0.5; // of the close side's distance from the median
constexpr double fenceWidth = 1.5; // interquartile ranges: Tukey's usual fence
constexpr double clusterWidth = 0.05; // of the range of ankles
constexpr double leastDepth = 0.02; // of the height: a smaller range of ankles is no movement
constexpr double tallest = 0.95; // percentile: one bad frame makes nobody taller
constexpr double tolerance = 0.1; // of a height
constexpr std::size_t fewestFrames = 5; // to measure a height at one place

using Point = std::optional<base::Vec2>;

Point reliable(const Pose& pose, Body25 joint, cv::Size frame)
{
    const Keypoint& keypoint = pose.body[joint];
    return isReliable(keypoint, frame) ? Point(keypoint.position) : std::nullopt;
}

Point head(const Pose& pose, cv::Size frame)
{
    if (const Point nose = reliable(pose, Nose, frame))
        return nose;
    const Point right = reliable(pose, RightEar, frame);
    const Point left = reliable(pose, LeftEar, frame);
    return right && left ? Point(base::midpoint(*right, *left)) : std::nullopt;
}

/// One number per frame where `measure`, a callable Pose -> optional number, has one.
template <typename Measure> Series measured(const Track& track, const Measure& measure)
{
    Series result;
    for (const auto& [frame, pose] : track)
        if (const auto value = measure(pose))
            result.emplace_hint(result.end(), frame, *value);
    return result;
}

std::vector<double> values(const Series& series)
{
    std::vector<double> result;
    for (const auto& [frame, value] : series)
        result.push_back(value);
    return result;
}

double medianOrZero(const Series& series) { return series.empty() ? 0.0 : median(values(series)); }

template <typename Component>
Series coordinates(const Track& track, Body25 joint, cv::Size frame, const Component& component)
{
    return measured(track, [&](const Pose& pose) -> std::optional<double> {
        const Point point = reliable(pose, joint, frame);
        return point ? std::optional<double>(component(*point)) : std::nullopt;
    });
}

float x(base::Vec2 point) { return point.x; }
float y(base::Vec2 point) { return point.y; }

Series lengths(const Track& track, Body25 from, Body25 to, cv::Size frame)
{
    return measured(track, [&](const Pose& pose) -> std::optional<double> {
        const Point a = reliable(pose, from, frame);
        const Point b = reliable(pose, to, frame);
        return a && b ? std::optional<double>(base::distance(*a, *b)) : std::nullopt;
    });
}

Series heights(const Track& track, cv::Size frame)
{
    return measured(track, [frame](const Pose& pose) -> std::optional<double> {
        const Point top = head(pose, frame);
        const Point right = reliable(pose, RightAnkle, frame);
        const Point left = reliable(pose, LeftAnkle, frame);
        if (!top || !right || !left)
            return std::nullopt;
        return base::distance(*top, base::midpoint(*right, *left));
    });
}

bool isBridged(const Series& ankles, std::int64_t frame)
{
    const auto after = ankles.lower_bound(frame);
    return after != ankles.end() && after != ankles.begin()
        && after->first - std::prev(after)->first <= bridgedGap;
}

/// The lower ankle in every frame of `track`: seen, bridged, or as far below the hip as it usually
/// is.
Series completed(const Series& ankles, const Track& track, cv::Size frame)
{
    const std::map<std::int64_t, float> torsos = torsoScales(track);
    std::vector<double> drops; // from hip to floor, in torsos
    for (const auto& [number, ankle] : ankles)
        if (const Point hip = reliable(track.at(number), MidHip, frame);
            hip && torsos.count(number))
            drops.push_back((ankle - hip->y) / torsos.at(number));
    Series result;
    for (const auto& [number, pose] : track) {
        const Point hip = reliable(pose, MidHip, frame);
        const bool isKnown = ankles.count(number) != 0 || isBridged(ankles, number);
        const double ankle = isKnown || !hip || drops.empty()
            ? valueAt(ankles, number)
            : hip->y + median(drops) * torsos.at(number);
        result.emplace_hint(result.end(), number, ankle);
    }
    return result;
}

/// Percentile of `series` over the frames whose ankle is near `at`; the neighbourhood grows until
/// it holds a few.
double nearAnkle(
    const Series& series, const Series& ankles, double at, double range, double fraction)
{
    for (double width = clusterWidth;; width *= 2) {
        std::vector<double> near;
        for (const auto& [frame, value] : series)
            if (std::abs(ankles.at(frame) - at) <= width * range || width > 4)
                near.push_back(value);
        if (near.size() >= std::min(fewestFrames, series.size()))
            return percentile(std::move(near), fraction);
    }
}

/// The largest ankle that is no outlier.
double closeAnkle(const std::vector<double>& ankles)
{
    const double upper = percentile(ankles, 0.75);
    const double fence = upper + fenceWidth * (upper - percentile(ankles, 0.25));
    double close = upper;
    for (const double ankle : ankles)
        if (ankle <= fence)
            close = std::max(close, ankle);
    return close;
}

double farAnkle(const std::vector<double>& ankles, double close)
{
    const double middle = median(ankles);
    double farthest = 0;
    for (const double ankle : ankles)
        if (middle - ankle < farFraction * (close - middle))
            farthest = std::max(farthest, middle - ankle);
    return farthest > 0 ? middle - farthest : close;
}

/// The values of `series` in the frames whose ankle is not nearer to the camera than `close`.
std::vector<double> within(const Series& series, const Series& ankles, double close)
{
    std::vector<double> result;
    for (const auto& [frame, value] : series)
        if (ankles.at(frame) <= close)
            result.push_back(value);
    return result;
}

/// Standing height at the far ankle, given the close one. A crouch hides height and never adds any,
/// and bones do not shrink in it: what heights and bones tell, the larger is nearer to the truth.
/// Nobody looks taller from farther away.
double farHeight(
    const GroundStatistics& close, const Track& track, const Series& tall, const Series& line)
{
    const double range = close.closeAnkle - close.farAnkle;
    double result = nearAnkle(tall, line, close.farAnkle, range, tallest);
    Series sizes;
    for (const auto& [number, size] : bodySizes(track))
        if (tall.count(number) != 0)
            sizes.emplace(number, size);
    if (!sizes.empty())
        result = std::max(result,
            close.closeHeight * nearAnkle(sizes, line, close.farAnkle, range, 0.5)
                / nearAnkle(sizes, line, close.closeAnkle, range, 0.5));
    return std::min(result, close.closeHeight);
}

/// Fills the ankle fields from `line` at the frames that have a height.
void measureDepth(GroundStatistics& result, const Track& track, const Series& line, cv::Size frame)
{
    const Series tall = heights(track, frame);
    std::vector<double> ankles;
    for (const auto& [number, height] : tall)
        ankles.push_back(line.at(number));
    result.medianAnkle = median(ankles);
    result.closeAnkle = closeAnkle(ankles);
    result.farAnkle = farAnkle(ankles, result.closeAnkle);
    const double overall = percentile(within(tall, line, result.closeAnkle), tallest);
    for (const auto& [number, floor] : line)
        result.nearestFloor = std::max(result.nearestFloor, floor);
    const double range = result.closeAnkle - result.farAnkle;
    if (range < leastDepth * overall) {
        result.closeAnkle = result.farAnkle = result.medianAnkle;
        result.closeHeight = result.farHeight = overall;
        return;
    }
    result.closeHeight = nearAnkle(tall, line, result.closeAnkle, range, tallest);
    if (overall - result.closeHeight > tolerance * overall)
        result.closeHeight = overall;
    result.farHeight = farHeight(result, track, tall, line);
}

Anchor anchorOf(const Track& track, cv::Size frame, const std::string& subject)
{
    const auto frames = static_cast<double>(track.size());
    const auto withHeight = static_cast<double>(heights(track, frame).size());
    if (withHeight > 0 && withHeight >= leastShareWithAnkles * frames)
        return Anchor::Ankles;
    if (!lengths(track, Neck, MidHip, frame).empty())
        return Anchor::Hips;
    if (!lengths(track, Neck, RightShoulder, frame).empty())
        return Anchor::Neck;
    throw base::Error(base::ErrorCode::NoPerson, subject,
        "no frame shows a person from the shoulders down; choose another clip or correct its "
        "poses");
}

} // namespace

bool isReliable(const Keypoint& keypoint, cv::Size frame)
{
    return keypoint.isPresent() && keypoint.confidence >= reliableConfidence
        && keypoint.position.x >= 0 && keypoint.position.y >= 0
        && keypoint.position.x < static_cast<float>(frame.width)
        && keypoint.position.y < static_cast<float>(frame.height);
}

Series lowerAnkles(const Track& track, cv::Size frame)
{
    return measured(track, [frame](const Pose& pose) -> std::optional<double> {
        const Point right = reliable(pose, RightAnkle, frame);
        const Point left = reliable(pose, LeftAnkle, frame);
        if (!right || !left)
            return std::nullopt;
        return std::max(right->y, left->y);
    });
}

Series groundLine(const Track& track, cv::Size frame, int longestJump)
{
    const Series ankles = lowerAnkles(track, frame);
    if (ankles.empty())
        return {};
    const Series steady = runningPercentile(completed(ankles, track, frame), medianRadius, 0.5);
    return gaussianSmoothed(dipsFilled(steady, longestJump / 2), lineSmoothing);
}

GroundStatistics groundStatistics(
    const Track& track, cv::Size frame, const std::string& subject, int longestJump)
{
    GroundStatistics result;
    result.anchor = anchorOf(track, frame, subject);
    if (result.anchor == Anchor::Ankles)
        measureDepth(result, track, groundLine(track, frame, longestJump), frame);
    for (const auto& [number, size] : bodySizes(track))
        result.largestSize = std::max<double>(result.largestSize, size);
    const Body25 middle = result.anchor == Anchor::Neck ? Neck : MidHip;
    result.medianHipX = medianOrZero(coordinates(track, middle, frame, x));
    result.medianHipY = medianOrZero(coordinates(track, middle, frame, y));
    result.medianNeckY = medianOrZero(coordinates(track, Neck, frame, y));
    const auto upperQuartile = [](const Series& series) {
        return series.empty() ? 0.0 : percentile(values(series), 0.75);
    };
    result.torso = upperQuartile(lengths(track, Neck, MidHip, frame));
    result.shoulders = upperQuartile(lengths(track, Neck, RightShoulder, frame));
    return result;
}

} // namespace pose
