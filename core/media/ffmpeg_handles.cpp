// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/ffmpeg_handles.h"

#include "core/base/error.h"
#include "core/base/log.h"

#include <array>
#include <cstdlib>
#include <mutex>
#include <new>

namespace media {

namespace {

void logFromFfmpeg(void* context, int level, const char* format, va_list arguments)
{
    if (level > AV_LOG_ERROR)
        return;
    std::array<char, 512> line{};
    int printPrefix = 1;
    av_log_format_line2(context, level, format, arguments, line.data(),
        static_cast<int>(line.size()), &printPrefix);
    std::string sentence = line.data();
    while (!sentence.empty() && sentence.back() == '\n')
        sentence.pop_back();
    base::log(base::Level::Debug, "FFmpeg: " + sentence);
}

template <typename Handle> Handle owned(typename Handle::pointer object)
{
    if (!object)
        throw std::bad_alloc();
    return Handle(object);
}

} // namespace

void FfmpegDeleter::operator()(AVFormatContext* input) const { avformat_close_input(&input); }
void FfmpegDeleter::operator()(AVCodecContext* codec) const { avcodec_free_context(&codec); }
void FfmpegDeleter::operator()(AVPacket* packet) const { av_packet_free(&packet); }
void FfmpegDeleter::operator()(AVFrame* frame) const { av_frame_free(&frame); }
void FfmpegDeleter::operator()(SwsContext* scaler) const { sws_freeContext(scaler); }
void FfmpegDeleter::operator()(SwrContext* resampler) const { swr_free(&resampler); }
void FfmpegDeleter::operator()(AVAudioFifo* fifo) const { av_audio_fifo_free(fifo); }

PacketHandle makePacket() { return owned<PacketHandle>(av_packet_alloc()); }
FrameHandle makeFrame() { return owned<FrameHandle>(av_frame_alloc()); }
CodecHandle makeCodec(const AVCodec* codec)
{
    return owned<CodecHandle>(avcodec_alloc_context3(codec));
}

std::string reasonOf(int ffmpegError)
{
    std::array<char, AV_ERROR_MAX_STRING_SIZE> text{};
    av_strerror(ffmpegError, text.data(), text.size());
    return text.data();
}

int require(int result, const std::filesystem::path& subject, const std::string& sentence)
{
    if (result == AVERROR(ENOMEM))
        throw std::bad_alloc();
    if (result < 0)
        throw base::Error(
            base::ErrorCode::Unsupported, subject.string(), sentence + ": " + reasonOf(result));
    return result;
}

std::string addressOf(const std::filesystem::path& path) { return "file:" + path.string(); }

void routeFfmpegLog()
{
    static std::once_flag once;
    std::call_once(once, [] {
        av_log_set_callback(logFromFfmpeg);
        ::setenv("SVT_LOG", "1", 0); // an AV1 encoder that has its own log: errors alone
    });
}

} // namespace media
