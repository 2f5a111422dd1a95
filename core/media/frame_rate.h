// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/rational.h"

#include <cstdint>
#include <vector>

// Private to core/media.
namespace media {

struct FrameRate {
    base::Rational rate;
    bool isVariable = false;
};

/// The rate behind the times of frames, in ticks of `tick` seconds each, rising. Files round times
/// to ticks (Matroska to milliseconds), so a rate fits when no frame lies further from its place
/// than a tick and a half. `declared` are the rates the file claims; common rates are tried next;
/// else the average. With fewer than two frames: the first valid declared rate, or 25.
FrameRate frameRateOf(const std::vector<std::int64_t>& times, base::Rational tick,
    const std::vector<base::Rational>& declared);

} // namespace media
