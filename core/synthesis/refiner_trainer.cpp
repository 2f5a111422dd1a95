// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/synthesis/refiner_trainer.h"

#include "core/synthesis/error.h"
#include "core/synthesis/networks/initialisation.h"
#include "core/synthesis/optimiser.h"

#include <algorithm>
#include <chrono>
#include <cmath>

namespace synthesis {

namespace {

constexpr const char* kind = "refiner";
constexpr int mostRecoveries = 8;
constexpr std::int64_t stepsPerWarmUp = 3; // a slow machine's few steps are not all warm-up
constexpr double visiblePerson = 0.005; // mean of the mask that makes an empty alpha a collapse
constexpr double soundShare = 0.5; // of the mask's mean that the alpha of a sound network has
constexpr std::uint64_t lossStream
    = 0x6c6f7373; // keeps the loss's random numbers from the weights'

using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

std::unique_ptr<torch::optim::Adam> makeOptimiser(const Refiner& network)
{
    const auto options = torch::optim::AdamOptions().betas({0.9, 0.99});
    return std::make_unique<torch::optim::Adam>(network->parameters(), options);
}

const Checkpoint& ofKind(const Checkpoint& checkpoint)
{
    if (checkpoint.kind != kind)
        throw Error(ErrorKind::Unreadable, "checkpoint",
            "it holds a training of the kind \"" + checkpoint.kind + "\", not a refiner's");
    return checkpoint;
}

} // namespace

RefinerTrainer::RefinerTrainer(
    const RefinerSettings& settings, const torch::Device& device, torch::Dtype type)
    : m_settings(settings)
    , m_device(device)
    , m_budget(settings.steps, settings.seconds, settings.mostSteps)
    , m_network(settings.network)
    , m_average(settings.network)
{
    m_network->initialise(settings.seed);
    copyWeights(*m_network, *m_average);
    for (Refiner network : {m_network, m_average}) {
        network->setComputeType(type);
        network->to(device);
    }
    m_progress.steps = m_budget.steps();
    m_optimiser = makeOptimiser(m_network);
}

RefinerTrainer::RefinerTrainer(
    const RefinerSettings& settings, RefinerData data, const torch::Device& device)
    : RefinerTrainer(settings, device, synthesis::computeType(settings.precision, device))
{
    m_data = std::move(data);
}

RefinerTrainer::RefinerTrainer(
    const Checkpoint& checkpoint, RefinerData data, const torch::Device& device)
    : RefinerTrainer(RefinerSettings::fromValues(ofKind(checkpoint).values), device,
        dtypeNamed(textValue(checkpoint.values, "compute_type")))
{
    m_data = std::move(data);
    restore(checkpoint);
}

void RefinerTrainer::restore(const Checkpoint& checkpoint)
{
    ArchiveReader archive(checkpoint.body, m_device);
    archive.load("network", *m_network);
    archive.load("average", *m_average);
    archive.load("optimiser", *m_optimiser);
    const Values& values = checkpoint.values;
    m_progress.step = integerValue(values, "step");
    m_budget.restore(values);
    m_progress.steps = m_budget.steps();
    m_progress.seconds = m_budget.elapsed();
    m_progress.recoveries = static_cast<int>(integerValue(values, "recoveries"));
    m_rateScale = realValue(values, "rate_scale");
}

Checkpoint RefinerTrainer::checkpoint() const
{
    Checkpoint result{kind, m_settings.values(), {}};
    result.values["step"] = text(m_progress.step);
    m_budget.addTo(result.values);
    result.values["recoveries"] = text(std::int64_t{m_progress.recoveries});
    result.values["rate_scale"] = text(m_rateScale);
    result.values["compute_type"] = nameOf(m_network->computeType());
    ArchiveWriter archive;
    archive.add("network", *m_network);
    archive.add("average", *m_average);
    archive.add("optimiser", *m_optimiser);
    result.body = archive.bytes();
    return result;
}

double RefinerTrainer::learningRate() const
{
    std::int64_t warmUp = m_settings.warmUpSteps;
    double peak = m_settings.learningRate;
    if (const std::int64_t most = std::max(m_budget.steps() / stepsPerWarmUp, std::int64_t{1});
        m_budget.steps() > 0 && most < warmUp) { // as steep, but not as high
        peak *= static_cast<double>(most) / static_cast<double>(warmUp);
        warmUp = most;
    }
    return m_rateScale
        * warmCosineRate(peak, m_progress.step, warmUp, m_budget.progress(m_progress.step));
}

void RefinerTrainer::requireBatch(const RefinerBatch& batch) const
{
    if (batch.input.limbs.size(0) != m_settings.batch)
        throw Error(ErrorKind::InvalidArgument, "training data",
            "a batch has " + std::to_string(batch.input.limbs.size(0)) + " frames instead of "
                + std::to_string(m_settings.batch));
}

RefinerLoss RefinerTrainer::learn(const RefinerBatch& batch, Composition& composition)
{
    const torch::Generator random = seededGenerator(
        m_settings.seed ^ lossStream, static_cast<std::uint64_t>(m_progress.step));
    const SlicedPatches patches = drawSlicedPatches(batch.target.mask, random);
    const RefinerInput input = onDevice(batch.input, m_device);
    const RefinerTarget target = onDevice(batch.target, m_device);
    composition = compose(m_network->forward(input), input.plate, input.warps);
    RefinerLoss loss = refinerLoss(composition, target, patches, m_settings.slicedWeight);
    m_optimiser->zero_grad();
    loss.total.backward();
    return loss;
}

/// False, and nothing done, when a gradient is not finite.
bool RefinerTrainer::applyGradients()
{
    const double norm
        = torch::nn::utils::clip_grad_norm_(m_network->parameters(), m_settings.clipNorm);
    if (!std::isfinite(norm))
        return false;
    m_progress.learningRate = learningRate();
    setRate(*m_optimiser, m_progress.learningRate);
    m_optimiser->step();
    averageInto(*m_average, *m_network, averageDecay(m_settings.averageDecay, m_progress.step));
    return true;
}

void RefinerTrainer::note(const RefinerLoss& loss, double meanAlpha)
{
    m_progress.loss = loss.total.item<double>();
    m_progress.l1 = loss.l1.item<double>();
    m_progress.pooled = loss.pooled.item<double>();
    m_progress.gradient = loss.gradient.item<double>();
    m_progress.paintShare = loss.paintShare.item<double>();
    m_progress.paintColour = loss.paintColour.item<double>();
    m_progress.alpha = loss.alpha.item<double>();
    m_progress.sliced = loss.sliced.item<double>();
    m_progress.meanAlpha = meanAlpha;
}

/// Whether the person has vanished from what the running average paints as well. A batch that is no
/// number says nothing of it.
bool RefinerTrainer::isAverageLost(const RefinerBatch& batch)
{
    const torch::NoGradGuard noGradients;
    const RefinerInput input = onDevice(batch.input, m_device);
    const Composition composition = compose(m_average->forward(input), input.plate, input.warps);
    return composition.alpha.mean().item<double>()
        < soundShare * batch.target.mask.mean().item<double>();
}

/// Back to the running average, or to the start where that is lost as well, with a fresh optimiser
/// and half the rate.
void RefinerTrainer::recover(const RefinerBatch& batch)
{
    if (++m_progress.recoveries > mostRecoveries)
        throw Error(ErrorKind::TrainingFailed, "training",
            "it diverged again and again; a lower learning rate may help");
    if (isAverageLost(batch))
        m_average->initialise(m_settings.seed);
    copyWeights(*m_average, *m_network);
    m_optimiser = makeOptimiser(m_network);
    m_rateScale /= 2;
}

const RefinerProgress& RefinerTrainer::step()
{
    const auto start = Clock::now();
    if (!m_batches)
        m_batches
            = std::make_unique<Prefetcher<RefinerBatch>>(m_data, m_settings.seed, m_progress.step);
    const RefinerBatch batch = m_batches->next();
    requireBatch(batch);
    Composition composition;
    const RefinerLoss loss = learn(batch, composition);
    note(loss, composition.alpha.mean().item<double>());
    const double person = batch.target.mask.mean().item<double>();
    const bool hasCollapsed
        = person > visiblePerson && m_progress.meanAlpha < m_settings.collapsedShare * person;
    if (hasCollapsed || !std::isfinite(m_progress.loss) || !applyGradients())
        recover(batch);
    ++m_progress.step;
    m_progress.secondsPerStep = secondsSince(start);
    m_budget.stepTook(m_progress.step, m_progress.secondsPerStep);
    m_progress.steps = m_budget.steps();
    m_progress.seconds = m_budget.elapsed();
    return m_progress;
}

} // namespace synthesis
