// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/render.h"

namespace pipeline {

/// Writes the take as a video with the source's rate, timing and sound. Does nothing when `out` is
/// already that video.
std::optional<std::filesystem::path> exportVideo(TaskContext& context, const Take& take,
    const Detection& source, const std::filesystem::path& out);

/// A picture of every `step`th frame, one column each: source, stick figure, result.
void writeContactSheet(
    const Take& take, const Detection& source, int step, const std::filesystem::path& out);

} // namespace pipeline
