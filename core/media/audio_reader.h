// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <vector>

namespace media {

/// Decodes the sound of a file to 48 kHz stereo, from the first picture on (from the first sound
/// where there is no picture). Streams: memory does not grow with the length. Not safe from two
/// threads; open one each.
class AudioReader {
public:
    static constexpr int sampleRate = 48000; ///< samples a second in each channel
    static constexpr int channels = 2; ///< left, right

    /// A file without sound is no error; see hasSound().
    /// Throws base::Error: NotFound, Unreadable, Unsupported (no decoder).
    explicit AudioReader(const std::filesystem::path& path);
    ~AudioReader();
    AudioReader(AudioReader&&) noexcept;
    AudioReader& operator=(AudioReader&&) noexcept;

    bool hasSound() const;
    /// Seconds from time zero at which the next read() begins.
    double position() const;

    /// Makes read() go on at `seconds`, to the sample; before zero counts as zero.
    void seek(double seconds);

    /// At most `samples` per channel, interleaved, -1 to 1 (loud lossy sound may go a little
    /// beyond); silence where the file has a gap. Fewer at the end, none after it.
    std::vector<float> read(std::int64_t samples);

private:
    class Impl;
    std::unique_ptr<Impl> m_impl; ///< null without sound
};

} // namespace media
