// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/synthesis/archive.h"
#include "core/synthesis/networks/discriminator.h"
#include "core/synthesis/networks/generator.h"
#include "core/synthesis/precision.h"

#include <cstdint>
#include <string>

namespace synthesis {

/// What is trained; each stage starts from the one before.
enum class EdnStage {
    Global, ///< the global generator
    Local, ///< the local enhancer round it, at twice the size
    Face, ///< a generator of residuals for the face, with its own discriminator; the rest is frozen
};

/// "global", "local", "face".
std::string nameOf(EdnStage stage);

/// How the discriminators' judgements turn into losses.
enum class AdversarialLoss {
    LeastSquares, ///< LSGAN (Mao et al. 2017), the paper's
    Hinge, ///< Lim and Ye 2017
};

/// How to train the paper's generator. The defaults are the paper's global stage.
struct EdnSettings {
    EdnStage stage = EdnStage::Global;
    bool isEnhanced = false; ///< face stage: the frames are those of a local enhancer
    GeneratorOptions generator;
    GeneratorOptions faceGenerator = faceGeneratorOptions();
    DiscriminatorOptions discriminator;
    std::int64_t height = 256; ///< pixels of labels and frames
    std::int64_t width = 512;
    std::int64_t faceSide = 64; ///< pixels of the face boxes
    std::uint64_t seed = 1;
    std::int64_t steps = 0; ///< > 0: exactly so many; 0: as many as fit into `seconds`
    double seconds = 3600; ///< wall time of this stage
    std::int64_t stepsBefore = 0; ///< done by the stages before
    double secondsBefore = 0;
    double learningRate = 2e-4;
    double featureWeight = 10;
    double perceptualWeight = 5; ///< of the perceptual loss of both frames, when there is one
    double differenceWeight
        = 10; ///< of the mean absolute difference that stands in for it otherwise
    double averageDecay = 0.999;
    AdversarialLoss adversarial = AdversarialLoss::LeastSquares;
    /// Draws the first previous frame of a clip among none, the real and a generated one, 0.2 to
    /// 0.4 to 0.4. Off: none, as in the paper.
    bool mixesPrevious = false;
    /// Each frame without the one before, and judged alone: pix2pixHD, without temporal smoothing.
    /// The discriminator then has half the inputs.
    bool isFrameByFrame = false;
    /// The published code steps the generator's optimiser twice with one gradient.
    bool stepsGeneratorTwice = false;
    Precision precision = Precision::Automatic; ///< in training and in rendering
    std::string labelFormat; ///< what the labels' colours mean; a synthesizer must agree
    Values notes; ///< the caller's own texts, kept in the checkpoint

    bool hasEnhancer() const
    {
        return stage == EdnStage::Local || (stage == EdnStage::Face && isEnhanced);
    }

    Values values() const;
    /// Throws Error(Unreadable) when a value is missing.
    static EdnSettings fromValues(const Values& values);
};

/// The paper's local stage after `global`: twice the size, half the width outside, one scale more.
EdnSettings localStageAfter(const EdnSettings& global);

/// The paper's face stage after `before`, a global or local one.
EdnSettings faceStageAfter(const EdnSettings& before);

} // namespace synthesis
