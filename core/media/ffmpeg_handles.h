// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>
#include <string>

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>
#include <libavutil/audio_fifo.h>
#include <libswresample/swresample.h>
#include <libswscale/swscale.h>
}

// Private to core/media: owners of FFmpeg's objects.
namespace media {

struct FfmpegDeleter {
    void operator()(AVFormatContext* input) const;
    void operator()(AVCodecContext* codec) const;
    void operator()(AVPacket* packet) const;
    void operator()(AVFrame* frame) const;
    void operator()(SwsContext* scaler) const;
    void operator()(SwrContext* resampler) const;
    void operator()(AVAudioFifo* fifo) const;
};

using InputHandle = std::unique_ptr<AVFormatContext, FfmpegDeleter>;
using CodecHandle = std::unique_ptr<AVCodecContext, FfmpegDeleter>;
using PacketHandle = std::unique_ptr<AVPacket, FfmpegDeleter>;
using FrameHandle = std::unique_ptr<AVFrame, FfmpegDeleter>;
using ScalerHandle = std::unique_ptr<SwsContext, FfmpegDeleter>;
using ResamplerHandle = std::unique_ptr<SwrContext, FfmpegDeleter>;
using FifoHandle = std::unique_ptr<AVAudioFifo, FfmpegDeleter>;

/// Throw std::bad_alloc.
PacketHandle makePacket();
FrameHandle makeFrame();
CodecHandle makeCodec(const AVCodec* codec);

/// FFmpeg's words for one of its error numbers.
std::string reasonOf(int ffmpegError);

/// Returns `result` when it is no error. Throws std::bad_alloc, or base::Error Unsupported about
/// `subject`: `sentence` and FFmpeg's reason.
int require(int result, const std::filesystem::path& subject, const std::string& sentence);

/// "file:" and the path, so that no name is taken for an address.
std::string addressOf(const std::filesystem::path& path);

/// Sends what FFmpeg has to say to base::log, once per process.
void routeFfmpegLog();

} // namespace media
