// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel_token.h"
#include "core/base/progress.h"
#include "core/estimation/holistic.h"
#include "core/estimation/model_store.h"
#include "core/estimation/raw_pose.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <opencv2/core/mat.hpp>
#include <optional>
#include <vector>

namespace estimation {

struct DetectionSettings {
    BodyNetwork network = BodyNetwork::Heavy;
    bool personMasks = false;
    std::int64_t firstFrame = 0;
    std::int64_t endFrame = -1; ///< behind the last frame; -1 for the end of the video
    int threads = 0; ///< 0 for one per core
};

struct DetectedFrame {
    std::int64_t index = 0;
    double time = 0; ///< seconds
    RawPose pose;
    std::optional<int>
        people; ///< how many were seen, in frames where the whole picture was searched
    cv::Mat personMask; ///< 8-bit, frame size; empty unless asked for and found
};

/// Whether a frame's result is known already.
using IsDone = std::function<bool(std::int64_t frame)>;
using DetectionSink = std::function<void(std::vector<DetectedFrame>)>;

/// Frames in one unit of work; units are cut at multiples of this and estimated apart, so the
/// result does not depend on the number of threads.
inline constexpr std::int64_t unitFrames = 64;

/// Estimates the poses in a video. Starts `threads` threads of its own and ends them before it
/// returns. `sink` gets up to 16 consecutive frames at a time, in no certain order of the batches,
/// none that `isDone`; a unit of which any frame is missing is computed from its start. `sink`,
/// `isDone` and `progress` (stage "detect") are called on the calling thread. Memory does not grow
/// with the length of the video. Returns false when cancelled. Throws base::Error as loadNetworks()
/// and media::VideoReader, InvalidArgument for frames the video does not have, and whatever `sink`
/// throws.
bool detect(const std::filesystem::path& video, const ModelStore& store,
    const DetectionSettings& settings, const IsDone& isDone, const DetectionSink& sink,
    const base::ProgressSink& progress, const base::CancelToken& cancel);

} // namespace estimation
