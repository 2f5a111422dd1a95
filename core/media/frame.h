// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <opencv2/core/mat.hpp>

namespace media {

/// One decoded picture of a video.
struct Frame {
    std::int64_t index = 0; ///< from 0, in the order of display
    double time = 0; ///< seconds from the first frame
    cv::Mat image; ///< 8-bit BGR, display size (upright, square pixels)
};

} // namespace media
