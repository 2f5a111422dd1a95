// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sample/sample_clips.h"

namespace sample {

/// Writes `track` as JSON: "video", "fps", "width", "height" and "frames", one object per frame of
/// the clip with "body25", "left_hand", "right_hand" and "face70" as lists of [x, y, confidence]; a
/// frame without a person is null. Throws base::Error Unwritable or DiskFull.
void writeTrackJson(const std::filesystem::path& path, const std::string& video,
    const ClipInfo& clip, const pose::Track& track);

} // namespace sample
