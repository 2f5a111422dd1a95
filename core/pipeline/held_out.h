// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <vector>

namespace pipeline {

/// Frames near a held-out one would give it away.
inline constexpr std::int64_t heldOutNeighbours = 3;

/// Some of `frames`, spread evenly, that a training does not learn from, to see how it does on
/// them: at most four, and one in sixteen.
inline std::vector<std::int64_t> heldOutOf(const std::vector<std::int64_t>& frames)
{
    const std::size_t count = std::min<std::size_t>(4, frames.size() / 16);
    std::vector<std::int64_t> heldOut;
    for (std::size_t i = 0; i < count; ++i)
        heldOut.push_back(frames[(2 * i + 1) * frames.size() / (2 * count)]);
    return heldOut;
}

/// Whether a training may learn from `frame`.
inline bool isLearned(std::int64_t frame, const std::vector<std::int64_t>& heldOut)
{
    return std::none_of(heldOut.begin(), heldOut.end(),
        [frame](std::int64_t other) { return std::abs(frame - other) <= heldOutNeighbours; });
}

} // namespace pipeline
