// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/picture_converter.h"

#include "core/base/error.h"

#include <array>
#include <opencv2/core.hpp>

extern "C" {
#include <libavutil/imgutils.h>
#include <libavutil/pixdesc.h>
}

namespace media {

namespace {

constexpr int rowAlignment = 64; // pixels

int paddedTo(int value, int multiple) { return (value + multiple - 1) / multiple * multiple; }

// The "J" formats say full range in their name; the scaler wants it said separately.
AVPixelFormat withoutRange(int format)
{
    switch (format) {
    case AV_PIX_FMT_YUVJ420P:
        return AV_PIX_FMT_YUV420P;
    case AV_PIX_FMT_YUVJ422P:
        return AV_PIX_FMT_YUV422P;
    case AV_PIX_FMT_YUVJ444P:
        return AV_PIX_FMT_YUV444P;
    case AV_PIX_FMT_YUVJ440P:
        return AV_PIX_FMT_YUV440P;
    default:
        return static_cast<AVPixelFormat>(format);
    }
}

int matrixOf(const AVFrame& frame)
{
    switch (frame.colorspace) {
    case AVCOL_SPC_BT709:
        return SWS_CS_ITU709;
    case AVCOL_SPC_FCC:
        return SWS_CS_FCC;
    case AVCOL_SPC_BT470BG:
    case AVCOL_SPC_SMPTE170M:
        return SWS_CS_ITU601;
    case AVCOL_SPC_SMPTE240M:
        return SWS_CS_SMPTE240M;
    case AVCOL_SPC_BT2020_NCL:
    case AVCOL_SPC_BT2020_CL:
        return SWS_CS_BT2020;
    default: // as players do: high definition is BT.709
        return frame.width >= 1280 || frame.height > 576 ? SWS_CS_ITU709 : SWS_CS_ITU601;
    }
}

} // namespace

PictureConverter::PictureConverter(
    cv::Size displaySize, const Orientation& orientation, const std::filesystem::path& path)
    : m_path(path)
    , m_storedSize(
          orientation.isTransposed ? cv::Size(displaySize.height, displaySize.width) : displaySize)
    , m_orientation(orientation)
{
    for (cv::Mat& plane : m_planes)
        plane.create(m_storedSize.height + 1, paddedTo(m_storedSize.width, rowAlignment), CV_8UC1);
}

PictureConverter::Source PictureConverter::sourceOf(const AVFrame& frame)
{
    const AVPixelFormat format = withoutRange(frame.format);
    const AVPixFmtDescriptor* description = av_pix_fmt_desc_get(format);
    const bool isRgb = description && (description->flags & AV_PIX_FMT_FLAG_RGB);
    const bool isFullRange
        = isRgb || format != frame.format || frame.color_range == AVCOL_RANGE_JPEG;
    return {frame.width, frame.height, format, matrixOf(frame), isFullRange};
}

void PictureConverter::prepare(const Source& source)
{
    if (m_source == source)
        return;
    m_source.reset();
    // To planes, because the scaler's way to packed BGR is either off by up to three levels or five
    // times slower.
    m_scaler.reset(
        sws_getContext(source.width, source.height, static_cast<AVPixelFormat>(source.format),
            m_storedSize.width, m_storedSize.height, AV_PIX_FMT_GBRP,
            SWS_BICUBIC | SWS_ACCURATE_RND | SWS_FULL_CHR_H_INT, nullptr, nullptr, nullptr));
    if (!m_scaler)
        throw base::Error(base::ErrorCode::Unsupported, m_path.string(),
            "its pictures are stored in a way that cannot be converted");
    constexpr int one = 1 << 16;
    sws_setColorspaceDetails(m_scaler.get(), sws_getCoefficients(source.matrix), source.isFullRange,
        sws_getCoefficients(SWS_CS_DEFAULT), 1, 0, one, one);
    m_source = source;
}

cv::Mat PictureConverter::convert(const AVFrame& frame)
{
    prepare(sourceOf(frame));
    auto& [blue, green, red] = m_planes;
    const std::array<std::uint8_t*, 4> planes{green.data, blue.data, red.data};
    const auto stride = static_cast<int>(green.step);
    const std::array<int, 4> strides{stride, stride, stride};
    sws_scale(
        m_scaler.get(), frame.data, frame.linesize, 0, frame.height, planes.data(), strides.data());
    const cv::Rect visible(cv::Point(), m_storedSize);
    const std::array visiblePlanes{blue(visible), green(visible), red(visible)};
    cv::Mat picture;
    cv::merge(visiblePlanes.data(), visiblePlanes.size(), picture);
    return m_orientation.applied(picture);
}

} // namespace media
