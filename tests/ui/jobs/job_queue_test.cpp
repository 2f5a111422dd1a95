// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/jobs/queue_fixture.h"

#include <QAbstractItemModelTester>
#include <gmock/gmock.h>

using testing::HasSubstr;
using ui::JobState;

namespace {

class JobQueue : public test::QueueFixture { };

} // namespace

TEST_F(JobQueue, RunsAJobToItsEndAndShowsThePosesThatWereFound)
{
    open({"good"});

    const std::int64_t number = add(dance());

    ASSERT_TRUE(waitForState(number, JobState::Finished));
    EXPECT_EQ(job(number).name.toStdString(), "Detect poses — dance.mp4");
    EXPECT_THAT(status(number), HasSubstr("poses in 96 % of the frames"));
    EXPECT_TRUE(document().isDetected(dance()));
    EXPECT_EQ(document().detected(dance()).at(0).body[0].position, (base::Vec2{10, 20}));
}

TEST_F(JobQueue, AsksForTheClipInItsProjectBetweenInAndOut)
{
    open({"good"});
    document().setQuietly("inPoint", 1.0);
    document().setQuietly("outPoint", 2.0);

    queue().detect(person());

    ASSERT_TRUE(waitForState(queue().jobs().back().number, JobState::Finished));
    const nlohmann::json request = script().requests("detect").at(0);
    EXPECT_EQ(request.at("project"), projectFile().string());
    EXPECT_EQ(request.at("video"), (folder() / "me.mp4").string());
    EXPECT_EQ(request.at("role"), "target");
    EXPECT_EQ(request.at("range"), (nlohmann::json{25, 51}));
}

TEST_F(JobQueue, SavesTheDocumentBeforeAJobStarts)
{
    open({"good"});
    document().setQuietly("markers", {1, 2, 3});
    bool wasSaved = false;
    QObject::connect(&worker(), &ui::WorkerClient::stateChanged, [&] {
        if (worker().state() == ui::WorkerClient::State::Working)
            wasSaved = project::Project(projectFile()).settings().contains("markers");
    });

    const std::int64_t number = add(dance());

    ASSERT_TRUE(waitForState(number, JobState::Finished));
    EXPECT_TRUE(wasSaved);
}

