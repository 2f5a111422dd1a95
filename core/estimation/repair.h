// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimation/raw_pose.h"
#include "core/pose/track.h"

#include <cstdint>
#include <map>

namespace estimation {

using RawTrack = std::map<std::int64_t, RawPose>; ///< by frame; frames may be missing

/// Median distance from the middle of the shoulders to that of the hips, pixels; 0 when nobody was
/// found.
float torsoLength(const RawTrack& raw);

/// The poses as the networks gave them; frames with nobody have no entry.
pose::Track rawTrack(const RawTrack& raw);

/// The poses with what a second look at the whole clip can mend, within each stretch of consecutive
/// frames: left and right kept apart (the least costly of four exchanges per frame, by Viterbi),
/// spikes of one to three frames replaced by a straight line, a Gaussian of one frame without lag.
/// Gaps of up to 8 frames are filled with straight lines, origin Interpolated; longer ones stay
/// empty. Hands follow their arms; hands and faces are not smoothed.
pose::Track repairedTrack(const RawTrack& raw);

} // namespace estimation
