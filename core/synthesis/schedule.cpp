// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/synthesis/schedule.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>
#include <vector>

namespace synthesis {

namespace {

constexpr std::size_t ignoredSteps = 2; // they pay for allocation and the libraries' warm-up
constexpr std::size_t timedSteps = 8;
constexpr std::size_t recentSteps = 16; // those that tell the pace from then on
constexpr std::int64_t nextPlan = 4; // times as many steps as at the last one
constexpr double overrun = 1.1; // of the time, at most
constexpr double interruption = 30; // so many times the usual step: the process stood still

double median(const std::deque<double>& recent)
{
    std::vector<double> times(recent.begin(), recent.end());
    const auto middle = times.begin() + static_cast<std::ptrdiff_t>(times.size() / 2);
    std::nth_element(times.begin(), middle, times.end());
    return std::max(*middle, 1e-6);
}

} // namespace

StepBudget::StepBudget(std::int64_t steps, double seconds, std::int64_t mostSteps)
    : m_isExact(steps > 0)
    , m_steps(steps)
    , m_seconds(seconds)
    , m_mostSteps(mostSteps)
{
}

void StepBudget::restore(const Values& values)
{
    m_steps = integerValue(values, "total_steps");
    m_elapsed = realValue(values, "elapsed_seconds");
    m_plannedAt = values.contains("planned_at") ? integerValue(values, "planned_at") : 0;
    m_progressThen = realValue(values, "progress_then");
}

void StepBudget::addTo(Values& values) const
{
    values["total_steps"] = text(m_steps);
    values["elapsed_seconds"] = text(m_elapsed);
    values["planned_at"] = text(m_plannedAt);
    values["progress_then"] = text(m_progressThen);
}

bool StepBudget::isInterruption(double seconds) const
{
    return m_recent.size() >= timedSteps && seconds > interruption * median(m_recent);
}

void StepBudget::stepTook(std::int64_t done, double seconds)
{
    if (m_isExact)
        return;
    if (isInterruption(seconds))
        seconds = median(m_recent);
    m_elapsed += seconds;
    m_recent.push_back(seconds);
    if (m_steps == 0 && m_recent.size() == ignoredSteps + timedSteps) {
        m_recent.erase(
            m_recent.begin(), m_recent.begin() + static_cast<std::ptrdiff_t>(ignoredSteps));
        plan(done, m_seconds - m_elapsed);
    }
    if (m_recent.size() > recentSteps && m_steps > 0)
        m_recent.pop_front();
    if (m_steps > done && m_elapsed > m_seconds)
        hurry(done);
    else if (m_steps > done && done == nextPlan * m_plannedAt)
        plan(done, m_seconds - m_elapsed);
}

/// Seconds of a step, of late.
double StepBudget::pace() const
{
    const double sum = std::accumulate(m_recent.begin(), m_recent.end(), 0.0);
    return std::max(sum / static_cast<double>(m_recent.size()), 1e-6);
}

/// Fits the rest of the schedule into `seconds`.
void StepBudget::plan(std::int64_t done, double seconds)
{
    m_progressThen = progress(done);
    m_plannedAt = done;
    m_steps = done + static_cast<std::int64_t>(std::max(0.0, seconds) / pace());
    if (m_mostSteps > 0)
        m_steps = std::max(done, std::min(m_steps, m_mostSteps));
}

/// The time is over and the steps are not done: lets go of those that do not fit into the overrun.
void StepBudget::hurry(std::int64_t done)
{
    const double left = overrun * m_seconds - m_elapsed;
    if (static_cast<double>(m_steps - done) * pace() > left)
        plan(done, left);
}

double StepBudget::progress(std::int64_t step) const
{
    if (m_steps == 0)
        return 0;
    if (step >= m_steps)
        return 1;
    const auto done = static_cast<double>(step - m_plannedAt);
    const auto all = static_cast<double>(m_steps - m_plannedAt);
    return m_progressThen + (1 - m_progressThen) * done / all;
}

double warmCosineRate(double base, std::int64_t step, std::int64_t warmUp, double progress)
{
    const double warm = warmUp <= 0
        ? 1.0
        : std::min(1.0, static_cast<double>(step + 1) / static_cast<double>(warmUp));
    return base * warm * (0.55 + 0.45 * std::cos(std::numbers::pi * progress));
}

double linearDecayRate(double base, double progress)
{
    return base * std::clamp(2.0 * (1.0 - progress), 0.0, 1.0);
}

double averageDecay(double decay, std::int64_t step)
{
    const auto k = static_cast<double>(step);
    return std::min(decay, (1 + k) / (10 + k));
}

} // namespace synthesis
