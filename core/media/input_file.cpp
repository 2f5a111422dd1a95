// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/input_file.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <string_view>
#include <tuple>

namespace media {

namespace {

namespace fs = std::filesystem;

// Containers of pictures or sound. Playlists are left out on purpose: they make FFmpeg open other
// files and addresses; so are single images and text.
constexpr const char* formats = "mov,mp4,m4a,3gp,3g2,mj2,matroska,webm,avi,mpegts,mpeg,mpegvideo,"
                                "flv,live_flv,asf,ogg,nut,mxf,dv,"
                                "ivf,obu,av1,h264,hevc,m4v,gif,apng,yuv4mpegpipe,rm,wav,w64,mp3,"
                                "aac,ac3,eac3,flac,aiff,caf,amr";

void checkFile(const fs::path& path)
{
    std::error_code error;
    const fs::file_status status = fs::status(path, error);
    if (status.type() == fs::file_type::not_found)
        throw base::Error(base::ErrorCode::NotFound, path.string(), "there is no such file");
    if (status.type() == fs::file_type::directory)
        throw unreadable(path, "is a folder, not a video file");
    if (fs::exists(status) && status.type() != fs::file_type::regular)
        throw unreadable(path, "is not a regular file");
    errno = 0;
    const std::ifstream file(path, std::ios::binary);
    if (!file && (errno == EACCES || errno == EPERM || error))
        throw unreadable(path, "you have no permission to read this file");
    if (!file)
        throw unreadable(path, std::string("cannot be opened: ") + std::strerror(errno));
    if (fs::file_size(path, error) == 0)
        throw unreadable(path, "the file is empty");
}

bool startsLikeVideo(const fs::path& path)
{
    std::array<char, 12> head{};
    std::ifstream(path, std::ios::binary).read(head.data(), head.size());
    const std::string_view bytes(head.data(), head.size());
    const std::string_view box = bytes.substr(4, 4);
    return box == "ftyp" || box == "moov" || box == "mdat" || box == "wide" || box == "free"
        || bytes.starts_with("\x1A\x45\xDF\xA3") || bytes.starts_with("RIFF");
}

[[noreturn]] void failToOpen(const fs::path& path, int error)
{
    if (error == AVERROR(ENOMEM))
        throw base::Error(base::ErrorCode::OutOfMemory, path.string(), "no memory left to open it");
    if (startsLikeVideo(path))
        throw unreadable(path,
            "starts like a video, but its index is missing; the file is truncated or damaged - "
            "copy it again");
    throw unreadable(path, "is not a video file");
}

class Options {
public:
    ~Options() { av_dict_free(&m_options); }
    void set(const char* key, const char* value) { av_dict_set(&m_options, key, value, 0); }
    AVDictionary** address() { return &m_options; }

private:
    AVDictionary* m_options = nullptr;
};

} // namespace

base::Error unreadable(const fs::path& path, const std::string& sentence)
{
    return {base::ErrorCode::Unreadable, path.string(), sentence};
}

InputHandle openInput(const fs::path& path)
{
    routeFfmpegLog();
    checkFile(path);
    Options options;
    options.set("format_whitelist", formats);
    options.set("protocol_whitelist", "file");
    AVFormatContext* opened = nullptr;
    const int result
        = avformat_open_input(&opened, addressOf(path).c_str(), nullptr, options.address());
    if (result < 0)
        failToOpen(path, result);
    InputHandle input(opened);
    if (const int found = avformat_find_stream_info(input.get(), nullptr); found < 0)
        failToOpen(path, found);
    return input;
}

int bestVideoStream(const AVFormatContext& input)
{
    constexpr int notMoving = AV_DISPOSITION_ATTACHED_PIC | AV_DISPOSITION_TIMED_THUMBNAILS;
    int best = -1;
    std::tuple<bool, bool, std::int64_t> bestRank;
    for (unsigned i = 0; i < input.nb_streams; ++i) {
        const AVStream& stream = *input.streams[i];
        if (stream.codecpar->codec_type != AVMEDIA_TYPE_VIDEO || (stream.disposition & notMoving))
            continue;
        const std::tuple rank(avcodec_find_decoder(stream.codecpar->codec_id) != nullptr,
            (stream.disposition & AV_DISPOSITION_DEFAULT) != 0,
            std::int64_t(stream.codecpar->width) * stream.codecpar->height);
        if (best < 0 || rank > bestRank) {
            best = static_cast<int>(i);
            bestRank = rank;
        }
    }
    return best;
}

int bestAudioStream(AVFormatContext& input, int videoStream)
{
    return std::max(
        -1, av_find_best_stream(&input, AVMEDIA_TYPE_AUDIO, -1, videoStream, nullptr, 0));
}

void readOnly(AVFormatContext& input, int stream, int other)
{
    for (unsigned i = 0; i < input.nb_streams; ++i) {
        const bool wanted = static_cast<int>(i) == stream || static_cast<int>(i) == other;
        input.streams[i]->discard = wanted ? AVDISCARD_DEFAULT : AVDISCARD_ALL;
    }
}

} // namespace media
