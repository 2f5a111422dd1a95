// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pose/pose.h"

#include <array>
#include <opencv2/core/types.hpp>

namespace pose {

/// The rigid parts into which a dancer is cut, in the order of the limb maps.
/// Files and trained networks depend on this order.
enum BodyPart : std::size_t {
    RightThigh,
    LeftThigh,
    RightCalf,
    LeftCalf,
    RightFoot,
    LeftFoot,
    RightUpperArm,
    LeftUpperArm,
    RightForearm,
    LeftForearm,
    RightHand,
    LeftHand,
    Torso,
    Head,
};

inline constexpr std::size_t bodyParts = 14;
inline constexpr std::size_t limbMaps
    = bodyParts + 3; ///< then nose, right eye and ear, left eye and ear

/// The axis of one part in source pixels, away from the body's middle. Both ends are zero when it
/// is not present.
struct PartSegment {
    base::Vec2 from;
    base::Vec2 to;
    bool present = false;

    bool operator==(const PartSegment&) const = default;
};

/// Torso: neck to mid-hip. Head: neck through the middle of nose and ears, 1.55 times as far. Hand:
/// from the wrist on along the forearm, 0.38 of its length. Foot: ankle to big toe, or small toe
/// when that is hidden.
std::array<PartSegment, bodyParts> partSegments(const Pose& pose);

/// Draws where each part lies as soft maps, 1 on its axis: exp(-(d / (1.6 s T))^2) with d the
/// distance in source pixels, T `torsoScale` in pixels, and s .16 torso, .14 head, .10 thigh, .08
/// calf and upper arm, .07 others; the three face maps are Gaussians of sigma .06 T around their
/// keypoints. `window` is the part of the frame, in its pixels, that fills the maps. `out` is [17,
/// height, width], planar.
void drawLimbMaps(const Pose& pose, float torsoScale, cv::Rect2d window, cv::Size size, float* out);

} // namespace pose
