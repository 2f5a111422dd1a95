// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pose/limb_map.h"

#include <algorithm>
#include <cmath>

namespace warp {

/// Square of the distance of `point` from `segment`, in square pixels.
inline float squaredDistance(const pose::PartSegment& segment, base::Vec2 point)
{
    const base::Vec2 along = segment.to - segment.from;
    const float squared = base::dot(along, along);
    const float t = squared > 0
        ? std::clamp(base::dot(point - segment.from, along) / squared, 0.F, 1.F)
        : 0.F;
    const base::Vec2 rest = point - (segment.from + along * t);
    return base::dot(rest, rest);
}

/// Distance of `point` from `segment`, in pixels.
inline float distanceTo(const pose::PartSegment& segment, base::Vec2 point)
{
    return std::sqrt(squaredDistance(segment, point));
}

} // namespace warp
