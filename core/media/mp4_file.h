// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/ffmpeg_handles.h"

#include <filesystem>
#include <map>
#include <string>

namespace media {

/// Private to core/media: an MP4 being written under a temporary name. Destroyed without finish(),
/// it leaves nothing behind. Every failure to write is a base::Error (Unwritable, DiskFull).
class Mp4File {
public:
    Mp4File(const std::filesystem::path& path, const std::map<std::string, std::string>& metadata);
    ~Mp4File();
    Mp4File(const Mp4File&) = delete;
    Mp4File& operator=(const Mp4File&) = delete;

    /// To be described and then given packets by its index; before begin().
    AVStream& addStream();
    void begin();

    /// Takes over the packet's content; its times are in ticks of `timeBase`.
    void write(AVPacket& packet, AVRational timeBase, const AVStream& stream);

    /// Writes the index in front of the pictures, flushes and gives the file its name.
    void finish();

private:
    void check(int result) const;
    void close();

    const std::filesystem::path m_path;
    const std::filesystem::path m_temporary;
    AVFormatContext* m_output = nullptr;
};

} // namespace media
