// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/audio_transcoder.h"

#include "core/base/error.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <new>
#include <vector>

extern "C" {
#include <libavutil/channel_layout.h>
#include <libavutil/samplefmt.h>
}

namespace media {

namespace {

constexpr int bitsPerSecondAndChannel = 96'000;
constexpr double preroll = 1.0; // seconds decoded before the start, so that the decoder has settled
constexpr double largestJitter = 0.02; // seconds a timestamp may be off before samples are moved
constexpr AVSampleFormat sampleFormat = AV_SAMPLE_FMT_FLTP; // until it is encoded
constexpr int samplesOfAnyFrame = 1024; // where the encoder does not mind

const AVCodec& firstOf(
    const std::vector<std::string>& encoders, const std::filesystem::path& source)
{
    std::string names;
    for (const std::string& name : encoders) {
        if (const AVCodec* codec = avcodec_find_encoder_by_name(name.c_str()))
            return *codec;
        names += (names.empty() ? "" : " or ") + name;
    }
    throw base::Error(base::ErrorCode::Unsupported, source.string(),
        "its sound must be encoded again, which FFmpeg on this computer cannot do (" + names
            + " is missing)");
}

/// What the encoder takes, of those that fill() can give.
AVSampleFormat formatOf(const AVCodec& codec)
{
    for (const AVSampleFormat* format = codec.sample_fmts;
         format != nullptr && *format != AV_SAMPLE_FMT_NONE; ++format) {
        if (*format == AV_SAMPLE_FMT_FLTP || *format == AV_SAMPLE_FMT_FLT
            || *format == AV_SAMPLE_FMT_S16)
            return *format;
    }
    return AV_SAMPLE_FMT_FLTP;
}

int rateFor(const AVCodec& codec, int sourceRate)
{
    if (codec.id == AV_CODEC_ID_OPUS)
        return 48000;
    constexpr std::array rates{96000, 88200, 64000, 48000, 44100, 32000, 24000, 22050, 16000};
    const bool isAllowed = std::find(rates.begin(), rates.end(), sourceRate) != rates.end();
    return isAllowed ? sourceRate : 48000;
}

// Planes of float samples, as the AAC encoder wants them.
class Planes {
public:
    Planes(int channels, std::int64_t samples)
        : m_samples(static_cast<std::size_t>(samples * channels))
    {
        for (int i = 0; i < channels; ++i)
            m_planes[static_cast<std::size_t>(i)] = m_samples.data() + samples * i;
    }

    std::uint8_t** address()
    {
        for (std::size_t i = 0; i < m_planes.size(); ++i)
            m_bytes[i] = static_cast<std::uint8_t*>(static_cast<void*>(m_planes[i]));
        return m_bytes.data();
    }

