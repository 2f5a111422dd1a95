// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace cli {

/// "90", "90s", "5m", "1.5h" -> seconds. Throws CLI::ValidationError with a sentence.
double secondsFrom(const std::string& text);

/// "42" -> 42. Throws CLI::ValidationError with a sentence.
std::int64_t wholeNumberFrom(const std::string& text);

/// "40:450", "40:", ":300" -> first and one-past-last frame. Throws CLI::ValidationError with a
/// sentence.
std::pair<std::int64_t, std::int64_t> framesFrom(const std::string& text);

/// 75 -> "1 min 15 s".
std::string durationText(double seconds);

/// 2692364 -> "2.7 MB".
std::string sizeText(std::int64_t bytes);

} // namespace cli
