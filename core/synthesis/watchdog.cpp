// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/synthesis/watchdog.h"

#include <cmath>

namespace synthesis {

namespace {

constexpr double remembered = 0.98; // of the running average, by each step

void count(std::int64_t& inARow, bool isSo) { inARow = isSo ? inARow + 1 : 0; }

} // namespace

std::string sentence(Alarm alarm)
{
    switch (alarm) {
    case Alarm::NotANumber:
        return "a loss was no longer a number";
    case Alarm::ExplodingGradient:
        return "its gradient exploded";
    case Alarm::VanishedGradient:
        return "its gradient vanished";
    case Alarm::FlatFrames:
        return "its frames lost all contrast";
    case Alarm::SaturatedDiscriminator:
        return "its discriminator could no longer be deceived";
    case Alarm::None:
        break;
    }
    return "nothing is wrong";
}

Alarm Watchdog::look(std::int64_t step, const Vitals& vitals)
{
    if (!std::isfinite(vitals.generatorLoss) || !std::isfinite(vitals.discriminatorLoss)
        || !std::isfinite(vitals.gradientNorm) || !std::isfinite(vitals.discriminatorGradientNorm))
        return Alarm::NotANumber;
    const bool isLate = step >= m_limits.firstStep;
    if (isLate && m_usualNorm > 0 && vitals.gradientNorm > m_limits.explosion * m_usualNorm)
        return Alarm::ExplodingGradient;
    m_usualNorm = m_usualNorm == 0
        ? vitals.gradientNorm
        : remembered * m_usualNorm + (1 - remembered) * vitals.gradientNorm;
    return isLate ? slowAlarm(vitals) : Alarm::None;
}

Alarm Watchdog::slowAlarm(const Vitals& vitals)
{
    count(m_flat, vitals.contrast < m_limits.flatness);
    count(m_still, vitals.gradientNorm == 0);
    count(m_saturated, vitals.discriminatorLoss < m_limits.saturation * vitals.undecided);
    if (m_flat >= m_limits.patience)
        return Alarm::FlatFrames;
    if (m_still >= m_limits.patience)
        return Alarm::VanishedGradient;
    if (m_saturated >= m_limits.saturationPatience)
        return Alarm::SaturatedDiscriminator;
    return Alarm::None;
}

void Watchdog::forget() { m_flat = m_still = m_saturated = 0; }

void Watchdog::addTo(Values& values) const
{
    values["usual_gradient"] = text(m_usualNorm);
    values["flat_steps"] = text(m_flat);
    values["still_steps"] = text(m_still);
    values["saturated_steps"] = text(m_saturated);
}

void Watchdog::restore(const Values& values)
{
    m_usualNorm = realValue(values, "usual_gradient");
    m_flat = integerValue(values, "flat_steps");
    m_still = integerValue(values, "still_steps");
    m_saturated = integerValue(values, "saturated_steps");
}

} // namespace synthesis
