// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pose/pose.h"

#include <opencv2/core.hpp>

namespace warp {

/// A generous person mask made from the pose alone, 8-bit 0 or 255: thick limbs, torso and head.
/// For building the plate, and for footage whose poses came without a segmentation. `widening`
/// multiplies the usual limb thickness.
cv::Mat figureMask(const pose::Pose& pose, float torsoScale, cv::Size frame, double widening = 1.6);

/// The dancer's alpha in one frame, 8-bit, frame size.
/// `segmentation`: the pose network's soft person mask, 8-bit, frame size; empty to use the
/// difference from the plate near the figure alone. Its soft edge is sharpened and then decided by
/// the colours: an edge pixel that looks like the plate is background, one that looks like the
/// dancer beside it is foreground, and so is one that looks like neither, unless it is the plate in
/// her shadow. Blobs away from the figure go.
cv::Mat refineMatte(const cv::Mat& bgr, const cv::Mat& segmentation, const cv::Mat& plate,
    const pose::Pose& pose, float torsoScale);

/// The frame with `alpha` as its fourth channel, and with the plate's colour taken out of the
/// half-transparent pixels, so that no halo travels with the dancer. CV_8UC4, not premultiplied;
/// black where alpha is 0.
cv::Mat cutOut(const cv::Mat& bgr, const cv::Mat& alpha, const cv::Mat& plate);

} // namespace warp
