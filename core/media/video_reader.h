// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/frame.h"
#include "core/media/video_info.h"

#include <filesystem>
#include <memory>
#include <optional>

namespace media {

/// Decodes a video frame by frame. Memory does not grow with its length, but for eight bytes a
/// frame. Not safe from two threads; open one each.
class VideoReader {
public:
    /// Throws as probe() does. `decoderThreads` 0 leaves the number to FFmpeg.
    explicit VideoReader(const std::filesystem::path& path, int decoderThreads = 1);
    ~VideoReader();
    VideoReader(VideoReader&&) noexcept;
    VideoReader& operator=(VideoReader&&) noexcept;

    const VideoInfo& info() const;

    /// The next frame in display order, or nothing after the last.
    /// Throws base::Error Unreadable, naming the frame, when the stream is damaged or ends too
    /// early.
    std::optional<Frame> next();

    /// Makes next() return frame `index`, exactly. Decodes on from where it is when that is nearer
    /// than a keyframe. Throws base::Error InvalidArgument outside [0, frameCount).
    void seek(std::int64_t index);

    /// seek() and next(). Throws as both.
    Frame at(std::int64_t index);

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace media
