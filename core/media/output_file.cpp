// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/output_file.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"

#include <cerrno>
#include <fstream>
#include <new>

namespace media {

namespace fs = std::filesystem;

OutputFile::OutputFile(const fs::path& path, const std::string& container,
    const std::map<std::string, std::string>& metadata)
    : m_path(path)
    , m_temporary(base::temporaryBeside(path))
    , m_container(container)
{
    routeFfmpegLog();
    std::error_code ignored;
    if (fs::is_directory(path, ignored))
        throw base::writeError(path.string(), EISDIR);
    const std::string address = addressOf(m_temporary);
    if (avformat_alloc_output_context2(&m_output, nullptr, container.c_str(), address.c_str()) < 0)
        throw std::bad_alloc();
    for (const auto& [key, value] : metadata)
        av_dict_set(&m_output->metadata, key.c_str(), value.c_str(), 0);
    if (const auto comment = metadata.find("comment"); comment != metadata.end())
        m_comment = comment->second;
    const int opened = avio_open(&m_output->pb, address.c_str(), AVIO_FLAG_WRITE);
    if (opened < 0) {
        avformat_free_context(m_output);
        throw base::writeError(path.string(), AVUNERROR(opened));
    }
}

OutputFile::~OutputFile()
{
    if (!m_output)
        return;
    close();
    std::error_code ignored;
    fs::remove(m_temporary, ignored);
}

void OutputFile::close()
{
    avio_closep(&m_output->pb);
    avformat_free_context(m_output);
    m_output = nullptr;
}

AVStream& OutputFile::addStream()
{
    AVStream* stream = avformat_new_stream(m_output, nullptr);
    if (!stream)
        throw std::bad_alloc();
    return *stream;
}

// The disk's own answer comes first: not every FFmpeg call hands it on.
void OutputFile::check(int result) const
{
    const int diskError = m_output->pb ? m_output->pb->error : 0;
    const int error = diskError < 0 ? diskError : result;
    if (error >= 0)
        return;
    if (error == AVERROR(ENOMEM))
        throw std::bad_alloc();
    const bool isFromSystem = AVUNERROR(error) > 0 && AVUNERROR(error) < 4096;
    if (isFromSystem)
        throw base::writeError(m_path.string(), AVUNERROR(error));
    throw base::Error(
        base::ErrorCode::Unwritable, m_path.string(), "cannot be written: " + reasonOf(error));
}

void OutputFile::begin()
{
    AVDictionary* options = nullptr;
    if (m_container == "mp4" || m_container == "mov")
        av_dict_set(&options, "movflags", "+faststart", 0);
    const int result = avformat_write_header(m_output, &options);
    av_dict_free(&options);
    check(result);
}

void OutputFile::write(AVPacket& packet, AVRational timeBase, const AVStream& stream)
{
    packet.stream_index = stream.index;
    packet.pos = -1;
    av_packet_rescale_ts(&packet, timeBase, stream.time_base);
    check(av_interleaved_write_frame(m_output, &packet));
}

void OutputFile::finish()
{
    check(av_write_trailer(m_output));
    avio_flush(m_output->pb);
    check(0);
    const int closed = avio_closep(&m_output->pb);
    check(closed);
    avformat_free_context(m_output);
    m_output = nullptr;
    if (m_container == "gif" && !m_comment.empty())
        addGifComment();
    base::commitFile(m_temporary, m_path);
}

/// FFmpeg does not write it: a comment extension, in blocks of at most 255 bytes, before the
/// trailer.
void OutputFile::addGifComment() const
{
    constexpr char trailer = 0x3b;
    constexpr std::size_t longest = 255;
    std::fstream file(m_temporary, std::ios::in | std::ios::out | std::ios::binary);
    file.seekg(-1, std::ios::end);
    if (file.get() != trailer)
        return;
    std::string extension = "\x21\xfe";
    for (std::size_t at = 0; at < m_comment.size(); at += longest) {
        const std::string block = m_comment.substr(at, longest);
        extension += static_cast<char>(block.size()) + block;
    }
    extension += '\0';
    extension += trailer;
    file.seekp(-1, std::ios::end);
    file << extension << std::flush;
    if (!file)
        throw base::writeError(m_path.string(), ENOSPC);
}

} // namespace media
