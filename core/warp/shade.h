// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pose/pose.h"

#include <array>
#include <cstddef>
#include <opencv2/core.hpp>
#include <optional>
#include <span>

namespace warp {

/// Where the dancer stands: between the ankles, source-video pixels. Nothing when one is absent.
std::optional<base::Vec2> standingPoint(const pose::Pose& pose);

/// How much lighter or darker one frame of the target is than the plate: 128 x (frame / plate) per
/// channel, CV_8UC3; 128 where another colour is seen, such as a caption's, which is no matter of
/// light; 0 where the dancer covers the room. The whole frame, its longest side 180
/// pixels. `alpha`: the dancer, 8-bit. All of one size.
cv::Mat shadeOf(const cv::Mat& bgr, const cv::Mat& alpha, const cv::Mat& plate);

/// The shade of a frame, and who threw it.
struct CastShade {
    cv::Mat shade; ///< as shadeOf() has it
    base::Vec2 standing; ///< source-video pixels
    float bodySize = 0; ///< pixels, as pose::bodySizes() has it
    float distance = 0; ///< of its pose from the wanted one, as Match::distance
};

/// The shade that a figure of `bodySize` would throw from `standing`: the mean of `shades`, each
/// moved and scaled as its dancer is, nearer poses counting more. frame / plate per channel,
/// CV_32FC3, of their size; `frame` is the video's.
cv::Mat expectedShade(
    std::span<const CastShade> shades, base::Vec2 standing, float bodySize, cv::Size frame);

/// Learns where in the room expectedShade() foretells the light: where the dancer's shadow falls,
/// but not where a caption comes and goes on its own. Per place the factor that brings the expected
/// shade nearest to the real ones (least squares, with a little against chance); 0 where the real
/// ones do not change with the expected, or where there is next to nothing to gain.
class ShadeTrust {
public:
    /// `expected`: as expectedShade() has it for the frame of which `real` is the shade.
    void add(const cv::Mat& expected, const cv::Mat& real);

    /// 255 x the factor, at most 255; CV_8UC1. Empty when nothing was added.
    cv::Mat build() const;

private:
    enum Sum : std::size_t { Times, Foretold, Found, Squares, Products, Sums };

    std::array<cv::Mat, Sums> m_sums; ///< per place and channel, CV_32FC3
};

/// `plate` (8-bit BGR, any size) in the `expected` shade as far as it can be trusted; untouched to
/// the last bit where it cannot.
cv::Mat shaded(const cv::Mat& plate, const cv::Mat& expected, const cv::Mat& trust);

} // namespace warp
