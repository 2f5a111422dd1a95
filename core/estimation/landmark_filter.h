// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/geometry.h"

#include <optional>

namespace estimation {

/// The one-euro filter as MediaPipe runs it on landmarks: the speed is taken from the previous raw
/// value and measured in sizes of the person. G. Casiez, N. Roussel, D. Vogel, "1 € filter", CHI
/// 2012.
struct LandmarkFilterSettings {
    float minCutoff = 0.01F; ///< Hz
    float beta = 10; ///< Hz per person size and second
    float derivativeCutoff = 1; ///< Hz
    float initialFrequency = 30; ///< Hz, until two frames were seen
};

class LandmarkFilter {
public:
    explicit LandmarkFilter(LandmarkFilterSettings settings = {})
        : m_settings(settings)
    {
    }

    /// `size` is the person's size in pixels, `time` in seconds, later than the one before.
    base::Vec2 filtered(base::Vec2 point, float size, double time);
    void reset() { m_state.reset(); }

private:
    struct State {
        base::Vec2 raw;
        base::Vec2 smooth;
        base::Vec2 speed; ///< smoothed, sizes per second
        double time = 0;
    };

    LandmarkFilterSettings m_settings;
    std::optional<State> m_state;
};

} // namespace estimation
