// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/training_diary.h"
#include "core/synthesis/checkpoint.h"
#include "core/synthesis/edn_trainer.h"
#include "core/synthesis/refiner_trainer.h"

#include <algorithm>
#include <chrono>
#include <optional>
#include <utility>

namespace pipeline {

/// Whether the state is worth going back to.
inline bool isGood(const synthesis::RefinerTrainer&) { return true; }
inline bool isGood(const synthesis::EdnTrainer& trainer) { return trainer.isGood(); }

/// What the user is told when a training went back to its last good state.
std::string recoverySentence(const synthesis::RefinerProgress& progress);
std::string recoverySentence(const synthesis::EdnProgress& progress);

/// Tells the user, and keeps it in the diary under `mark`.
void warn(
    TaskContext& context, TrainingDiary& diary, protocol::Mark mark, const std::string& sentence);

/// Says so when noticeably fewer steps were done than once planned, because the computer was busy.
void warnOfHaste(
    TaskContext& context, TrainingDiary& diary, std::int64_t steps, std::int64_t planned);

/// Says that more than `steps` would learn the target's `frames` by heart.
void warnOfLittleFootage(
    TaskContext& context, TrainingDiary& diary, std::int64_t steps, std::size_t frames);

/// The newest checkpoint of `folder`; says so when a newer one is damaged.
std::optional<synthesis::Checkpoint> newestCheckpoint(
    TaskContext& context, const synthesis::CheckpointFolder& folder);

/// Saves checkpoints now and then, and when it is asked to.
class Saving {
public:
    Saving(const synthesis::CheckpointFolder& folder, TrainingDiary& diary,
        const base::SaveRequest& request)
        : m_folder(folder)
        , m_diary(diary)
        , m_request(request)
    {
    }

    template <typename Trainer> void saveIfDue(const Trainer& trainer)
    {
        if (isGood(trainer) && (m_request.take() || Clock::now() >= m_due))
            save(trainer);
    }

    /// `isBest`: no state before was as good.
    template <typename Trainer> void save(const Trainer& trainer, bool isBest = false)
    {
        const auto start = Clock::now();
        const auto saved = m_folder.save(trainer.checkpoint(), trainer.progress().step);
        if (isBest)
            m_folder.keepAsBest(saved);
        m_diary.mark(protocol::Mark::Checkpoint);
        const auto end = Clock::now();
        m_due
            = end + std::max<Clock::duration>(timeBetweenCheckpoints, savesThatFit * (end - start));
    }

private:
    using Clock = std::chrono::steady_clock;
    static constexpr auto timeBetweenCheckpoints = std::chrono::seconds(10);
    static constexpr int savesThatFit = 20; // between two: saving large ones must not take over

    const synthesis::CheckpointFolder& m_folder;
    TrainingDiary& m_diary;
    base::SaveRequest m_request;
    Clock::time_point m_due = Clock::now() + timeBetweenCheckpoints;
};

/// Whether the user has had enough of it; not before anything was learned.
template <typename Trainer> bool endsEarly(const TaskContext& context, const Trainer& trainer)
{
    return context.enough.cancelled() && trainer.progress().step > 0;
}

/// Trains until the trainer's budget is spent or the user has had enough. False when cancelled; a
/// checkpoint is kept either way. Returns the steps that were planned at most.
template <typename Trainer, typename Exam>
std::optional<std::int64_t> trainedThrough(TaskContext& context, Trainer& trainer,
    const synthesis::CheckpointFolder& folder, TrainingDiary& diary, const Exam& exam)
{
    const auto sit = [&] { return exam.sit(trainer); };
    Saving saving(folder, diary, context.save);
    int recoveries = trainer.progress().recoveries;
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
        if (progress.recoveries > std::exchange(recoveries, progress.recoveries))
            warn(context, diary, protocol::Mark::Recovery, recoverySentence(progress));
        saving.saveIfDue(trainer);
        if (diary.isExamDue() && diary.examine(sit) && isGood(trainer))
            saving.save(trainer, true);
    }
    saving.save(trainer, diary.examine(sit) && isGood(trainer));
    if (trainer.isFinished())
        warnOfHaste(context, diary, trainer.progress().step, planned);
    return planned;
}

} // namespace pipeline
