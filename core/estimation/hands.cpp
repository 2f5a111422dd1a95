// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimation/hands.h"

#include <ATen/ATen.h>
#include <array>
#include <numbers>
#include <utility>

namespace estimation {

namespace {

using base::Vec2;

constexpr float pi = std::numbers::pi_v<float>;
constexpr int recropSide = 256;
constexpr int handSide = 224;
constexpr float leastWristVisibility = 0.1F;
constexpr float acceptedHand = 0.5F;
constexpr float shiftToFingers = -0.1F; // of the region's height
constexpr TrackingLimits handLimits{40 * pi / 180, 0.2F, 0.4F, 0.9F};

struct WristPoints {
    std::size_t wrist;
    std::size_t littleFinger;
    std::size_t indexFinger;
};
constexpr WristPoints leftPoints{15, 17, 19};
constexpr WristPoints rightPoints{16, 18, 20};

/// Wrist and palm as the body network sees them.
Roi roughRegion(const RawPose& body, const WristPoints& points)
{
    const Vec2 wrist = body.body[points.wrist];
    const Vec2 middle = (2 * body.body[points.indexFinger] + body.body[points.littleFinger]) / 3;
    const float side = 2 * base::distance(middle, wrist);
    const Roi square{middle, side, side, rotationBetween(wrist, middle, pi / 2)};
    return transformed(square, 2.7F, shiftToFingers);
}

Roi recropped(const tflite::Graph& network, const cv::Mat& bgr, const Roi& rough)
{
    const std::vector<at::Tensor> outputs = network.run(
        networkInput(crop(bgr, rough, recropSide, Border::Replicate), InputRange::ZeroToOne));
    const std::span<const float> v = values(outputs[0]);
    const Vec2 centre = toPicture(rough, Vec2{v[0], v[1]} / recropSide);
    const Vec2 reach = toPicture(rough, Vec2{v[2], v[3]} / recropSide);
    return transformed(alignedSquare(centre, reach, -pi / 2), 1, shiftToFingers);
}

std::optional<RawHand> estimateHand(
    const tflite::Graph& network, const cv::Mat& bgr, const Roi& region)
{
    const std::vector<at::Tensor> outputs = network.run(
        networkInput(crop(bgr, region, handSide, Border::Replicate), InputRange::ZeroToOne));
    RawHand hand;
    hand.presence = values(outputs[1])[0];
    if (hand.presence < acceptedHand)
        return std::nullopt;
    const std::span<const float> v = values(outputs[0]);
    for (std::size_t i = 0; i < hand.points.size(); ++i)
        hand.points[i] = toPicture(region, Vec2{v[3 * i], v[3 * i + 1]} / handSide);
    return hand;
}

} // namespace

Roi regionOf(const RawHand& hand)
{
    static constexpr std::array<std::size_t, 12> steady{0, 1, 2, 3, 5, 6, 9, 10, 13, 14, 17, 18};
    const std::array<Vec2, pose::handKeypoints>& p = hand.points;
    const Vec2 knuckles = base::midpoint(base::midpoint(p[5], p[13]), p[9]);
    std::array<Vec2, steady.size()> points{};
    for (std::size_t i = 0; i < steady.size(); ++i)
        points[i] = p[steady[i]];
    return transformed(
        turnedBoundingBox(points, rotationBetween(p[0], knuckles, pi / 2)), 2, shiftToFingers);
}

std::optional<RawHand> HandTracker::track(
    const HolisticNetworks& networks, const cv::Mat& bgr, const RawPose& body)
{
    const std::optional<RawHand> previous = std::exchange(m_previous, std::nullopt);
    const WristPoints& points = m_side == Side::Left ? leftPoints : rightPoints;
    if (body.visibility[points.wrist] < leastWristVisibility)
        return std::nullopt;
    Roi region = recropped(networks.handRecrop, bgr, roughRegion(body, points));
    if (previous && mayTrack(regionOf(*previous), region, previous->points, handLimits))
        region = regionOf(*previous);
    m_previous = estimateHand(networks.hand, bgr, region);
    return m_previous;
}

} // namespace estimation
