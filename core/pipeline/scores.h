// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/image_metrics.h"
#include "core/evaluate/swd.h"

#include <nlohmann/json.hpp>
#include <opencv2/core.hpp>

namespace pipeline {

/// The figures of one way to paint a clip, at the video's own resolution and at the smaller one
/// that published figures of this method are usually taken at (336 pixels on the long side).
class Scores {
public:
    /// Pictures are 8-bit BGR; `mask` the person in the truth, 8-bit; all of one size.
    void add(const cv::Mat& image, const cv::Mat& truth, const cv::Mat& mask,
        const evaluate::FrameBoxes& boxes, bool afterGap);

    /// {"small": {"ssim": …, "swd": …}, "full": {…}}
    nlohmann::json json() const;

private:
    struct Level {
        evaluate::ImageScorer images;
        evaluate::SlicedWasserstein patches;
    };

    Level m_full;
    Level m_small;
};

/// "ssim .851  psnr 20.5  person .590 16.6  sharp .90  swd 1.43" of the small figures.
std::string scoreLine(const nlohmann::json& scores);

} // namespace pipeline
