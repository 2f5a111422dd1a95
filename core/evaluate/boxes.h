// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pose/pose.h"

#include <opencv2/core/types.hpp>

namespace evaluate {

/// The box round the body's joints with 15 % of a torso on each side for what joints do not show,
/// inside a frame of this size; empty when no joint is present.
cv::Rect personBox(const pose::Pose& pose, cv::Size frame);

/// The box round the face from chin to hairline: of the face's points where enough are present,
/// else of nose, eyes and ears. Empty when neither says where it is, as when the back is seen.
cv::Rect faceBox(const pose::Pose& pose, cv::Size frame);

} // namespace evaluate
