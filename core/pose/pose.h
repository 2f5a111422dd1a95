// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/geometry.h"
#include "core/pose/skeleton.h"

#include <array>
#include <cstdint>

namespace pose {

enum class KeypointState : std::uint8_t { Visible, Occluded, Absent };
enum class KeypointOrigin : std::uint8_t { Detected, User, Interpolated, Propagated, Imported };

/// One joint of one person in one frame, in source-video pixels.
struct Keypoint {
    base::Vec2 position;
    float confidence = 0; ///< 0 to 1; 0 means the estimator did not see it
    KeypointState state = KeypointState::Absent;
    KeypointOrigin origin = KeypointOrigin::Detected;

    bool isPresent() const { return state != KeypointState::Absent && confidence > 0; }
    bool operator==(const Keypoint&) const = default;
};

/// A keypoint as an estimator gives it: absent when `confidence` is 0.
inline Keypoint detected(base::Vec2 position, float confidence)
{
    return {position, confidence, confidence > 0 ? KeypointState::Visible : KeypointState::Absent,
        KeypointOrigin::Detected};
}

using Body = std::array<Keypoint, bodyKeypoints>;
using Hand = std::array<Keypoint, handKeypoints>;
using Face = std::array<Keypoint, faceKeypoints>;

/// One person in one frame. Hands and face are absent keypoint by keypoint when they were not
/// found.
struct Pose {
    Body body{};
    Hand leftHand{};
    Hand rightHand{};
    Face face{};

    bool operator==(const Pose&) const = default;
};

/// Every keypoint of `pose` moved by `move`, a callable Vec2 -> Vec2; confidences stay.
template <typename Move> Pose moved(Pose pose, const Move& move)
{
    const auto each = [&move](auto& part) {
        for (Keypoint& keypoint : part)
            keypoint.position = move(keypoint.position);
    };
    each(pose.body);
    each(pose.leftHand);
    each(pose.rightHand);
    each(pose.face);
    return pose;
}

} // namespace pose
