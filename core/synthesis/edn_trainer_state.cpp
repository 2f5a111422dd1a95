// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/synthesis/edn_trainer.h"
#include "core/synthesis/error.h"
#include "core/synthesis/networks/initialisation.h"
#include "core/synthesis/optimiser.h"
#include "core/synthesis/precision.h"

namespace synthesis {

namespace {

constexpr const char* kind = "edn";
constexpr int mostRecoveries = 8;

const Checkpoint& ofKind(const Checkpoint& checkpoint)
{
    if (checkpoint.kind != kind)
        throw Error(ErrorKind::Unreadable, "checkpoint",
            "it holds a training of the kind \"" + checkpoint.kind + "\", not a generator's");
    return checkpoint;
}

} // namespace

EdnTrainer::EdnTrainer(const Checkpoint& checkpoint, ClipData data, const torch::Device& device,
    PerceptualLoss perceptual)
    : EdnTrainer(EdnSettings::fromValues(ofKind(checkpoint).values), device,
        dtypeNamed(textValue(checkpoint.values, "compute_type")))
{
    m_perceptual = std::move(perceptual);
    m_data = std::move(data);
    restore(checkpoint);
}

void EdnTrainer::restoreWeights(const Checkpoint& checkpoint)
{
    ArchiveReader archive(checkpoint.body, m_device);
    archive.load("generator", *m_generator);
    archive.load("average", *m_average);
    archive.load("discriminator", *m_discriminator);
    archive.load("generator_optimiser", *m_generatorOptimiser);
    archive.load("discriminator_optimiser", *m_discriminatorOptimiser);
}

void EdnTrainer::restore(const Checkpoint& checkpoint)
{
    restoreWeights(checkpoint);
    const Values& values = checkpoint.values;
    m_step = integerValue(values, "step");
    m_budget.restore(values);
    m_generatorRate = realValue(values, "generator_rate");
    m_discriminatorRate = realValue(values, "discriminator_rate");
    m_watchdog.restore(values);
    m_progress.recoveries = static_cast<int>(integerValue(values, "recoveries"));
    m_progress.step = m_settings.stepsBefore + m_step;
    m_progress.steps = m_budget.steps() > 0 ? m_settings.stepsBefore + m_budget.steps() : 0;
    m_progress.seconds = m_settings.secondsBefore + m_budget.elapsed();
}

Checkpoint EdnTrainer::checkpoint() const
{
    Checkpoint result{kind, m_settings.values(), {}};
    result.values["step"] = text(m_step);
    result.values["compute_type"] = nameOf(m_computeType);
    result.values["recoveries"] = text(std::int64_t{m_progress.recoveries});
    result.values["generator_rate"] = text(m_generatorRate);
    result.values["discriminator_rate"] = text(m_discriminatorRate);
    m_budget.addTo(result.values);
    m_watchdog.addTo(result.values);
    ArchiveWriter archive;
    archive.add("generator", *m_generator);
    archive.add("average", *m_average);
    archive.add("discriminator", *m_discriminator);
    archive.add("generator_optimiser", *m_generatorOptimiser);
    archive.add("discriminator_optimiser", *m_discriminatorOptimiser);
    result.body = archive.bytes();
    return result;
}

void EdnTrainer::startFrom(const Checkpoint& stageBefore)
{
    const EdnSettings settings = EdnSettings::fromValues(ofKind(stageBefore).values);
    FrameGenerator trained(settings);
    ArchiveReader archive(stageBefore.body, torch::kCPU);
    archive.load("average", *trained);
    m_generator->takeStage(*trained);
    copyWeights(*m_generator, *m_average);
    if (m_settings.stage == EdnStage::Face)
        return; // its discriminator has never seen a face
    // The coarser scales keep their names, so a third, finer one starts afresh.
    MultiscaleDiscriminator judge(settings.discriminator);
    archive.load("discriminator", *judge);
    copyMatchingWeights(*judge, *m_discriminator);
}

void EdnTrainer::recover(Alarm alarm)
{
    m_progress.alarm = alarm;
    if (++m_progress.recoveries > mostRecoveries)
        throw Error(ErrorKind::TrainingFailed, "training",
            sentence(alarm) + " again and again; its last good state is kept");
    if (const auto good = m_lastGood ? m_lastGood() : std::nullopt) {
        restoreWeights(*good);
    } else {
        copyWeights(*m_average, *m_generator);
        m_generatorOptimiser = makeAdam(m_generator->trainedParameters(), m_settings.learningRate);
    }
    m_watchdog.forget();
    m_discriminatorRate /= 2;
    if (alarm != Alarm::SaturatedDiscriminator)
        m_generatorRate /= 2;
}

} // namespace synthesis
