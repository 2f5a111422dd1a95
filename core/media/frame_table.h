// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/ffmpeg_handles.h"

#include <cstdint>
#include <filesystem>
#include <limits>
#include <optional>
#include <vector>

namespace media {

/// Private to core/media: when each frame of a video stream is shown and where decoding can begin,
/// in ticks of the stream's time base. Eight bytes per frame.
struct FrameTable {
    std::vector<std::int64_t> times; ///< rising, one per frame that is shown
    std::vector<std::int64_t> keyTimes; ///< rising; the first is at or before the first frame
    std::int64_t endTime
        = 0; ///< when the last frame ends, or its own time if the file does not say
    bool hasTimestamps = true; ///< false: frames can only be told apart by counting from the start
    std::int64_t packetsShown = 0; ///< with those that lack a timestamp or a keyframe before them
    double audioSeconds = 0;
    double lastSecond = 0; ///< end of the last packet of any stream, in the file's own time

    std::int64_t frameCount() const { return static_cast<std::int64_t>(times.size()); }
    std::optional<std::int64_t> indexAt(std::int64_t time) const;
    /// The last place at or before frame `index` where decoding can begin.
    std::int64_t keyTimeFor(std::int64_t index) const;
    /// The first frame shown at `time` or later.
    std::int64_t firstIndexFrom(std::int64_t time) const;
};

/// Reads the packets of `input` from where it stands, without decoding, until `mostFrames` are
/// known. `audioStream` may be -1.
FrameTable scanPackets(AVFormatContext& input, int videoStream, int audioStream,
    std::int64_t mostFrames = std::numeric_limits<std::int64_t>::max());

/// The same by decoding all of a freshly opened `input`: for files whose packets have no usable
/// timestamps.
FrameTable scanFrames(AVFormatContext& input, int videoStream, const std::filesystem::path& path);

} // namespace media
