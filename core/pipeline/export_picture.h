// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/video_reader.h"
#include "core/pipeline/export_settings.h"
#include "core/pipeline/render.h"
#include "core/pose/series.h"

namespace pipeline {

/// Makes the pictures of an export. Wants the frames in order: it reads the source on. For one
/// thread.
class ExportPicture {
public:
    /// `take` and `source` must outlive it.
    ExportPicture(const Take& take, const Detection& source, const ExportSettings& settings);

    cv::Size size() const { return m_size; } ///< of every picture
    cv::Mat at(std::int64_t frame); ///< 8-bit BGR

private:
    cv::Mat laidOut(std::int64_t frame);
    cv::Mat comparison(std::int64_t frame);
    cv::Mat portrait(std::int64_t frame) const;

    const Take& m_take;
    const Detection& m_source;
    const ExportSettings m_settings;
    std::optional<media::VideoReader> m_reader; ///< of the source, once it is needed
    pose::Series m_dancer; ///< where the middle of the dancer is, x, without quick sways
    cv::Size m_size;
};

/// The stick figure of `frame` on dark ground, of the take's size.
cv::Mat stickFigureOf(const Take& take, std::int64_t frame);

/// `image` as large as it can be in the middle of `cell`, on dark ground.
cv::Mat fitted(const cv::Mat& image, cv::Size cell);

} // namespace pipeline
