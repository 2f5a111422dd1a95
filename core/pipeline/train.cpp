// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/train.h"

#include "core/base/log.h"
#include "core/pipeline/chosen_model.h"
#include "core/pipeline/edn_samples.h"
#include "core/pipeline/refiner_samples.h"
#include "core/pipeline/training_diary.h"
#include "core/synthesis/checkpoint.h"
#include "core/synthesis/device.h"
#include "core/synthesis/edn_trainer.h"
#include "core/synthesis/refiner_trainer.h"

#include <algorithm>
#include <chrono>
#include <opencv2/core/utility.hpp>
#include <utility>

namespace pipeline {

namespace fs = std::filesystem;

namespace {

using Clock = std::chrono::steady_clock;
constexpr auto timeBetweenCheckpoints = std::chrono::seconds(10);
constexpr int savesThatFit = 20; // between two checkpoints: saving large ones must not take over

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

synthesis::RefinerSettings refinerSettings(const TrainSettings& settings)
{
    synthesis::RefinerSettings refiner;
    refiner.seed = static_cast<std::uint64_t>(settings.seed);
    refiner.seconds = settings.budget;
    refiner.labelFormat = labelFormat;
    return refiner;
}

synthesis::EdnSettings ednSettings(const TrainSettings& settings)
{
    synthesis::EdnSettings edn;
    edn.seed = static_cast<std::uint64_t>(settings.seed);
    edn.seconds = settings.budget;
    edn.labelFormat = ednLabelFormat;
    return edn;
}

/// A trainer at the start, or where the last call stopped.
template <typename Trainer, typename Settings, typename Data>
Trainer resumedTrainer(TaskContext& context, const synthesis::CheckpointFolder& folder,
    const Settings& settings, const Data& data)
{
    const torch::Device device = synthesis::bestDevice();
    const auto found = folder.newest();
    if (!found)
        return Trainer(settings, data, device);
    for (const fs::path& damaged : found->damaged)
        context.warn(
            damaged.string() + " is damaged; training goes on from the checkpoint before it.");
    synthesis::requireLabelFormat(found->checkpoint, settings.labelFormat);
    return Trainer(found->checkpoint, data, device);
}

int recoveriesOf(const synthesis::RefinerProgress& progress) { return progress.recoveries; }
int recoveriesOf(const synthesis::EdnProgress&) { return 0; }

void warnOfRecovery(TaskContext& context, TrainingDiary& diary)
{
    const std::string sentence = "Training became unstable and went back to its last good state.";
    context.warn(sentence);
    diary.mark(protocol::Mark::Recovery, sentence);
}

/// Saves checkpoints now and then.
class Saving {
public:
    Saving(const synthesis::CheckpointFolder& folder, TrainingDiary& diary)
        : m_folder(folder)
        , m_diary(diary)
    {
    }

    template <typename Trainer> void saveIfDue(const Trainer& trainer)
    {
        if (Clock::now() >= m_due)
            save(trainer);
    }

