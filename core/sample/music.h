// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

namespace sample {

inline constexpr int musicRate = 44100; ///< Hz

/// `seconds` of dance music at beatsPerMinute, made by formulas alone: kick, clap, hats, bass,
/// chords and a melody; the first beat falls on time 0. 16-bit stereo, interleaved.
std::vector<std::int16_t> music(double seconds);

} // namespace sample
