// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/geometry.h"
#include "core/estimation/roi.h"
#include "core/pose/pose.h"

#include <array>
#include <cstddef>
#include <optional>

namespace estimation {

inline constexpr std::size_t rawBodyPoints = 33;

/// One hand as its network gives it, in picture pixels.
struct RawHand {
    std::array<base::Vec2, pose::handKeypoints> points{}; ///< in the order of pose::Hand
    float presence = 0; ///< 0.5 to 1: how sure the network is that this is a hand

    bool operator==(const RawHand&) const = default;
};

/// What the networks say of one frame, neither filtered nor repaired; picture pixels.
struct RawPose {
    bool found = false; ///< false: nobody, and everything below is empty
    std::array<base::Vec2, rawBodyPoints> body{}; ///< BlazePose's 33 points
    std::array<float, rawBodyPoints> visibility{}; ///< 0 to 1
    std::optional<RawHand> leftHand; ///< the person's own left
    std::optional<RawHand> rightHand;
    std::optional<std::array<base::Vec2, pose::faceKeypoints>> face;
    Roi region; ///< what the body network looked at

    bool operator==(const RawPose&) const = default;
};

/// The body points of `raw` as BODY_25, visibilities as they are.
pose::Body mappedBody(const RawPose& raw);

/// The BlazePose point that a BODY_25 keypoint is, or nothing for the neck and the middle of the
/// hips.
std::optional<std::size_t> blazePosePoint(std::size_t bodyKeypoint);

/// `raw` as BODY_25 with hands and face. On a person seen from behind without a found face, nose
/// and eyes are marked occluded with confidence 0. A pose of absent keypoints when nobody was
/// found.
pose::Pose mapped(const RawPose& raw);

} // namespace estimation
