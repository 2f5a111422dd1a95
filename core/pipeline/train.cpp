// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/train.h"

#include "core/base/log.h"
#include "core/pipeline/chosen_model.h"
#include "core/pipeline/edn_samples.h"
#include "core/pipeline/edn_training.h"
#include "core/pipeline/refiner_samples.h"
#include "core/pipeline/training_loop.h"
#include "core/synthesis/checkpoint.h"
#include "core/synthesis/device.h"
#include "core/synthesis/refiner_trainer.h"

#include <algorithm>
#include <chrono>
#include <opencv2/core/utility.hpp>

namespace pipeline {

namespace fs = std::filesystem;

namespace {

/// OpenCV's pool would fight with LibTorch's for the cores while batches are prepared beside the
/// training.
class OneOpenCvThread {
public:
    OneOpenCvThread() { cv::setNumThreads(1); }
    ~OneOpenCvThread() { cv::setNumThreads(m_before); }
    OneOpenCvThread(const OneOpenCvThread&) = delete;
    OneOpenCvThread& operator=(const OneOpenCvThread&) = delete;

private:
    int m_before = cv::getNumThreads();
};

constexpr std::int64_t mostPasses = 7; // over the frames, before they are learned by heart
constexpr std::int64_t leastSteps = 100; // that even a few frames may take

synthesis::RefinerSettings refinerSettings(const TrainSettings& settings, std::size_t frames)
{
    synthesis::RefinerSettings refiner;
    refiner.mostSteps
        = std::max(leastSteps, mostPasses * static_cast<std::int64_t>(frames) / refiner.batch);
    refiner.seed = static_cast<std::uint64_t>(settings.seed);
    refiner.seconds = settings.budget;
    refiner.labelFormat = labelFormat;
    return refiner;
}

/// A trainer at the start, or where the last call stopped.
synthesis::RefinerTrainer resumedTrainer(TaskContext& context,
    const synthesis::CheckpointFolder& folder, const synthesis::RefinerSettings& settings,
    const synthesis::RefinerData& data)
{
    const torch::Device device = synthesis::bestDevice();
    const auto found = newestCheckpoint(context, folder);
    if (!found)
        return synthesis::RefinerTrainer(settings, data, device);
    synthesis::requireLabelFormat(*found, settings.labelFormat);
    return synthesis::RefinerTrainer(*found, data, device);
}

std::optional<nlohmann::json> trainRefiner(TaskContext& context, const Target& target,
    const TrainSettings& settings, const fs::path& place)
{
    const synthesis::CheckpointFolder folder(place);
    const RefinerSamples samples(target);
    const RefinerExam exam(target, samples);
    const synthesis::RefinerSettings refiner = refinerSettings(settings, samples.learned());
    const synthesis::RefinerData data = [&](std::mt19937_64& random) {
        return samples.batch(static_cast<int>(refiner.batch), random);
    };
    auto trainer = resumedTrainer(context, folder, refiner, data);
    TrainingDiary diary(
        context, place, settings, trainer.progress().step, trainer.progress().seconds);
    const auto planned = trainedThrough(context, trainer, folder, diary, exam);
    if (!planned)
        return std::nullopt;
    if (trainer.isFinished() && trainer.isLimited())
        warnOfLittleFootage(context, diary, trainer.progress().step, samples.learned());
    diary.mark(protocol::Mark::End);
    return nlohmann::json{{"steps", trainer.progress().step}, {"plannedSteps", *planned}};
}

/// All that the result depends on.
nlohmann::json inputsOf(const Target& target, const TrainSettings& settings)
{
    nlohmann::json inputs = {{"version", 1}, {"target", target.step.fingerprint},
        {"preset", name(settings.preset)}, {"budget", settings.budget}, {"seed", settings.seed}};
    if (settings.preset == Preset::Best)
        inputs["method"] = settings.method;
    return inputs;
}

} // namespace

fs::path trainingFolder(const project::Project& project, const project::Step& step)
{
    return project.filesFolder() / ("train-" + step.fingerprint.substr(0, 16));
}

std::optional<Model> train(
    TaskContext& context, const Target& target, const TrainSettings& settings)
{
    if (settings.preset == Preset::Instant)
        return Model{};
    project::Step step = context.project.step("train", inputsOf(target, settings));
    const fs::path place = trainingFolder(context.project, step);
    const synthesis::CheckpointFolder folder(place);
    const auto files = folder.files();
    if (step.complete && !files.empty())
        return Model{settings.preset, step, files.front()};

    fs::create_directories(place);
    project::writeOrigin(place, originOf(context.project, target, settings));
    base::log(base::Level::Info, "Training in " + place.string() + ".");
    synthesis::setThreads(synthesis::physicalCores());
    const OneOpenCvThread leaveTheCoresToTheNetwork;
    const auto start = std::chrono::steady_clock::now();
    auto result = settings.preset == Preset::Best
        ? trainEdn(context, target, settings, place, planThatFits(context, target, settings))
        : trainRefiner(context, target, settings, place);
    if (!result)
        return std::nullopt;
    (*result)["secondsThisRun"]
        = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    context.project.completeStep(step, *result);
    return Model{settings.preset, step, folder.files().front()};
}

} // namespace pipeline
