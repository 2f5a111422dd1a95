// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimation/networks.h"
#include "core/estimation/raw_pose.h"

#include <opencv2/core/mat.hpp>
#include <optional>

namespace estimation {

enum class Side { Left, Right };

/// Finds one hand, by the wrist of the body first, by the hand of the frame before where that still
/// fits.
class HandTracker {
public:
    explicit HandTracker(Side side)
        : m_side(side)
    {
    }

    std::optional<RawHand> track(
        const HolisticNetworks& networks, const cv::Mat& bgr, const RawPose& body);
    void reset() { m_previous.reset(); }

private:
    Side m_side;
    std::optional<RawHand> m_previous;
};

/// The region around a hand known from the frame before.
Roi regionOf(const RawHand& hand);

} // namespace estimation
