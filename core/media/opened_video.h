// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/ffmpeg_handles.h"
#include "core/media/frame_table.h"
#include "core/media/orientation.h"
#include "core/media/video_info.h"

#include <filesystem>

namespace media {

/// Private to core/media: what probe() and VideoReader both find out. The input stands at its end.
struct OpenedVideo {
    InputHandle input;
    int stream = -1;
    FrameTable table;
    Orientation orientation;
    VideoInfo info;
};

/// Throws as probe().
OpenedVideo openVideo(const std::filesystem::path& path);

} // namespace media