TEST_F(JobQueue, DoesOneJobAtATimeInTheirOrder)
{
    open({"waits"});
    const QAbstractItemModelTester tester(
        &queue(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    const std::int64_t first = add(dance());
    const std::int64_t second = add(person());
    ASSERT_TRUE(waitForProgress(first));

    EXPECT_EQ(status(first), "72 % · 0:06 left");
    EXPECT_EQ(status(second), "queued");
    queue().cancel(first);

    ASSERT_TRUE(waitForProgress(second));
    EXPECT_EQ(job(first).state, JobState::Cancelled);
    EXPECT_EQ(queue().unfinishedCount(), 1);
}

TEST_F(JobQueue, TellsWhyAJobFailedAndDoesItAgain)
{
    open({"refuses", "good"});
    const std::int64_t number = add(dance());
    ASSERT_TRUE(waitForState(number, JobState::Failed));
    EXPECT_EQ(status(number), "dance.mp4: no person was found in any frame");
    worker().kill({});

    queue().retry(number);

    EXPECT_TRUE(waitForState(number, JobState::Finished));
}

TEST_F(JobQueue, GoesOnWithTheNextJobWhenTheWorkerCrashes)
{
    open({"crashes", "good"});

    const std::int64_t first = add(dance());
    const std::int64_t second = add(person());

    ASSERT_TRUE(waitForState(second, JobState::Finished));
    EXPECT_EQ(status(first), "The worker crashed (signal 6).");
}

TEST_F(JobQueue, KeepsWhatTheWorkerSaidOfEachJob)
{
    open({"good"});

    const std::int64_t number = add(dance());

    ASSERT_TRUE(waitForState(number, JobState::Finished));
    const std::string log = job(number).log.join(QLatin1Char('\n')).toStdString();
    EXPECT_THAT(log, HasSubstr("understudy-cli detect"));
    EXPECT_THAT(log, HasSubstr("Nobody is seen in frame 3."));
}

TEST_F(JobQueue, DoesNotAddTheSameWorkTwice)
{
    open({"waits"});

    EXPECT_EQ(add(dance()), add(dance()));

    EXPECT_EQ(queue().rowCount(), 1);
}

TEST_F(JobQueue, LetsTheNextJobPassOneThatIsPausedWhileItWaits)
{
    open({"waits"});
    const std::int64_t first = add(dance());
    const std::int64_t second = add(person());
    ASSERT_TRUE(waitForProgress(first));
    queue().pause(second);

    queue().cancel(first);
    ASSERT_TRUE(waitForState(first, JobState::Cancelled));
    EXPECT_EQ(job(second).state, JobState::Paused);

    queue().resume(second);
    EXPECT_TRUE(waitForProgress(second));
}

TEST_F(JobQueue, PausesTheRunningJobAndGoesOn)
{
    open({"waits"});
    const std::int64_t number = add(dance());
    ASSERT_TRUE(waitForProgress(number));

    queue().pause(number);
    EXPECT_TRUE(test::waitFor([&] { return worker().isPaused(); }));
    EXPECT_EQ(status(number), "paused at 72 %");

    queue().resume(number);
    EXPECT_FALSE(worker().isPaused());
    EXPECT_EQ(job(number).state, JobState::Running);
}

TEST_F(JobQueue, CanStillSaveWhileAJobIsPaused)
{
    open({"waits"});
    const std::int64_t number = add(dance());
    ASSERT_TRUE(waitForProgress(number));
    queue().pause(number);
    ASSERT_TRUE(test::waitFor([&] { return worker().isPaused(); }));

    document().setQuietly("markers", {1});
    document().flush();

    EXPECT_FALSE(document().hasUnsavedChanges());
}

TEST_F(JobQueue, OffersToStopAWorkerThatHasFallenSilent)
{
    open({"waits", "good"}, std::chrono::milliseconds(100));
    const std::int64_t number = add(dance());
    ASSERT_TRUE(test::waitFor([&] { return job(number).isSilent; }));
    EXPECT_THAT(job(number).notice.toStdString(), HasSubstr("Nothing has come from the worker"));

    queue().stop(number);

    EXPECT_EQ(job(number).state, JobState::Failed);
    EXPECT_THAT(status(number), HasSubstr("did not go on"));
    queue().retry(number);
    EXPECT_TRUE(waitForState(number, JobState::Finished));
}

TEST_F(JobQueue, ComesBackPausedWhenTheProjectIsOpenedAgain)
{
    open({"waits"});
    const std::int64_t running = add(dance());
    add(person());
    ASSERT_TRUE(waitForProgress(running));

    reopen();

    ASSERT_EQ(queue().rowCount(), 2);
    EXPECT_EQ(queue().jobs()[0].state, JobState::Paused);
    EXPECT_EQ(queue().jobs()[1].name.toStdString(), "Detect poses — me.mp4");
    const std::int64_t again = queue().jobs()[1].number;
    queue().resume(again);
    EXPECT_TRUE(waitForProgress(again));
    EXPECT_EQ(queue().jobs()[0].state, JobState::Paused);
    EXPECT_EQ(script().requests("cancel").size(), 1U); // what ran when the project was closed
}

TEST_F(JobQueue, ComesBackWithItsProgress)
{
    open({"waits"});
    ASSERT_TRUE(waitForProgress(add(dance())));

    reopen();

    ASSERT_EQ(queue().rowCount(), 1);
    EXPECT_EQ(status(queue().jobs()[0].number), "paused at 72 %");
}

TEST_F(JobQueue, ComesBackWithWhatFailedSoThatItCanBeRunAgain)
{
    open({"refuses"});
    ASSERT_TRUE(waitForState(add(dance()), JobState::Failed));

    reopen();

    ASSERT_EQ(queue().rowCount(), 1);
    EXPECT_EQ(queue().jobs()[0].state, JobState::Failed);
    EXPECT_THAT(status(queue().jobs()[0].number), HasSubstr("no person was found"));
    EXPECT_THAT(queue().jobs()[0].log.join(QLatin1Char('\n')).toStdString(),
        HasSubstr("understudy-cli detect"));
}

TEST_F(JobQueue, LetsAJobWaitForThoseThatItBuildsOn)
{
    open({"waits"});
    const std::int64_t detection = add(person());
    queue().train(QStringLiteral("draft"), 60);
    const std::int64_t training = queue().jobs().back().number;
    queue().add({protocol::Verb::Export, {{"out", "dance.mp4"}}, std::nullopt});
    const std::int64_t writing = queue().jobs().back().number;
    ASSERT_TRUE(waitForProgress(detection));
    queue().pause(detection);

    EXPECT_EQ(status(training), "waits for “Detect poses — me.mp4”");
    EXPECT_EQ(job(writing).after, (std::vector<std::int64_t>{detection, training}));
    EXPECT_FALSE(job(training).isStarted);
}

TEST_F(JobQueue, HoldsBackWhatBuildsOnAJobThatFailedUntilThatIsRunAgain)
{
    open({"refuses", "good"});
    const std::int64_t detection = add(person());
    queue().train(QStringLiteral("draft"), 60);
    const std::int64_t training = queue().jobs().back().number;
    ASSERT_TRUE(waitForState(detection, JobState::Failed));
    EXPECT_EQ(job(training).state, JobState::Paused);
    EXPECT_THAT(job(training).notice.toStdString(),
        HasSubstr("“Detect poses — me.mp4” failed, and this builds on it"));
    worker().kill({}); // the next one is good

    queue().retry(detection);

    EXPECT_TRUE(waitForState(training, JobState::Finished));
    EXPECT_EQ(job(detection).state, JobState::Finished);
}

TEST_F(JobQueue, DoesTheWorkOfACancelledJobWhenOneThatBuildsOnItIsResumed)
{
    open({"good"});
    const std::int64_t detection = add(person());
    queue().pause(detection);
    queue().train(QStringLiteral("draft"), 60);
    const std::int64_t training = queue().jobs().back().number;
    queue().cancel(detection);
    ASSERT_EQ(job(training).state, JobState::Paused);

    queue().resume(training);

    EXPECT_TRUE(waitForState(training, JobState::Finished));
    EXPECT_EQ(job(detection).state, JobState::Cancelled);
}

TEST_F(JobQueue, KeepsWhatWaitsForWhatWhenTheProjectIsOpenedAgain)
{
    open({"waits"});
    const std::int64_t detection = add(person());
    queue().train(QStringLiteral("draft"), 60);
    ASSERT_TRUE(waitForProgress(detection));

    reopen();

    ASSERT_EQ(queue().rowCount(), 2);
    EXPECT_EQ(queue().jobs()[1].after, std::vector{queue().jobs()[0].number});
    EXPECT_EQ(queue().jobs()[1].waitsFor.toStdString(), "Detect poses — me.mp4");
}

TEST_F(JobQueue, WaitsForAnotherProgramThatWorksOnTheProject)
{
    open({"is kept out"});
    const std::int64_t number = add(dance());

    ASSERT_TRUE(test::waitFor([&] { return !job(number).notice.isEmpty(); }));
    EXPECT_EQ(job(number).state, JobState::Queued);
    EXPECT_THAT(job(number).notice.toStdString(), HasSubstr("Another Understudy is working"));

    EXPECT_TRUE(waitForState(number, JobState::Finished));
}

TEST_F(JobQueue, ForgetsJobsThatAreOver)
{
    open({"good"});
    ASSERT_TRUE(waitForState(add(dance()), JobState::Finished));

    reopen();

    EXPECT_EQ(queue().rowCount(), 0);
}

TEST_F(JobQueue, RefusesWorkOnAProjectThatAnotherWindowHas)
{
    open({"good"});
    ui::ProjectDocument second;
    second.open(projectFile());
    ui::JobQueue reader(second, worker());
    std::string sentence;
    QObject::connect(&reader, &ui::JobQueue::refused,
        [&sentence](const QString& text) { sentence = text.toStdString(); });

    reader.detect(dance());

    EXPECT_EQ(reader.rowCount(), 0);
    EXPECT_THAT(sentence, HasSubstr("read-only"));
}

TEST_F(JobQueue, SaysTheSameAsACommandLine)
{
    open({"waits"});
    document().setQuietly("inPoint", 1.0);
    queue().detect(dance());

    const std::string line = queue().commandLine(queue().jobs()[0].number).toStdString();

    EXPECT_EQ(line,
        "understudy-cli detect " + (folder() / "dance.mp4").string() + " --project "
            + projectFile().string() + " --role source --range 25:100");
}

TEST_F(JobQueue, RemovesJobsThatAreOverOnly)
{
    open({"good", "good"});
    const std::int64_t done = add(dance());
    ASSERT_TRUE(waitForState(done, JobState::Finished));
    const std::int64_t paused = add(person());
    queue().pause(paused);

    queue().removeFinished();

    EXPECT_EQ(queue().job(done), nullptr);
    EXPECT_NE(queue().job(paused), nullptr);
}

TEST(CommandLine, QuotesWhatAShellWouldTakeApart)
{
    const protocol::Request request{1, protocol::Verb::Train,
        {{"project", "/videos/it's a dance.understudy"}, {"budget", 90.0},
            {"targetRange", {40, 300}}}};

    EXPECT_EQ(ui::commandLine(request).toStdString(),
        "understudy-cli train --project '/videos/it'\\''s a dance.understudy' "
        "--target-range 40:300 --budget 90s");
}
