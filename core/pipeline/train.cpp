// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/train.h"

#include "core/base/log.h"
#include "core/pipeline/refiner_samples.h"
#include "core/synthesis/checkpoint.h"
#include "core/synthesis/device.h"
#include "core/synthesis/refiner_trainer.h"

#include <chrono>

namespace pipeline {

namespace fs = std::filesystem;

namespace {

using Clock = std::chrono::steady_clock;
constexpr auto timeBetweenCheckpoints = std::chrono::seconds(10);

fs::path folderOf(const project::Project& project, const project::Step& step)
{
    return project.filesFolder() / ("train-" + step.fingerprint.substr(0, 16));
}

synthesis::RefinerSettings refinerSettings(const TrainSettings& settings)
{
    synthesis::RefinerSettings refiner;
    refiner.seed = static_cast<std::uint64_t>(settings.seed);
    refiner.seconds = settings.budget;
    refiner.labelFormat = labelFormat;
    return refiner;
}

/// A trainer at the start, or where the last call stopped.
std::unique_ptr<synthesis::RefinerTrainer> refinerTrainer(TaskContext& context,
    const TrainSettings& settings, const synthesis::CheckpointFolder& folder,
    const synthesis::RefinerData& data)
{
    const torch::Device device = synthesis::bestDevice();
    const auto found = folder.newest();
    if (!found)
        return std::make_unique<synthesis::RefinerTrainer>(refinerSettings(settings), data, device);
    for (const fs::path& damaged : found->damaged)
        context.warn(damaged.string() + " is damaged; training goes on from the checkpoint before it.");
    return std::make_unique<synthesis::RefinerTrainer>(found->checkpoint, data, device);
}

nlohmann::json resultOf(const synthesis::RefinerProgress& progress, double seconds)
{
    return {{"steps", progress.step}, {"secondsThisRun", seconds}, {"loss", progress.loss},
        {"recoveries", progress.recoveries}};
}

/// Nothing when cancelled; a checkpoint is kept either way.
std::optional<nlohmann::json> runRefiner(TaskContext& context,
    synthesis::RefinerTrainer& trainer, const synthesis::CheckpointFolder& folder)
{
    const auto start = Clock::now();
    auto lastSaved = start;
    int recoveries = trainer.progress().recoveries;
    while (!trainer.isFinished()) {
        if (context.cancel.cancelled()) {
            folder.save(trainer.checkpoint(), trainer.progress().step);
            return std::nullopt;
        }
        const synthesis::RefinerProgress& progress = trainer.step();
        context.report({progress.step, progress.steps, "train"});
        if (progress.recoveries > recoveries) {
            recoveries = progress.recoveries;
            context.warn("Training became unstable and went back to its last good state.");
        }
        if (Clock::now() - lastSaved > timeBetweenCheckpoints) {
            folder.save(trainer.checkpoint(), progress.step);
            lastSaved = Clock::now();
        }
    }
    folder.save(trainer.checkpoint(), trainer.progress().step);
    return resultOf(trainer.progress(), std::chrono::duration<double>(Clock::now() - start).count());
}

} // namespace

std::optional<Model> train(TaskContext& context, const Target& target, const TrainSettings& settings)
{
    if (settings.preset == Preset::Instant)
        return Model{};
    project::Step step = context.project.step("train",
        {{"version", 1}, {"target", target.step.fingerprint}, {"preset", name(settings.preset)},
            {"budget", settings.budget}, {"seed", settings.seed}});
    const synthesis::CheckpointFolder folder(folderOf(context.project, step));
    const auto files = folder.files();
    if (step.complete && !files.empty())
        return Model{settings.preset, step, files.front()};

    base::log(base::Level::Info, "Training in " + folderOf(context.project, step).string() + ".");
    synthesis::setThreads(synthesis::physicalCores());
    const RefinerSamples samples(target);
    const auto trainer = refinerTrainer(context, settings, folder,
        [&samples](std::mt19937_64& random) { return samples.batch(4, random); });
    const auto result = runRefiner(context, *trainer, folder);
    if (!result)
        return std::nullopt;
    context.project.completeStep(step, *result);
    return Model{settings.preset, step, folder.files().front()};
}

} // namespace pipeline
