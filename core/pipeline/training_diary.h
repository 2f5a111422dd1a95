// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/exam.h"
#include "core/pipeline/train.h"
#include "core/synthesis/edn_trainer.h"
#include "core/synthesis/refiner_trainer.h"

#include <chrono>

namespace pipeline {

/// What the curves show of a step: the losses by name, and the learning rate.
std::map<std::string, double> valuesOf(const synthesis::RefinerProgress& progress);
std::map<std::string, double> valuesOf(const synthesis::EdnProgress& progress);

/// Tells how a training goes, and keeps it in the run's folder beside the checkpoints. Whatever
/// fails here, the training goes on.
class TrainingDiary {
public:
    /// Begins, or goes on at `step`.
    TrainingDiary(TaskContext& context, std::filesystem::path folder, const TrainSettings& settings,
        std::int64_t step, double seconds);

    /// After each step; what is told is the mean since the last time.
    template <typename Progress> void stepped(const Progress& progress)
    {
        stepped(progress.step, progress.steps, progress.seconds, valuesOf(progress));
    }

    void mark(protocol::Mark mark, const std::string& detail = {});

    /// Whether it is time to draw the held-out frames again: every ten seconds at first, then less
    /// often, and never more than a twentieth of the time.
    bool isExamDue() const { return Clock::now() >= m_examDue; }
    /// `sit` draws them. Whether they are more like the real ones than ever before in this
    /// training, or in this stage of it.
    bool examine(const std::function<std::vector<ExamRow>()>& sit);

private:
    using Clock = std::chrono::steady_clock;

    void stepped(std::int64_t step, std::int64_t steps, double seconds,
        const std::map<std::string, double>& values);
    void tell(std::map<std::string, double> values, protocol::Mark mark, const std::string& detail);
    std::map<std::string, double> takeMeans();

    TaskContext& m_context;
    std::filesystem::path m_folder;
    std::int64_t m_step;
    std::int64_t m_steps = 0;
    double m_seconds;
    std::map<std::string, double> m_sums;
    int m_summed = 0;
    bool m_hasFailed = false;
    double m_bestLikeness = 0; ///< SSIM; 0 before the first exam
    Clock::time_point m_tellDue;
    Clock::time_point m_examDue;
};

} // namespace pipeline
