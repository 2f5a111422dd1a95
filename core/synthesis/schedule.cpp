// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/synthesis/schedule.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <vector>

namespace synthesis {

namespace {

constexpr std::size_t ignoredSteps = 2; // they pay for allocation and the libraries' warm-up
constexpr std::size_t timedSteps = 8;
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

StepBudget::StepBudget(std::int64_t steps, double seconds)
    : m_isExact(steps > 0)
    , m_steps(steps)
    , m_seconds(seconds)
{
}

StepBudget::StepBudget(std::int64_t steps, double seconds, const Values& kept)
    : StepBudget(steps, seconds)
{
    m_steps = integerValue(kept, "total_steps");
    m_elapsed = realValue(kept, "elapsed_seconds");
    m_hurriedFrom = integerValue(kept, "hurried_from");
    m_progressThen = realValue(kept, "progress_then");
}

void StepBudget::addTo(Values& values) const
{
    values["total_steps"] = text(m_steps);
    values["elapsed_seconds"] = text(m_elapsed);
    values["hurried_from"] = text(m_hurriedFrom);
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
    if (m_steps == 0 && m_recent.size() == ignoredSteps + timedSteps)
        findSteps(done);
    if (m_recent.size() > timedSteps && m_steps > 0)
        m_recent.pop_front();
    if (m_steps > done && m_elapsed > m_seconds)
        hurry(done);
}

void StepBudget::findSteps(std::int64_t done)
{
    m_recent.erase(m_recent.begin(), m_recent.begin() + static_cast<std::ptrdiff_t>(ignoredSteps));
    const double left = std::max(0.0, m_seconds - m_elapsed);
    m_steps = done + static_cast<std::int64_t>(left / median(m_recent));
}

/// The time is over and the steps are not done: lets go of those that do not fit into the overrun.
void StepBudget::hurry(std::int64_t done)
{
    const double left = std::max(0.0, overrun * m_seconds - m_elapsed);
    const std::int64_t end = done + static_cast<std::int64_t>(left / median(m_recent));
    if (end >= m_steps)
        return;
    m_progressThen = progress(done);
    m_hurriedFrom = done;
    m_steps = end;
}

double StepBudget::progress(std::int64_t step) const
{
    if (m_steps == 0)
        return 0;
    if (step >= m_steps)
        return 1;
    const auto done = static_cast<double>(step - m_hurriedFrom);
    const auto all = static_cast<double>(m_steps - m_hurriedFrom);
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
