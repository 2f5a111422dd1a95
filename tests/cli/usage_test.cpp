// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/expectations.h"
#include "tests/cli/program.h"
#include "tests/support/drawn_clip.h"
#include "tests/support/temporary_folder.h"

#include <chrono>
#include <gmock/gmock.h>
#include <thread>

namespace fs = std::filesystem;
using nlohmann::json;
using test::Ended;
using test::run;
using testing::AllOf;
using testing::ContainsRegex;
using testing::HasSubstr;
using testing::IsEmpty;

namespace {

constexpr int done = 0;
constexpr int failed = 1;
constexpr int wrongUse = 2;

/// Waits until a program has made `path`.
bool appears(const fs::path& path)
{
    const auto deadline = std::chrono::steady_clock::now() + std::chrono::minutes(1);
    while (!fs::exists(path) && std::chrono::steady_clock::now() < deadline)
        std::this_thread::yield();
    return fs::exists(path);
}

/// A transfer of two drawn clips, which goes as far as its options are understood.
class Options : public testing::Test {
protected:
    Ended transferWith(const test::Arguments& options)
    {
        test::drawnClip(m_folder / "dance.mp4");
        test::drawnClip(m_folder / "me.mp4");
        m_before = test::filesIn(m_folder.path());
        test::Arguments arguments
            = {"transfer", "--source", "dance.mp4", "--target", "me.mp4", "-o", "out.mp4"};
        arguments.insert(arguments.end(), options.begin(), options.end());
        return run(arguments, {.folder = m_folder.path()});
    }

    void TearDown() override { EXPECT_EQ(test::filesIn(m_folder.path()), m_before); }

private:
    test::TemporaryFolder m_folder;
    std::set<std::string> m_before;
};

} // namespace

TEST(Usage, VersionIsOneLine)
{
    const Ended ended = run({"--version"});

    EXPECT_EQ(ended.exitCode, done);
    EXPECT_THAT(ended.out, testing::MatchesRegex("[0-9]+\\.[0-9]+\\.[0-9]+\n"));
    EXPECT_THAT(ended.err, IsEmpty());
}

TEST(Usage, TheHelpOfEverySubcommandEndsWithAnExample)
{
    for (const char* command : {"info", "sample", "models", "transfer", "detect", "train", "render",
             "export", "evaluate", "doctor"}) {
        const Ended ended = run({command, "--help"});

        EXPECT_EQ(ended.exitCode, done) << command;
        EXPECT_THAT(
            ended.out, ContainsRegex("Examples?:\n  understudy-cli " + std::string(command)))
            << command;
    }
}

TEST(Usage, TheHelpOfTheWorkerSaysWhereTheProtocolIsDescribed)
{
    const Ended ended = run({"worker", "--help"});

    EXPECT_EQ(ended.exitCode, done);
    EXPECT_THAT(ended.out, HasSubstr("core/protocol/README.md"));
}

TEST(Usage, TheHelpListsEverySubcommandAndTheExitCodes)
{
    const Ended ended = run({"--help"});

    EXPECT_EQ(ended.exitCode, done);
    EXPECT_THAT(ended.out,
        AllOf(HasSubstr("transfer"), HasSubstr("detect"), HasSubstr("train"), HasSubstr("render"),
            HasSubstr("export"), HasSubstr("evaluate"), HasSubstr("sample"), HasSubstr("models"),
            HasSubstr("0 done, 1 failed, 2 wrong use, 130 cancelled")));
}

TEST(Usage, NoSubcommandIsWrongUse)
{
    const Ended ended = run({});

    EXPECT_EQ(ended.exitCode, wrongUse);
    EXPECT_THAT(ended.err, HasSubstr("subcommand is required"));
    EXPECT_THAT(ended.out, IsEmpty());
}

TEST(Usage, AnUnknownSubcommandIsWrongUse)
{
    const Ended ended = run({"dance"});

    EXPECT_EQ(ended.exitCode, wrongUse);
    EXPECT_THAT(ended.err, HasSubstr("There is no subcommand named \"dance\"\n"));
}

TEST(Usage, AMissingOptionIsNamed)
{
    const Ended ended = run({"transfer", "--source", "dance.mp4", "-o", "out.mp4"});

    EXPECT_EQ(ended.exitCode, wrongUse);
    EXPECT_THAT(ended.err, HasSubstr("--target is required"));
}

