// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/task.h"

#include <map>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

namespace pipeline {

/// Poses farther than this from all the target was filmed in look made up.
inline constexpr float unseenPoseDistance = 1.5F;

/// Consecutive frames whose poses the target was never filmed in.
struct UnseenPoses {
    FrameRange frames;
    float distance = 0; ///< the largest among them

    bool operator==(const UnseenPoses&) const = default;
};

/// The frames of `distances`, each pose's distance to the nearest in the target's footage, that lie
/// beyond unseenPoseDistance.
std::vector<UnseenPoses> unseenPoses(const std::map<std::int64_t, float>& distances);

/// A sentence that names the frames, for the user; empty when there are none.
std::string warningOf(
    const std::vector<UnseenPoses>& unseen, const std::map<std::int64_t, float>& distances);

/// {"limit": 1.5, "mean": …, "frames": [[40, 53, 2.1], …]}: begin, end and largest distance.
nlohmann::json poseDistanceJson(const std::map<std::int64_t, float>& distances);

} // namespace pipeline
