// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/train.h"
#include "core/pose/correction.h"

#include <opencv2/core/mat.hpp>

namespace pipeline {

/// Poses farther than this from all the target was filmed in look made up.
inline constexpr float unseenPoseDistance = 1.5F;

/// The rendered frames of one dance.
struct Take {
    project::Step step;
    std::filesystem::path folder; ///< one picture each frame
    cv::Size size; ///< the target's
    FrameRange range; ///< frames of the source
    pose::Track track; ///< the poses that were painted, in the target's pixels, by source frame
    std::map<std::int64_t, float> poseDistance; ///< to the nearest pose in the target's footage

    std::filesystem::path pathOf(std::int64_t frame) const;
    cv::Mat frame(std::int64_t frame) const;
};

/// The source's dance for the target to do.
struct RetargetedDance {
    pose::Track track; ///< in the target's pixels, by source frame
    std::vector<pose::FlippedRange> facedAbout; ///< where left and right were exchanged
};

/// The source's poses as the target would take them: global pose normalisation of `source` onto
/// `target`, smoothed. Preset::Best smooths as the paper does. The document's setting "motionFit",
/// a pose::Retargeting, takes the place of the measured one. Where the dancer turns her back but
/// the target was never filmed from behind, left and right are exchanged: the same outline is then
/// that of someone who faces the camera, whom the target's footage can paint.
RetargetedDance retargetedDance(
    const project::Project& project, const Detection& source, const Target& target, Preset preset);

/// Paints every frame of `poses` in `range` that is not painted yet. A frame without a pose shows
/// the empty room.
std::optional<Take> render(TaskContext& context, const Target& target, const Model& model,
    const pose::Track& poses, const FrameRange& range);

} // namespace pipeline
