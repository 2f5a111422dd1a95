// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <opencv2/core.hpp>

namespace warp {

/// Moves `layer` by `place` and lays it over a picture of which `picture` is the part `area`; all
/// premultiplied CV_8UC4. The layer must have two clear pixels on every side. Interpolates as
/// cv::warpAffine with INTER_CUBIC does, to 1/32 of a pixel, and gives the same pixels whatever
/// `area` is.
void layOverMoved(const cv::Mat& layer, const cv::Matx23d& place, cv::Rect area, cv::Mat picture);

} // namespace warp