    const float* plane(int channel) const { return m_planes[static_cast<std::size_t>(channel)]; }

private:
    std::vector<float> m_samples;
    std::array<float*, 2> m_planes{};
    std::array<std::uint8_t*, 2> m_bytes{};
};

} // namespace

AudioTranscoder::AudioTranscoder(
    AudioSource source, const AudioRange& range, const std::vector<std::string>& encoders)
    : m_source(std::move(source))
    , m_range(range)
    , m_decoder(*m_source.input, m_source.stream, 1, range.source)
    , m_decoded(makeFrame())
    , m_codec(firstOf(encoders, range.source))
    , m_rate(rateFor(m_codec, m_source.audio().codecpar->sample_rate))
    , m_samplesWanted(std::llround(range.duration * m_rate))
{
    openEncoder(std::min(2, std::max(1, m_source.audio().codecpar->ch_layout.nb_channels)));
    m_resampler.emplace(m_encoder->ch_layout.nb_channels, sampleFormat, m_rate, range.source);
    m_fifo.reset(av_audio_fifo_alloc(sampleFormat, m_encoder->ch_layout.nb_channels, m_rate));
    if (!m_fifo)
        throw std::bad_alloc();
    if (range.start > preroll) {
        const double time
            = (range.start - preroll + m_source.origin) / av_q2d(m_source.audio().time_base);
        av_seek_frame(
            m_source.input.get(), m_source.stream, std::llround(time), AVSEEK_FLAG_BACKWARD);
        m_decoder.flush();
    }
}

int AudioTranscoder::check(int result) const
{
    return require(result, m_range.source, "its sound cannot be encoded again");
}

void AudioTranscoder::openEncoder(int channels)
{
    m_encoder = makeCodec(&m_codec);
    m_encoder->sample_rate = m_rate;
    m_encoder->sample_fmt = formatOf(m_codec);
    m_encoder->time_base = {1, m_rate};
    m_encoder->bit_rate = std::int64_t(channels) * bitsPerSecondAndChannel;
    m_encoder->flags |= AV_CODEC_FLAG_GLOBAL_HEADER;
    av_channel_layout_default(&m_encoder->ch_layout, channels);
    if (avcodec_open2(m_encoder.get(), &m_codec, nullptr) < 0)
        throw base::Error(base::ErrorCode::Unsupported, m_range.source.string(),
            std::string("its sound cannot be encoded with ") + m_codec.name
                + " of FFmpeg on this computer");
}

void AudioTranscoder::describe(AVStream& stream) const
{
    check(avcodec_parameters_from_context(stream.codecpar, m_encoder.get()));
    stream.time_base = timeBase();
}

bool AudioTranscoder::next(AVPacket& packet)
{
    while (true) {
        const int received = avcodec_receive_packet(m_encoder.get(), &packet);
        if (received == 0)
            return true;
        if (received == AVERROR_EOF)
            return false;
        if (received != AVERROR(EAGAIN))
            check(received);
        feedEncoder();
    }
}

void AudioTranscoder::feedEncoder()
{
    const int full = m_encoder->frame_size > 0 ? m_encoder->frame_size : samplesOfAnyFrame;
    while (!m_isSourceAtEnd && av_audio_fifo_size(m_fifo.get()) < full)
        decodeOnce();
    const int count = std::min(full, av_audio_fifo_size(m_fifo.get()));
    if (count == 0) {
        check(avcodec_send_frame(m_encoder.get(), nullptr));
        return;
    }
    const FrameHandle frame = makeFrame();
    frame->nb_samples = count;
    frame->format = m_encoder->sample_fmt;
    frame->sample_rate = m_rate;
    frame->pts = m_samplesSent;
    check(av_channel_layout_copy(&frame->ch_layout, &m_encoder->ch_layout));
    check(av_frame_get_buffer(frame.get(), 0));
    fill(*frame);
    m_samplesSent += count;
    check(avcodec_send_frame(m_encoder.get(), frame.get()));
}

/// Takes as many samples as `frame` holds, in its own form.
void AudioTranscoder::fill(AVFrame& frame)
{
    const int channels = m_encoder->ch_layout.nb_channels;
    Planes planes(channels, frame.nb_samples);
    std::uint8_t** bytes = planes.address();
    std::array<void*, 2> to{bytes[0], bytes[1]};
    check(av_audio_fifo_read(m_fifo.get(), to.data(), frame.nb_samples));
    for (int channel = 0; channel < channels; ++channel) {
        const auto* from = planes.plane(channel);
        if (frame.format == AV_SAMPLE_FMT_FLTP) {
            std::copy_n(from, frame.nb_samples,
                static_cast<float*>(static_cast<void*>(frame.data[channel])));
            continue;
        }
        auto* floats = static_cast<float*>(static_cast<void*>(frame.data[0]));
        auto* whole = static_cast<std::int16_t*>(static_cast<void*>(frame.data[0]));
        for (int i = 0; i < frame.nb_samples; ++i) {
            const int at = i * channels + channel;
            if (frame.format == AV_SAMPLE_FMT_FLT)
                floats[at] = from[i];
            else
                whole[at] = static_cast<std::int16_t>(
                    std::lround(std::clamp(from[i], -1.F, 1.F) * 32767));
        }
    }
}

void AudioTranscoder::decodeOnce()
{
    m_isSourceAtEnd = m_samplesPlaced >= m_samplesWanted || !m_decoder.next(*m_decoded);
    if (m_isSourceAtEnd)
        return;
    append(*m_decoded);
    av_frame_unref(m_decoded.get());
}

void AudioTranscoder::append(const AVFrame& frame)
{
    m_resampler->prepare(frame);
    const std::int64_t delay = m_resampler->delay();
    const std::int64_t room = m_resampler->room(frame);
    Planes planes(m_encoder->ch_layout.nb_channels, room);
    const int count = m_resampler->convert(frame, planes.address(), room);
    const std::int64_t time = frame.pts != AV_NOPTS_VALUE ? frame.pts : frame.best_effort_timestamp;
    std::int64_t start = m_samplesPlaced;
    if (time != AV_NOPTS_VALUE) {
        const double seconds
            = double(time) * av_q2d(m_source.audio().time_base) - m_source.origin - m_range.start;
        start = std::llround(seconds * m_rate) - delay;
    }
    place(planes.address(), start, count);
}

// Puts the part of `count` samples, the first of which belongs at `start`, that is still wanted
// into the fifo.
void AudioTranscoder::place(std::uint8_t** samples, std::int64_t start, std::int64_t count)
{
    const std::int64_t offset = start - m_samplesPlaced;
    const auto jitter = m_samplesPlaced == 0 ? 0 : std::llround(largestJitter * m_rate);
    if (offset > jitter)
        appendSilence(std::min(offset, m_samplesWanted - m_samplesPlaced));
    const std::int64_t skipped = offset < -jitter ? std::min(count, -offset) : 0;
    const std::int64_t kept
        = std::max<std::int64_t>(0, std::min(count - skipped, m_samplesWanted - m_samplesPlaced));
    std::array<void*, 2> from{};
    for (int i = 0; i < m_encoder->ch_layout.nb_channels; ++i)
        from[static_cast<std::size_t>(i)] = samples[i] + skipped * std::int64_t(sizeof(float));
    check(av_audio_fifo_write(m_fifo.get(), from.data(), static_cast<int>(kept)));
    m_samplesPlaced += kept;
}

void AudioTranscoder::appendSilence(std::int64_t count)
{
    constexpr std::int64_t chunk = 1 << 16;
    while (count > 0) {
        const std::int64_t now = std::min(count, chunk);
        Planes planes(m_encoder->ch_layout.nb_channels, now);
        std::uint8_t** bytes = planes.address();
        std::array<void*, 2> from{bytes[0], bytes[1]};
        check(av_audio_fifo_write(m_fifo.get(), from.data(), static_cast<int>(now)));
        m_samplesPlaced += now;
        count -= now;
    }
}

} // namespace media
