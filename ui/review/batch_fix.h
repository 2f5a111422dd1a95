// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pose/correction.h"
#include "core/pose/review.h"

#include <QString>
#include <memory>
#include <set>
#include <vector>

namespace ui {

/// Corrections of a whole clip with one click.
enum class BatchFix { Flips, Gaps, Jitter };

QString batchFixText(BatchFix fix); ///< "Fix flips"

/// What a batch fix needs to know; values, so that it can run on another thread.
struct BatchFixRequest {
    BatchFix fix = BatchFix::Flips;
    std::shared_ptr<const pose::Track> track; ///< as it counts
    std::vector<pose::Finding> findings; ///< the open ones of the clip
    int maxGap = 8; ///< frames
    double strength = 0.3; ///< of the smoothing, 0 to 1
    std::set<pose::KeypointId> locked = {}; ///< joints that stay as they are
};

/// One line of the preview: neighbouring frames in which the same joints change, or all that
/// smoothing does to one joint.
struct BatchChange {
    std::int64_t first = 0;
    std::int64_t last = 0; ///< included
    std::int64_t frames = 1; ///< of them that change
    std::vector<pose::KeypointId> joints; ///< sorted
    float distance = 0; ///< the farthest that a joint goes, in pixels

    bool operator==(const BatchChange&) const = default;
};

struct BatchFixPlan {
    pose::Track changes;
    std::vector<BatchChange> list;
};

BatchFixPlan planBatchFix(const BatchFixRequest& request);

} // namespace ui
