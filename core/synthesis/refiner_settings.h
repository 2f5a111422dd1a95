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
    std::int64_t warmUpSteps = 50; ///< at most a fifth of all
    double slicedWeight = 20; ///< of the sliced-Wasserstein term; 0 leaves it out
    double averageDecay = 0.99;
    double clipNorm = 1;
    double collapsedAlpha
        = 1e-3; ///< a mean alpha below this, with a person in the frames, is a collapse
    Precision precision = Precision::Automatic;
    std::string labelFormat; ///< what the limb maps mean; a renderer must agree
    Values notes; ///< the caller's own texts, kept in the checkpoint

    Values values() const;
    /// Throws Error(Unreadable) when a value is missing.
    static RefinerSettings fromValues(const Values& values);
};

} // namespace synthesis
