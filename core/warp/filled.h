// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <opencv2/core.hpp>

namespace warp {

/// `image` (8-bit BGR) with its `holes` (8-bit, not 0) painted in from around them (Telea 2004),
/// looking `radius` pixels far; as it is when all of it is a hole.
cv::Mat filled(const cv::Mat& image, const cv::Mat& holes, double radius);

} // namespace warp
