// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <string>

namespace base {

/// How far a stage of work has come, in the stage's own units (frames, steps, bytes).
struct Progress {
    std::int64_t done = 0;
    std::int64_t total = 0; ///< 0 when it is not known
    std::string stage; ///< "detect", "train", …
};

using ProgressSink = std::function<void(const Progress&)>;

} // namespace base
