// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel_token.h"
#include "core/base/progress.h"
#include "core/base/rational.h"

#include <filesystem>

namespace media {

/// The folder that holds the pictures of `folder`: itself, or the train_img or test_img in it, as
/// Everybody Dance Now lays its data out.
std::filesystem::path pictureFolder(const std::filesystem::path& folder);

/// A rate as people write it: "30", "23.976", "30000/1001". Throws base::Error InvalidArgument
/// unless it is from 1 to 1000.
base::Rational frameRateNamed(const std::string& text);

/// Writes the pictures of pictureFolder(`folder`), in the order of the numbers in their names, as
/// the frames of a video without any loss (FFV1 in MKV). Returns the number of frames; 0 when it
/// was cancelled, and then there is no file. Throws base::Error: NotFound (fewer than two
/// pictures), Unreadable (one that is no picture), Unsupported (one of another size than the
/// first), InvalidArgument (a name that does not end in .mkv), and as VideoWriter.
std::int64_t writePictureVideo(const std::filesystem::path& folder, base::Rational frameRate,
    const std::filesystem::path& video, const base::ProgressSink& progress,
    const base::CancelToken& cancel);

} // namespace media
