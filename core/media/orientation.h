// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/ffmpeg_handles.h"

#include <opencv2/core/mat.hpp>

// Private to core/media.
namespace media {

/// How the stored picture is turned to stand upright: first mirrored along its diagonal, then
/// flipped.
struct Orientation {
    bool isTransposed = false;
    bool isFlippedHorizontally = false;
    bool isFlippedVertically = false;
    int degrees = 0; ///< clockwise: 0, 90, 180, 270

    /// `stored` itself when it stands upright already.
    cv::Mat applied(const cv::Mat& stored) const;
};

/// From the display matrix of the stream, to the nearest quarter turn.
Orientation orientationOf(const AVStream& stream);

} // namespace media
