// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/audio_feed.h"
#include "core/media/resampler.h"
#include "core/media/stream_decoder.h"

#include <optional>

namespace media {

/// Private to core/media: decodes the sound, cuts it to the sample, and encodes it as AAC, mono or
/// stereo.
class AudioTranscoder final : public AudioFeed {
public:
    AudioTranscoder(AudioSource source, const AudioRange& range);

    void describe(AVStream& stream) const override;
    AVRational timeBase() const override { return {1, m_rate}; }
    bool next(AVPacket& packet) override;

private:
    int check(int result) const;
    void openEncoder(int channels);
    void feedEncoder();
    void decodeOnce();
    void append(const AVFrame& frame);
    void place(std::uint8_t** samples, std::int64_t start, std::int64_t count);
    void appendSilence(std::int64_t count);

    AudioSource m_source;
    const AudioRange m_range;
    StreamDecoder m_decoder;
    FrameHandle m_decoded;
    int m_rate; // of the AAC
    std::int64_t m_samplesWanted;
    CodecHandle m_encoder;
    std::optional<Resampler> m_resampler; // once the encoder's channels are known
    FifoHandle m_fifo;
    std::int64_t m_samplesPlaced = 0; // put into the fifo so far
    std::int64_t m_samplesSent = 0; // to the encoder
    bool m_isSourceAtEnd = false;
};

} // namespace media
