// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/warp/lap.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>

namespace warp {

namespace {

using base::Vec2;

enum Corner { RightHip, RightKnee, LeftHip, LeftKnee };

constexpr int clearBorder = 2; // pixels
constexpr double surelyBridged = 230; // alpha of the clearest pixel of a row
constexpr double hardlyBridged = 150;

/// Where `across` (0 at the right thigh, 1 at the left) and `down` (0 at the hips, 1 at the knees)
/// lie.
Vec2 at(const LapCorners& corners, float across, float down)
{
    return base::lerp(base::lerp(corners[RightHip], corners[RightKnee], down),
        base::lerp(corners[LeftHip], corners[LeftKnee], down), across);
}

/// The inverse of at(): across and down; both outside 0..1 elsewhere.
Vec2 placeOf(const LapCorners& corners, Vec2 point)
{
    const Vec2 across = corners[LeftHip] - corners[RightHip];
    const Vec2 down = corners[RightKnee] - corners[RightHip];
    const Vec2 widening = corners[LeftKnee] - corners[RightKnee] - across;
    const Vec2 rest = point - corners[RightHip];
    // rest = across u + down v + widening u v; without u a quadratic equation in v.
    const float open = base::cross(across, down);
    const float a = base::cross(widening, down);
    const float b = open + base::cross(rest, widening);
    const float c = base::cross(rest, across);
    const float root = b * b - 4 * a * c;
    // The solution that goes over into -c / b as the sides become parallel.
    const float below = b + std::copysign(std::sqrt(std::max(root, 0.F)), open);
    const float v = root >= 0 && below != 0 ? -2 * c / below : -1;
    const Vec2 side = across + widening * v;
    const Vec2 from = rest - down * v;
    const float length = base::dot(side, side);
    return length > 0 ? Vec2{base::dot(from, side) / length, v} : Vec2{-1, -1};
}

/// Clears the rows of `lap` that show the room somewhere.
void keepBridgedRows(cv::Mat lap)
{
    cv::Mat alpha;
    cv::extractChannel(lap, alpha, 3);
    cv::Mat bridge;
    cv::reduce(alpha, bridge, 1, cv::REDUCE_MIN, CV_8U);
    for (int y = 0; y < lap.rows; ++y) {
        const double share = std::clamp(
            (bridge.at<std::uint8_t>(y) - hardlyBridged) / (surelyBridged - hardlyBridged), 0.0,
            1.0);
        lap.row(y) *= share;
    }
}

} // namespace

bool isOpen(const LapCorners& corners)
{
    const auto turn = [&](Corner a, Corner b, Corner c) {
        return base::cross(corners[b] - corners[a], corners[c] - corners[b]);
    };
    const std::array turns{turn(RightHip, LeftHip, LeftKnee), turn(LeftHip, LeftKnee, RightKnee),
        turn(LeftKnee, RightKnee, RightHip), turn(RightKnee, RightHip, LeftHip)};
    return std::ranges::all_of(turns, [](float t) { return t > 0; })
        || std::ranges::all_of(turns, [](float t) { return t < 0; });
}

cv::Mat cutLap(const cv::Mat& picture, const LapCorners& corners)
{
    if (!isOpen(corners))
        return {};
    const float wide = std::max(base::distance(corners[RightHip], corners[LeftHip]),
        base::distance(corners[RightKnee], corners[LeftKnee]));
    const float high = std::max(base::distance(corners[RightHip], corners[RightKnee]),
        base::distance(corners[LeftHip], corners[LeftKnee]));
    const cv::Size size(std::max(2, cvRound(wide)), std::max(2, cvRound(high)));
    cv::Mat places(size, CV_32FC2);
    for (int y = 0; y < size.height; ++y) {
        for (int x = 0; x < size.width; ++x) {
            const Vec2 place
                = at(corners, static_cast<float>(x) / static_cast<float>(size.width - 1),
                    static_cast<float>(y) / static_cast<float>(size.height - 1));
            places.at<cv::Vec2f>(y, x) = {place.x, place.y};
        }
    }
    cv::Mat lap;
    cv::remap(picture, lap, places, {}, cv::INTER_LINEAR, cv::BORDER_CONSTANT);
    keepBridgedRows(lap);
    return lap;
}

MovedLap movedLap(const cv::Mat& lap, const LapCorners& corners, cv::Size size)
{
    std::vector<cv::Point2f> outline;
    for (const Vec2 corner : corners)
        outline.emplace_back(corner.x, corner.y);
    const cv::Rect box = cv::boundingRect(outline) & cv::Rect({}, size);
    if (lap.empty() || box.empty() || !isOpen(corners))
        return {};
    const cv::Rect around(box.tl() - cv::Point(clearBorder, clearBorder),
        box.size() + cv::Size(2 * clearBorder, 2 * clearBorder));
    cv::Mat places(around.size(), CV_32FC2, cv::Scalar::all(-10));
    for (int y = box.y; y < box.br().y; ++y) {
        for (int x = box.x; x < box.br().x; ++x) {
            const Vec2 place = placeOf(corners, {static_cast<float>(x), static_cast<float>(y)});
            if (place.x < 0 || place.x > 1 || place.y < 0 || place.y > 1)
                continue;
            places.at<cv::Vec2f>(y - around.y, x - around.x)
                = {place.x * static_cast<float>(lap.cols - 1),
                    place.y * static_cast<float>(lap.rows - 1)};
        }
    }
    MovedLap moved{{}, around.tl(), box};
    cv::remap(lap, moved.pixels, places, {}, cv::INTER_LINEAR, cv::BORDER_CONSTANT);
    return moved;
}

} // namespace warp
