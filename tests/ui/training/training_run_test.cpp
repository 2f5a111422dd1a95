// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/training_run.h"

#include <gtest/gtest.h>

using protocol::Mark;
using protocol::Metrics;
using ui::Series;
using ui::TrainingRun;

namespace {

Metrics startAt(std::int64_t step)
{
    return {"train-1", step, 0, static_cast<double>(step), {{"budget", 90}, {"started", 1.7e9}},
        Mark::Start, "draft"};
}

Metrics lossAt(std::int64_t step, double loss)
{
    return {"train-1", step, 100, static_cast<double>(step), {{"loss", loss}}, Mark::None, ""};
}

Metrics sampleAt(std::int64_t step, double ssim)
{
    return {"train-1", step, 100, static_cast<double>(step), {{"ssim", ssim}, {"rows", 4}},
        Mark::Sample, "sample-" + std::to_string(step) + ".jpg"};
}

Metrics mark(std::int64_t step, Mark mark, const std::string& detail = {})
{
    return {"train-1", step, 100, static_cast<double>(step), {}, mark, detail};
}

} // namespace

TEST(TrainingRun, KnowsWhatItWasAskedForAndHowFarItIs)
{
    const TrainingRun run = ui::runFrom(
        QStringLiteral("train-1"), {startAt(0), lossAt(10, 2), lossAt(20, 1), sampleAt(20, 0.7)});

    EXPECT_EQ(run.preset, QStringLiteral("draft"));
    EXPECT_EQ(run.budget, 90);
    EXPECT_EQ(run.step, 20);
    EXPECT_EQ(run.steps, 100);
    EXPECT_EQ(run.series.at("loss"), (Series{{10, 20}, {2, 1}}));
    ASSERT_EQ(run.samples.size(), 1U);
    EXPECT_EQ(run.samples[0].rows, 4);
    EXPECT_FALSE(run.isOver);
}

TEST(TrainingRun, GoesOnFromItsCheckpointAndForgetsWhatCameAfterIt)
{
    const TrainingRun run = ui::runFrom(QStringLiteral("train-1"),
        {startAt(0), lossAt(10, 2), lossAt(20, 1), sampleAt(20, 0.7), startAt(10),
            lossAt(20, 1.5)});

    EXPECT_EQ(run.series.at("loss"), (Series{{10, 20}, {2, 1.5}}));
    EXPECT_TRUE(run.samples.empty());
    EXPECT_TRUE(run.series.at("ssim").steps.isEmpty());
}

TEST(TrainingRun, TakesInTwiceWhatItKnows)
{
    const std::vector<Metrics> history = {startAt(0), lossAt(10, 2), sampleAt(10, 0.6),
        mark(10, Mark::Recovery, "Unstable."), mark(12, Mark::Checkpoint), lossAt(20, 1)};
    TrainingRun run = ui::runFrom(QStringLiteral("train-1"), history);
    const TrainingRun once = run;

    for (std::size_t i = 2; i < history.size(); ++i)
        run.add(history[i]);

    EXPECT_EQ(run, once);
}

TEST(TrainingRun, IsOverOnceItHasEnded)
{
    TrainingRun run
        = ui::runFrom(QStringLiteral("train-1"), {startAt(0), lossAt(10, 2), mark(10, Mark::End)});
    EXPECT_TRUE(run.isOver);
    EXPECT_EQ(run.steps, 100);

    run.add(startAt(10));
    EXPECT_FALSE(run.isOver);
}

TEST(BestOf, IsTheStepAtWhichTheHeldOutFramesWereMostLikeTheRealOnes)
{
    const TrainingRun run = ui::runFrom(
        QStringLiteral("train-1"), {sampleAt(10, 0.6), sampleAt(20, 0.8), sampleAt(30, 0.7)});

    ASSERT_TRUE(ui::bestOf(run).has_value());
    EXPECT_EQ(ui::bestOf(run)->step, 20);
    EXPECT_DOUBLE_EQ(ui::bestOf(run)->likeness, 0.8);
    EXPECT_FALSE(ui::bestOf(TrainingRun()).has_value());
}

TEST(Smoothed, LeavesASteadySeriesAsItIsFromTheFirstValueOn)
{
    const Series steady{{1, 2, 3}, {5, 5, 5}};

    for (const double value : ui::smoothed(steady, 0.9).values)
        EXPECT_NEAR(value, 5, 1e-12);
}

TEST(Smoothed, CalmsAZigZagAndWithoutStrengthDoesNothing)
{
    const Series zigzag{{1, 2, 3, 4, 5, 6}, {0, 2, 0, 2, 0, 2}};

    const Series calm = ui::smoothed(zigzag, 0.9);

    EXPECT_EQ(ui::smoothed(zigzag, 0), zigzag);
    EXPECT_NEAR(calm.values[4], 1, 0.25);
    EXPECT_NEAR(calm.values[5], 1, 0.25);
}

TEST(ValueAt, IsThatOfTheStepBefore)
{
    const Series series{{10, 20}, {2, 1}};

    EXPECT_FALSE(ui::valueAt(series, 9).has_value());
    EXPECT_EQ(ui::valueAt(series, 10), 2);
    EXPECT_EQ(ui::valueAt(series, 19.5), 2);
    EXPECT_EQ(ui::valueAt(series, 1000), 1);
}

TEST(Csv, HasOneLineForEachStepAndLeavesEmptyWhatWasNotMeasuredThen)
{
    const TrainingRun run = ui::runFrom(
        QStringLiteral("train-1"), {lossAt(10, 2), lossAt(20, 1.5), sampleAt(20, 0.75)});

    EXPECT_EQ(
        ui::csvOf({run}).toStdString(), "run,step,loss,ssim\ntrain-1,10,2,\ntrain-1,20,1.5,0.75\n");
}
