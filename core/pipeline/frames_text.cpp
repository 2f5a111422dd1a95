// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/frames_text.h"

namespace pipeline {

std::string framesText(const std::vector<std::int64_t>& frames)
{
    std::string text;
    constexpr int mostRuns = 6;
    int runs = 0;
    for (std::size_t i = 0; i < frames.size(); ++runs) {
        if (runs == mostRuns)
            return text + " and " + std::to_string(frames.size() - i) + " more";
        std::size_t last = i;
        while (last + 1 < frames.size() && frames[last + 1] == frames[last] + 1)
            ++last;
        text += (text.empty() ? "" : ", ") + std::to_string(frames[i]);
        if (last > i)
            text += "-" + std::to_string(frames[last]);
        i = last + 1;
    }
    return text;
}

} // namespace pipeline
