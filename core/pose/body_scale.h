// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pose/track.h"

#include <cstdint>
#include <map>
#include <optional>

namespace pose {

/// Keypoints below this confidence are guesses; they are drawn, but not measured.
inline constexpr float reliableConfidence = 0.3F;

/// Neck to mid-hip in pixels.
std::optional<float> torsoLength(const Body& body);
inline std::optional<float> torsoLength(const Pose& pose) { return torsoLength(pose.body); }

/// Hip over knee to ankle in pixels, the longer of the legs that are seen whole.
std::optional<float> legLength(const Pose& pose);

/// How large the person appears in each frame: torso plus longer leg in pixels, the 85th percentile
/// over 20 frames to either side (so neither a bend nor a bad frame shrinks it), then smoothed. A
/// frame without legs counts its torso with the clip's usual proportion. Every frame of `track` has
/// a size, unless no frame shows a torso: then the result is empty.
std::map<std::int64_t, float> bodySizes(const Track& track);

/// The torso length that an upright dancer would have in each frame, in pixels; measured as
/// bodySizes().
std::map<std::int64_t, float> torsoScales(const Track& track);
std::map<std::int64_t, float> torsoScales(const BodyTrack& track);

} // namespace pose
