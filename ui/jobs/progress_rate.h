// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/event.h"

#include <deque>
#include <optional>
#include <string>

namespace ui {

/// How fast a job goes now: measured over the last half minute of its stage, and anew after a
/// pause, so that neither a slow start nor a break spoils what is said of the time left.
class ProgressRate {
public:
    static constexpr double hiddenBelow = 0.02; ///< of the stage: no time left is told before

    /// `now` in seconds, of a clock that never goes back.
    void add(const protocol::Progress& progress, double now);
    /// The work was interrupted.
    void reset();

    /// Units of the stage each second; nothing while that is not known.
    std::optional<double> rate() const;
    /// Seconds until the stage is done.
    std::optional<double> secondsLeft() const;

private:
    struct Point {
        double time = 0;
        double done = 0;
    };

    std::string m_stage;
    std::deque<Point> m_points;
    double m_total = 0;
    bool m_isInterrupted = false; ///< the worker's own figures count the break too
    double m_toldRate = 0; ///< by the worker
    std::optional<double> m_toldLeft;
};

} // namespace ui
