// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pose/label_format.h"
#include "core/pose/pose.h"

#include <cstdint>
#include <opencv2/core/mat.hpp>
#include <optional>

namespace pose {

/// The canvas on which Everybody Dance Now draws, and the size of its labels.
inline const cv::Size labelCanvas{1920, 1080};
inline const cv::Size labelSize{1024, 512};

enum class ChannelOrder { Rgb, Bgr };

/// What a label shows. Labels for training and for transfer must be drawn with the same settings.
struct StickFigureSettings {
    LabelFormat format = LabelFormat::Body25;
    int facePoints = 8; ///< 0 (no face), 8, 9, 22 or 70
    bool hands = true;
    ChannelOrder channels = ChannelOrder::Rgb;
    std::uint32_t hiddenLimbs = 0; ///< bit i: the format's limb i is not drawn

    bool operator==(const StickFigureSettings&) const = default;
};

/// Everybody Dance Now's figure on a white 8-bit canvas: joints of radius 8, limbs as ellipses
/// mixed 0.4 to 0.6 over what lies below, black face dots, hands. `pose` is in the canvas's pixels;
/// radii are those of 1920x1080, scaled to the canvas. Edges are hard.
cv::Mat drawStickFigure(
    const Pose& pose, cv::Size canvas, const StickFigureSettings& settings = {});

/// The figure of a whole `frame`-sized picture, drawn large and shrunk to `size` with soft edges.
/// Everybody Dance Now's own label: stickFigureLabel(letterboxed(pose, frame), labelCanvas,
/// labelSize).
cv::Mat stickFigureLabel(
    const Pose& pose, cv::Size frame, cv::Size size, const StickFigureSettings& settings = {});

/// `pose` after its frame was fitted into `canvas` with bars at two sides.
Pose letterboxed(const Pose& pose, cv::Size frame, cv::Size canvas = labelCanvas);

/// The square of `side` pixels around the head in a label of `size`, moved inwards at the borders;
/// nothing when neither nose nor ears are seen. `pose` is in pixels of `canvas`.
std::optional<cv::Rect> faceBox(const Pose& pose, cv::Size canvas, cv::Size size, int side);

/// The paper's, of 128 pixels.
std::optional<cv::Rect> faceBox128(
    const Pose& pose, cv::Size canvas = labelCanvas, cv::Size size = labelSize);

} // namespace pose
