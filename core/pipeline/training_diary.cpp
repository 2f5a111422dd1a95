// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/training_diary.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/base/log.h"
#include "core/pipeline/images.h"

#include <algorithm>
#include <cstdio>

namespace pipeline {

namespace fs = std::filesystem;
using protocol::Mark;

namespace {

using Seconds = std::chrono::duration<double>;

constexpr double quickest = 0.25; // seconds between two points of the curves
constexpr double pointsOfARun = 2000; // about; the longer it takes, the further apart they lie
constexpr double firstExam = 3;
constexpr double betweenExams = 10;
constexpr double examsOfARun = 40;
constexpr double examsThatFit = 20; // between two: they must not take over
constexpr int sheetQuality = 92; // JPEG

std::string sheetName(std::int64_t step)
{
    char name[48];
    std::snprintf(name, sizeof name, "sample-%012lld.jpg", static_cast<long long>(step));
    return name;
}

/// Of what a training that goes on has been through.
double bestLikenessIn(const fs::path& history)
{
    double best = 0;
    for (const protocol::Metrics& metrics : protocol::readHistory(history)) {
        const auto likeness = metrics.values.find("ssim");
        if (metrics.mark == Mark::Stage)
            best = 0;
        if (metrics.mark == Mark::Sample && likeness != metrics.values.end())
            best = std::max(best, likeness->second);
    }
    return best;
}

double secondsSince1970()
{
    return std::chrono::duration<double>(std::chrono::system_clock::now().time_since_epoch())
        .count();
}

} // namespace

std::map<std::string, double> valuesOf(const synthesis::RefinerProgress& progress)
{
    return {{"loss", progress.loss}, {"l1", progress.l1}, {"pooled", progress.pooled},
        {"gradient", progress.gradient}, {"paintShare", progress.paintShare},
        {"paintColour", progress.paintColour}, {"alpha", progress.alpha},
        {"sliced", progress.sliced}, {"learningRate", progress.learningRate},
        {"secondsPerStep", progress.secondsPerStep}};
}

std::map<std::string, double> valuesOf(const synthesis::EdnProgress& progress)
{
    return {{"adversarial", progress.adversarial}, {"featureMatching", progress.featureMatching},
        {"perceptual", progress.perceptual}, {"discriminator", progress.discriminator},
        {"gradientNorm", progress.gradientNorm}, {"contrast", progress.contrast},
        {"learningRate", progress.learningRate}, {"secondsPerStep", progress.secondsPerStep}};
}

TrainingDiary::TrainingDiary(TaskContext& context, fs::path folder, const TrainSettings& settings,
    std::int64_t step, double seconds)
    : m_context(context)
    , m_folder(std::move(folder))
    , m_step(step)
    , m_seconds(seconds)
    , m_tellDue(Clock::now())
    , m_examDue(Clock::now() + std::chrono::duration_cast<Clock::duration>(Seconds(firstExam)))
{
    std::error_code ignored; // the checkpoints will say what is wrong with it
    fs::create_directories(m_folder, ignored);
    tell({{"budget", settings.budget}, {"seed", static_cast<double>(settings.seed)},
             {"started", secondsSince1970()}},
        Mark::Start, std::string(name(settings.preset)));
    m_bestLikeness = bestLikenessIn(m_folder / protocol::historyFile);
}

void TrainingDiary::tell(std::map<std::string, double> values, Mark mark, const std::string& detail)
{
    const protocol::Metrics metrics{
        m_folder.filename().string(), m_step, m_steps, m_seconds, std::move(values), mark, detail};
    if (!protocol::appendToHistory(m_folder / protocol::historyFile, metrics)
        && !std::exchange(m_hasFailed, true)) {
        base::log(base::Level::Warning,
            "The training's curves cannot be kept in " + m_folder.string() + ".");
    }
    if (m_context.measured)
        m_context.measured(metrics);
}

std::map<std::string, double> TrainingDiary::takeMeans()
{
    for (auto& [name, value] : m_sums)
        value /= m_summed;
    m_summed = 0;
    return std::exchange(m_sums, {});
}

void TrainingDiary::stepped(std::int64_t step, std::int64_t steps, double seconds,
    const std::map<std::string, double>& values)
{
    m_step = step;
    m_steps = steps;
    m_seconds = seconds;
    for (const auto& [name, value] : values)
        m_sums[name] += value;
    ++m_summed;
    if (Clock::now() < m_tellDue)
        return;
    tell(takeMeans(), Mark::None, {});
    m_tellDue = Clock::now()
        + std::chrono::duration_cast<Clock::duration>(
            Seconds(std::max(quickest, seconds / pointsOfARun)));
}

void TrainingDiary::mark(Mark mark, const std::string& detail)
{
    if (mark == Mark::Stage)
        m_bestLikeness = 0; // its frames are of another size
    if (mark == Mark::End && m_summed > 0)
        tell(takeMeans(), Mark::None, {});
    tell({}, mark, detail);
}

bool TrainingDiary::examine(const std::function<std::vector<ExamRow>()>& sit)
{
    const auto start = Clock::now();
    const std::vector<ExamRow> rows = sit();
    bool isBest = false;
    if (!rows.empty()) {
        const fs::path file = m_folder / sheetName(m_step);
        const Likeness likeness = likenessOf(rows);
        isBest = likeness.ssim > m_bestLikeness;
        m_bestLikeness = std::max(m_bestLikeness, likeness.ssim);
        try {
            base::writeFileAtomically(file, jpegBytes(sheetOf(rows), sheetQuality));
            tell({{"ssim", likeness.ssim}, {"psnr", likeness.psnr},
                     {"rows", static_cast<double>(rows.size())}},
                Mark::Sample, file.filename().string());
            if (m_context.preview)
                m_context.preview(file);
        } catch (const base::Error& error) {
            base::log(base::Level::Warning, error.what());
        }
    }
    const auto end = Clock::now();
    const double cost = Seconds(end - start).count();
    const double pause = std::max({betweenExams, m_seconds / examsOfARun, examsThatFit * cost});
    m_examDue = end + std::chrono::duration_cast<Clock::duration>(Seconds(pause));
    return isBest;
}

} // namespace pipeline
