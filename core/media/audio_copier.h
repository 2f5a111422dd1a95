// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/audio_feed.h"

namespace media {

/// Private to core/media: hands the packets on as they are, from the start of the picture.
class AudioCopier final : public AudioFeed {
public:
    AudioCopier(AudioSource source, const AudioRange& range);

    void describe(AVStream& stream) const override;
    AVRational timeBase() const override { return m_source.audio().time_base; }
    bool next(AVPacket& packet) override;

private:
    AudioSource m_source;
    std::int64_t m_origin = 0; // ticks
    std::int64_t m_end = 0; // ticks from m_origin
    std::int64_t m_last; // time of the packet before
};

} // namespace media
