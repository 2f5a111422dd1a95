// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <opencv2/core.hpp>

namespace warp {

/// Gathers the empty stage behind a dancer: per pixel the median of an even, random draw from all
/// frames in which the person did not cover it, or the floor where that shows beside a shadow in a
/// tenth of them. Memory does not grow with the clip. Deterministic.
/// add() and build() use OpenCV's thread pool; calls must not overlap.
class PlateBuilder {
public:
    /// `memoryLimit` in bytes bounds the samples kept per pixel (at most 96, fewer for large
    /// frames).
    explicit PlateBuilder(cv::Size size, std::size_t memoryLimit = std::size_t{384} << 20);

    /// `bgr`: 8-bit, of the builder's size. `personMask`: 8-bit, the person above 50; the builder
    /// widens it. An empty mask means that nobody is in the frame. `hidden`: 8-bit, not 0 where
    /// something else is before the stage; may be empty.
    void add(const cv::Mat& bgr, const cv::Mat& personMask, const cv::Mat& hidden = {});

    /// The plate, 8-bit BGR. Pixels seen less than three times are painted in from around them,
    /// with a soft border. Throws base::Error TooShort when no pixel was seen that often.
    cv::Mat build() const;

    /// Share of pixels seen at least three times, 0 to 1.
    double coverage() const;

    /// Where a pixel was seen at least three times: CV_8UC1, 255.
    cv::Mat known() const { return m_timesSeen >= leastTimesSeen; }

private:
    static constexpr int leastTimesSeen = 3;

    cv::Mat usualColours() const;

    cv::Size m_size;
    int m_slots; ///< samples kept per pixel
    cv::Mat m_samples; ///< one row per image row; per pixel m_slots colours
    cv::Mat m_timesSeen; ///< CV_32SC1
    std::uint32_t m_frames = 0;
};

} // namespace warp
