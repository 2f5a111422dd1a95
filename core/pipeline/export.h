// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/export_settings.h"
#include "core/pipeline/render.h"

namespace pipeline {

/// Writes the take, or the range of it that `settings` say, with the source's rate and timing. Its
/// metadata say that the video is synthetic, and what it was made from. Does nothing when `out` is
/// already that video. A folder of pictures appears whole, with a file "about.json" in it. Throws
/// base::Error: DiskFull, also beforehand when it is plain that the disk is too small; Unwritable;
/// Unsupported (no encoder). Nothing when cancelled.
std::optional<std::filesystem::path> exportVideo(TaskContext& context, const Take& take,
    const Detection& source, const Target& target, const std::filesystem::path& out,
    const ExportSettings& settings = {});

/// The rule for a folder of pictures: it may replace an earlier one, but no other folder that holds
/// anything. Throws base::Error InvalidArgument.
void checkPictureFolder(const std::filesystem::path& out);

/// A picture of every `step`th frame, one column each: source, stick figure, result.
void writeContactSheet(
    const Take& take, const Detection& source, int step, const std::filesystem::path& out);

} // namespace pipeline
