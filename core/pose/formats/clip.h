// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <opencv2/core/types.hpp>
#include <string>

namespace pose {

/// The video that poses belong to, as files of poses tell it.
struct Clip {
    std::string name; ///< of the file, without folder and ending
    cv::Size frame; ///< pixels
    double framesPerSecond = 30;
    std::int64_t frameCount = 0;
};

} // namespace pose
