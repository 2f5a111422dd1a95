// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/synthesis/checkpoint.h"
#include "core/synthesis/losses.h"
#include "core/synthesis/prefetcher.h"
#include "core/synthesis/refiner_settings.h"
#include "core/synthesis/schedule.h"

#include <memory>
#include <optional>

namespace synthesis {

/// Where a training stands after a step.
struct RefinerProgress {
    std::int64_t step = 0; ///< steps done
    std::int64_t steps = 0; ///< of so many; 0 while the time budget is being turned into steps
    double seconds = 0; ///< as StepBudget::elapsed()
    double learningRate = 0;
    double secondsPerStep = 0; ///< the last step's wall time, waiting for data included
    double loss = 0;
    double l1 = 0;
    double pooled = 0;
    double gradient = 0;
    double paintShare = 0;
    double paintColour = 0;
    double alpha = 0;
    double sliced = 0;
    double meanAlpha = 0;
    int recoveries = 0; ///< how often a collapse or a non-finite loss sent it back
};

/// Trains a refiner on a person: Adam, warm-up and cosine, running average of the weights, gradient
/// clipping, and a watch for collapse and non-finite losses. Batches are made ahead on one thread
/// of its own. With the same seed, number of steps, threads and data, two runs on the same CPU give
/// identical weights, and so do a run in one go and one saved and resumed. For one thread.
class RefinerTrainer {
public:
    RefinerTrainer(const RefinerSettings& settings, RefinerData data,
        const torch::Device& device = torch::kCPU);

    /// Continues where `checkpoint` stopped. Throws Error(Unreadable, LabelMismatch).
    RefinerTrainer(
        const Checkpoint& checkpoint, RefinerData data, const torch::Device& device = torch::kCPU);

    /// One step. Throws what the data function throws, and Error(TrainingFailed) when the training
    /// had to be sent back too often.
    const RefinerProgress& step();

    bool isFinished() const { return m_budget.isSpent(m_progress.step); }
    /// Whether the time that was given is more than is of use.
    bool isLimited() const { return m_budget.isLimited(); }
    const RefinerProgress& progress() const { return m_progress; }
    const RefinerSettings& settings() const { return m_settings; }

    /// Everything needed to resume, and to render.
    Checkpoint checkpoint() const;

    const Refiner& network() const { return m_network; }
    /// The running average of the weights: what to render with.
    const Refiner& average() const { return m_average; }

private:
    RefinerTrainer(const RefinerSettings& settings, const torch::Device& device, torch::Dtype type);
    void restore(const Checkpoint& checkpoint);
    void requireBatch(const RefinerBatch& batch) const;
    RefinerLoss learn(const RefinerBatch& batch, Composition& composition);
    bool applyGradients();
    void note(const RefinerLoss& loss, double meanAlpha);
    bool isAverageLost(const RefinerBatch& batch);
    void recover(const RefinerBatch& batch);
    double learningRate() const;

    RefinerSettings m_settings;
    torch::Device m_device;
    StepBudget m_budget;
    RefinerProgress m_progress;
    double m_rateScale = 1; ///< halved at every recovery
    Refiner m_network;
    Refiner m_average;
    std::unique_ptr<torch::optim::Adam> m_optimiser;
    std::unique_ptr<Prefetcher<RefinerBatch>> m_batches; ///< started by the first step
    RefinerData m_data;
};

} // namespace synthesis
