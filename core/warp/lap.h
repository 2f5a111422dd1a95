// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/geometry.h"

#include <array>
#include <opencv2/core.hpp>

namespace warp {

/// What lies between the thighs: right hip, right knee, left hip, left knee, in pixels whose
/// centres are whole numbers.
using LapCorners = std::array<base::Vec2, 4>;

/// Whether anything lies between them: thighs that cross, or nearly, leave no room.
bool isOpen(const LapCorners& corners);

/// The cloth between the thighs of `picture` (premultiplied CV_8UC4), as a skirt has it: from hip
/// to knee downwards and from the right thigh to the left across, CV_8UC4. Rows that do not reach
/// from one thigh to the other are clear, as those of trousers are. Empty where the legs cross.
cv::Mat cutLap(const cv::Mat& picture, const LapCorners& corners);

/// A lap stretched between other thighs, for layOverMoved().
struct MovedLap {
    cv::Mat pixels; ///< premultiplied CV_8UC4; two clear ones on each side
    cv::Point corner; ///< of `pixels` in the picture
    cv::Rect box; ///< of the picture; empty when nothing is to be seen
};

/// `lap` between `corners` of a picture of `size`.
MovedLap movedLap(const cv::Mat& lap, const LapCorners& corners, cv::Size size);

} // namespace warp
