// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pose/track.h"

namespace pose {

/// Everybody Dance Now's smoothing: over `window` frames (odd) around each frame, a joint that is
/// present in more than half of them becomes the median of those, and else is absent; x, y and
/// confidence apart. A frame without a person counts as one without the joint, and stays without a
/// person. Towards both ends of the track the window narrows evenly, so that nothing is lost or
/// delayed.
Track medianSmoothed(const Track& track, int window = 7);

/// Gaussian mean of each present joint, `sigma` in frames, cut at three sigma. Frames join in pairs
/// at equal distance before and after, where both show the joint: steady motion stays exactly as it
/// is.
Track gaussianSmoothed(const Track& track, double sigma);

} // namespace pose
