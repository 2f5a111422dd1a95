// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <opencv2/core.hpp>

namespace warp {

/// The sum of three channels per pixel, of the type of `image`.
inline cv::Mat sumOfChannels(const cv::Mat& image)
{
    cv::Mat sum;
    cv::transform(image, sum, cv::Matx13f(1, 1, 1));
    return sum;
}

} // namespace warp
