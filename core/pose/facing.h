// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pose/correction.h"
#include "core/pose/track.h"

#include <optional>
#include <vector>

namespace pose {

/// How far a person faces the camera: the mean way from the right to the left shoulder and hip, to
/// the right of the picture, in torso lengths. About 0.5 from the front, 0 from the side, -0.5 from
/// behind; nothing without both shoulders, both hips or a torso.
std::optional<float> facing(const Pose& pose);

/// The stretches in which the person's back is seen, each from the frame in which it turns past
/// the side until it has turned back. Frames without a person go on as before. What lasts under
/// three clear frames is a mistake of the estimator, not a turn.
std::vector<FlippedRange> turnedAwayRanges(const Track& track);

} // namespace pose
