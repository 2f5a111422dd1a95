// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/ffmpeg_handles.h"

#include <filesystem>

namespace media {

/// Private to core/media: turns the packets of one stream of an opened file into frames.
/// The input must outlive it and belongs to it while it reads.
class StreamDecoder {
public:
    /// Throws base::Error Unsupported when FFmpeg has no decoder for the stream, OutOfMemory.
    StreamDecoder(
        AVFormatContext& input, int stream, int threads, const std::filesystem::path& path);

    /// False after the last frame. What cannot be decoded is left out: the caller sees the gap in
    /// the timestamps.
    bool next(AVFrame& frame);

    /// Forgets what it holds; to be called after seeking in the input.
    void flush();

private:
    void feed();

    AVFormatContext& m_input;
    const int m_stream;
    CodecHandle m_codec;
    PacketHandle m_packet;
    bool m_draining = false;
    int m_errorsWhileDraining = 0;
};

} // namespace media
