// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/video_info.h"
#include "core/project/project.h"
#include "tests/cli/expectations.h"
#include "tests/cli/program.h"
#include "tests/cli/sample_clips.h"

#include <csignal>
#include <gmock/gmock.h>

namespace fs = std::filesystem;
using nlohmann::json;
using test::Ended;
using test::Program;
using testing::Contains;
using testing::ElementsAre;
using testing::Not;

namespace {

constexpr int cancelled = 130;

/// Work on the short sample that is broken off.
class Interruption : public testing::Test {
protected:
    void SetUp() override
    {
        if (!test::hasNetworks())
            GTEST_SKIP() << "the pose networks are not installed";
    }

    test::Surroundings here() const { return {.folder = folder.path()}; }

    /// The command that finds the target's poses, and writes them to `out`.
    static test::Arguments detection(const std::string& out)
    {
        return {"detect", "target.mp4", "--network", "lite", "-o", out, "--json"};
    }

    std::string detectRequest() const
    {
        return R"({"id":1,"verb":"detect","video":"target.mp4","network":"lite","out":"poses.json"})"
               "\n";
    }

    test::FolderWithClips folder;
};

std::size_t framesIn(const fs::path& project)
{
    const project::Project opened(project);
    return opened.itemNumbers(opened.steps("detect").at(0), "pose").size();
}

json firstProgress(const Ended& ended, const std::string& stage)
{
    for (const json& event : test::eventsIn(ended.out)) {
        if (event.at("event") == "progress" && event.at("stage") == stage)
            return event;
    }
    return {};
}

std::set<std::string> unfinishedFiles(const fs::path& folder)
{
    std::set<std::string> names = test::filesIn(folder);
    std::erase_if(names, [](const std::string& name) { return !name.ends_with(".part"); });
    return names;
}

} // namespace

TEST_F(Interruption, ByAKillInEveryStageStillGivesAWholeVideoInTheEnd)
{
    const test::Arguments transfer = test::shortTransfer({"--preset", "draft", "--budget", "4s"});
    for (const char* stage :
        {"detect target", "detect source", "background", "cut out", "train", "render", "export"}) {
        Program program(transfer, here());
        test::waitFor(program, stage);
        program.signal(SIGKILL);
        ASSERT_EQ(program.wait().signal, SIGKILL) << stage;
        ASSERT_FALSE(fs::exists(folder / "dance.mp4")) << stage;
    }

    const Ended ended = test::run(transfer, here());

    ASSERT_EQ(ended.exitCode, 0) << ended.out << ended.err;
    EXPECT_THAT(test::stagesIn(test::eventsIn(ended.out)), ElementsAre("export"));
    EXPECT_EQ(media::probe(folder / "dance.mp4").frameCount, 40);
    EXPECT_TRUE(media::probe(folder / "dance.mp4").audio);
    EXPECT_THAT(unfinishedFiles(folder.path()), testing::IsEmpty());
}

TEST_F(Interruption, ByAKillCostsNoFrameThatWasFound)
{
    Program program(detection("poses.json"), here());
    test::waitFor(program, "detect source", 40);
    program.signal(SIGKILL);
    program.wait();
    const std::size_t found = framesIn(folder / "poses.json.partial.understudy");

    const Ended ended = test::run(detection("poses.json"), here());

    ASSERT_EQ(ended.exitCode, 0) << ended.out << ended.err;
    EXPECT_GT(found, 0U);
    EXPECT_GE(firstProgress(ended, "detect source").at("done"), found);
    EXPECT_FALSE(fs::exists(folder / "poses.json.partial.understudy"));
}

TEST_F(Interruption, ByAKillChangesNoPose)
{
    Program program(detection("cut.json"), here());
    test::waitFor(program, "detect source", 40);
    program.signal(SIGKILL);
    program.wait();

    const Ended resumed = test::run(detection("cut.json"), here());
    const Ended whole = test::run(detection("whole.json"), here());

    ASSERT_EQ(resumed.exitCode, 0) << resumed.out << resumed.err;
    ASSERT_EQ(whole.exitCode, 0) << whole.out << whole.err;
    EXPECT_EQ(test::contentOf(folder / "cut.json"), test::contentOf(folder / "whole.json"));
}