TEST_F(Options, AnUnknownOneIsWrongUse)
{
    const Ended ended = transferWith({"--presett", "draft"});

    EXPECT_EQ(ended.exitCode, wrongUse);
    EXPECT_THAT(ended.err, HasSubstr("--presett"));
}

TEST_F(Options, APresetThatDoesNotExistListsThoseThatDo)
{
    const Ended ended = transferWith({"--preset", "nice"});

    EXPECT_EQ(ended.exitCode, failed);
    EXPECT_EQ(ended.err,
        "understudy-cli: preset: there is no preset named \"nice\"; choose instant, draft, good or "
        "best\n");
}

TEST_F(Options, ANetworkThatDoesNotExistListsThoseThatDo)
{
    const Ended ended = transferWith({"--network", "huge"});

    EXPECT_EQ(ended.exitCode, failed);
    EXPECT_EQ(ended.err,
        "understudy-cli: network: there is no body network named \"huge\"; choose heavy, full or "
        "lite\n");
}

TEST_F(Options, ABudgetInNoUnitOfTimeIsWrongUse)
{
    const Ended ended = transferWith({"--budget", "5 parsecs"});

    EXPECT_EQ(ended.exitCode, wrongUse);
    EXPECT_THAT(ended.err, HasSubstr("\"5 parsecs\" is no length of time; write 90s, 5m or 1.5h"));
}

TEST_F(Options, ABudgetOfNothingIsWrongUse)
{
    const Ended ended = transferWith({"--budget", "0s"});

    EXPECT_EQ(ended.exitCode, wrongUse);
    EXPECT_THAT(ended.err, HasSubstr("\"0s\" is no length of time"));
}

TEST_F(Options, ABudgetBelowNothingIsWrongUse)
{
    const Ended ended = transferWith({"--budget=-5s"});

    EXPECT_EQ(ended.exitCode, wrongUse);
    EXPECT_THAT(ended.err, HasSubstr("\"-5s\" is no length of time"));
}

TEST_F(Options, ARangeWithoutAColonIsWrongUse)
{
    const Ended ended = transferWith({"--source-range", "40"});

    EXPECT_EQ(ended.exitCode, wrongUse);
    EXPECT_THAT(ended.err, HasSubstr("\"40\" is no range of frames; write 40:450, 40: or :300"));
}

TEST_F(Options, ARangeThatEndsBeforeItBeginsIsWrongUse)
{
    const Ended ended = transferWith({"--target-range", "40:30"});

    EXPECT_EQ(ended.exitCode, wrongUse);
    EXPECT_THAT(ended.err, HasSubstr("the range \"40:30\" is empty"));
}

TEST_F(Options, ARangeBehindTheEndOfTheVideoNamesTheVideo)
{
    const Ended ended = transferWith({"--target-range", "1000:2000"});

    EXPECT_EQ(ended.exitCode, failed);
    EXPECT_EQ(ended.err,
        "understudy-cli: me.mp4: the range begins at frame 1000, but the video has only 50 "
        "frames\n");
}

TEST_F(Options, ASeedWithADecimalPointIsWrongUse)
{
    const Ended ended = transferWith({"--seed", "1.5"});

    EXPECT_EQ(ended.exitCode, wrongUse);
    EXPECT_THAT(ended.err, HasSubstr("\"1.5\" is no whole number"));
}

TEST_F(Options, ASeedTooLargeForTheProgramIsWrongUse)
{
    const Ended ended = transferWith({"--seed", "99999999999999999999"});

    EXPECT_EQ(ended.exitCode, wrongUse);
    EXPECT_THAT(ended.err, HasSubstr("\"99999999999999999999\" is no whole number"));
}

TEST(Info, TellsInWordsWhatAVideoHolds)
{
    const test::TemporaryFolder folder;
    test::drawnClip(folder / "clip.mp4", {.withAudio = true});

    const Ended ended = run({"info", "clip.mp4"}, {.folder = folder.path()});

    EXPECT_EQ(ended.exitCode, done);
    EXPECT_EQ(ended.out,
        "clip.mp4\n"
        "128 x 96 pixels, h264\n"
        "50 frames, 25 frames per second, 2 s\n"
        "audio: aac, 48000 Hz, 2 channels\n");
    EXPECT_THAT(ended.err, IsEmpty());
}

