// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pose/temporal_median.h"

#include "core/pose/series.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <vector>

namespace pose {

namespace {

/// Calls `visit` with each of the four arrays of keypoints of `pose` and a way to find the same
/// array in others.
template <typename Visit> void forEachPart(Pose& pose, const Visit& visit)
{
    visit(
        pose.body, [](const Pose& other) -> const auto& { return other.body; });
    visit(
        pose.leftHand, [](const Pose& other) -> const auto& { return other.leftHand; });
    visit(
        pose.rightHand, [](const Pose& other) -> const auto& { return other.rightHand; });
    visit(
        pose.face, [](const Pose& other) -> const auto& { return other.face; });
}

const Pose* poseAt(const Track& track, std::int64_t frame)
{
    const auto found = track.find(frame);
    return found == track.end() ? nullptr : &found->second;
}

/// The keypoint `now` replaced by the median of the `present` ones among `frames` frames.
Keypoint medianOf(const std::vector<const Keypoint*>& present, std::int64_t frames, Keypoint now)
{
    if (2 * static_cast<std::int64_t>(present.size()) <= frames)
        return {};
    const auto middle = [&present](const auto& component) {
        std::vector<double> values;
        for (const Keypoint* point : present)
            values.push_back(component(*point));
        return static_cast<float>(median(std::move(values)));
    };
    if (!now.isPresent())
        now = {{}, 0, KeypointState::Visible, KeypointOrigin::Interpolated};
    now.position.x = middle([](const Keypoint& point) { return point.position.x; });
    now.position.y = middle([](const Keypoint& point) { return point.position.y; });
    now.confidence = middle([](const Keypoint& point) { return point.confidence; });
    return now;
}

/// The poses `distance` frames before and after, for 1, 2, …
using Pairs = std::vector<std::pair<const Pose*, const Pose*>>;

template <typename PartOf>
base::Vec2 weightedMean(
    base::Vec2 centre, const Pairs& pairs, std::size_t joint, double sigma, const PartOf& partOf)
{
    double x = centre.x;
    double y = centre.y;
    double weights = 1;
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        const auto [before, after] = pairs[i];
        if (before == nullptr || after == nullptr)
            continue;
        const Keypoint& first = partOf(*before)[joint];
        const Keypoint& second = partOf(*after)[joint];
        if (!first.isPresent() || !second.isPresent())
            continue;
        const double distance = static_cast<double>(i + 1) / sigma;
        const double weight = std::exp(-0.5 * distance * distance);
        x += weight * (static_cast<double>(first.position.x) + second.position.x);
        y += weight * (static_cast<double>(first.position.y) + second.position.y);
        weights += 2 * weight;
    }
    return {static_cast<float>(x / weights), static_cast<float>(y / weights)};
}

} // namespace

Track medianSmoothed(const Track& track, int window)
{
    assert(window > 0 && window % 2 == 1);
    Track result;
    for (const auto& [frame, pose] : track) {
        const std::int64_t toEnds
            = std::min(frame - track.begin()->first, track.rbegin()->first - frame);
        const std::int64_t radius = std::min<std::int64_t>(window / 2, toEnds);
        std::vector<const Pose*> seen;
        const auto last = track.upper_bound(frame + radius);
        for (auto each = track.lower_bound(frame - radius); each != last; ++each)
            seen.push_back(&each->second);

        Pose smoothed = pose;
        forEachPart(smoothed, [&](auto& part, const auto& partOf) {
            for (std::size_t joint = 0; joint < part.size(); ++joint) {
                std::vector<const Keypoint*> present;
                for (const Pose* each : seen)
                    if (partOf(*each)[joint].isPresent())
                        present.push_back(&partOf(*each)[joint]);
                part[joint] = medianOf(present, 2 * radius + 1, part[joint]);
            }
        });
        result.emplace_hint(result.end(), frame, smoothed);
    }
    return result;
}

Track gaussianSmoothed(const Track& track, double sigma)
{
    assert(sigma > 0);
    const auto radius = static_cast<std::int64_t>(std::ceil(3 * sigma));
    Track result;
    for (const auto& [frame, pose] : track) {
        Pairs pairs;
        for (std::int64_t distance = 1; distance <= radius; ++distance)
            pairs.emplace_back(poseAt(track, frame - distance), poseAt(track, frame + distance));

        Pose smoothed = pose;
        forEachPart(smoothed, [&](auto& part, const auto& partOf) {
            for (std::size_t joint = 0; joint < part.size(); ++joint)
                if (part[joint].isPresent())
                    part[joint].position
                        = weightedMean(part[joint].position, pairs, joint, sigma, partOf);
        });
        result.emplace_hint(result.end(), frame, smoothed);
    }
    return result;
}

} // namespace pose
