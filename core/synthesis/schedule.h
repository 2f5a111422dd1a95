// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/synthesis/archive.h"

#include <cstdint>
#include <deque>

namespace synthesis {

/// How long to train: a number of steps, or a time from which the number is found by timing the
/// first ten steps, and again after 40, 160, 640 and so on: caches fill and machines become busy.
/// When the time is over before the steps are done, what is left of the schedule is run through in
/// a further tenth of the time, and there it ends. A time that allows more than the most steps that
/// are of use ends before it is over.
class StepBudget {
public:
    /// `steps` > 0 is exact and reproducible; otherwise the budget is `seconds` of wall time, in
    /// all processes together, and `mostSteps` at most; 0 sets no limit.
    StepBudget(std::int64_t steps, double seconds, std::int64_t mostSteps = 0);

    /// Goes on where the budget stood that has kept `values`; it was set up as this one was.
    void restore(const Values& values);
    void addTo(Values& values) const;

    /// Tells how long the last step took, in seconds; `done` steps have been done with it. One that
    /// took far longer than those before was interrupted (paused, say), and counts as one of them.
    void stepTook(std::int64_t done, double seconds);

    /// The number of steps, 0 while it is not known yet.
    std::int64_t steps() const { return m_steps; }
    bool isSpent(std::int64_t step) const { return m_steps > 0 && step >= m_steps; }
    /// Whether the time would allow more steps than are of use.
    bool isLimited() const
    {
        return !m_isExact && m_steps > 0 && m_steps == m_mostSteps && m_elapsed < m_seconds;
    }
    /// Seconds of all steps, without interruptions; 0 when the budget is a number of steps.
    double elapsed() const { return m_elapsed; }
    /// How much of the schedule is over at `step`, 0 to 1; 0 while the number is not known yet. A
    /// new number of steps changes what is to come, not what is over.
    double progress(std::int64_t step) const;

private:
    bool isInterruption(double seconds) const;
    double pace() const;
    void plan(std::int64_t done, double seconds);
    void hurry(std::int64_t done);

    bool m_isExact;
    std::int64_t m_steps;
    double m_seconds;
    std::int64_t m_mostSteps;
    double m_elapsed = 0; ///< seconds of all steps
    std::int64_t m_plannedAt = 0; ///< the step at which the number was found last
    double m_progressThen = 0;
    std::deque<double> m_recent; ///< seconds of the last steps in this process
};

/// Linear rise over `warmUp` steps, then a cosine from `base` down to a tenth of it at progress 1.
double warmCosineRate(double base, std::int64_t step, std::int64_t warmUp, double progress);

/// `base` for the first half, then straight down to nearly nothing: pix2pixHD's schedule.
double linearDecayRate(double base, double progress);

/// The decay of the weights' running average: min(decay, (1 + step) / (10 + step)).
double averageDecay(double decay, std::int64_t step);

} // namespace synthesis
