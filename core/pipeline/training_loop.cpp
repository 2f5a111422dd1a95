// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/training_loop.h"

namespace pipeline {

namespace {

constexpr double missed = 0.05; // of the steps, before the result suffers

} // namespace

std::string recoverySentence(const synthesis::RefinerProgress&)
{
    return "Training became unstable and went back to its last good state.";
}

std::string recoverySentence(const synthesis::EdnProgress& progress)
{
    return "Training became unstable: " + synthesis::sentence(progress.alarm)
        + ". It went back to its last good state and goes on more slowly.";
}

void warn(
    TaskContext& context, TrainingDiary& diary, protocol::Mark mark, const std::string& sentence)
{
    context.warn(sentence);
    diary.mark(mark, sentence);
}

void warnOfHaste(
    TaskContext& context, TrainingDiary& diary, std::int64_t steps, std::int64_t planned)
{
    if (static_cast<double>(steps) >= (1 - missed) * static_cast<double>(planned))
        return;
    warn(context, diary, protocol::Mark::Warning,
        "The computer became too busy for the training, which ended after " + std::to_string(steps)
            + " of " + std::to_string(planned)
            + " steps; with a longer budget the result will be better.");
}

void warnOfLittleFootage(
    TaskContext& context, TrainingDiary& diary, std::int64_t steps, std::size_t frames)
{
    warn(context, diary, protocol::Mark::Warning,
        "Training ended before its time was over: after " + std::to_string(steps)
            + " steps it would learn the " + std::to_string(frames)
            + " frames of the target by heart; a longer film of the person makes it better.");
}

std::optional<synthesis::Checkpoint> newestCheckpoint(
    TaskContext& context, const synthesis::CheckpointFolder& folder)
{
    auto found = folder.newest();
    if (!found)
        return std::nullopt;
    for (const std::filesystem::path& damaged : found->damaged)
        context.warn(
            damaged.string() + " is damaged; training goes on from the checkpoint before it.");
    return std::move(found->checkpoint);
}

} // namespace pipeline
