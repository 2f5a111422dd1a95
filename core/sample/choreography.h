// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sample/timeline.h"

#include <cstdint>

namespace sample {

inline constexpr float beatsPerMinute = 120;
inline constexpr float beatsPerSecond = beatsPerMinute / 60;

/// The dance of the sample, in phrases of 24 beats: steps, arm waves, side steps, quarter turns,
/// crouches and jumps on the beat. `seed` chooses the small things, such as when the eyes blink.
Timeline dance(float beats);

/// What a target person is asked for in front of the camera: every joint through its range, slowly,
/// at all places of the stage, and the moves of dances.
Timeline rangeOfMotion(float beats);

/// The joint angles at `seconds` of a body that follows `timeline`; its feet stay where the
/// timeline puts them. `seed` chooses when the eyes blink and how the body is never quite still.
Posture postureAt(
    const Timeline& timeline, const Proportions& body, float seconds, std::uint32_t seed);

} // namespace sample
