// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/opened_video.h"

#include "core/media/frame_rate.h"
#include "core/media/input_file.h"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace media {

namespace {

namespace fs = std::filesystem;

base::Rational rational(AVRational value) { return {value.num, value.den}; }

[[noreturn]] void failAsTruncated(const fs::path& path, std::int64_t found, std::int64_t promised)
{
    throw unreadable(path,
        "the video stream ends at frame " + std::to_string(found) + " of "
            + std::to_string(promised) + "; the file is truncated - copy it again");
}

int videoStreamOf(AVFormatContext& input, const fs::path& path)
{
    const int stream = bestVideoStream(input);
    if (stream < 0 && bestAudioStream(input, -1) >= 0)
        throw base::Error(base::ErrorCode::Unsupported, path.string(),
            "holds sound but no moving picture; choose a video file");
    if (stream < 0 && input.nb_streams == 0)
        throw unreadable(
            path, "holds no streams; the file is truncated or damaged - copy it again");
    if (stream < 0)
        throw base::Error(base::ErrorCode::Unsupported, path.string(),
            "holds no moving picture; choose a video file");
    const AVCodecParameters& parameters = *input.streams[stream]->codecpar;
    if (!avcodec_find_decoder(parameters.codec_id))
        throw base::Error(base::ErrorCode::Unsupported, path.string(),
            std::string("holds ") + avcodec_get_name(parameters.codec_id)
                + " video, which FFmpeg on this computer cannot decode");
    if (parameters.width <= 0 || parameters.height <= 0)
        throw unreadable(path, "has a video stream without a picture size; the file is damaged");
    return stream;
}

// The demuxer of MP4 lists every sample it will give; what it then does not give is missing from
// the file.
std::int64_t samplesPromised(AVStream& stream)
{
    std::int64_t shown = 0;
    for (int i = 0; i < avformat_index_get_entries_count(&stream); ++i) {
        const AVIndexEntry* entry = avformat_index_get_entry(&stream, i);
        shown += (entry->flags & AVINDEX_DISCARD_FRAME) == 0;
    }
    return shown;
}

void checkComplete(
    AVFormatContext& input, int stream, const FrameTable& table, double rate, const fs::path& path)
{
    const std::int64_t found = table.packetsShown;
    if (std::strstr(input.iformat->name, "mp4")) {
        const std::int64_t promised = samplesPromised(*input.streams[stream]);
        if (found < promised)
            failAsTruncated(path, found, promised);
    } else if (input.duration_estimation_method == AVFMT_DURATION_FROM_STREAM
        && input.duration != AV_NOPTS_VALUE) {
        const double start
            = input.start_time == AV_NOPTS_VALUE ? 0 : double(input.start_time) / AV_TIME_BASE;
        const double missing = start + double(input.duration) / AV_TIME_BASE - table.lastSecond;
        if (table.lastSecond > 0 && missing > 1)
            failAsTruncated(path, found, found + std::llround(missing * rate));
    }
    if (found == 0)
        throw unreadable(path, "has a video stream without a single frame; the file is damaged");
}

std::optional<AudioInfo> audioInfo(const AVFormatContext& input, int stream, double seconds)
{
    if (stream < 0)
        return std::nullopt;
    const AVCodecParameters& parameters = *input.streams[stream]->codecpar;
    return AudioInfo{avcodec_get_name(parameters.codec_id), parameters.sample_rate,
        parameters.ch_layout.nb_channels, seconds};
}

base::Rational sampleAspectOf(AVFormatContext& input, AVStream& stream)
{
    const base::Rational aspect = rational(av_guess_sample_aspect_ratio(&input, &stream, nullptr));
    const bool isSensible = aspect.denominator > 0 && aspect.value() > 0.1 && aspect.value() < 10;
    return isSensible ? aspect : base::Rational{1, 1};
}

void setDisplaySize(
    VideoInfo& info, const AVCodecParameters& stored, const Orientation& orientation)
{
    const double aspect = info.sampleAspect.value(); // enlarge the short side: no detail is lost
    info.width = aspect > 1 ? static_cast<int>(std::lround(stored.width * aspect)) : stored.width;
    info.height
        = aspect < 1 ? static_cast<int>(std::lround(stored.height / aspect)) : stored.height;
    info.rotationDegrees = orientation.degrees;
    if (orientation.isTransposed)
        std::swap(info.width, info.height);
}

void setTiming(VideoInfo& info, const FrameTable& table, const AVStream& stream)
{
    const base::Rational tick = rational(stream.time_base);
    const FrameRate rate = frameRateOf(
        table.times, tick, {rational(stream.avg_frame_rate), rational(stream.r_frame_rate)});
    info.frameRate = rate.rate;
    info.variableFrameRate = rate.isVariable;
    info.frameCount = table.frameCount();
    const std::int64_t last = table.times.back();
    const double lastSeconds = table.endTime > last ? double(table.endTime - last) * tick.value()
                                                    : 1 / rate.rate.value();
    info.duration = double(last - table.times.front()) * tick.value() + lastSeconds;
}

} // namespace

OpenedVideo openVideo(const fs::path& path)
{
    OpenedVideo video;
    video.input = openInput(path);
    video.stream = videoStreamOf(*video.input, path);
    AVStream& stream = *video.input->streams[video.stream];
    const int audio = bestAudioStream(*video.input, video.stream);
    video.table = scanPackets(*video.input, video.stream, audio);
    const double declaredRate = stream.avg_frame_rate.num > 0 ? av_q2d(stream.avg_frame_rate) : 25;
    checkComplete(*video.input, video.stream, video.table, declaredRate, path);
    const double audioSeconds = video.table.audioSeconds;
    if (!video.table.hasTimestamps) {
        const InputHandle again = openInput(path);
        readOnly(*again, video.stream);
        video.table = scanFrames(*again, video.stream, path);
        if (video.table.times.empty())
            throw unreadable(path, "not one frame of it can be decoded; the file is damaged");
    }
    video.orientation = orientationOf(stream);
    video.info.path = path;
    video.info.codec = avcodec_get_name(stream.codecpar->codec_id);
    video.info.sampleAspect = sampleAspectOf(*video.input, stream);
    video.info.audio = audioInfo(*video.input, audio, audioSeconds);
    setDisplaySize(video.info, *stream.codecpar, video.orientation);
    setTiming(video.info, video.table, stream);
    return video;
}

} // namespace media
