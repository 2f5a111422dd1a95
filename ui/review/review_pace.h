// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <deque>

namespace ui {

/// How fast the user works through the findings.
class ReviewPace {
public:
    using Clock = std::chrono::steady_clock;

    /// `open` findings are left at `now`.
    void note(int open, Clock::time_point now);
    /// For `open` findings; 25 s each until some were done.
    std::chrono::seconds timeFor(int open) const;

private:
    int m_open = -1;
    Clock::time_point m_last{};
    std::deque<double> m_seconds; ///< for each of the last findings
};

} // namespace ui
