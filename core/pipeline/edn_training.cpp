// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/edn_training.h"

#include "core/estimation/model_store.h"
#include "core/pipeline/edn_method.h"
#include "core/pipeline/edn_samples.h"
#include "core/pipeline/exam.h"
#include "core/pipeline/training_loop.h"
#include "core/synthesis/device.h"
#include "core/synthesis/memory.h"
#include "core/synthesis/perceptual_loss.h"
#include "core/synthesis/precision.h"
#include "core/synthesis/tensor_file.h"

#include <cstdio>

namespace pipeline {

namespace fs = std::filesystem;
using synthesis::Checkpoint;
using synthesis::EdnSettings;
using synthesis::EdnStage;
using synthesis::EdnTrainer;

namespace {

constexpr double usableShare = 0.85; // of the free memory: other programs live too
constexpr std::int64_t fewestHeads = 16; // frames with a head that a face can be learned from

std::string gigabytes(std::int64_t bytes)
{
    char words[32];
    std::snprintf(words, sizeof words, "%.1f GB", static_cast<double>(bytes) / 1e9);
    return words;
}

/// `plan`, or the largest smaller one that the memory has room for.
EdnPlan fitting(TaskContext& context, EdnPlan plan, const torch::Device& device)
{
    const auto free = synthesis::freeMemory(device);
    if (!free)
        return plan;
    const auto fits = [&free](const EdnPlan& one) {
        return static_cast<double>(memoryOf(one)) < usableShare * static_cast<double>(*free);
    };
    const std::int64_t wanted = memoryOf(plan);
    while (!fits(plan)) {
        const auto smaller = smallerThan(plan);
        if (!smaller)
            break;
        plan = *smaller;
    }
    if (memoryOf(plan) < wanted) {
        context.warn("Training needs " + gigabytes(wanted) + " of memory, of which "
            + gigabytes(*free) + " are free; smaller networks are trained, which need "
            + gigabytes(memoryOf(plan)) + ".");
    }
    return plan;
}

synthesis::PerceptualLoss installedLoss(TaskContext& context, const torch::Device& device)
{
    for (const char* name : {"vgg19", "vgg19_torchscript"}) {
        if (context.models.isInstalled(name)) {
            const fs::path file = context.models.require(name);
            return synthesis::perceptualLoss(synthesis::Vgg19(synthesis::readTensors(file), device,
                64, synthesis::computeType(synthesis::Precision::Automatic, device)));
        }
    }
    context.warn("VGG-19 is not installed, so the mean absolute difference takes the place of the "
                 "perceptual loss; \"understudy-cli models install vgg19.safetensors\" installs "
                 "it.");
    return {};
}

std::int64_t stepsOf(const Checkpoint& checkpoint)
{
    return synthesis::integerValue(checkpoint.values, "steps_before")
        + synthesis::integerValue(checkpoint.values, "step");
}

double secondsOf(const Checkpoint& checkpoint)
{
    return synthesis::realValue(checkpoint.values, "seconds_before")
        + synthesis::realValue(checkpoint.values, "elapsed_seconds");
}

EdnStage stageOf(const Checkpoint& checkpoint)
{
    return EdnSettings::fromValues(checkpoint.values).stage;
}

bool isOver(const Checkpoint& checkpoint)
{
    const EdnSettings settings = EdnSettings::fromValues(checkpoint.values);
    synthesis::StepBudget budget(settings.steps, settings.seconds);
    budget.restore(checkpoint.values);
    return budget.isSpent(synthesis::integerValue(checkpoint.values, "step"));
}

/// The stage in which a training goes on; the number of stages when all are over.
std::size_t firstStage(const EdnPlan& plan, const std::optional<Checkpoint>& newest)
{
    std::size_t index = 0;
    if (!newest)
        return index;
    const EdnStage reached = stageOf(*newest);
    while (index < plan.stages.size()
        && (plan.stages[index].stage < reached
            || (plan.stages[index].stage == reached && isOver(*newest))))
        ++index;
    return index;
}

EdnSettings settingsOf(
    const EdnPlan& plan, std::size_t stage, const std::optional<Checkpoint>& newest)
{
    if (!newest)
        return plan.first;
    const EdnSettings settings = EdnSettings::fromValues(newest->values);
    if (settings.stage == plan.stages[stage].stage)
        return settings;
    return stageAfter(plan, stage, settings, stepsOf(*newest), secondsOf(*newest));
}

EdnSampleSettings samplesFor(const EdnSettings& settings)
{
    EdnSampleSettings samples;
    samples.size = {static_cast<int>(settings.width), static_cast<int>(settings.height)};
    samples.faceSide = static_cast<int>(settings.faceSide);
    const EdnMethod method = methodFrom(settings.notes.at("method"));
    samples.withBefore = method.mixesPrevious;
    samples.clipLength = method.clipLength;
    samples.dropOut = method.dropOut;
    return samples;
}

/// Trains the stages one after the other, in one folder and with one diary.
class Stages {
public:
    Stages(
        TaskContext& context, const Target& target, const TrainSettings& settings, fs::path place)
        : m_context(context)
        , m_target(target)
        , m_settings(settings)
        , m_place(std::move(place))
        , m_folder(m_place)
    {
    }

