// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimation/landmark_filter.h"
#include "core/estimation/networks.h"
#include "core/estimation/raw_pose.h"

#include <array>
#include <opencv2/core/mat.hpp>
#include <optional>
#include <span>

namespace estimation {

inline constexpr std::size_t blazePosePoints = 39; ///< 33 of the body, 2 to track by, 4 unused

/// The body network's answer for one region, in picture pixels.
struct BlazePose {
    std::array<base::Vec2, rawBodyPoints> body{};
    std::array<float, rawBodyPoints> visibility{};
    base::Vec2 hips; ///< middle of the hips, to track by
    base::Vec2 reach; ///< how far the body reaches from there
    cv::Mat mask; ///< 8-bit, of the region; empty without masks
};

/// Moves each of `points` (in [0, 1] of the region) to the centre of mass of its peak in `heatmaps`
/// (logits, [side, side, points.size()]) within 7 x 7 cells, where that peak reaches one half.
void refine(std::span<base::Vec2> points, std::span<const float> heatmaps, int side);

/// Nothing when the network sees no person in `region`.
std::optional<BlazePose> estimateBody(
    const HolisticNetworks& networks, const cv::Mat& bgr, const Roi& region);

/// Says where the body will be looked for in the next frame.
class BodyTracker {
public:
    Roi next(const BlazePose& pose, double time);
    void reset();

private:
    LandmarkFilter m_hips;
    LandmarkFilter m_reach;
};

} // namespace estimation
