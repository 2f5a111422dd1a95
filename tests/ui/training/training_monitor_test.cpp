// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/training_monitor.h"

#include "tests/ui/jobs/queue_fixture.h"

#include <QSignalSpy>

using test::waitFor;
using ui::JobState;
using ui::TrainingMonitor;
using ui::TrainingRun;

namespace {

class TrainingMonitorTest : public test::QueueFixture {
protected:
    /// The number of a training whose hundred steps have been told.
    std::int64_t trainUntilItWaits(const TrainingMonitor& monitor)
    {
        queue().train(QStringLiteral("draft"), 60);
        const std::int64_t number = queue().jobs().back().number;
        EXPECT_TRUE(waitFor([&] {
            const TrainingRun* live = monitor.liveRun();
            return live != nullptr && !live->samples.empty() && job(number).progress;
        }));
        return number;
    }
};

} // namespace

TEST_F(TrainingMonitorTest, FollowsATrainingWhileItRuns)
{
    open({"trains"});
    const TrainingMonitor monitor(document(), queue());

    trainUntilItWaits(monitor);

    const TrainingRun& run = *monitor.liveRun();
    EXPECT_EQ(run.id, QStringLiteral("train-1"));
    EXPECT_EQ(run.preset, QStringLiteral("draft"));
    EXPECT_EQ(run.series.at("loss").steps.size(), 10);
    EXPECT_DOUBLE_EQ(run.series.at("loss").values.back(), 0.1);
    EXPECT_TRUE(monitor.folderOf(run.id).endsWith(QStringLiteral("solo.understudy.files/train-1")));
}

TEST_F(TrainingMonitorTest, AsksForTheTrainingOfThePersonWithTheQualityAndTheTime)
{
    open({"trains"});
    const TrainingMonitor monitor(document(), queue());

    trainUntilItWaits(monitor);

    const auto asked = script().requests("train");
    ASSERT_EQ(asked.size(), 1U);
    EXPECT_EQ(asked[0].at("target"), (folder() / "me.mp4").string());
    EXPECT_EQ(asked[0].at("preset"), "draft");
    EXPECT_EQ(asked[0].at("budget"), 60);
}

TEST_F(TrainingMonitorTest, EndsATrainingEarlyAndKeepsIt)
{
    open({"trains"});
    const TrainingMonitor monitor(document(), queue());
    const std::int64_t number = trainUntilItWaits(monitor);

    queue().finishEarly(number);

    ASSERT_TRUE(waitForState(number, JobState::Finished));
    EXPECT_EQ(script().requests("cancel").at(0).at("keep"), 1);
    EXPECT_EQ(monitor.liveRun(), nullptr);
    EXPECT_TRUE(monitor.runs().at(0).isOver);
}

TEST_F(TrainingMonitorTest, KeepsACheckpointWhileTheTrainingGoesOnAndSaysSo)
{
    open({"trains"});
    const TrainingMonitor monitor(document(), queue());
    const std::int64_t number = trainUntilItWaits(monitor);
    QString said;
    QObject::connect(&queue(), &ui::JobQueue::said, &queue(),
        [&said](const QString& sentence) { said = sentence; });

    queue().saveNow(number);

    ASSERT_TRUE(test::waitFor([&said] { return !said.isEmpty(); }));
    EXPECT_TRUE(said.contains(QStringLiteral("100"))) << said.toStdString();
    EXPECT_EQ(job(number).state, ui::JobState::Running);
    EXPECT_EQ(monitor.runs().at(0).events.back().mark, protocol::Mark::Checkpoint);
}

TEST_F(TrainingMonitorTest, GoesOnFromAPauseWhenItIsToEndEarly)
{
    open({"trains"});
    const TrainingMonitor monitor(document(), queue());
    const std::int64_t number = trainUntilItWaits(monitor);
    queue().pause(number);

    queue().finishEarly(number);

    EXPECT_TRUE(waitForState(number, JobState::Finished));
}

TEST_F(TrainingMonitorTest, HasNoLiveTrainingOnceItIsCancelled)
{
    open({"trains"});
    const TrainingMonitor monitor(document(), queue());
    const std::int64_t number = trainUntilItWaits(monitor);

    queue().cancel(number);

    ASSERT_TRUE(waitForState(number, JobState::Cancelled));
    EXPECT_EQ(monitor.liveRun(), nullptr);
    EXPECT_FALSE(monitor.runs().at(0).isOver);
}

TEST_F(TrainingMonitorTest, BringsBackTheCurvesWhenTheProjectIsOpenedAgain)
{
    open({"trains"});
    const TrainingMonitor monitor(document(), queue());
    const std::int64_t number = trainUntilItWaits(monitor);
    queue().finishEarly(number);
    ASSERT_TRUE(waitForState(number, JobState::Finished));
    const TrainingRun before = monitor.runs().at(0);

    document().close();
    EXPECT_TRUE(monitor.runs().empty());
    document().open(projectFile());

    ASSERT_TRUE(waitFor([&] { return !monitor.runs().empty(); }));
    EXPECT_EQ(monitor.runs().at(0), before);
}

TEST_F(TrainingMonitorTest, KeepsWhatItHearsWhileTheHistoriesAreRead)
{
    open({});
    protocol::Metrics start{"train-2", 0, 0, 0, {{"budget", 90}}, protocol::Mark::Start, "good"};
    std::filesystem::create_directories(projectFile().string() + ".files/train-2");
    protocol::appendToHistory(
        projectFile().string() + ".files/train-2/" + protocol::historyFile, start);
    TrainingMonitor monitor(document(), queue());
    QSignalSpy changes(&monitor, &TrainingMonitor::runsChanged);

    monitor.add({"train-2", 5, 50, 1, {{"loss", 3}}, protocol::Mark::None, ""});

    ASSERT_TRUE(waitFor([&] {
        const TrainingRun* run = monitor.run(QStringLiteral("train-2"));
        return run != nullptr && !run->preset.isEmpty();
    }));
    EXPECT_EQ(monitor.runs().size(), 1U);
    EXPECT_EQ(monitor.run(QStringLiteral("train-2"))->series.at("loss").values.size(), 1);
}
