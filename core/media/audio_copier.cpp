// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/audio_copier.h"

#include <cmath>
#include <limits>
#include <new>

namespace media {

namespace {

constexpr double longestRunUp = 0.5; // seconds before the picture that may be kept for the decoder

}

AudioCopier::AudioCopier(AudioSource source, const AudioRange& range)
    : m_source(std::move(source))
    , m_last(std::numeric_limits<std::int64_t>::min())
{
    const double ticksPerSecond = 1 / av_q2d(timeBase());
    m_origin = std::llround(m_source.origin * ticksPerSecond);
    m_end = std::llround(range.duration * ticksPerSecond);
}

void AudioCopier::describe(AVStream& stream) const
{
    if (avcodec_parameters_copy(stream.codecpar, m_source.audio().codecpar) < 0)
        throw std::bad_alloc();
    stream.codecpar->codec_tag = 0;
    stream.time_base = timeBase();
}

bool AudioCopier::next(AVPacket& packet)
{
    const auto runUp = std::llround(longestRunUp / av_q2d(timeBase()));
    while (av_read_frame(m_source.input.get(), &packet) >= 0) {
        const bool isOurs = packet.stream_index == m_source.stream;
        const std::int64_t inFile = packet.pts != AV_NOPTS_VALUE ? packet.pts : packet.dts;
        const std::int64_t time = inFile - m_origin;
        if (isOurs && inFile != AV_NOPTS_VALUE && time >= m_end)
            break;
        if (isOurs && inFile != AV_NOPTS_VALUE && time >= -runUp && time > m_last) {
            packet.pts = packet.dts = m_last = time;
            return true;
        }
        av_packet_unref(&packet);
    }
    av_packet_unref(&packet);
    return false;
}

} // namespace media
