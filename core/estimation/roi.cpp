// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimation/roi.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>
#include <opencv2/imgproc.hpp>

namespace estimation {

namespace {

using base::Vec2;

constexpr float pi = std::numbers::pi_v<float>;

Vec2 turned(Vec2 point, float angle)
{
    const float c = std::cos(angle);
    const float s = std::sin(angle);
    return {point.x * c - point.y * s, point.x * s + point.y * c};
}

/// The affine map from a `width` x `height` picture of the region to the picture; corners map to
/// corners.
cv::Matx23d fromCrop(const Roi& roi, double width, double height)
{
    const double c = std::cos(static_cast<double>(roi.rotation));
    const double s = std::sin(static_cast<double>(roi.rotation));
    const double sx = roi.width / width;
    const double sy = roi.height / height;
    return {c * sx, -s * sy, roi.centre.x - 0.5 * (c * roi.width - s * roi.height), //
        s * sx, c * sy, roi.centre.y - 0.5 * (s * roi.width + c * roi.height)};
}

} // namespace

float normalizedAngle(float angle) { return angle - 2 * pi * std::floor((angle + pi) / (2 * pi)); }

float rotationBetween(Vec2 from, Vec2 to, float target)
{
    return normalizedAngle(target - std::atan2(-(to.y - from.y), to.x - from.x));
}

Roi alignedSquare(Vec2 centre, Vec2 reach, float target)
{
    const float side = 2 * base::distance(centre, reach);
    return {centre, side, side, rotationBetween(centre, reach, target)};
}

Roi boundingBox(std::span<const Vec2> points, float rotation)
{
    constexpr float far = std::numeric_limits<float>::max();
    Vec2 low{far, far};
    Vec2 high{-far, -far};
    for (const Vec2 point : points) {
        low = {std::min(low.x, point.x), std::min(low.y, point.y)};
        high = {std::max(high.x, point.x), std::max(high.y, point.y)};
    }
    return {base::midpoint(low, high), high.x - low.x, high.y - low.y, rotation};
}

Roi turnedBoundingBox(std::span<const Vec2> points, float rotation)
{
    std::vector<Vec2> upright;
    upright.reserve(points.size());
    for (const Vec2 point : points)
        upright.push_back(turned(point, -rotation));
    Roi box = boundingBox(upright, rotation);
    box.centre = turned(box.centre, rotation);
    return box;
}

Roi transformed(Roi roi, float scale, float shiftY)
{
    roi.centre = roi.centre + turned({0, roi.height * shiftY}, roi.rotation);
    roi.width = roi.height = std::max(roi.width, roi.height) * scale;
    return roi;
}

Vec2 toPicture(const Roi& roi, Vec2 inRoi)
{
    return roi.centre
        + turned({(inRoi.x - 0.5F) * roi.width, (inRoi.y - 0.5F) * roi.height}, roi.rotation);
}

Vec2 toRoi(const Roi& roi, Vec2 inPicture)
{
    const Vec2 local = turned(inPicture - roi.centre, -roi.rotation);
    return {local.x / roi.width + 0.5F, local.y / roi.height + 0.5F};
}

cv::Mat crop(const cv::Mat& image, const Roi& roi, int side, Border border)
{
    cv::Mat result;
    cv::warpAffine(image, result, fromCrop(roi, side, side), {side, side},
        cv::INTER_LINEAR | cv::WARP_INVERSE_MAP,
        border == Border::Black ? cv::BORDER_CONSTANT : cv::BORDER_REPLICATE);
    return result;
}

cv::Mat laidBack(const cv::Mat& mask, const Roi& roi, cv::Size size)
{
    cv::Mat result;
    cv::warpAffine(mask, result, fromCrop(roi, mask.cols, mask.rows), size, cv::INTER_LINEAR,
        cv::BORDER_CONSTANT);
    return result;
}

bool mayTrack(const Roi& previous, const Roi& found, std::span<const Vec2> previousPoints,
    const TrackingLimits& limits)
{
    if (std::abs(normalizedAngle(previous.rotation - found.rotation)) > limits.rotation)
        return false;
    const Vec2 moved = turned(previous.centre - found.centre, -found.rotation);
    if (std::abs(moved.x) > limits.translation * found.width
        || std::abs(moved.y) > limits.translation * found.height
        || std::abs(previous.width - found.width) > limits.scale * found.width
        || std::abs(previous.height - found.height) > limits.scale * found.height)
        return false;
    const float reach = 0.5F * limits.shrink;
    return std::all_of(previousPoints.begin(), previousPoints.end(), [&](Vec2 point) {
        const Vec2 inside = toRoi(found, point);
        return std::abs(inside.x - 0.5F) <= reach && std::abs(inside.y - 0.5F) <= reach;
    });
}

} // namespace estimation
