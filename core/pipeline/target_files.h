// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/warp/reference_bank.h"

#include <filesystem>
#include <functional>
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

/// A training frame that is read when it is asked for.
struct TrainingSource {
    std::int64_t frame = 0;
    std::function<TrainingFrame()> read; ///< throws base::Error Unreadable
};

/// A frame of the target: to paint from, and to learn from.
struct TargetFrame {
    warp::PackedReference reference;
    TrainingFrame training;
    cv::Mat shade; ///< of the room, as warp::shadeOf() has it
};

void writeTargetFrame(const std::filesystem::path& file, const TargetFrame& frame);

/// A frame of the target as it lies on the disk. Its pictures, which are nearly all of it, are read
/// when they are asked for; that throws base::Error Unreadable when they are gone or damaged then.
struct StoredTargetFrame {
    warp::Reference about; ///< without its picture
    warp::ReferenceBank::Fetch picture;
    TrainingSource training;
    std::function<cv::Mat()> shade;
};

/// Nothing when the file is missing, cut short or of an earlier version; it is then made again.
std::optional<StoredTargetFrame> readTargetFrame(const std::filesystem::path& file);

} // namespace pipeline
