// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/audio_reader.h"

#include "core/media/audio_feed.h"
#include "core/media/resampler.h"
#include "core/media/stream_decoder.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace media {

namespace {

constexpr double preroll = 0.5; // seconds decoded before the start, so that the decoder has settled
constexpr auto largestJitter = std::int64_t(0.02 * AudioReader::sampleRate); // of a timestamp

} // namespace

class AudioReader::Impl {
public:
    Impl(AudioSource source, const std::filesystem::path& path)
        : m_source(std::move(source))
        , m_decoder(*m_source.input, m_source.stream, 1, path)
        , m_resampler(channels, AV_SAMPLE_FMT_FLT, sampleRate, path)
        , m_decoded(makeFrame())
    {
    }

    double position() const { return double(m_position) / sampleRate; }

    void seek(double seconds)
    {
        m_position = std::llround(std::max(0.0, seconds) * sampleRate);
        const double ticks
            = (position() - preroll + m_source.origin) / av_q2d(m_source.audio().time_base);
        // Before the first packet there is nothing to seek to, so "the last one before" may fail.
        const std::int64_t time = std::llround(ticks);
        if (av_seek_frame(m_source.input.get(), m_source.stream, time, AVSEEK_FLAG_BACKWARD) < 0)
            av_seek_frame(m_source.input.get(), m_source.stream, time, 0);
        m_decoder.flush();
        m_resampler.reset();
        m_end.reset();
        m_chunk.clear();
        m_start = m_position;
    }

    std::vector<float> read(std::int64_t samples)
    {
        std::vector<float> result;
        result.reserve(static_cast<std::size_t>(std::max<std::int64_t>(0, samples) * channels));
        std::int64_t missing = samples;
        while (missing > 0 && (hasMore() || decodeChunk())) {
            const std::int64_t silence = std::clamp<std::int64_t>(m_start - m_position, 0, missing);
            result.resize(result.size() + static_cast<std::size_t>(silence * channels));
            m_position += silence;
            const std::int64_t count = std::min(missing - silence, chunkEnd() - m_position);
            if (count > 0 && m_position >= m_start)
                append(result, count);
            missing = samples - std::ssize(result) / channels;
        }
        return result;
    }

private:
    std::int64_t chunkEnd() const { return m_start + std::ssize(m_chunk) / channels; }
    bool hasMore() const { return m_position < chunkEnd(); }

    void append(std::vector<float>& result, std::int64_t count)
    {
        const auto first = m_chunk.begin() + (m_position - m_start) * channels;
        result.insert(result.end(), first, first + count * channels);
        m_position += count;
    }

    // False at the end of the sound. What it decodes may lie before m_position.
    bool decodeChunk()
    {
        if (!m_decoder.next(*m_decoded))
            return false;
        m_resampler.prepare(*m_decoded);
        m_start = startOf(*m_decoded);
        const std::int64_t room = m_resampler.room(*m_decoded);
        m_chunk.resize(static_cast<std::size_t>(room * channels));
        auto* plane = static_cast<std::uint8_t*>(static_cast<void*>(m_chunk.data()));
        const int count = m_resampler.convert(*m_decoded, &plane, room);
        m_chunk.resize(static_cast<std::size_t>(count) * channels);
        m_end = chunkEnd();
        av_frame_unref(m_decoded.get());
        return true;
    }

    // The sample at which the sound of `frame` belongs: where the last one ended, unless its
    // timestamp says clearly otherwise.
    std::int64_t startOf(const AVFrame& frame) const
    {
        const std::int64_t time
            = frame.pts != AV_NOPTS_VALUE ? frame.pts : frame.best_effort_timestamp;
        if (time == AV_NOPTS_VALUE)
            return m_end.value_or(m_position);
        const double seconds = double(time) * av_q2d(m_source.audio().time_base) - m_source.origin;
        const std::int64_t start = std::llround(seconds * sampleRate) - m_resampler.delay();
        return m_end && std::abs(start - *m_end) <= largestJitter ? *m_end : start;
    }

    AudioSource m_source;
    StreamDecoder m_decoder;
    Resampler m_resampler;
    FrameHandle m_decoded;
    std::int64_t m_position = 0; // sample that read() returns next
    std::vector<float> m_chunk; // interleaved, what was decoded last
    std::int64_t m_start = 0; // sample at which m_chunk begins
    std::optional<std::int64_t> m_end; // sample at which the chunk before ended
};

AudioReader::AudioReader(const std::filesystem::path& path)
{
    if (std::optional<AudioSource> source = openSound(path))
        m_impl = std::make_unique<Impl>(std::move(*source), path);
}

AudioReader::~AudioReader() = default;
AudioReader::AudioReader(AudioReader&&) noexcept = default;
AudioReader& AudioReader::operator=(AudioReader&&) noexcept = default;

bool AudioReader::hasSound() const { return m_impl != nullptr; }
double AudioReader::position() const { return m_impl ? m_impl->position() : 0; }

void AudioReader::seek(double seconds)
{
    if (m_impl)
        m_impl->seek(seconds);
}

std::vector<float> AudioReader::read(std::int64_t samples)
{
    return m_impl ? m_impl->read(samples) : std::vector<float>();
}

} // namespace media
