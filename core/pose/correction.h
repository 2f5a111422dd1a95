// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pose/keypoint_id.h"
#include "core/pose/track.h"

#include <cstdint>
#include <optional>
#include <set>
#include <span>
#include <vector>

/// Corrections are pure functions: they take a pose or a track and return the new value. A joint
/// that the user moves has origin User and confidence 1 afterwards.
namespace pose {

/// The joint at `position`; an absent one becomes visible there.
Pose withKeypointAt(Pose pose, KeypointId id, base::Vec2 position);

/// The joint as near to `position` as the bone to its parent allows: it slides on the circle round
/// the parent. Without a present parent, or when the joint itself is absent, it moves freely.
Pose withKeypointKeepingLength(Pose pose, KeypointId id, base::Vec2 position);

/// The joint and every present joint of chainFrom(id), moved by `delta` pixels.
Pose withChainMoved(Pose pose, KeypointId id, base::Vec2 delta);

/// Every present joint moved by `delta` pixels.
Pose withPoseMoved(Pose pose, base::Vec2 delta);

/// Every present joint turned about `centre` (clockwise on screen for positive angles) and moved
/// away from it `scale` times as far.
Pose withPoseTransformed(Pose pose, base::Vec2 centre, float angleRadians, float scale);

/// The joints in another state. An absent joint keeps its last place for when it comes back; one
/// that never had a place appears at the nearest present joint that it hangs on.
Pose withState(Pose pose, std::span<const KeypointId> ids, KeypointState state);

/// Visible -> occluded -> absent -> visible.
KeypointState nextState(KeypointState state);

/// Left and right exchanged: body, hands and the two halves of the face. Twice is the same pose.
Pose withSidesSwapped(const Pose& pose);

/// Only the arms (with hands), the legs (with feet) or eyes, ears and face exchanged: those that
/// `id` belongs to. The neck stands for the arms, the mid-hip for the legs, the nose for the face.
Pose withLimbPairSwapped(const Pose& pose, KeypointId id);

/// The joints that withLimbPairSwapped() exchanges, of both sides.
std::vector<KeypointId> limbPairOf(KeypointId id);

/// The joints as in `detected`.
Pose withReset(Pose pose, const Pose& detected, std::span<const KeypointId> ids);

// What follows works on frames [begin, end) of a track and returns the changed frames alone.

enum class Interpolation { Hold, Linear, Smooth };

/// The joints of each frame between two neighbouring keyframes made from those keyframes; smooth is
/// a Catmull-Rom spline through uneven times, in parts of which all keyframes hit exactly. Origin
/// Interpolated; the state is that of the keyframe before. A joint that is absent in both keyframes
/// is absent between them; absent in one of them, it stays as it is (but Hold keeps the first).
/// With `onlyBelow`, joints that are present with at least that confidence stay too.
Track interpolated(const Track& track, const std::set<std::int64_t>& keyframes,
    std::span<const KeypointId> ids, Interpolation how, std::int64_t begin, std::int64_t end,
    std::optional<float> onlyBelow = std::nullopt);

/// The joints steadied without lag where they move slowly and left alone where they move fast, by
/// a One Euro filter in both directions. `strength` 0 does nothing, 1 stills all but real
/// movement. Joints placed by the user stay where they are. Origin Interpolated.
Track smoothed(const Track& track, std::span<const KeypointId> ids, std::int64_t begin,
    std::int64_t end, double strength);

/// Joints that are gone for up to `maxGap` frames put on straight lines between where they were
/// seen; also in frames without anybody. Joints that the user made absent stay so. Origin
/// Interpolated.
Track withGapsFilled(const Track& track, int maxGap);

/// Frames [begin, end) in which left and right are exchanged.
struct FlippedRange {
    std::int64_t begin = 0;
    std::int64_t end = 0;
    std::vector<KeypointId> joints; ///< one side or both; empty for the whole person

    bool operator==(const FlippedRange&) const = default;
};

/// Left and right exchanged back in each of `ranges`.
Track withFlipsFixed(const Track& track, std::span<const FlippedRange> ranges);

/// The joints of `frame` changed from `oldPose` to `newPose`, and the same displacement fading out
/// over `reach` frames before and after it, so that the correction makes no spike. Joints that
/// the user has placed, or that are absent on either side of the change, do not follow.
Track withBlendedCorrection(const Track& track, std::int64_t frame, std::span<const KeypointId> ids,
    const Pose& oldPose, const Pose& newPose, int reach = 3);

} // namespace pose