TEST(Json, IsOneFinalEventForACommandThatSucceeds)
{
    const test::TemporaryFolder folder;
    test::drawnClip(folder / "clip.mp4");

    const Ended ended = run({"info", "clip.mp4", "--json"}, {.folder = folder.path()});

    EXPECT_EQ(ended.exitCode, done);
    const json event = test::finalEvent(test::eventsIn(ended.out));
    EXPECT_EQ(event.at("event"), "finished");
    EXPECT_EQ(event.at("result").at("frames"), 50);
    EXPECT_EQ(event.at("result").at("rate"), 25);
    EXPECT_TRUE(event.at("result").at("audio").is_null());
}

TEST(Json, IsOneFinalEventForACommandThatFails)
{
    const test::TemporaryFolder folder;

    const Ended ended = run(
        {"--json", "transfer", "--source", "dance.mp4", "--target", "me.mp4", "-o", "out.mp4"},
        {.folder = folder.path()});

    EXPECT_EQ(ended.exitCode, failed);
    const json event = test::finalEvent(test::eventsIn(ended.out));
    EXPECT_EQ(event.at("event"), "failed");
    EXPECT_EQ(event.at("code"), "not_found");
    EXPECT_EQ(event.at("subject"), "dance.mp4");
    EXPECT_EQ(event.at("message"), "there is no such file");
    EXPECT_THAT(ended.err, IsEmpty());
}

TEST(Json, ReplacesBytesInAPathThatAreNoText)
{
    const Ended ended = run({"info", "dance\xff.mp4", "--json"});

    EXPECT_EQ(ended.exitCode, failed);
    EXPECT_EQ(test::finalEvent(test::eventsIn(ended.out)).at("subject"), "dance\xef\xbf\xbd.mp4");
}

TEST(Output, ThatCannotBeWrittenIsAFailure)
{
    const test::TemporaryFolder folder;
    test::drawnClip(folder / "clip.mp4");

    const Ended ended
        = run({"info", "clip.mp4"}, {.folder = folder.path(), .stdoutFile = "/dev/full"});

    EXPECT_EQ(ended.exitCode, failed);
    EXPECT_EQ(ended.err, "understudy-cli: output: the result cannot be written\n");
}

TEST(Output, ThatNobodyReadsAnyMoreStopsTheWork)
{
    const test::TemporaryFolder folder;
    test::Program sample({"sample", "-o", "sample", "--json"}, {.folder = folder.path()});
    sample.line();

    sample.stopReading();
    const Ended ended = sample.wait();

    EXPECT_EQ(ended.exitCode, failed);
    EXPECT_EQ(ended.err, "understudy-cli: output: nobody listens any longer\n");
    EXPECT_THAT(test::filesIn(folder / "sample"), testing::ElementsAre("dancer.json"));
}

TEST(Sample, StoppedByCtrlCLeavesNoHalfVideo)
{
    const test::TemporaryFolder folder;
    test::Program sample({"sample", "-o", "sample", "--json"}, {.folder = folder.path()});
    sample.line();

    sample.signal(SIGINT);
    const Ended ended = sample.wait();

    EXPECT_EQ(ended.exitCode, 130);
    EXPECT_EQ(test::finalEvent(test::eventsIn(ended.out)).at("event"), "cancelled");
    EXPECT_THAT(test::filesIn(folder / "sample"), testing::ElementsAre("dancer.json"));
}

TEST(Sample, StoppedByCtrlCSaysThatItWillBeginAgain)
{
    const test::TemporaryFolder folder;
    test::Program sample({"sample", "-o", "sample"}, {.folder = folder.path()});
    ASSERT_TRUE(appears(folder / "sample/dancer.json"));

    sample.signal(SIGINT);
    const Ended ended = sample.wait();

    EXPECT_EQ(ended.exitCode, 130);
    EXPECT_EQ(test::lastLine(ended.err),
        "Stopped. The same command begins again with the first of the three videos.");
}

TEST(Sample, InAPlaceThatIsAFileIsRefused)
{
    const test::TemporaryFolder folder;
    test::writeText(folder / "sample", "a text");

    const Ended ended = run({"sample", "-o", "sample"}, {.folder = folder.path()});

    EXPECT_EQ(ended.exitCode, failed);
    EXPECT_THAT(ended.err, testing::StartsWith("understudy-cli: sample: cannot be written: "));
    EXPECT_EQ(test::contentOf(folder / "sample"), "a text");
}

TEST(Doctor, TellsWhatTheMachineHas)
{
    const Ended ended = run({"doctor", "--json"});

    EXPECT_EQ(ended.exitCode, done);
    const json result = test::finalEvent(test::eventsIn(ended.out)).at("result");
    EXPECT_FALSE(result.at("summary").empty());
}
