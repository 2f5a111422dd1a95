// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/warp/reference_bank.h"

#include <filesystem>
#include <opencv2/core/mat.hpp>
#include <optional>

namespace pipeline {

/// What the network is to paint: the dancer in the real room, at a little more than the network's
/// resolution.
struct TrainingFrame {
    std::int64_t frame = 0;
    cv::Rect2d region; ///< of the frame, source pixels; the window and some room around it
    cv::Mat image; ///< 8-bit BGR
    cv::Mat alpha; ///< 8-bit, the person
};

/// A frame of the target as it lies on the disk: to paint from, and to learn from.
struct TargetFrame {
    warp::PackedReference reference;
    TrainingFrame training;
};

void writeTargetFrame(const std::filesystem::path& file, const TargetFrame& frame);

/// Nothing when the file is missing or damaged; it is then made again.
std::optional<TargetFrame> readTargetFrame(const std::filesystem::path& file);

} // namespace pipeline
