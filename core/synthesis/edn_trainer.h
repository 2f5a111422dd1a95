// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/synthesis/checkpoint.h"
#include "core/synthesis/edn_settings.h"
#include "core/synthesis/networks/frame_generator.h"
#include "core/synthesis/prefetcher.h"
#include "core/synthesis/schedule.h"

#include <functional>
#include <memory>

namespace synthesis {

/// How far two images [N, 3, H, W], -1..1, are apart to the eye; a scalar with a gradient.
using PerceptualLoss = std::function<torch::Tensor(const torch::Tensor&, const torch::Tensor&)>;

/// Where a training stands after a step.
struct EdnProgress {
    std::int64_t step = 0;
    std::int64_t steps = 0; ///< 0 while the time budget is being turned into steps
    double seconds = 0; ///< as StepBudget::elapsed()
    double learningRate = 0;
    double secondsPerStep = 0;
    double adversarial = 0; ///< the generator's part of the game
    double featureMatching = 0; ///< weighted
    double perceptual = 0; ///< weighted; the difference that stands in for it when there is none
    double discriminator = 0;
};

/// Everybody Dance Now (Chan et al. 2019): two frames are generated one after the other, the second
/// from the first, and judged together with their labels. The gradient goes back through both.
/// Repeatable as RefinerTrainer is. For one thread.
class EdnTrainer {
public:
    /// Without `perceptual` the mean absolute difference stands in for it.
    EdnTrainer(const EdnSettings& settings, PairData data,
        const torch::Device& device = torch::kCPU, PerceptualLoss perceptual = {});

    /// Continues where `checkpoint` stopped. Throws Error(Unreadable).
    EdnTrainer(const Checkpoint& checkpoint, PairData data,
        const torch::Device& device = torch::kCPU, PerceptualLoss perceptual = {});

    /// Before the first step of a local stage: starts from the global stage's checkpoint.
    void startFrom(const Checkpoint& globalStage);

    /// One step of both networks. Throws Error(TrainingFailed) when a loss is not finite; the state
    /// is then still that of the step before.
    const EdnProgress& step();

    bool isFinished() const { return m_budget.isSpent(m_progress.step); }
    const EdnProgress& progress() const { return m_progress; }
    const EdnSettings& settings() const { return m_settings; }
    Checkpoint checkpoint() const;

    const FrameGenerator& generator() const { return m_generator; }
    /// The running average of the generator's weights: what to render with.
    const FrameGenerator& average() const { return m_average; }
    const MultiscaleDiscriminator& discriminator() const { return m_discriminator; }

private:
    struct Generated;
    EdnTrainer(const EdnSettings& settings, const torch::Device& device);
    void restore(const Checkpoint& checkpoint);
    PairBatch nextBatch();
    Generated generate(const PairBatch& batch);
    void learnGenerator(const PairBatch& batch, const Generated& generated);
    void learnDiscriminator(const Generated& generated);
    torch::Tensor likeness(const torch::Tensor& generated, const torch::Tensor& truth) const;
    void finishStep();

    EdnSettings m_settings;
    torch::Device m_device;
    PerceptualLoss m_perceptual;
    StepBudget m_budget;
    EdnProgress m_progress;
    FrameGenerator m_generator;
    FrameGenerator m_average;
    MultiscaleDiscriminator m_discriminator;
    torch::optim::Adam m_generatorOptimiser;
    torch::optim::Adam m_discriminatorOptimiser;
    PairData m_data;
    std::unique_ptr<Prefetcher<PairBatch>> m_batches; ///< started by the first step
};

} // namespace synthesis
