// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimation/model_store.h"
#include "core/estimation/raw_pose.h"

#include <memory>
#include <opencv2/core/mat.hpp>
#include <optional>

namespace estimation {

/// From fast to exact.
enum class BodyNetwork { Lite, Full, Heavy };

struct HolisticNetworks;
using SharedNetworks = std::shared_ptr<const HolisticNetworks>;

/// Reads the networks of body, hands and face; estimators in all threads may share them. With
/// `personMasks` the body network also computes its segmentation, which costs time. Throws
/// base::Error: MissingNetwork, ChecksumMismatch, Unreadable.
SharedNetworks loadNetworks(const ModelStore& store, BodyNetwork network, bool personMasks = false);

struct HolisticResult {
    RawPose pose;
    std::optional<int> people; ///< how many the person detector saw, where it ran
    cv::Mat personMask; ///< 8-bit, frame size, 255 on the person; empty unless asked for and found
};

/// Follows one person through consecutive frames: finds the main person (largest and most central),
/// then tracks. Where tracking loses the person, the whole frame is searched again. One per thread.
class HolisticEstimator {
public:
    explicit HolisticEstimator(SharedNetworks networks);
    ~HolisticEstimator();
    HolisticEstimator(HolisticEstimator&&) noexcept;
    HolisticEstimator& operator=(HolisticEstimator&&) noexcept;

    /// `bgr` is 8-bit BGR; `time` is in seconds and rises from frame to frame.
    HolisticResult estimate(const cv::Mat& bgr, double time);

    /// Forgets the person, as before the first frame.
    void reset();

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace estimation
