// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/synthesis/archive.h"

#include <cstdint>
#include <string>

namespace synthesis {

/// What one step of a game between generator and discriminator looked like.
struct Vitals {
    double generatorLoss = 0;
    double discriminatorLoss = 0;
    double undecided = 0.25; ///< what the discriminator's loss is when it cannot tell
    double gradientNorm = 0; ///< of the generator
    double discriminatorGradientNorm = 0;
    double contrast = 1; ///< deviation of the generated pixels, by that of the real ones
};

/// What is wrong with a training.
enum class Alarm {
    None,
    NotANumber, ///< a loss or a gradient
    ExplodingGradient,
    VanishedGradient,
    FlatFrames, ///< every frame comes out in about one colour
    SaturatedDiscriminator, ///< it can tell real from generated without fail
};

/// What went wrong, as the beginning of a sentence: "a loss was no longer a number".
std::string sentence(Alarm alarm);

/// When a sign is taken for an alarm.
struct WatchdogLimits {
    std::int64_t firstStep = 300; ///< before it, flat frames and large gradients are usual
    std::int64_t patience = 100; ///< steps in a row of flat frames or no gradient
    std::int64_t saturationPatience = 1000; ///< steps in a row of an unfailing discriminator
    double explosion = 1000; ///< times the usual gradient
    double flatness = 0.05; ///< contrast below it is flat
    double saturation = 0.01; ///< of the undecided loss
};

/// Watches over a training: not-a-number and exploding gradients at once, the slow ways to fail
/// when they last.
class Watchdog {
public:
    explicit Watchdog(const WatchdogLimits& limits = {})
        : m_limits(limits)
    {
    }

    /// Looks at step `step`, before its gradients are applied.
    Alarm look(std::int64_t step, const Vitals& vitals);

    /// Nothing is suspicious: the state is worth going back to.
    bool isCalm() const { return m_flat == 0 && m_still == 0 && m_saturated < m_limits.patience; }

    /// After going back to an earlier state.
    void forget();

    /// What has to be the same when a training goes on.
    void addTo(Values& values) const;
    void restore(const Values& values);

private:
    Alarm slowAlarm(const Vitals& vitals);

    WatchdogLimits m_limits;
    double m_usualNorm = 0; ///< running average; 0: not known yet
    std::int64_t m_flat = 0; ///< steps in a row, here and below
    std::int64_t m_still = 0;
    std::int64_t m_saturated = 0;
};

} // namespace synthesis
