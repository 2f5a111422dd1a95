// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/picture_encoder.h"

#include "core/base/error.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <new>
#include <opencv2/core.hpp>

extern "C" {
#include <libavutil/opt.h>
}

namespace media {

namespace {

constexpr int encoderThreads = 4;
constexpr int rowAlignment = 64; // pixels
constexpr double secondsBetweenKeyframes = 2;
constexpr std::int64_t fewestTicksPerSecond = 90'000;

int even(int size) { return size + size % 2; }

/// Whether two or four pixels share a colour, as in everything but RGB.
bool isHalved(const FormatTraits& format)
{
    return format.pixels == AV_PIX_FMT_YUV420P || format.pixels == AV_PIX_FMT_YUV422P10LE;
}

void checkSettings(const VideoWriterSettings& settings, const std::filesystem::path& path)
{
    constexpr int largestSide = 16384; // H.264 level 6.2
    const auto fail = [&path](const std::string& sentence) {
        throw base::Error(base::ErrorCode::InvalidArgument, path.string(), sentence);
    };
    const bool isSizeSensible = settings.width > 0 && settings.height > 0
        && settings.width <= largestSide && settings.height <= largestSide;
    if (!isSizeSensible)
        fail("a video cannot be " + std::to_string(settings.width) + " x "
            + std::to_string(settings.height) + " pixels");
    const base::Rational rate = settings.frameRate;
    if (rate.numerator <= 0 || rate.denominator <= 0 || rate.value() > 1000
        || rate.numerator > 10'000'000 || rate.denominator > 10'000'000)
        fail("the frame rate must be above 0 and at most 1000");
    if (settings.crf < 0 || settings.crf > 51)
        fail("the quality (CRF) must be from 0 to 51, not " + std::to_string(settings.crf));
}

} // namespace

PictureEncoder::PictureEncoder(
    const VideoWriterSettings& settings, const std::filesystem::path& path)
    : m_path(path)
    , m_format(traitsOf(settings.format))
    , m_size(settings.width, settings.height)
    , m_frame(makeFrame())
{
    checkSettings(settings, path);
    openCodec(settings);
    if (!settings.colours.empty() && m_format.pixels == AV_PIX_FMT_PAL8)
        m_palette.emplace(settings.colours);
    openScaler();
    m_frame->width = m_codec->width;
    m_frame->height = m_codec->height;
    m_frame->format = m_codec->pix_fmt;
}

int PictureEncoder::check(int result) const
{
    return require(
        result, m_path, std::string("its pictures cannot be encoded as ") + m_format.title);
}

const AVCodec* PictureEncoder::findEncoder() const
{
    std::string names;
    for (const std::string& name : m_format.encoders) {
        if (const AVCodec* codec = avcodec_find_encoder_by_name(name.c_str()))
            return codec;
        names += (names.empty() ? "" : " or ") + name;
    }
    throw base::Error(base::ErrorCode::Unsupported, m_path.string(),
        std::string("cannot be written: FFmpeg on this computer has no ") + m_format.title
            + " encoder (" + names + "); choose another format");
}

void PictureEncoder::describeTime(base::Rational frameRate)
{
    const std::int64_t rate = frameRate.numerator;
    const std::int64_t fineness = (fewestTicksPerSecond + rate - 1) / rate;
    m_step = frameRate.denominator * fineness;
    m_codec->time_base = {1, static_cast<int>(rate * fineness)};
    m_codec->framerate = {static_cast<int>(rate), static_cast<int>(frameRate.denominator)};
    m_codec->gop_size
        = std::max(1, static_cast<int>(std::lround(secondsBetweenKeyframes * frameRate.value())));
}

void PictureEncoder::describeColours()
{
    m_codec->pix_fmt = m_format.pixels;
    m_codec->sample_aspect_ratio = {1, 1};
    if (!isHalved(m_format))
        return;
    m_codec->colorspace = AVCOL_SPC_BT709;
    m_codec->color_primaries = AVCOL_PRI_BT709;
    m_codec->color_trc = AVCOL_TRC_BT709;
    m_codec->color_range = AVCOL_RANGE_MPEG;
}

void PictureEncoder::setOptions(const VideoWriterSettings& settings, std::string_view encoder)
{
    void* options = m_codec->priv_data;
    if (encoder != "ffv1" && encoder != "gif" && encoder != "prores_ks")
        av_opt_set_int(
            options, "crf", std::min(settings.crf + m_format.crfShift, m_format.largestCrf), 0);
    if (encoder == "libx264" || encoder == "libx265")
        av_opt_set(options, "preset", settings.preset.c_str(), 0);
    // Macroblock trees read, at some picture widths, memory that x264 never wrote: the same
    // pictures would not give the same file.
    if (encoder == "libx264")
        av_opt_set_int(options, "mbtree", 0, 0);
    if (encoder == "libx265")
        av_opt_set(options, "x265-params", "log-level=error:frame-threads=1", 0);
    if (encoder == "libvpx-vp9") {
        m_codec->bit_rate = 0; // the quality alone counts
        av_opt_set(options, "deadline", "good", 0);
        av_opt_set_int(options, "cpu-used", 4, 0);
        av_opt_set_int(options, "row-mt", 1, 0);
    }
    if (encoder == "libsvtav1")
        av_opt_set_int(options, "preset", 8, 0);
    if (encoder == "libaom-av1") {
        m_codec->bit_rate = 0;
        av_opt_set_int(options, "cpu-used", 6, 0);
        av_opt_set_int(options, "row-mt", 1, 0);
    }
    if (encoder == "prores_ks") {
        av_opt_set(options, "profile", "hq", 0);
        av_opt_set(options, "vendor", "apl0", 0); // some editing programs take no other
    }
    if (encoder == "ffv1") {
        m_codec->level = 3;
        m_codec->gop_size = 1;
        m_codec->slices = 4;
        av_opt_set_int(options, "slicecrc", 1, 0);
    }
}

void PictureEncoder::openCodec(const VideoWriterSettings& settings)
{
    routeFfmpegLog();
    const AVCodec* codec = findEncoder();
    m_codec = makeCodec(codec);
    m_codec->width = isHalved(m_format) ? even(m_size.width) : m_size.width;
    m_codec->height = isHalved(m_format) ? even(m_size.height) : m_size.height;
    describeTime(settings.frameRate);
    describeColours();
    m_codec->thread_count = encoderThreads;
    m_codec->flags |= AV_CODEC_FLAG_GLOBAL_HEADER;
    setOptions(settings, codec->name);
    if (avcodec_open2(m_codec.get(), codec, nullptr) < 0)
        throw base::Error(base::ErrorCode::InvalidArgument, m_path.string(),
            std::string("the ") + m_format.title
                + " encoder does not take these settings (preset \"" + settings.preset + "\", "
                + std::to_string(m_codec->width) + " x " + std::to_string(m_codec->height) + ")");
}

void PictureEncoder::openScaler()
{
    const int width = m_codec->width;
    const int height = m_codec->height;
    m_padded.create(height + 1, (width + rowAlignment - 1) / rowAlignment * rowAlignment, CV_8UC3);
    if (m_format.pixels == AV_PIX_FMT_PAL8)
        return;
    m_scaler.reset(sws_getContext(width, height, AV_PIX_FMT_BGR24, width, height, m_codec->pix_fmt,
        SWS_BICUBIC | SWS_ACCURATE_RND | SWS_FULL_CHR_H_INP, nullptr, nullptr, nullptr));
    if (!m_scaler)
        throw std::bad_alloc();
    constexpr int one = 1 << 16;
    sws_setColorspaceDetails(m_scaler.get(), sws_getCoefficients(SWS_CS_DEFAULT), 1,
        sws_getCoefficients(SWS_CS_ITU709), 0, 0, one, one);
}

void PictureEncoder::describe(AVStream& stream) const
{
    check(avcodec_parameters_from_context(stream.codecpar, m_codec.get()));
    stream.time_base = m_codec->time_base;
    stream.avg_frame_rate = m_codec->framerate;
    stream.sample_aspect_ratio = m_codec->sample_aspect_ratio;
    if (m_codec->codec_id == AV_CODEC_ID_HEVC) // or QuickTime does not play it
        stream.codecpar->codec_tag = MKTAG('h', 'v', 'c', '1');
}

void PictureEncoder::convert(const cv::Mat& image)
{
    if (m_format.pixels == AV_PIX_FMT_PAL8) {
        if (!m_palette)
            m_palette.emplace(image);
        m_palette->draw(image, m_frame->data[0], m_frame->linesize[0]);
        std::memcpy(m_frame->data[1], m_palette->colours().data(), sizeof(m_palette->colours()));
        return;
    }
    const std::array<const std::uint8_t*, 4> planes{image.data};
    const std::array<int, 4> strides{static_cast<int>(image.step)};
    sws_scale(m_scaler.get(), planes.data(), strides.data(), 0, m_codec->height, m_frame->data,
        m_frame->linesize);
}

void PictureEncoder::send(const cv::Mat& image, std::int64_t time)
{
    cv::Mat padded = m_padded(cv::Rect(0, 0, m_codec->width, m_codec->height));
    cv::copyMakeBorder(image, padded, 0, m_codec->height - m_size.height, 0,
        m_codec->width - m_size.width, cv::BORDER_REPLICATE | cv::BORDER_ISOLATED);
    if (!m_frame->buf[0])
        check(av_frame_get_buffer(m_frame.get(), 0));
    check(av_frame_make_writable(m_frame.get()));
    convert(padded);
    m_frame->pts = time;
    check(avcodec_send_frame(m_codec.get(), m_frame.get()));
}

void PictureEncoder::sendEnd() { check(avcodec_send_frame(m_codec.get(), nullptr)); }

bool PictureEncoder::receive(AVPacket& packet)
{
    const int received = avcodec_receive_packet(m_codec.get(), &packet);
    if (received == AVERROR(EAGAIN) || received == AVERROR_EOF)
        return false;
    check(received);
    packet.duration = m_step;
    return true;
}

} // namespace media
