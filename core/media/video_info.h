// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/rational.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

namespace media {

struct AudioInfo {
    std::string codec; ///< "aac", "opus", …
    int sampleRate = 0; ///< Hz
    int channels = 0;
    double duration = 0; ///< seconds
};

/// What a video file holds, as a viewer sees it: rotation and sample aspect are already applied to
/// the size.
struct VideoInfo {
    std::filesystem::path path;
    int width = 0; ///< display pixels
    int height = 0; ///< display pixels
    base::Rational frameRate; ///< average over the clip when the rate varies
    std::int64_t frameCount = 0; ///< exact: packets that will be shown, counted without decoding
    double duration = 0; ///< seconds, of the picture
    int rotationDegrees = 0; ///< clockwise: 0, 90, 180, 270
    base::Rational sampleAspect{1, 1};
    bool variableFrameRate = false;
    std::string codec; ///< "h264", …
    std::optional<AudioInfo> audio;
};

/// Reads the headers and the packet table of `path`.
/// Throws base::Error: NotFound, Unreadable (empty, truncated, not a video), Unsupported (no
/// picture in it).
VideoInfo probe(const std::filesystem::path& path);

} // namespace media
