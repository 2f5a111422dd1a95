// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pose/pose.h"
#include "core/warp/part_group.h"

#include <cstdint>
#include <opencv2/core.hpp>

namespace warp {

/// One frame of the target video from which the dancer's own pixels are taken.
struct Reference {
    std::int64_t frame = 0;
    pose::Pose pose; ///< source-video pixels
    float bodySize = 0; ///< pixels, as pose::bodySizes() has it
    float torsoScale = 0; ///< pixels, as pose::torsoScales() has it
    PerGroup<float> sharpness{}; ///< as groupSharpness() has it
    PerGroup<float> hidden{}; ///< as hiddenShares() has it
    cv::Rect window; ///< where `bgra` lies in the frame
    cv::Mat bgra; ///< 8-bit crop of the frame, colours not premultiplied, alpha = matte
};

} // namespace warp
