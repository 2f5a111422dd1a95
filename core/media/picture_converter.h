// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/ffmpeg_handles.h"
#include "core/media/orientation.h"

#include <array>
#include <filesystem>
#include <opencv2/core/mat.hpp>
#include <optional>

namespace media {

/// Private to core/media: turns decoded pictures of any format into upright 8-bit BGR with square
/// pixels.
class PictureConverter {
public:
    /// The display size, after turning.
    PictureConverter(
        cv::Size displaySize, const Orientation& orientation, const std::filesystem::path& path);

    /// A new, continuous picture of the display size. Throws base::Error Unsupported.
    cv::Mat convert(const AVFrame& frame);

private:
    struct Source {
        int width = 0;
        int height = 0;
        int format = -1;
        int matrix = 0; ///< SWS_CS_…
        int isFullRange = 0;

        bool operator==(const Source&) const = default;
    };

    static Source sourceOf(const AVFrame& frame);
    void prepare(const Source& source);

    const std::filesystem::path m_path;
    const cv::Size m_storedSize; ///< square pixels, before turning
    const Orientation m_orientation;
    std::optional<Source> m_source;
    ScalerHandle m_scaler;
    std::array<cv::Mat, 3> m_planes; ///< blue, green, red; rows as wide as the scaler may write
};

} // namespace media
