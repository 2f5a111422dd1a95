// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/synthesis/schedule.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

namespace synthesis {

namespace {

constexpr std::size_t ignoredSteps = 2; // they pay for allocation and the libraries' warm-up
constexpr std::size_t timedSteps = 8;

double medianAfterStart(std::vector<double> times)
{
    times.erase(times.begin(), times.begin() + static_cast<std::ptrdiff_t>(ignoredSteps));
    const auto middle = times.begin() + static_cast<std::ptrdiff_t>(times.size() / 2);
    std::nth_element(times.begin(), middle, times.end());
    return *middle;
}

} // namespace

StepBudget::StepBudget(std::int64_t steps, double seconds)
    : m_steps(steps)
    , m_seconds(seconds)
{
}

void StepBudget::stepTook(double seconds)
{
    if (m_steps > 0)
        return;
    m_timed.push_back(seconds);
    if (m_timed.size() < ignoredSteps + timedSteps)
        return;
    const double spent = std::accumulate(m_timed.begin(), m_timed.end(), 0.0);
    const double perStep = std::max(medianAfterStart(m_timed), 1e-6);
    const auto further = static_cast<std::int64_t>(std::max(0.0, m_seconds - spent) / perStep);
    m_steps = static_cast<std::int64_t>(m_timed.size()) + further;
}

double StepBudget::progress(std::int64_t step) const
{
    if (m_steps == 0)
        return 0;
    return std::min(1.0, static_cast<double>(step) / static_cast<double>(m_steps));
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
