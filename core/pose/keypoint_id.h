// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pose/pose.h"

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace pose {

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow" // g++ 12 minds scoped names that are types' names too
enum class Part : std::uint8_t { Body, LeftHand, RightHand, Face };
#pragma GCC diagnostic pop

/// Names one joint of a Pose.
struct KeypointId {
    Part part = Part::Body;
    std::uint8_t index = 0;

    auto operator<=>(const KeypointId&) const = default;
};

/// The joint of the body, `keypoint` as in Body25.
constexpr KeypointId bodyJoint(std::size_t keypoint)
{
    return {Part::Body, static_cast<std::uint8_t>(keypoint)};
}

Keypoint& at(Pose& pose, KeypointId id);
const Keypoint& at(const Pose& pose, KeypointId id);

/// "R wrist", "Mid hip", "L hand 4", "Face 30".
std::string keypointName(KeypointId id);

/// The 137 joints of a Pose: body, left hand, right hand, face.
const std::vector<KeypointId>& allKeypoints();

/// The same joint of the other side; the joint itself when it lies on the middle line.
KeypointId mirrored(KeypointId id);

/// The joint that `id` hangs on: the bones lead from mid-hip to neck and hips, and so outward. A
/// hand hangs on the body's wrist, the face on the nose. Nothing above the mid-hip.
std::optional<KeypointId> parentOf(KeypointId id);

/// `id` and everything that hangs on it: a shoulder takes elbow, wrist and hand, an ankle its foot,
/// the nose eyes, ears and face, the neck head and arms. The mid-hip takes hips and legs only: the
/// lower body, as the neck takes the upper.
std::vector<KeypointId> chainFrom(KeypointId id);

} // namespace pose
