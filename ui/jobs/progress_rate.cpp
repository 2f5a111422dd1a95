// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/progress_rate.h"

namespace ui {

namespace {

constexpr double window = 30; // seconds
constexpr double leastSpan = 2; // seconds that tell something

} // namespace

void ProgressRate::add(const protocol::Progress& progress, double now)
{
    if (progress.stage != m_stage) {
        m_stage = progress.stage;
        m_points.clear();
        m_isInterrupted = false;
    }
    m_total = static_cast<double>(progress.total);
    m_toldRate = progress.rate;
    m_toldLeft = progress.secondsLeft;
    m_points.push_back({now, static_cast<double>(progress.done)});
    while (m_points.size() > 2 && m_points[1].time < now - window)
        m_points.pop_front();
}

void ProgressRate::reset()
{
    m_points.clear();
    m_isInterrupted = true;
}

std::optional<double> ProgressRate::rate() const
{
    if (m_points.empty())
        return std::nullopt;
    const double seconds = m_points.back().time - m_points.front().time;
    const double done = m_points.back().done - m_points.front().done;
    if (seconds >= leastSpan && done > 0)
        return done / seconds;
    if (m_isInterrupted || m_toldRate <= 0)
        return std::nullopt;
    return m_toldRate;
}

std::optional<double> ProgressRate::secondsLeft() const
{
    if (m_points.empty() || m_total <= 0 || m_points.back().done < hiddenBelow * m_total)
        return std::nullopt;
    const double seconds = m_points.back().time - m_points.front().time;
    if (seconds < leastSpan && !m_isInterrupted)
        return m_toldLeft;
    const auto speed = rate();
    return speed ? std::optional((m_total - m_points.back().done) / *speed) : std::nullopt;
}

} // namespace ui