    template <typename Trainer> void save(const Trainer& trainer)
    {
        const auto start = Clock::now();
        m_folder.save(trainer.checkpoint(), trainer.progress().step);
        m_diary.mark(protocol::Mark::Checkpoint);
        const auto end = Clock::now();
        m_due
            = end + std::max<Clock::duration>(timeBetweenCheckpoints, savesThatFit * (end - start));
    }

private:
    const synthesis::CheckpointFolder& m_folder;
    TrainingDiary& m_diary;
    Clock::time_point m_due = Clock::now() + timeBetweenCheckpoints;
};

void warnOfHaste(
    TaskContext& context, TrainingDiary& diary, std::int64_t steps, std::int64_t planned)
{
    if (steps >= planned)
        return;
    const std::string sentence = "The computer became too busy for the training, which ended after "
        + std::to_string(steps) + " of " + std::to_string(planned)
        + " steps; with a longer budget the result will be better.";
    context.warn(sentence);
    diary.mark(protocol::Mark::Warning, sentence);
}

/// Whether the user has had enough of it; not before anything was learned.
template <typename Trainer> bool endsEarly(const TaskContext& context, const Trainer& trainer)
{
    return context.enough.cancelled() && trainer.progress().step > 0;
}

/// Trains until the budget is spent. Nothing when cancelled; a checkpoint is kept either way.
template <typename Trainer, typename Exam>
std::optional<nlohmann::json> finished(TaskContext& context, Trainer& trainer,
    const synthesis::CheckpointFolder& folder, TrainingDiary& diary, const Exam& exam)
{
    const auto start = Clock::now();
    const auto sit = [&] { return exam.sit(trainer); };
    Saving saving(folder, diary);
    int recoveries = recoveriesOf(trainer.progress());
    std::int64_t planned = trainer.progress().steps;
    while (!trainer.isFinished() && !endsEarly(context, trainer)) {
        if (context.cancel.cancelled()) {
            saving.save(trainer);
            return std::nullopt;
        }
        const auto& progress = trainer.step();
        planned = std::max(planned, progress.steps);
        context.report({progress.step, progress.steps, "train"});
        diary.stepped(progress);
        if (recoveriesOf(progress) > std::exchange(recoveries, recoveriesOf(progress)))
            warnOfRecovery(context, diary);
        saving.saveIfDue(trainer);
        if (diary.isExamDue())
            diary.examine(sit);
    }
    saving.save(trainer);
    diary.examine(sit);
    if (trainer.isFinished())
        warnOfHaste(context, diary, trainer.progress().step, planned);
    diary.mark(protocol::Mark::End);
    const double seconds = std::chrono::duration<double>(Clock::now() - start).count();
    return nlohmann::json{
        {"steps", trainer.progress().step}, {"plannedSteps", planned}, {"secondsThisRun", seconds}};
}

/// The diary of the training in `folder`, from where `trainer` is.
template <typename Trainer>
TrainingDiary diaryOf(TaskContext& context, const fs::path& folder, const TrainSettings& settings,
    const Trainer& trainer)
{
    return {context, folder, settings, trainer.progress().step, trainer.progress().seconds};
}

std::optional<nlohmann::json> trainRefiner(TaskContext& context, const Target& target,
    const TrainSettings& settings, const fs::path& place)
{
    const synthesis::CheckpointFolder folder(place);
    const RefinerSamples samples(target);
    const RefinerExam exam(target, samples);
    const synthesis::RefinerData data
        = [&samples](std::mt19937_64& random) { return samples.batch(4, random); };
    auto trainer = resumedTrainer<synthesis::RefinerTrainer>(
        context, folder, refinerSettings(settings), data);
    TrainingDiary diary = diaryOf(context, place, settings, trainer);
    return finished(context, trainer, folder, diary, exam);
}

std::optional<nlohmann::json> trainEdn(TaskContext& context, const Target& target,
    const TrainSettings& settings, const fs::path& place)
{
    const synthesis::CheckpointFolder folder(place);
    if (!writeEdnFrames(context, target))
        return std::nullopt;
    const EdnSamples samples(context, target);
    const EdnExam exam(samples);
    const synthesis::PairData data
        = [&samples](std::mt19937_64& random) { return samples.pair(random); };
    auto trainer
        = resumedTrainer<synthesis::EdnTrainer>(context, folder, ednSettings(settings), data);
    TrainingDiary diary = diaryOf(context, place, settings, trainer);
    return finished(context, trainer, folder, diary, exam);
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
    project::Step step = context.project.step("train",
        {{"version", 1}, {"target", target.step.fingerprint}, {"preset", name(settings.preset)},
            {"budget", settings.budget}, {"seed", settings.seed}});
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
    const auto result = settings.preset == Preset::Best
        ? trainEdn(context, target, settings, place)
        : trainRefiner(context, target, settings, place);
    if (!result)
        return std::nullopt;
    context.project.completeStep(step, *result);
    return Model{settings.preset, step, folder.files().front()};
}

} // namespace pipeline
