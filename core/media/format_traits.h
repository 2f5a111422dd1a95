// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/export_format.h"
#include "core/media/ffmpeg_handles.h"

#include <string>
#include <vector>

namespace media {

/// Private to core/media: how a format is written.
struct FormatTraits {
    std::string_view name;
    std::string_view extension;
    const char* container; ///< FFmpeg's name
    const char* title; ///< for people
    std::vector<std::string> encoders; ///< the best first
    AVPixelFormat pixels = AV_PIX_FMT_NONE;
    int crfShift = 0; ///< from x264's scale of quality to the encoder's own
    int largestCrf = 51;
    std::vector<AVCodecID> copiedSound; ///< codecs that go in as they are
    std::vector<std::string> soundEncoders; ///< for others, the best first; none: silent
    double bitsPerPixel = 0; ///< at the usual quality
};

const FormatTraits& traitsOf(ExportFormat format);

} // namespace media
