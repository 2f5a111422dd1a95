// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pose/track.h"

#include <cstdint>

namespace evaluate {

/// The paper's figures of the poses found again in a result: how far the joints lie from where they
/// were wanted, and how many are not found.
struct PartDistance {
    std::int64_t joints = 0; ///< found in both
    double distance = 0; ///< pixels, the mean over those
    double missed = 0; ///< joints a frame that were wanted and are not found
};

struct PoseDistance {
    PartDistance body;
    PartDistance face;
    PartDistance hands;
    PartDistance all;
};

/// Over the frames of `wanted`; of a frame that `found` lacks every joint is missed. Joints below
/// pose::reliableConfidence count as not there in either.
PoseDistance poseDistance(const pose::Track& found, const pose::Track& wanted);

} // namespace evaluate
