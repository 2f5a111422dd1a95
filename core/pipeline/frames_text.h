// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace pipeline {

/// "3-17, 40, 52-60 and 12 more": rising frame numbers, for a sentence; at most six runs are named.
std::string framesText(const std::vector<std::int64_t>& frames);

} // namespace pipeline
