// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/synthesis/edn_trainer.h"

#include "core/synthesis/adversarial_losses.h"
#include "core/synthesis/error.h"
#include "core/synthesis/networks/initialisation.h"
#include "core/synthesis/optimiser.h"

#include <chrono>
#include <cmath>

namespace synthesis {

namespace {

constexpr const char* kind = "edn";
constexpr std::uint64_t discriminatorSeed = 0x64697363; // mixed in, so both networks start apart

using Clock = std::chrono::steady_clock;

torch::optim::AdamOptions adamOptions(double rate)
{
    return torch::optim::AdamOptions(rate).betas({0.5, 0.999});
}

const Checkpoint& ofKind(const Checkpoint& checkpoint)
{
    if (checkpoint.kind != kind)
        throw Error(ErrorKind::Unreadable, "checkpoint",
            "it holds a training of the kind \"" + checkpoint.kind + "\", not a generator's");
    return checkpoint;
}

void requireFinite(double loss)
{
    if (!std::isfinite(loss))
        throw Error(ErrorKind::TrainingFailed, "training",
            "a loss is no longer a number; continue from the last checkpoint with a lower rate");
}

} // namespace

/// Both generated frames with the discriminator's two views, [N, 12, H, W] each.
struct EdnTrainer::Generated {
    torch::Tensor frame0;
    torch::Tensor frame1;
    torch::Tensor fake;
    torch::Tensor real;
};

EdnTrainer::EdnTrainer(const EdnSettings& settings, const torch::Device& device)
    : m_settings(settings)
    , m_device(device)
    , m_budget(settings.steps, settings.seconds)
    , m_generator(settings.stage, settings.generator)
    , m_average(settings.stage, settings.generator)
    , m_discriminator(settings.discriminator)
    , m_generatorOptimiser(m_generator->parameters(), adamOptions(settings.learningRate))
    , m_discriminatorOptimiser(m_discriminator->parameters(), adamOptions(settings.learningRate))
{
    m_generator->initialise(settings.seed);
    m_discriminator->initialise(settings.seed ^ discriminatorSeed);
    copyWeights(*m_generator, *m_average);
    m_generator->to(device);
    m_average->to(device);
    m_discriminator->to(device);
    m_progress.steps = m_budget.steps();
}

EdnTrainer::EdnTrainer(const EdnSettings& settings, PairData data, const torch::Device& device,
    PerceptualLoss perceptual)
    : EdnTrainer(settings, device)
{
    m_perceptual = std::move(perceptual);
    m_data = std::move(data);
}

EdnTrainer::EdnTrainer(const Checkpoint& checkpoint, PairData data, const torch::Device& device,
    PerceptualLoss perceptual)
    : EdnTrainer(EdnSettings::fromValues(ofKind(checkpoint).values), device)
{
    m_perceptual = std::move(perceptual);
    m_data = std::move(data);
    restore(checkpoint);
}

void EdnTrainer::restore(const Checkpoint& checkpoint)
{
    ArchiveReader archive(checkpoint.body, m_device);
    archive.load("generator", *m_generator);
    archive.load("average", *m_average);
    archive.load("discriminator", *m_discriminator);
    archive.load("generator_optimiser", m_generatorOptimiser);
    archive.load("discriminator_optimiser", m_discriminatorOptimiser);
    m_progress.step = integerValue(checkpoint.values, "step");
    m_budget = StepBudget(m_settings.steps, m_settings.seconds, checkpoint.values);
    m_progress.steps = m_budget.steps();
    m_progress.seconds = m_budget.elapsed();
}

Checkpoint EdnTrainer::checkpoint() const
{
    Checkpoint result{kind, m_settings.values(), {}};
    result.values["step"] = text(m_progress.step);
    m_budget.addTo(result.values);
    ArchiveWriter archive;
    archive.add("generator", *m_generator);
    archive.add("average", *m_average);
    archive.add("discriminator", *m_discriminator);
    archive.add("generator_optimiser", m_generatorOptimiser);
    archive.add("discriminator_optimiser", m_discriminatorOptimiser);
    result.body = archive.bytes();
    return result;
}

void EdnTrainer::startFrom(const Checkpoint& globalStage)
{
    const EdnSettings settings = EdnSettings::fromValues(ofKind(globalStage).values);
    FrameGenerator trained(settings.stage, settings.generator);
    ArchiveReader archive(globalStage.body, torch::kCPU);
    archive.load("average", *trained);
    m_generator->takeGlobal(*trained);
    copyWeights(*m_generator, *m_average);
    // The coarser scales keep their names, so a third, finer one starts afresh.
    MultiscaleDiscriminator judge(settings.discriminator);
    archive.load("discriminator", *judge);
    copyMatchingWeights(*judge, *m_discriminator);
}

PairBatch EdnTrainer::nextBatch()
{
    if (!m_batches)
        m_batches
            = std::make_unique<Prefetcher<PairBatch>>(m_data, m_settings.seed, m_progress.step);
    const PairBatch batch = m_batches->next();
    return {batch.label0.to(m_device), batch.label1.to(m_device), batch.frame0.to(m_device),
        batch.frame1.to(m_device)};
}

EdnTrainer::Generated EdnTrainer::generate(const PairBatch& batch)
{
    Generated result;
    result.frame0 = m_generator->forward(batch.label0, torch::zeros_like(batch.frame0));
    result.frame1 = m_generator->forward(batch.label1, result.frame0); // not detached
    result.fake = torch::cat({batch.label0, batch.label1, result.frame0, result.frame1}, 1);
    result.real = torch::cat({batch.label0, batch.label1, batch.frame0, batch.frame1}, 1);
    return result;
}

torch::Tensor EdnTrainer::likeness(const torch::Tensor& generated, const torch::Tensor& truth) const
{
    if (m_perceptual)
        return m_settings.perceptualWeight * m_perceptual(generated, truth);
    return m_settings.differenceWeight * (generated - truth).abs().mean();
}

void EdnTrainer::learnGenerator(const PairBatch& batch, const Generated& generated)
{
    setRequiresGradient(*m_discriminator, false);
    const Judgement fake = m_discriminator->forward(generated.fake);
    const Judgement real = m_discriminator->forward(generated.real);
    setRequiresGradient(*m_discriminator, true);
    const torch::Tensor adversarial = judgementLoss(fake, 1);
    const torch::Tensor features = m_settings.featureWeight * featureMatchingLoss(fake, real);
    const torch::Tensor likeness = this->likeness(generated.frame0, batch.frame0)
        + this->likeness(generated.frame1, batch.frame1);
    m_progress.adversarial = adversarial.item<double>();
    m_progress.featureMatching = features.item<double>();
    m_progress.perceptual = likeness.item<double>();
    const torch::Tensor total = adversarial + features + likeness;
    requireFinite(total.item<double>());
    m_generatorOptimiser.zero_grad();
    total.backward();
}

void EdnTrainer::learnDiscriminator(const Generated& generated)
{
    const torch::Tensor loss = discriminatorLoss(m_discriminator->forward(generated.fake.detach()),
        m_discriminator->forward(generated.real));
    m_progress.discriminator = loss.item<double>();
    requireFinite(m_progress.discriminator);
    m_discriminatorOptimiser.zero_grad();
    loss.backward();
}

/// Both networks move only after both losses were seen to be numbers.
void EdnTrainer::finishStep()
{
    m_progress.learningRate
        = linearDecayRate(m_settings.learningRate, m_budget.progress(m_progress.step));
    setRate(m_generatorOptimiser, m_progress.learningRate);
    setRate(m_discriminatorOptimiser, m_progress.learningRate);
    m_generatorOptimiser.step();
    m_discriminatorOptimiser.step();
    averageInto(*m_average, *m_generator, averageDecay(m_settings.averageDecay, m_progress.step));
    ++m_progress.step;
}

const EdnProgress& EdnTrainer::step()
{
    const auto start = Clock::now();
    const PairBatch batch = nextBatch();
    const Generated generated = generate(batch);
    learnGenerator(batch, generated);
    learnDiscriminator(generated);
    finishStep();
    m_progress.secondsPerStep = std::chrono::duration<double>(Clock::now() - start).count();
    m_budget.stepTook(m_progress.step, m_progress.secondsPerStep);
    m_progress.steps = m_budget.steps();
    m_progress.seconds = m_budget.elapsed();
    return m_progress;
}

} // namespace synthesis
