// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <opencv2/core/types.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace media {

/// The kinds of file that a video can be written as.
enum class ExportFormat {
    H264, ///< MP4 that plays everywhere
    H265, ///< MP4, about half the size
    Vp9, ///< WebM
    Av1, ///< WebM, smaller still
    ProRes, ///< MOV for editing programs: ProRes 422 HQ
    Ffv1, ///< MKV without any loss
    Gif, ///< silent, 256 colours
    Png, ///< a folder of pictures without any loss, silent
};

const std::vector<ExportFormat>& allFormats();

/// "h264", "h265", "vp9", "av1", "prores", "ffv1", "gif", "png".
std::string_view name(ExportFormat format);
/// Throws base::Error InvalidArgument that lists the formats.
ExportFormat formatNamed(std::string_view name);

/// ".mp4", …; empty for a folder.
std::string_view extension(ExportFormat format);

bool holdsSound(ExportFormat format);

/// Whether FFmpeg on this computer can write it.
bool isAvailable(ExportFormat format);

/// Roughly what `frames` pictures of `size` pixels take, in bytes; without the sound.
std::int64_t estimatedBytes(ExportFormat format, cv::Size size, std::int64_t frames);

} // namespace media
