// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pose/track.h"

#include <cstdint>
#include <map>
#include <opencv2/core/types.hpp>

namespace warp {

/// The part of each frame that the refiner network sees: it follows the dancer, has the same size
/// in every frame, and lies wholly inside the frame.
struct WindowPath {
    cv::Size2d size; ///< source pixels; (width, height) x scale = networkSize
    cv::Size networkSize; ///< multiples of 16
    double scale = 1; ///< network pixels per source pixel
    std::map<std::int64_t, cv::Point2d> corners; ///< top left corner by frame, source pixels

    /// The window of `frame`; in a frame without a pose that of the nearest frame with one.
    cv::Rect2d at(std::int64_t frame) const;
};

/// A window that holds 98 % of the dancer's boxes (joints, widened for hair, hands and feet), or
/// the whole frame where that is smaller. Its scale gives the network about `network.area()`
/// pixels, but never more than the video has; its shape is the dancer's. The centre is the 9-frame
/// mean of the box centres, kept inside the frame. Throws base::Error NoPerson when no frame has a
/// joint.
WindowPath planWindow(const pose::Track& track, cv::Size frame, cv::Size network = {160, 256});

/// The same with `scale` given: for rendering with a network that was trained at that scale.
WindowPath planWindowAtScale(const pose::Track& track, cv::Size frame, double scale);

/// The box round the present body joints, empty when there are none; source pixels.
cv::Rect2d jointBox(const pose::Pose& pose);

/// jointBox() widened by what joints do not show (hair, fingers, shoes), limited to the frame.
cv::Rect personBox(const pose::Pose& pose, cv::Size frame);

} // namespace warp
