// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pose/ground_statistics.h"

#include "core/base/error.h"
#include "core/pose/body_scale.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <optional>

namespace pose {

namespace {

constexpr int bridgedGap = 30; // frames
constexpr int medianRadius = 3; // frames: a window of 7
constexpr double lineSmoothing = 3; // frames
constexpr double leastShareWithAnkles = 0.1; // of a clip's frames, to stand on them
constexpr double farFraction = 0.5; // of the close side's distance from the median
constexpr double fenceWidth = 1.5; // interquartile ranges: Tukey's usual fence
constexpr double leastDepth = 0.02; // of the height: a smaller range of ankles is no movement
constexpr double typical = 0.9; // percentile of the statures: foreshortened bones are shorter
constexpr double usualNeck = 0.4; // of the torso
constexpr double alikeFrames = 40; // so many make one independent measurement
constexpr double usualGrowth = 1.2; // of the height over a height: a camera at chest height
constexpr double leastGrowth = 0.5; // a camera high above the head
constexpr double mostGrowth = 4; // one at knee height
constexpr double growthSpread = 0.4; // of the same, between cameras

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

/// How tall someone looks where the floor under them lies at a row of the picture: for a level
/// camera, linear in the row and 0 at the horizon.
struct Stature {
    double row = 0;
    double height = 0; ///< at `row`, pixels
    double growth = 0; ///< pixels a row

    double at(double other) const { return height + growth * (other - row); }
};

/// Torso, longer leg and neck together in each frame that shows them. Unlike the distance from head
/// to feet, that grows on tiptoe and shrinks in a crouch, bones tell the size alone.
Series statures(const Track& track, cv::Size frame)
{
    std::vector<double> necks; // in parts of the torso
    Series result;
    const Series torsos = lengths(track, Neck, MidHip, frame);
    for (const auto& [number, neck] : lengths(track, Neck, Nose, frame))
        if (const auto torso = torsos.find(number); torso != torsos.end() && torso->second > 0)
            necks.push_back(neck / torso->second);
    const double neck = necks.empty() ? usualNeck : percentile(std::move(necks), 0.5);
    for (const auto& [number, torso] : torsos)
        if (const std::optional<float> leg = legLength(track.at(number)))
            result.emplace_hint(result.end(), number, (1 + neck) * torso + *leg);
    return result;
}

/// A straight line through points (x, y).
struct Line {
    double x = 0; ///< mean
    double y = 0; ///< at `x`
    double slope = 0;
    double error = 0; ///< standard error of the slope, if every point stands for itself
};

double mean(const std::vector<double>& values)
{
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

/// Least squares.
Line lineThrough(const std::vector<double>& x, const std::vector<double>& y)
{
    Line line{mean(x), mean(y), 0, std::numeric_limits<double>::infinity()};
    double spread = 0;
    double common = 0;
    for (std::size_t i = 0; i < x.size(); ++i) {
        spread += (x[i] - line.x) * (x[i] - line.x);
        common += (x[i] - line.x) * (y[i] - line.y);
    }
    if (spread <= 0)
        return line;
    line.slope = common / spread;
    double rest = 0;
    for (std::size_t i = 0; i < x.size(); ++i)
        rest += std::pow(y[i] - line.y - line.slope * (x[i] - line.x), 2);
    line.error = std::sqrt(rest / static_cast<double>(x.size()) / spread);
    return line;
}

/// The stature by row, from the frames in which the person is not nearer to the camera than
/// `close`. Someone who hardly walks in depth, but bends, seems to grow by anything: the growth
/// that was measured is trusted as far as its spread allows, and that of a camera at chest height
/// for the rest.
Stature statureOf(const Series& statures, const Series& line, double close)
{
    std::vector<double> rows;
    std::vector<double> heights;
    for (const auto& [frame, height] : statures)
        if (const auto row = line.find(frame); row != line.end() && row->second <= close) {
            rows.push_back(row->second);
            heights.push_back(height);
        }
    if (rows.empty())
        return {};
    const Line found = lineThrough(rows, heights);
    const double error = found.error * std::sqrt(alikeFrames);
    const double trust = 1 / (1 + std::pow(error / growthSpread, 2));
    Stature result{found.x, found.y,
        std::lerp(usualGrowth, std::clamp(found.slope, leastGrowth, mostGrowth), trust)};
    for (std::size_t i = 0; i < rows.size(); ++i) // to one row
        heights[i] *= result.height / result.at(rows[i]);
    result.height = percentile(std::move(heights), typical);
    return result;
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
    const Stature stature = statureOf(statures(track, frame), line, result.closeAnkle);
    for (const auto& [number, floor] : line)
        result.nearestFloor = std::max(result.nearestFloor, floor);
    const double range = result.closeAnkle - result.farAnkle;
    if (range < leastDepth * stature.height)
        result.closeAnkle = result.farAnkle = result.medianAnkle;
    result.closeHeight = stature.at(result.closeAnkle);
    result.farHeight = stature.at(result.farAnkle);
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
