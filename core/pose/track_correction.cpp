// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pose/body_scale.h"
#include "core/pose/correction.h"
#include "core/pose/one_euro_filter.h"
#include "core/pose/series.h"
#include "core/pose/track_changes.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace pose {

namespace {

/// One joint over consecutive frames in which it is present.
struct Run {
    std::int64_t first = 0;
    std::vector<Keypoint> joints;
};

std::vector<Run> runsOf(const Track& track, KeypointId id, std::int64_t begin, std::int64_t end)
{
    std::vector<Run> runs;
    const auto last = track.lower_bound(end);
    for (auto each = track.lower_bound(begin); each != last; ++each) {
        const Keypoint& joint = at(each->second, id);
        if (!joint.isPresent())
            continue;
        const bool continues
            = !runs.empty() && runs.back().first + std::ssize(runs.back().joints) == each->first;
        if (!continues)
            runs.push_back({each->first, {}});
        runs.back().joints.push_back(joint);
    }
    return runs;
}

constexpr double framesPerSecond = 30; // the filter's notion of time, whatever the video's rate
constexpr std::int64_t warmUp = 60; // frames read on both sides of those that are smoothed

/// `strength` 0 to 1 as a cutoff from 15 Hz, which keeps everything, to 0.5 Hz. A joint moving one
/// torso length per second opens the filter by 2 Hz.
OneEuroSettings filterOf(double strength)
{
    constexpr double openHz = 15;
    constexpr double closedHz = 0.5;
    return {openHz * std::pow(closedHz / openHz, strength), 2, 1};
}

/// Forward and backward passes lag by the same amount in opposite directions; their mean does not.
std::vector<base::Vec2> steadied(
    const std::vector<Keypoint>& joints, const OneEuroSettings& settings, double valueScale)
{
    std::vector<base::Vec2> result(joints.size());
    OneEuroFilter2 forward(settings);
    for (std::size_t i = 0; i < joints.size(); ++i)
        result[i] = forward.filter(joints[i].position, 1 / framesPerSecond, valueScale);
    OneEuroFilter2 backward(settings);
    for (std::size_t i = joints.size(); i-- > 0;)
        result[i] = base::midpoint(
            result[i], backward.filter(joints[i].position, 1 / framesPerSecond, valueScale));
    return result;
}

double typicalTorso(const Track& track, std::int64_t begin, std::int64_t end)
{
    std::vector<double> torsos;
    const auto last = track.lower_bound(end);
    for (auto each = track.lower_bound(begin); each != last; ++each)
        if (const std::optional<float> torso = torsoLength(each->second); torso && *torso > 0)
            torsos.push_back(*torso);
    constexpr double usual = 100; // pixels
    return torsos.empty() ? usual : median(std::move(torsos));
}

/// A frame in which a joint is present.
struct Seen {
    std::int64_t frame = 0;
    Keypoint joint;
};

bool isAbsentByUser(const Track& track, KeypointId id, std::int64_t begin, std::int64_t end)
{
    const auto last = track.lower_bound(end);
    return std::any_of(track.lower_bound(begin), last, [id](const auto& entry) {
        const Keypoint& joint = at(entry.second, id);
        return !joint.isPresent() && joint.origin == KeypointOrigin::User;
    });
}

void fillGap(TrackChanges& changes, KeypointId id, const Seen& before, const Seen& after)
{
    for (std::int64_t frame = before.frame + 1; frame < after.frame; ++frame) {
        const float t = static_cast<float>(frame - before.frame)
            / static_cast<float>(after.frame - before.frame);
        at(changes.pose(frame), id) = {base::lerp(before.joint.position, after.joint.position, t),
            std::min(before.joint.confidence, after.joint.confidence), before.joint.state,
            KeypointOrigin::Interpolated};
    }
}

} // namespace

Track smoothed(const Track& track, std::span<const KeypointId> ids, std::int64_t begin,
    std::int64_t end, double strength)
{
    TrackChanges changes(track);
    if (!(strength > 0))
        return {};
    const double valueScale = 1 / typicalTorso(track, begin - warmUp, end + warmUp);
    const OneEuroSettings settings = filterOf(std::min(strength, 1.0));
    for (const KeypointId id : ids)
        for (const Run& run : runsOf(track, id, begin - warmUp, end + warmUp)) {
            const std::vector<base::Vec2> positions = steadied(run.joints, settings, valueScale);
            for (std::size_t i = 0; i < positions.size(); ++i) {
                const std::int64_t frame = run.first + static_cast<std::int64_t>(i);
                const Keypoint& joint = run.joints[i];
                if (frame < begin || frame >= end || joint.origin == KeypointOrigin::User
                    || joint.position == positions[i])
                    continue;
                at(changes.pose(frame), id)
                    = {positions[i], joint.confidence, joint.state, KeypointOrigin::Interpolated};
            }
        }
    return changes.take();
}

Track withGapsFilled(const Track& track, int maxGap)
{
    TrackChanges changes(track);
    for (const KeypointId id : allKeypoints()) {
        std::optional<Seen> before;
        for (const auto& [frame, pose] : track) {
            const Keypoint& joint = at(pose, id);
            if (!joint.isPresent())
                continue;
            const std::int64_t gap = before ? frame - before->frame - 1 : 0;
            if (gap > 0 && gap <= maxGap && !isAbsentByUser(track, id, before->frame, frame))
                fillGap(changes, id, *before, {frame, joint});
            before = Seen{frame, joint};
        }
    }
    return changes.take();
}

Track withFlipsFixed(const Track& track, std::span<const FlippedRange> ranges)
{
    TrackChanges changes(track);
    for (const FlippedRange& range : ranges) {
        std::set<KeypointId> joints(range.joints.begin(), range.joints.end());
        if (joints.empty())
            joints.insert(allKeypoints().begin(), allKeypoints().end());
        for (const KeypointId id : range.joints)
            joints.insert(mirrored(id));
        const auto last = track.lower_bound(range.end);
        for (auto each = track.lower_bound(range.begin); each != last; ++each) {
            Pose& pose = changes.pose(each->first);
            const Pose flipped = pose;
            for (const KeypointId id : joints)
                at(pose, mirrored(id)) = at(flipped, id);
        }
    }
    return changes.take();
}

Track withBlendedCorrection(const Track& track, std::int64_t frame, std::span<const KeypointId> ids,
    const Pose& oldPose, const Pose& newPose, int reach)
{
    TrackChanges changes(track);
    Pose& corrected = changes.pose(frame);
    for (const KeypointId id : ids)
        at(corrected, id) = at(newPose, id);
    const auto last = track.upper_bound(frame + reach);
    for (auto each = track.lower_bound(frame - reach); each != last; ++each) {
        if (each->first == frame)
            continue;
        const auto distance = static_cast<float>(std::abs(each->first - frame));
        const float share = 1 - distance / static_cast<float>(reach + 1);
        for (const KeypointId id : ids) {
            const Keypoint& joint = at(each->second, id);
            const bool isChange = at(oldPose, id).isPresent() && at(newPose, id).isPresent();
            if (!isChange || !joint.isPresent() || joint.origin == KeypointOrigin::User)
                continue;
            const base::Vec2 delta = at(newPose, id).position - at(oldPose, id).position;
            if (delta == base::Vec2{})
                continue;
            Keypoint& blended = at(changes.pose(each->first), id);
            blended.position = joint.position + delta * share;
            blended.origin = KeypointOrigin::Interpolated;
        }
    }
    return changes.take();
}

} // namespace pose
