// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel_token.h"
#include "core/base/progress.h"
#include "core/base/rational.h"
#include "core/pose/track.h"
#include "core/sample/scene.h"

#include <filesystem>

namespace sample {

struct ClipInfo {
    int width = 0; ///< pixels
    int height = 0;
    base::Rational frameRate;
    std::int64_t frameCount = 0;
};

ClipInfo dancerClip(const SampleSettings& settings); ///< 25 frames a second, with music
ClipInfo targetClip(const SampleSettings& settings); ///< 30 frames a second, silent, another size
ClipInfo truthClip(
    const SampleSettings& settings); ///< the target's size; the dancer's frames and music

/// The exact keypoints of every frame of a clip, confidence 1.
pose::Track dancerTrack(const SampleSettings& settings);
pose::Track targetTrack(const SampleSettings& settings);
pose::Track truthTrack(const SampleSettings& settings);

/// Draw and encode a clip: the dance; the target person moving every joint through its range; the
/// target person dancing the dance, which is the exact answer to the transfer of one to the other.
/// The same settings give the same frames. Several frames are drawn at a time on OpenCV's threads.
/// When cancelled, they return false and leave no file. They throw base::Error as
/// media::VideoWriter does.
bool writeDancer(const std::filesystem::path& path, const SampleSettings& settings,
    const base::ProgressSink& progress = {}, const base::CancelToken& cancel = {});
bool writeTarget(const std::filesystem::path& path, const SampleSettings& settings,
    const base::ProgressSink& progress = {}, const base::CancelToken& cancel = {});
bool writeTransferTruth(const std::filesystem::path& path, const SampleSettings& settings,
    const base::ProgressSink& progress = {}, const base::CancelToken& cancel = {});

struct SampleFiles {
    std::filesystem::path
        dancer; ///< dancer.mp4; its keypoints are beside it in dancer.json, and so for the others
    std::filesystem::path target;
    std::filesystem::path truth;
    bool cancelled = false; ///< then some of the files are missing
};

/// Writes the three clips and their keypoints into `folder`, which is made when it is missing.
/// The stages "dancer", "target" and "truth" report their frames one after the other.
SampleFiles writeSample(const std::filesystem::path& folder, const SampleSettings& settings,
    const base::ProgressSink& progress = {}, const base::CancelToken& cancel = {});

} // namespace sample
