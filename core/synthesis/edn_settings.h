// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/synthesis/archive.h"
#include "core/synthesis/networks/discriminator.h"
#include "core/synthesis/networks/generator.h"

#include <cstdint>
#include <functional>
#include <random>
#include <string>

namespace synthesis {

/// Two consecutive frames and their labels, float32.
struct PairBatch {
    torch::Tensor label0; ///< [N, 3, H, W], 0..1
    torch::Tensor label1;
    torch::Tensor frame0; ///< [N, 3, H, W] RGB, -1..1
    torch::Tensor frame1;
};

/// As RefinerData, for pairs.
using PairData = std::function<PairBatch(std::mt19937_64&)>;

/// Which network draws the frames.
enum class EdnStage {
    Global, ///< the global generator
    Local, ///< the local enhancer round it, at twice the size
};

/// How to train the paper's generator. The defaults are the paper's global stage.
struct EdnSettings {
    EdnStage stage = EdnStage::Global;
    GeneratorOptions generator;
    DiscriminatorOptions discriminator;
    std::uint64_t seed = 1;
    std::int64_t steps = 0; ///< > 0: exactly so many; 0: as many as fit into `seconds`
    double seconds = 3600; ///< wall time
    double learningRate = 2e-4;
    double featureWeight = 10;
    double perceptualWeight = 5; ///< of the perceptual loss of both frames, when there is one
    double differenceWeight
        = 10; ///< of the mean absolute difference that stands in for it otherwise
    double averageDecay = 0.999;
    std::string labelFormat; ///< what the labels' colours mean; a synthesizer must agree
    Values notes; ///< the caller's own texts, kept in the checkpoint

    Values values() const;
    /// Throws Error(Unreadable) when a value is missing.
    static EdnSettings fromValues(const Values& values);
};

} // namespace synthesis
