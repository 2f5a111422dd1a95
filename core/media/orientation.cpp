// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/orientation.h"

#include <cmath>
#include <cstdlib>
#include <opencv2/core.hpp>

extern "C" {
#include <libavutil/display.h>
}

namespace media {

namespace {

constexpr std::size_t matrixBytes = 9 * sizeof(std::int32_t);

const std::int32_t* displayMatrix(const AVStream& stream)
{
#if LIBAVCODEC_VERSION_INT >= AV_VERSION_INT(60, 31, 102)
    const AVPacketSideData* data = av_packet_side_data_get(stream.codecpar->coded_side_data,
        stream.codecpar->nb_coded_side_data, AV_PKT_DATA_DISPLAYMATRIX);
    const std::uint8_t* bytes = data && data->size >= matrixBytes ? data->data : nullptr;
#else
    std::size_t size = 0;
    const std::uint8_t* bytes = av_stream_get_side_data(&stream, AV_PKT_DATA_DISPLAYMATRIX, &size);
    if (size < matrixBytes)
        bytes = nullptr;
#endif
    return static_cast<const std::int32_t*>(static_cast<const void*>(bytes));
}

} // namespace

Orientation orientationOf(const AVStream& stream)
{
    const std::int32_t* matrix = displayMatrix(stream);
    const double counterclockwise = matrix ? av_display_rotation_get(matrix) : 0;
    if (std::isnan(counterclockwise) || !matrix)
        return {};
    // x' = a x + c y, y' = b x + d y with (a, b, c, d) = matrix[0, 1, 3, 4]
    const bool isTransposed = std::abs(matrix[1]) > std::abs(matrix[0]);
    const int quarters = static_cast<int>(std::lround(-counterclockwise / 90));
    return {.isTransposed = isTransposed,
        .isFlippedHorizontally = isTransposed ? matrix[3] < 0 : matrix[0] < 0,
        .isFlippedVertically = isTransposed ? matrix[1] < 0 : matrix[4] < 0,
        .degrees = (quarters + 4) % 4 * 90};
}

cv::Mat Orientation::applied(const cv::Mat& stored) const
{
    cv::Mat upright = stored;
    if (isTransposed)
        cv::transpose(stored, upright);
    if (isFlippedHorizontally || isFlippedVertically) {
        const int axis = isFlippedHorizontally && isFlippedVertically ? -1 : isFlippedHorizontally;
        cv::Mat flipped;
        cv::flip(upright, flipped, axis);
        return flipped;
    }
    return upright;
}

} // namespace media