TEST_F(Interruption, ByCtrlCWhileDetectingGoesOnLater)
{
    Program program(detection("poses.json"), here());
    test::waitFor(program, "detect source", 40);
    program.signal(SIGINT);
    const Ended stopped = program.wait();

    const Ended ended = test::run(detection("poses.json"), here());

    EXPECT_EQ(stopped.exitCode, cancelled);
    EXPECT_EQ(test::finalEvent(test::eventsIn(stopped.out)).at("event"), "cancelled");
    ASSERT_EQ(ended.exitCode, 0) << ended.out << ended.err;
    EXPECT_GT(firstProgress(ended, "detect source").at("done"), 0);
    EXPECT_EQ(test::finalEvent(test::eventsIn(ended.out)).at("result").at("frames"), 90);
}

TEST_F(Interruption, ByCtrlCWhileTrainingKeepsWhatWasLearned)
{
    const test::Arguments transfer = test::shortTransfer({"--preset", "draft", "--budget", "4s"});
    Program program(transfer, here());
    test::waitFor(program, "train", 2);
    program.signal(SIGINT);
    const Ended stopped = program.wait();

    const Ended ended = test::run(transfer, here());

    EXPECT_EQ(stopped.exitCode, cancelled);
    ASSERT_EQ(ended.exitCode, 0) << ended.out << ended.err;
    EXPECT_GT(firstProgress(ended, "train").at("done"), 2);
    EXPECT_THAT(test::stagesIn(test::eventsIn(ended.out)), Not(Contains("cut out")));
}

TEST_F(Interruption, DoesNotComeFromASecondProgramOnTheSameProject)
{
    Program program(detection("poses.json"), here());
    test::waitFor(program, "detect source");

    const Ended second
        = test::run({"detect", "target.mp4", "--network", "lite", "-o", "poses.json"}, here());

    EXPECT_EQ(second.exitCode, 1);
    EXPECT_EQ(second.err,
        "understudy-cli: poses.json.partial.understudy: another Understudy is working on this "
        "project; wait for it or stop it\n");
    EXPECT_EQ(program.wait().exitCode, 0);
}

TEST_F(Interruption, OfAWorkerByTheEndOfItsInputIsClean)
{
    Program worker({"worker"}, here());
    worker.write(detectRequest());
    test::waitFor(worker, "detect source");

    worker.endInput();
    const Ended ended = worker.wait();

    EXPECT_EQ(ended.exitCode, 0);
    EXPECT_EQ(test::finalEvent(test::eventsIn(ended.out)).at("event"), "cancelled");
}

TEST_F(Interruption, OfAWorkerByATerminationIsClean)
{
    Program worker({"worker"}, here());
    worker.write(detectRequest());
    test::waitFor(worker, "detect source");

    worker.signal(SIGTERM);
    const Ended ended = worker.wait();

    EXPECT_EQ(ended.exitCode, 0);
    EXPECT_EQ(test::finalEvent(test::eventsIn(ended.out)).at("event"), "cancelled");
}

TEST_F(Interruption, OfADetectionThatIsToBeKeptEndsItWithWhatWasFound)
{
    Program worker({"worker"}, here());
    worker.write(R"({"id":1,"verb":"detect","video":"target.mp4","network":"lite",)"
                 R"("project":"solo.understudy","role":"target"})"
                 "\n");
    test::waitFor(worker, "detect target", 40);

    worker.write("{\"id\":2,\"verb\":\"cancel\",\"request\":1,\"keep\":1}\n");
    json end;
    while (end.is_null()) {
        const auto line = worker.line();
        ASSERT_TRUE(line);
        const json event = json::parse(*line);
        if (event.at("id") == 1
            && (event.at("event") == "finished" || event.at("event") == "failed"
                || event.at("event") == "cancelled"))
            end = event;
    }

    ASSERT_EQ(end.at("event"), "finished") << end;
    EXPECT_GE(end.at("result").at("frames"), 14); // those from the first on without a gap
    const project::Project project(folder / "solo.understudy");
    EXPECT_TRUE(project.detectedTrack(project.media().at(0).sha256));
}

TEST_F(Interruption, OfOneRequestLetsTheWorkerLive)
{
    Program worker({"worker"}, here());
    worker.write(detectRequest());
    test::waitFor(worker, "detect source");

    worker.write("{\"id\":2,\"verb\":\"cancel\",\"request\":1}\n");
    std::map<int, std::string> answers;
    while (answers.size() < 2) {
        const auto line = worker.line();
        ASSERT_TRUE(line);
        const json event = json::parse(*line);
        if (event.at("event") != "progress")
            answers[event.at("id")] = event.at("event");
    }
    worker.write("{\"id\":3,\"verb\":\"hello\",\"protocol\":1}\n");

    EXPECT_EQ(answers, (std::map<int, std::string>{{1, "cancelled"}, {2, "finished"}}));
    EXPECT_EQ(json::parse(worker.line().value()).at("event"), "hello");
}
