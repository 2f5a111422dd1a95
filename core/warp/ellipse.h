// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <opencv2/imgproc.hpp>

namespace warp {

/// What to widen or narrow a mask with by `radius` pixels, at least one.
inline cv::Mat ellipse(double radius)
{
    const int reach = std::max(1, cvRound(radius));
    return cv::getStructuringElement(cv::MORPH_ELLIPSE, {2 * reach + 1, 2 * reach + 1});
}

} // namespace warp
