// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/audio_feed.h"

#include "core/base/error.h"
#include "core/media/audio_copier.h"
#include "core/media/audio_transcoder.h"
#include "core/media/format_traits.h"
#include "core/media/frame_table.h"
#include "core/media/input_file.h"

#include <algorithm>
#include <cmath>

namespace media {

namespace {

bool canBeCopied(const AudioRange& range, AVCodecID codec, ExportFormat format)
{
    const std::vector<AVCodecID>& copied = traitsOf(format).copiedSound;
    return range.start == 0 && std::find(copied.begin(), copied.end(), codec) != copied.end();
}

double firstPictureSeconds(const std::filesystem::path& path)
{
    constexpr std::int64_t framesEnoughToSeeReordering = 32;
    const InputHandle input = openInput(path);
    const int video = bestVideoStream(*input);
    readOnly(*input, video);
    const FrameTable table = scanPackets(*input, video, -1, framesEnoughToSeeReordering);
    if (table.times.empty() || !table.hasTimestamps)
        return 0;
    return double(table.times.front()) * av_q2d(input->streams[video]->time_base);
}

double originOf(const AVFormatContext& input, int audio, const std::filesystem::path& path)
{
    if (bestVideoStream(input) >= 0)
        return firstPictureSeconds(path);
    const AVStream& stream = *input.streams[audio];
    return stream.start_time == AV_NOPTS_VALUE
        ? 0
        : double(stream.start_time) * av_q2d(stream.time_base);
}

void checkRange(const AudioRange& range)
{
    const bool isSensible = range.start >= 0 && range.duration > 0 && std::isfinite(range.start)
        && std::isfinite(range.duration);
    if (!isSensible)
        throw base::Error(base::ErrorCode::InvalidArgument, range.source.string(),
            "its sound was asked for from " + std::to_string(range.start) + " s for "
                + std::to_string(range.duration) + " s, which is no range of time");
}

} // namespace

std::optional<AudioSource> openSound(const std::filesystem::path& path)
{
    AudioSource source;
    source.input = openInput(path);
    source.stream = bestAudioStream(*source.input, -1);
    if (source.stream < 0)
        return std::nullopt;
    source.origin = originOf(*source.input, source.stream, path);
    readOnly(*source.input, source.stream);
    return source;
}

std::unique_ptr<AudioFeed> openAudio(const AudioRange& range, ExportFormat format)
{
    checkRange(range);
    std::optional<AudioSource> source = openSound(range.source);
    if (!source)
        return nullptr;
    if (canBeCopied(range, source->audio().codecpar->codec_id, format))
        return std::make_unique<AudioCopier>(std::move(*source), range);
    return std::make_unique<AudioTranscoder>(
        std::move(*source), range, traitsOf(format).soundEncoders);
}

} // namespace media