    /// False when cancelled.
    bool run(const EdnPlan& plan)
    {
        m_newest = newestCheckpoint(m_context, m_folder);
        if (m_newest)
            synthesis::requireLabelFormat(*m_newest, ednLabelFormat);
        begin();
        m_result["steps"] = m_newest ? stepsOf(*m_newest) : 0;
        for (std::size_t i = firstStage(plan, m_newest); i < plan.stages.size(); ++i) {
            if (!train(settingsOf(plan, i, m_newest)))
                return false;
            if (m_context.enough.cancelled())
                break;
        }
        m_diary->mark(protocol::Mark::End);
        return true;
    }

    const nlohmann::json& result() const { return m_result; }

private:
    void begin()
    {
        m_diary.emplace(m_context, m_place, m_settings, m_newest ? stepsOf(*m_newest) : 0,
            m_newest ? secondsOf(*m_newest) : 0);
        m_perceptual = installedLoss(m_context, m_device);
    }

    bool train(const EdnSettings& settings)
    {
        const EdnSampleSettings wanted = samplesFor(settings);
        if (!writeEdnFrames(m_context, m_target, wanted.size))
            return false;
        const EdnSamples samples(m_context, m_target, wanted);
        if (settings.stage == EdnStage::Face && samples.headCount() < fewestHeads)
            return skipFace();
        const EdnExam exam(samples);
        EdnTrainer trainer = trainerOf(
            settings, [&samples](std::mt19937_64& random) { return samples.clip(random); });
        m_newest.reset(); // it may be large
        const auto planned = trainedThrough(m_context, trainer, m_folder, *m_diary, exam);
        if (!planned)
            return false;
        m_newest = newestCheckpoint(m_context, m_folder);
        m_result["steps"] = trainer.progress().step;
        m_result["plannedSteps"] = *planned;
        m_result["stages"][nameOf(settings.stage)] = trainer.progress().step - settings.stepsBefore;
        return true;
    }

    bool skipFace()
    {
        warn(m_context, *m_diary, protocol::Mark::Warning,
            "Too few frames show the head to train a face.");
        return true;
    }

    EdnTrainer trainerOf(const EdnSettings& settings, const synthesis::ClipData& data)
    {
        const bool goesOn = m_newest && stageOf(*m_newest) == settings.stage;
        EdnTrainer trainer = goesOn ? EdnTrainer(*m_newest, data, m_device, m_perceptual)
                                    : EdnTrainer(settings, data, m_device, m_perceptual);
        if (!goesOn) {
            if (m_newest)
                trainer.startFrom(*m_newest);
            m_diary->mark(protocol::Mark::Stage, nameOf(settings.stage));
        }
        trainer.setLastGood([this, stage = settings.stage] { return lastGood(stage); });
        return trainer;
    }

    /// The last good state of the same stage.
    std::optional<Checkpoint> lastGood(EdnStage stage) const
    {
        auto found = m_folder.newest();
        if (found && stageOf(found->checkpoint) == stage)
            return std::move(found->checkpoint);
        return std::nullopt;
    }

    TaskContext& m_context;
    const Target& m_target;
    const TrainSettings& m_settings;
    fs::path m_place;
    synthesis::CheckpointFolder m_folder;
    torch::Device m_device = synthesis::bestDevice();
    synthesis::PerceptualLoss m_perceptual;
    std::optional<Checkpoint> m_newest;
    std::optional<TrainingDiary> m_diary;
    nlohmann::json m_result = nlohmann::json::object();
};

} // namespace

EdnPlan planThatFits(TaskContext& context, const Target& target, const TrainSettings& settings)
{
    const torch::Device device = synthesis::bestDevice();
    return fitting(context, planEdn(settings, target.info, device.is_cuda()), device);
}

std::optional<nlohmann::json> trainEdn(TaskContext& context, const Target& target,
    const TrainSettings& settings, const fs::path& place, const EdnPlan& plan)
{
    Stages stages(context, target, settings, place);
    if (!stages.run(plan))
        return std::nullopt;
    return stages.result();
}

} // namespace pipeline
