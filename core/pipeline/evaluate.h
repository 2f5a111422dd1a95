// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/export.h"

namespace pipeline {

/// The first 80 % of the target's frames, which evaluateTarget() trains on.
FrameRange learnedPart(const FrameRange& range);

/// The paper's protocol (section "Quantitative evaluation"): trains on one part of the
/// target's frames, paints the rest from their own poses, compares with the real frames.
/// Beside it the plate, the nearest frame and the warp preview; or the variants of
/// `plan.ablation`. With `plan.checksResult` the poses are found again in what was painted. Writes
/// the figures to `report` (none when empty), and a page and a sheet of frames beside it. Returns
/// the figures.
std::optional<nlohmann::json> evaluateTarget(
    TaskContext& context, const Plan& plan, const std::filesystem::path& report);

/// Finds the poses again in `video`, a rendering of `take`, and tells how many agree with those
/// painted.
std::optional<nlohmann::json> checkPoses(
    TaskContext& context, const Take& take, const std::filesystem::path& video, const Plan& plan);

/// The figures of a take against the right answer, and a page that shows them.
struct Truthful {
    nlohmann::json figures;
    std::string page;
};

/// The figures of `take` against `plan.truth`, a video of the right answer, whose first frame is
/// the first that was rendered.
std::optional<Truthful> compareWithTruth(
    TaskContext& context, const Take& take, const Target& target, const Plan& plan);

} // namespace pipeline
