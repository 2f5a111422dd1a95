// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/media/video_writer.h"

#include <bit>
#include <cassert>
#include <limits>

namespace media {

namespace {

static_assert(std::endian::native == std::endian::little, "WAV is little-endian");

template <typename Integer> void append(std::string& bytes, Integer value)
{
    bytes.append(static_cast<const char*>(static_cast<const void*>(&value)), sizeof value);
}

} // namespace

// RIFF WAVE, format 1 (PCM): a 44-byte header and the samples.
void writeWav(const std::filesystem::path& path, const std::vector<std::int16_t>& samples,
    int sampleRate, int channels)
{
    assert(
        sampleRate > 0 && channels > 0 && samples.size() % static_cast<std::size_t>(channels) == 0);
    constexpr std::size_t headerAfterSize = 36;
    const std::size_t dataSize = samples.size() * sizeof(std::int16_t);
    if (dataSize > std::numeric_limits<std::uint32_t>::max() - headerAfterSize)
        throw base::Error(base::ErrorCode::InvalidArgument, path.string(),
            "a WAV file cannot hold more than 4 GB of sound");
    const auto frameSize = static_cast<std::uint16_t>(channels * int(sizeof(std::int16_t)));
    std::string bytes;
    bytes.reserve(dataSize + headerAfterSize + 8);
    bytes += "RIFF";
    append(bytes, static_cast<std::uint32_t>(headerAfterSize + dataSize));
    bytes += "WAVEfmt ";
    append(bytes, std::uint32_t(16));
    append(bytes, std::uint16_t(1));
    append(bytes, static_cast<std::uint16_t>(channels));
    append(bytes, static_cast<std::uint32_t>(sampleRate));
    append(bytes, static_cast<std::uint32_t>(sampleRate) * frameSize);
    append(bytes, frameSize);
    append(bytes, std::uint16_t(16));
    bytes += "data";
    append(bytes, static_cast<std::uint32_t>(dataSize));
    bytes.append(static_cast<const char*>(static_cast<const void*>(samples.data())), dataSize);
    base::writeFileAtomically(path, bytes);
}

} // namespace media
