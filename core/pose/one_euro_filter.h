// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/geometry.h"

namespace pose {

struct OneEuroSettings {
    double minCutoff = 1; ///< Hz, of a value at rest: lower is steadier
    double beta = 0; ///< Hz per unit of speed: higher follows fast moves more closely
    double derivativeCutoff = 1; ///< Hz, of the measured speed
};

/// Low-pass filter that steadies a slow value and follows a fast one.
/// Casiez, Roussel and Vogel, "1 € Filter", CHI 2012; the speed is taken between unfiltered values.
class OneEuroFilter {
public:
    explicit OneEuroFilter(OneEuroSettings settings = {});

    /// `seconds` since the previous value, above 0. `valueScale` turns the value's unit into that
    /// of `beta` (1 / size of the person makes the filter independent of resolution). The first
    /// value passes unchanged.
    double filter(double value, double seconds, double valueScale = 1);

    /// Forgets everything: the next value is the first.
    void reset() { m_started = false; }

private:
    OneEuroSettings m_settings;
    bool m_started = false;
    double m_raw = 0;
    double m_value = 0;
    double m_speed = 0;
};

/// Two filters, one for each coordinate.
class OneEuroFilter2 {
public:
    explicit OneEuroFilter2(OneEuroSettings settings = {});

    base::Vec2 filter(base::Vec2 point, double seconds, double valueScale = 1);
    void reset();

private:
    OneEuroFilter m_x;
    OneEuroFilter m_y;
};

} // namespace pose
