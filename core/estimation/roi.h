// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/geometry.h"

#include <opencv2/core/mat.hpp>
#include <span>

namespace estimation {

/// A rotated rectangle in picture pixels: what a network looks at.
struct Roi {
    base::Vec2 centre;
    float width = 0;
    float height = 0;
    float rotation = 0; ///< radians, clockwise as y points down

    bool operator==(const Roi&) const = default;
};

/// `angle` brought into [-pi, pi).
float normalizedAngle(float angle);

/// The rotation that turns the direction from `from` to `to` into `target` (radians,
/// counter-clockwise from the x axis, as in MediaPipe).
float rotationBetween(base::Vec2 from, base::Vec2 to, float target);

/// The square around `centre` that reaches as far as `reach` on each side.
Roi alignedSquare(base::Vec2 centre, base::Vec2 reach, float target);

/// The upright box of `points` with the given rotation (kept, not applied to the box).
Roi boundingBox(std::span<const base::Vec2> points, float rotation);

/// The box of `points` in the frame turned by `rotation`.
Roi turnedBoundingBox(std::span<const base::Vec2> points, float rotation);

/// MediaPipe's RectTransformation: shifted down its own axis by `shiftY` heights, then a square of
/// the longer side, then scaled.
Roi transformed(Roi roi, float scale, float shiftY = 0);

/// Where (u, v) in [0, 1] x [0, 1] of the region lies in the picture, and back.
base::Vec2 toPicture(const Roi& roi, base::Vec2 inRoi);
base::Vec2 toRoi(const Roi& roi, base::Vec2 inPicture);

enum class Border { Replicate, Black };

/// The region as a `side` x `side` picture, bilinear.
cv::Mat crop(const cv::Mat& image, const Roi& roi, int side, Border border);

/// `mask` (8-bit, any size, covering the region) laid back into a picture of `size`; 0 outside the
/// region.
cv::Mat laidBack(const cv::Mat& mask, const Roi& roi, cv::Size size);

/// Whether tracking may go on with `previous` instead of the freshly found `found`.
struct TrackingLimits {
    float rotation = 0; ///< radians
    float translation = 0; ///< of the found side
    float scale = 0; ///< of the found side
    float shrink = 1; ///< all previous points must lie in the found region shrunk by this
};
bool mayTrack(const Roi& previous, const Roi& found, std::span<const base::Vec2> previousPoints,
    const TrackingLimits& limits);

} // namespace estimation
