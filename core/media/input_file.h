// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/media/ffmpeg_handles.h"

#include <filesystem>

// Private to core/media: a media file opened for reading, with a sentence for everything that can
// be wrong with it.
namespace media {

/// Opens `path` and reads its headers.
/// Throws base::Error: NotFound, Unreadable (folder, no permission, empty, truncated, not a media
/// file).
InputHandle openInput(const std::filesystem::path& path);

/// The moving picture a viewer would be shown (never cover art), or -1.
int bestVideoStream(const AVFormatContext& input);

/// The sound that goes with it, or -1.
int bestAudioStream(AVFormatContext& input, int videoStream);

/// Tells the demuxer to skip every stream but `stream` and `other`.
void readOnly(AVFormatContext& input, int stream, int other = -1);

base::Error unreadable(const std::filesystem::path& path, const std::string& sentence);

} // namespace media
