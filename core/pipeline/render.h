// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/dance.h"
#include "core/pipeline/train.h"

#include <opencv2/core/mat.hpp>

namespace pipeline {

/// The rendered frames of one dance.
struct Take {
    project::Step step;
    std::filesystem::path folder; ///< one picture each frame
    cv::Size size; ///< the target's
    FrameRange range; ///< frames of the source
    pose::Track track; ///< the poses that were painted, in the target's pixels, by source frame
    std::map<std::int64_t, float> poseDistance; ///< to the nearest pose in the target's footage
    Preset preset = Preset::Instant;
    std::filesystem::path checkpoint; ///< that painted it; empty for Preset::Instant
    std::string fingerprint; ///< of all that the pictures of the range depend on
    std::int64_t painted = 0; ///< pictures that were not there yet

    std::filesystem::path pathOf(std::int64_t frame) const;
    cv::Mat frame(std::int64_t frame) const;
};

/// Paints every frame of `dance` in `range` whose picture is not there yet, or was painted from
/// another pose. A frame without a pose shows the empty room. All takes of `name`, the dance, by
/// one target and model share their pictures. A take of a video's dance, `source`, becomes its
/// newest project::RenderedTake. Ended early where TaskContext::keepsPart says so, the take lacks
/// frames.
std::optional<Take> render(TaskContext& context, const Target& target, const Model& model,
    const RetargetedDance& dance, const FrameRange& range, const std::string& name,
    const Detection* source = nullptr);

} // namespace pipeline
