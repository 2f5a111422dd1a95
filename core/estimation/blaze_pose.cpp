// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimation/blaze_pose.h"

#include "core/estimation/sigmoid.h"

#include <ATen/ATen.h>
#include <algorithm>
#include <cassert>
#include <numbers>

namespace estimation {

namespace {

using base::Vec2;

constexpr int inputSide = 256;
constexpr int heatmapSide = 64;
constexpr int valuesPerPoint = 5; // x, y, z, visibility, presence
constexpr std::size_t hipsPoint = 33;
constexpr std::size_t reachPoint = 34;
constexpr float acceptedPresence = 0.5F;
constexpr float acceptedPeak = 0.5F;
constexpr int peakRadius = 3; // cells
constexpr float bodyScale = 1.25F;

Vec2 refined(Vec2 point, std::span<const float> heatmaps, int side, std::size_t channel,
    std::size_t channels)
{
    const int column = static_cast<int>(point.x * static_cast<float>(side));
    const int row = static_cast<int>(point.y * static_cast<float>(side));
    if (point.x < 0 || point.y < 0 || column >= side || row >= side)
        return point;
    float total = 0;
    float highest = 0;
    Vec2 sum;
    for (int y = std::max(row - peakRadius, 0); y <= std::min(row + peakRadius, side - 1); ++y)
        for (int x = std::max(column - peakRadius, 0); x <= std::min(column + peakRadius, side - 1);
             ++x) {
            const float weight
                = sigmoid(heatmaps[static_cast<std::size_t>(y * side + x) * channels + channel]);
            total += weight;
            highest = std::max(highest, weight);
            sum = sum + Vec2{static_cast<float>(x), static_cast<float>(y)} * weight;
        }
    return highest >= acceptedPeak ? sum / total / static_cast<float>(side) : point;
}

/// The network gives logits.
cv::Mat maskOf(const at::Tensor& segmentation)
{
    const at::Tensor share = at::sigmoid(segmentation).contiguous();
    const cv::Mat view(inputSide, inputSide, CV_32F, share.data_ptr<float>());
    cv::Mat mask;
    view.convertTo(mask, CV_8U, 255);
    return mask;
}

} // namespace

void refine(std::span<Vec2> points, std::span<const float> heatmaps, int side)
{
    assert(heatmaps.size() == points.size() * static_cast<std::size_t>(side * side));
    for (std::size_t i = 0; i < points.size(); ++i)
        points[i] = refined(points[i], heatmaps, side, i, points.size());
}

std::optional<BlazePose> estimateBody(
    const HolisticNetworks& networks, const cv::Mat& bgr, const Roi& region)
{
    const std::vector<at::Tensor> outputs = networks.body.run(
        networkInput(crop(bgr, region, inputSide, Border::Replicate), InputRange::ZeroToOne));
    if (values(outputs[1])[0] < acceptedPresence)
        return std::nullopt;
    const std::span<const float> landmarks = values(outputs[0]);
    std::array<Vec2, blazePosePoints> points{};
    for (std::size_t i = 0; i < points.size(); ++i)
        points[i]
            = Vec2{landmarks[i * valuesPerPoint], landmarks[i * valuesPerPoint + 1]} / inputSide;
    refine(points, values(outputs[2]), heatmapSide);
    BlazePose pose;
    for (std::size_t i = 0; i < rawBodyPoints; ++i) {
        pose.body[i] = toPicture(region, points[i]);
        pose.visibility[i] = sigmoid(landmarks[i * valuesPerPoint + 3]);
    }
    pose.hips = toPicture(region, points[hipsPoint]);
    pose.reach = toPicture(region, points[reachPoint]);
    if (networks.masks)
        pose.mask = maskOf(outputs[3]);
    return pose;
}

Roi BodyTracker::next(const BlazePose& pose, double time)
{
    const float size = 2 * base::distance(pose.hips, pose.reach);
    const Vec2 hips = m_hips.filtered(pose.hips, size, time);
    const Vec2 reach = m_reach.filtered(pose.reach, size, time);
    return transformed(alignedSquare(hips, reach, std::numbers::pi_v<float> / 2), bodyScale);
}

void BodyTracker::reset()
{
    m_hips.reset();
    m_reach.reset();
}

} // namespace estimation
