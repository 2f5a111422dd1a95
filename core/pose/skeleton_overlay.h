// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pose/pose.h"

#include <opencv2/core/mat.hpp>

namespace pose {

struct SkeletonStyle {
    float thickness = 0; ///< of a limb in pixels; 0 takes 0.6 % of the picture's longer side
    bool hands = true;
    bool face = true;
};

/// Draws a skeleton for people's eyes onto an 8-bit BGR picture: the person's right side orange,
/// the left side blue, the middle yellow (Okabe and Ito's palette, told apart by colour-blind
/// people too), with a dark rim so that it shows on any background. Keypoints of low confidence are
/// hollow, and their limbs thinner.
void drawSkeleton(cv::Mat& bgr, const Pose& pose, const SkeletonStyle& style = {});

} // namespace pose
