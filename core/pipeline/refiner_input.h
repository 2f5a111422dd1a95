// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pose/pose.h"
#include "core/project/trained_model.h"
#include "core/synthesis/refiner_data.h"
#include "core/warp/reference_bank.h"

#include <array>
#include <map>
#include <memory>
#include <opencv2/core.hpp>
#include <span>
#include <vector>

namespace pipeline {

/// What the limb maps of this program mean; kept in checkpoints, and another one is refused.
inline constexpr const char* labelFormat = project::refinerLabels;

/// What other references lend to those that a network sees. Arms stay whole: choosing among lent
/// ones it painted softer ones (dance of 410 frames: SWD 1.41 instead of 1.32).
inline constexpr std::array networkGroups{
    warp::HeadGroup, warp::LapGroup, warp::RightFootGroup, warp::LeftFootGroup};

/// One person to paint: the pose, its size, and the part of the frame to see.
struct Figure {
    pose::Pose pose; ///< source-video pixels of the target
    float bodySize = 0;
    float torsoScale = 0;
    cv::Rect2d window; ///< source-video pixels
};

/// The size at which a network trained at `scale` (its pixels per source-video pixel) sees a window
/// of whole pixels: multiples of 16.
cv::Size networkSize(cv::Size window, double scale);

/// The limb maps of `figure` at `size`: [1, 17, H, W], 0..1.
torch::Tensor limbTensor(const Figure& figure, cv::Size size);

/// `image` (8-bit) as seen through `window`, at `size`; the border pixels go on outside.
cv::Mat throughWindow(const cv::Mat& image, cv::Rect2d window, cv::Size size);

/// The references of one frame, cut into their parts when they are asked for.
class CutReferences {
public:
    /// Both must outlive it.
    CutReferences(warp::CutCache& cuts, std::span<const warp::Match> references);

    /// Where the parts of `reference`, one of the frame's, come from.
    warp::PartSources sources(std::size_t reference);

private:
    const warp::CutReference& cut(std::size_t reference);
    std::vector<const warp::CutReference*> others(std::size_t reference);

    warp::CutCache& m_cache;
    std::span<const warp::Match> m_references;
    std::map<std::size_t, std::shared_ptr<const warp::CutReference>>
        m_cuts; ///< by place in the bank
};

/// The references moved to `figure`: [1, references, 4, H, W], premultiplied RGBA, 0..1.
torch::Tensor warpsTensor(warp::CutCache& cuts, std::span<const warp::Match> references,
    const Figure& figure, cv::Size size);

} // namespace pipeline
