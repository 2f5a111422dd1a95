// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pose/one_euro_filter.h"

#include <cassert>
#include <cmath>
#include <numbers>

namespace pose {

namespace {

/// The share of a new value, for a cutoff and a sampling frequency in Hz.
double share(double cutoff, double frequency)
{
    return 1 / (1 + frequency / (2 * std::numbers::pi * cutoff));
}

} // namespace

OneEuroFilter::OneEuroFilter(OneEuroSettings settings)
    : m_settings(settings)
{
}

double OneEuroFilter::filter(double value, double seconds, double valueScale)
{
    assert(seconds > 0);
    if (!m_started) {
        m_started = true;
        m_raw = m_value = value;
        m_speed = 0;
        return value;
    }
    const double frequency = 1 / seconds;
    const double speed = (value - m_raw) * valueScale * frequency;
    m_speed = std::lerp(m_speed, speed, share(m_settings.derivativeCutoff, frequency));
    const double cutoff = m_settings.minCutoff + m_settings.beta * std::abs(m_speed);
    m_value = std::lerp(m_value, value, share(cutoff, frequency));
    m_raw = value;
    return m_value;
}

OneEuroFilter2::OneEuroFilter2(OneEuroSettings settings)
    : m_x(settings)
    , m_y(settings)
{
}

base::Vec2 OneEuroFilter2::filter(base::Vec2 point, double seconds, double valueScale)
{
    return {static_cast<float>(m_x.filter(point.x, seconds, valueScale)),
        static_cast<float>(m_y.filter(point.y, seconds, valueScale))};
}

void OneEuroFilter2::reset()
{
    m_x.reset();
    m_y.reset();
}

} // namespace pose
