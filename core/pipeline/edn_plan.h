// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/video_info.h"
#include "core/pipeline/train.h"
#include "core/synthesis/edn_settings.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace pipeline {

/// A stage of the paper's training, and its share of the budget.
struct PlannedStage {
    synthesis::EdnStage stage;
    double share;

    bool operator==(const PlannedStage&) const = default;
};

/// How preset `best` trains.
struct EdnPlan {
    std::vector<PlannedStage> stages; ///< in their order; the shares add up to 1
    synthesis::EdnSettings first; ///< of the first stage; the others follow from it
};

/// What fits into the budget. With a GPU the paper's networks at its sizes: global, local and face
/// stage in 35, 45 and 20 % of the time, from half an hour on; below, global and face in 80 and 20.
/// On a CPU narrower ones: from two hours on a global stage of a quarter of the paper's area, a
/// local one of the whole, and the face, in 50, 30 and 20 %; from a quarter of an hour on global
/// and face in 80 and 20; below, the global stage alone.
EdnPlan planEdn(const TrainSettings& settings, const media::VideoInfo& info, bool hasGpu);

/// Bytes the largest stage takes.
std::int64_t memoryOf(const EdnPlan& plan);

/// The next smaller plan: without the local stage, then with narrower networks, then with smaller
/// frames. Nothing when it cannot be smaller.
std::optional<EdnPlan> smallerThan(EdnPlan plan);

/// The settings of stage `index` after `before` has ended at `steps` and `seconds` of all stages.
synthesis::EdnSettings stageAfter(const EdnPlan& plan, std::size_t index,
    const synthesis::EdnSettings& before, std::int64_t steps, double seconds);

} // namespace pipeline
