// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/review_pace.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace ui {

namespace {

constexpr double usualSeconds = 25;
constexpr double pauseSeconds = 120; // longer than that, the user was elsewhere
constexpr std::size_t remembered = 9;
constexpr std::size_t enough = 3;

} // namespace

void ReviewPace::note(int open, Clock::time_point now)
{
    const int done = m_open - open;
    const double seconds = std::chrono::duration<double>(now - m_last).count();
    m_open = open;
    if (done == 0)
        return;
    if (done == 1 && m_last != Clock::time_point() && seconds < pauseSeconds)
        m_seconds.push_back(seconds);
    if (m_seconds.size() > remembered)
        m_seconds.pop_front();
    m_last = now;
}

std::chrono::seconds ReviewPace::timeFor(int open) const
{
    double each = usualSeconds;
    if (m_seconds.size() >= enough) {
        std::vector<double> sorted(m_seconds.begin(), m_seconds.end());
        std::ranges::nth_element(sorted, sorted.begin() + std::ssize(sorted) / 2);
        each = sorted[sorted.size() / 2];
    }
    return std::chrono::seconds(std::lround(each * open));
}

} // namespace ui
