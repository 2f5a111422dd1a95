// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/format_traits.h"

#include "core/base/error.h"
#include "core/media/codecs.h"

#include <algorithm>
#include <cassert>

namespace media {

namespace {

// What MP4 and what QuickTime players expect, and what the open containers take.
const std::vector<AVCodecID> mp4Sound = {AV_CODEC_ID_AAC, AV_CODEC_ID_MP3, AV_CODEC_ID_AC3,
    AV_CODEC_ID_EAC3, AV_CODEC_ID_OPUS, AV_CODEC_ID_ALAC};
const std::vector<AVCodecID> movSound
    = {AV_CODEC_ID_AAC, AV_CODEC_ID_ALAC, AV_CODEC_ID_PCM_S16LE, AV_CODEC_ID_PCM_S24LE};
const std::vector<AVCodecID> webmSound = {AV_CODEC_ID_OPUS, AV_CODEC_ID_VORBIS};
const std::vector<AVCodecID> mkvSound
    = {AV_CODEC_ID_AAC, AV_CODEC_ID_MP3, AV_CODEC_ID_AC3, AV_CODEC_ID_EAC3, AV_CODEC_ID_OPUS,
        AV_CODEC_ID_VORBIS, AV_CODEC_ID_FLAC, AV_CODEC_ID_PCM_S16LE};

// One entry for each format in the order of the enum. Bits per pixel are those of dance videos.
const std::vector<FormatTraits>& table()
{
    static const std::vector<FormatTraits> entries = {
        {"h264", ".mp4", "mp4", "H.264", {"libx264"}, AV_PIX_FMT_YUV420P, 0, 51, mp4Sound, {"aac"},
            0.12},
        {"h265", ".mp4", "mp4", "H.265", {"libx265"}, AV_PIX_FMT_YUV420P, 4, 51, mp4Sound, {"aac"},
            0.07},
        {"vp9", ".webm", "webm", "VP9", {"libvpx-vp9"}, AV_PIX_FMT_YUV420P, 12, 63, webmSound,
            {"libopus", "libvorbis"}, 0.07},
        {"av1", ".webm", "webm", "AV1", {"libsvtav1", "libaom-av1"}, AV_PIX_FMT_YUV420P, 13, 63,
            webmSound, {"libopus", "libvorbis"}, 0.06},
        {"prores", ".mov", "mov", "ProRes", {"prores_ks"}, AV_PIX_FMT_YUV422P10LE, 0, 51, movSound,
            {"pcm_s16le"}, 3.6},
        {"ffv1", ".mkv", "matroska", "FFV1", {"ffv1"}, AV_PIX_FMT_BGR0, 0, 51, mkvSound, {"flac"},
            8},
        {"gif", ".gif", "gif", "GIF", {"gif"}, AV_PIX_FMT_PAL8, 0, 51, {}, {}, 2.5},
        {"png", "", "", "PNG", {}, AV_PIX_FMT_BGR24, 0, 51, {}, {}, 11},
    };
    return entries;
}

} // namespace

const FormatTraits& traitsOf(ExportFormat format)
{
    return table().at(static_cast<std::size_t>(format));
}

const std::vector<ExportFormat>& allFormats()
{
    static const std::vector<ExportFormat> all
        = {ExportFormat::H264, ExportFormat::H265, ExportFormat::Vp9, ExportFormat::Av1,
            ExportFormat::ProRes, ExportFormat::Ffv1, ExportFormat::Gif, ExportFormat::Png};
    assert(all.size() == table().size());
    return all;
}

std::string_view name(ExportFormat format) { return traitsOf(format).name; }

ExportFormat formatNamed(std::string_view name)
{
    std::string known;
    for (const ExportFormat format : allFormats()) {
        if (media::name(format) == name)
            return format;
        known += (known.empty() ? "" : ", ") + std::string(media::name(format));
    }
    throw base::Error(base::ErrorCode::InvalidArgument, "format",
        "there is no format named \"" + std::string(name) + "\"; choose one of " + known);
}

std::string_view extension(ExportFormat format) { return traitsOf(format).extension; }

bool holdsSound(ExportFormat format) { return !traitsOf(format).soundEncoders.empty(); }

bool isAvailable(ExportFormat format)
{
    const auto& encoders = traitsOf(format).encoders;
    return encoders.empty() || std::ranges::any_of(encoders, hasEncoder);
}

std::int64_t estimatedBytes(ExportFormat format, cv::Size size, std::int64_t frames)
{
    return static_cast<std::int64_t>(
        traitsOf(format).bitsPerPixel * size.width * size.height * static_cast<double>(frames) / 8);
}

} // namespace media
