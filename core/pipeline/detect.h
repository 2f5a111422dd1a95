// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimation/holistic.h"
#include "core/media/video_info.h"
#include "core/pipeline/task.h"
#include "core/pose/track.h"
#include "core/project/project.h"

#include <opencv2/core/mat.hpp>
#include <vector>

namespace pipeline {

struct DetectSettings {
    estimation::BodyNetwork network = estimation::BodyNetwork::Heavy;
    bool personMasks = false; ///< keep the segmentation too; needed of a target
    FrameRange range;
};

/// "heavy", "full", "lite"; throws base::Error InvalidArgument that lists them.
estimation::BodyNetwork bodyNetworkNamed(std::string_view name);

/// `range` cut to the frames that the video has. Throws base::Error TooShort for a single frame,
/// InvalidArgument when no frame of the range is there.
FrameRange usableRange(const media::VideoInfo& info, const FrameRange& range);

/// The poses found in a clip; the frames themselves are in the project.
struct Detection {
    project::Step step;
    media::VideoInfo info;
    FrameRange range;
    std::int64_t media = 0; ///< id of the project::Media; the user's edits are kept under it
};

/// Finds the person in every frame of the range that is not in the project yet. Warns of frames
/// with nobody or with several people. The poses of a source or target are kept for the window too,
/// as by keepTrack(). Nothing when it was cancelled, or ended early as TaskContext::keepsPart lets
/// it. Throws base::Error NoPerson when there is nobody at all, TooShort for a single frame.
std::optional<Detection> detect(
    TaskContext& context, const project::Media& media, const DetectSettings& settings);

/// What detect() has found from the beginning of the range on when it was ended early, as a
/// detection of its own; nothing under two frames.
std::optional<Detection> detectionSoFar(
    TaskContext& context, const project::Media& media, const DetectSettings& settings);

/// The poses as they count: left and right untangled, spikes and short gaps bridged, smoothed, and
/// the user's edits laid over all that.
pose::Track repairedTrack(const project::Project& project, const Detection& detection);

/// The poses of `track` in `range`.
pose::Track within(const pose::Track& track, const FrameRange& range);

/// The person's segmentation in `frame`: 8-bit, 255 the person, of the clip's size; empty when
/// there is nobody.
cv::Mat personMask(const project::Project& project, const Detection& detection, std::int64_t frame);

/// When each frame of the range is shown, in seconds from the clip's first.
std::vector<double> frameTimes(const project::Project& project, const Detection& detection);

/// What to tell the user of a detection whose poses stay in the project.
nlohmann::json detectionResult(TaskContext& context, const Detection& detection);

/// Writes the poses as JSON to `out`, atomically. Returns what to tell the user; nothing when
/// cancelled.
std::optional<nlohmann::json> writePoses(
    TaskContext& context, const Detection& detection, const std::filesystem::path& out);

} // namespace pipeline
