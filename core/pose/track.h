// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pose/pose.h"

#include <cstdint>
#include <map>

namespace pose {

/// The poses of one person over a video, by frame number. A frame with no person has no entry.
using Track = std::map<std::int64_t, Pose>;

/// The bodies of a track alone; hands and face are most of a pose.
using BodyTrack = std::map<std::int64_t, Body>;

inline BodyTrack bodies(const Track& track)
{
    BodyTrack bodies;
    for (const auto& [frame, pose] : track)
        bodies.emplace_hint(bodies.end(), frame, pose.body);
    return bodies;
}

} // namespace pose
