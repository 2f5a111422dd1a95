// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/audio_feed.h"
#include "core/media/resampler.h"
#include "core/media/stream_decoder.h"

#include <optional>
#include <string>
#include <vector>

namespace media {

/// Private to core/media: decodes the sound, cuts it to the sample, and encodes it, mono or stereo,
/// with the first encoder of a list that there is.
class AudioTranscoder final : public AudioFeed {
public:
    AudioTranscoder(
        AudioSource source, const AudioRange& range, const std::vector<std::string>& encoders);

    void describe(AVStream& stream) const override;
    AVRational timeBase() const override { return {1, m_rate}; }
    bool next(AVPacket& packet) override;

private:
    int check(int result) const;
    void openEncoder(int channels);
    void fill(AVFrame& frame);
    void feedEncoder();
    void decodeOnce();
    void append(const AVFrame& frame);
    void place(std::uint8_t** samples, std::int64_t start, std::int64_t count);
    void appendSilence(std::int64_t count);

    AudioSource m_source;
    const AudioRange m_range;
    StreamDecoder m_decoder;
    FrameHandle m_decoded;
    const AVCodec& m_codec;
    int m_rate; // of what is encoded
    std::int64_t m_samplesWanted;
    CodecHandle m_encoder;
    std::optional<Resampler> m_resampler; // once the encoder's channels are known
    FifoHandle m_fifo;
    std::int64_t m_samplesPlaced = 0; // put into the fifo so far
    std::int64_t m_samplesSent = 0; // to the encoder
    bool m_isSourceAtEnd = false;
};

} // namespace media
