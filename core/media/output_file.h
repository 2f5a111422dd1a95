// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/ffmpeg_handles.h"

#include <filesystem>
#include <map>
#include <string>

namespace media {

/// Private to core/media: a file being written under a temporary name. Destroyed without finish(),
/// it leaves nothing behind. Every failure to write is a base::Error (Unwritable, DiskFull).
class OutputFile {
public:
    /// `container`: FFmpeg's name. Of the metadata a GIF keeps the "comment" alone.
    OutputFile(const std::filesystem::path& path, const std::string& container,
        const std::map<std::string, std::string>& metadata);
    ~OutputFile();
    OutputFile(const OutputFile&) = delete;
    OutputFile& operator=(const OutputFile&) = delete;

    /// To be described and then given packets by its index; before begin().
    AVStream& addStream();
    void begin();

    /// Takes over the packet's content; its times are in ticks of `timeBase`.
    void write(AVPacket& packet, AVRational timeBase, const AVStream& stream);

    /// Writes the index (an MP4's in front of the pictures), flushes and gives the file its name.
    void finish();

private:
    void check(int result) const;
    void close();
    void addGifComment() const;

    const std::filesystem::path m_path;
    const std::filesystem::path m_temporary;
    const std::string m_container;
    std::string m_comment;
    AVFormatContext* m_output = nullptr;
};

} // namespace media
