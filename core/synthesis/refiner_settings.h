// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/synthesis/archive.h"
#include "core/synthesis/networks/refiner.h"
#include "core/synthesis/precision.h"

#include <cstdint>
#include <string>

namespace synthesis {

/// How to train a refiner. The defaults are the product's recipe.
struct RefinerSettings {
    RefinerOptions network;
    std::uint64_t seed = 1;
    std::int64_t steps
        = 0; ///< > 0: exactly so many, reproducible; 0: as many as fit into `seconds`
    double seconds = 75; ///< wall time
    std::int64_t mostSteps = 0; ///< that are of use, however long the time; 0: no limit
    std::int64_t batch = 4; ///< frames in every batch the data function returns
    double learningRate = 4e-4;
    /// Of the rate's rise. With less than three times as many steps it rises for a third of them,
    /// as slowly, hence not as high: a faster rise makes the person vanish.
    std::int64_t warmUpSteps = 50;
    double slicedWeight = 20; ///< of the sliced-Wasserstein term; 0 leaves it out
    double averageDecay = 0.99;
    double clipNorm = 1;
    double collapsedShare = 0.25; ///< a mean alpha below this share of the person's is a collapse
    Precision precision = Precision::Automatic;
    std::string labelFormat; ///< what the limb maps mean; a renderer must agree
    Values notes; ///< the caller's own texts, kept in the checkpoint

    Values values() const;
    /// Throws Error(Unreadable) when a value is missing.
    static RefinerSettings fromValues(const Values& values);
};

} // namespace synthesis
