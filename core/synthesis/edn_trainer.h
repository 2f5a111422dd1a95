// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/synthesis/checkpoint.h"
#include "core/synthesis/edn_data.h"
#include "core/synthesis/edn_settings.h"
#include "core/synthesis/networks/frame_generator.h"
#include "core/synthesis/optimiser.h"
#include "core/synthesis/prefetcher.h"
#include "core/synthesis/schedule.h"
#include "core/synthesis/watchdog.h"

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace synthesis {

/// How far two images [N, 3, H, W], -1..1, are apart to the eye; a scalar with a gradient.
using PerceptualLoss = std::function<torch::Tensor(const torch::Tensor&, const torch::Tensor&)>;

/// Where a training stands after a step. The losses are means over the pairs of the clip.
struct EdnProgress {
    std::int64_t step = 0; ///< of all stages so far
    std::int64_t steps = 0; ///< at this stage's end; 0 while its time is being turned into steps
    double seconds = 0; ///< of all stages so far, as StepBudget::elapsed()
    double learningRate = 0; ///< the generator's
    double secondsPerStep = 0;
    double adversarial = 0; ///< the generator's part of the game
    double featureMatching = 0; ///< weighted
    double perceptual = 0; ///< weighted; the difference that stands in for it when there is none
    double discriminator = 0;
    double gradientNorm = 0; ///< the generator's
    double contrast = 0; ///< deviation of the generated pixels, by that of the real ones
    int recoveries = 0; ///< how often an alarm sent it back
    Alarm alarm = Alarm::None; ///< of the last recovery
};

/// One stage of Everybody Dance Now (Chan et al. 2019). Frames are generated one after the other,
/// each from the one before, and judged in pairs with their labels; the gradient goes back through
/// both frames of a pair, and no farther. In the face stage the crops of the faces are judged
/// instead, and everything but the face's generator stays as it was; a frame without a head adds
/// nothing. Repeatable as RefinerTrainer is, and watched by a Watchdog. For one thread.
class EdnTrainer {
public:
    /// Without `perceptual` the mean absolute difference stands in for it.
    EdnTrainer(const EdnSettings& settings, ClipData data,
        const torch::Device& device = torch::kCPU, PerceptualLoss perceptual = {});

    /// Continues where `checkpoint` stopped. Throws Error(Unreadable).
    EdnTrainer(const Checkpoint& checkpoint, ClipData data,
        const torch::Device& device = torch::kCPU, PerceptualLoss perceptual = {});

    /// Before the first step of a local or face stage: starts from the checkpoint of the stage
    /// before. Throws Error(InvalidArgument) when its networks do not fit.
    void startFrom(const Checkpoint& stageBefore);

    /// Where to go back to after an alarm; without it, and where it has nothing, the running
    /// average of the weights.
    using LastGood = std::function<std::optional<Checkpoint>()>;
    void setLastGood(LastGood lastGood) { m_lastGood = std::move(lastGood); }

    /// One step of both networks. After an alarm nothing is learned from it: the weights go back
    /// to the last good ones and the rates are halved, the discriminator's alone when it was too
    /// strong. Throws Error(TrainingFailed) when that happened too often, and
    /// Error(InvalidArgument) when the data are of another size than the settings say.
    const EdnProgress& step();

    bool isFinished() const { return m_budget.isSpent(m_step); }
    /// Whether the state is worth going back to.
    bool isGood() const { return m_watchdog.isCalm(); }
    const EdnProgress& progress() const { return m_progress; }
    const EdnSettings& settings() const { return m_settings; }
    Checkpoint checkpoint() const;

    const FrameGenerator& generator() const { return m_generator; }
    /// The running average of the generator's weights: what to render with.
    const FrameGenerator& average() const { return m_average; }
    /// Of pairs of frames, of single ones frame by frame, or of faces in the face stage.
    const MultiscaleDiscriminator& discriminator() const { return m_discriminator; }

private:
    struct View;
    using Views = std::vector<View>;

    EdnTrainer(const EdnSettings& settings, const torch::Device& device, torch::Dtype type);
    void restoreWeights(const Checkpoint& checkpoint);
    void restore(const Checkpoint& checkpoint);
    ClipBatch nextClip();
    torch::Tensor firstPrevious(const ClipBatch& clip);
    bool learn(const ClipBatch& clip);
    Views viewsOf(const LabelledFrame& first, const LabelledFrame& second,
        const torch::Tensor& frame0, const torch::Tensor& frame1) const;
    static View viewOf(
        const torch::Tensor& label, const torch::Tensor& fake, const torch::Tensor& real);
    void learnFrom(const Views& views, double share);
    torch::Tensor judge(const View& view, double part);
    torch::Tensor likeness(const View& view) const;
    Vitals vitals() const;
    void applyGradients();
    void recover(Alarm alarm);
    void finishStep(double seconds);

    EdnSettings m_settings;
    torch::Device m_device;
    torch::Dtype m_computeType;
    PerceptualLoss m_perceptual;
    LastGood m_lastGood;
    StepBudget m_budget;
    std::int64_t m_step = 0; ///< of this stage
    EdnProgress m_progress;
    Watchdog m_watchdog;
    double m_generatorRate = 1; ///< share of the rate, halved by recoveries
    double m_discriminatorRate = 1;
    FrameGenerator m_generator;
    FrameGenerator m_average;
    MultiscaleDiscriminator m_discriminator;
    std::unique_ptr<Adam> m_generatorOptimiser;
    std::unique_ptr<Adam> m_discriminatorOptimiser;
    ClipData m_data;
    std::unique_ptr<Prefetcher<ClipBatch>> m_clips; ///< started by the first step
};

} // namespace synthesis
