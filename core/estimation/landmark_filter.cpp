// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimation/landmark_filter.h"

#include <cmath>
#include <numbers>

namespace estimation {

namespace {

/// How much of a new value a low pass at `cutoff` lets in.
float share(float cutoff, float frequency)
{
    return 1 / (1 + frequency / (2 * std::numbers::pi_v<float> * cutoff));
}

} // namespace

base::Vec2 LandmarkFilter::filtered(base::Vec2 point, float size, double time)
{
    if (!m_state) {
        m_state = State{point, point, {}, time};
        return point;
    }
    const double step = time - m_state->time;
    const float frequency = step > 0 ? static_cast<float>(1 / step) : m_settings.initialFrequency;
    const base::Vec2 speed = (point - m_state->raw) * (frequency / size);
    m_state->speed
        = base::lerp(m_state->speed, speed, share(m_settings.derivativeCutoff, frequency));
    const auto axis = [&](float smooth, float raw, float axisSpeed) {
        const float cutoff = m_settings.minCutoff + m_settings.beta * std::abs(axisSpeed);
        return smooth + (raw - smooth) * share(cutoff, frequency);
    };
    m_state->smooth = {axis(m_state->smooth.x, point.x, m_state->speed.x),
        axis(m_state->smooth.y, point.y, m_state->speed.y)};
    m_state->raw = point;
    m_state->time = time;
    return m_state->smooth;
}

} // namespace estimation
