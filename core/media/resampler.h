// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/ffmpeg_handles.h"

#include <cstdint>
#include <filesystem>

namespace media {

/// Private to core/media: turns decoded sound into one format, whatever each frame comes in.
class Resampler {
public:
    /// `rate` samples a second in each of `channels`; `path` is the subject of errors.
    Resampler(int channels, AVSampleFormat format, int rate, std::filesystem::path path);
    ~Resampler();
    Resampler(const Resampler&) = delete;
    Resampler& operator=(const Resampler&) = delete;

    /// To be called before convert(): gets ready for sound such as `frame`. Throws base::Error
    /// Unsupported.
    void prepare(const AVFrame& frame);
    /// Samples per channel that came in earlier and have not come out; at the output's rate.
    std::int64_t delay() const;
    /// Samples per channel that convert() may write for `frame`.
    std::int64_t room(const AVFrame& frame) const;
    /// Returns the samples per channel written to `planes`. Throws base::Error Unsupported.
    int convert(const AVFrame& frame, std::uint8_t** planes, std::int64_t room);
    /// Forgets what it holds; to be called after seeking.
    void reset() { m_resampler.reset(); }

private:
    int check(int result) const;

    AVChannelLayout m_layout{};
    const AVSampleFormat m_format;
    const int m_rate;
    const std::filesystem::path m_path;
    ResamplerHandle m_resampler;
    int m_inputRate = 0;
    int m_inputFormat = -1;
    int m_inputChannels = 0;
};

} // namespace media
