// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

namespace synthesis {

/// How long to train: a number of steps, or a time from which the number is found by timing the
/// first steps. Once found it stays, so the learning rate follows the step alone.
class StepBudget {
public:
    /// `steps` > 0 is exact and reproducible; otherwise the budget is `seconds` of wall time.
    StepBudget(std::int64_t steps, double seconds);

    /// Tells how long the step just done took, in seconds.
    void stepTook(double seconds);

    /// The number of steps, 0 while it is not known yet.
    std::int64_t steps() const { return m_steps; }
    bool isSpent(std::int64_t step) const { return m_steps > 0 && step >= m_steps; }
    /// step / steps, 0 while the number is not known yet.
    double progress(std::int64_t step) const;

private:
    std::int64_t m_steps;
    double m_seconds;
    std::vector<double> m_timed;
};

/// Linear rise over `warmUp` steps, then a cosine from `base` down to a tenth of it at progress 1.
double warmCosineRate(double base, std::int64_t step, std::int64_t warmUp, double progress);

/// `base` for the first half, then straight down to nearly nothing: pix2pixHD's schedule.
double linearDecayRate(double base, double progress);

/// The decay of the weights' running average: min(decay, (1 + step) / (10 + step)).
double averageDecay(double decay, std::int64_t step);

} // namespace synthesis
