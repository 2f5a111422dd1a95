// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/video_writer.h"
#include "tests/cli/expectations.h"
#include "tests/cli/program.h"
#include "tests/cli/small_disk.h"
#include "tests/support/drawn_clip.h"
#include "tests/support/temporary_folder.h"

#include <gmock/gmock.h>
#include <sys/stat.h>

namespace fs = std::filesystem;
using test::Ended;
using test::run;
using testing::IsEmpty;
using testing::MatchesRegex;

namespace {

/// A transfer of dance.mp4 to me.mp4 that has to be refused in one sentence, before anything is
/// written. Neither needs to show a person, since nobody looks for one before.
class BadInput : public testing::Test {
protected:
    Ended transfer(const test::Arguments& more = {}, const fs::path& out = "out.mp4")
    {
        for (const char* name : {"dance.mp4", "me.mp4"}) {
            if (!fs::exists(fs::symlink_status(folder / name)))
                test::drawnClip(folder / name);
        }
        test::Arguments arguments
            = {"transfer", "--source", "dance.mp4", "--target", "me.mp4", "-o", out.string()};
        arguments.insert(arguments.end(), more.begin(), more.end());
        return refused(arguments);
    }

    Ended refused(const test::Arguments& arguments)
    {
        const auto before = test::filesIn(folder.path());
        Ended ended = run(arguments, {.folder = folder.path(), .asNobody = isNobody});
        EXPECT_EQ(ended.exitCode, 1) << ended.err;
        EXPECT_THAT(ended.out, IsEmpty());
        EXPECT_EQ(test::filesIn(folder.path()), before);
        return ended;
    }

    /// The superuser may read and write everything, so the program runs as somebody else.
    bool canActAsNobody()
    {
        fs::permissions(folder.path(), fs::perms::all);
        isNobody = true;
        return run({"--version"}, {.folder = folder.path(), .asNobody = true}).exitCode == 0;
    }

    test::TemporaryFolder folder;
    bool isNobody = false;
};

} // namespace

TEST_F(BadInput, AMissingFileIsNotFound)
{
    const Ended ended
        = refused({"transfer", "--source", "dance.mp4", "--target", "me.mp4", "-o", "out.mp4"});

    EXPECT_EQ(ended.err, "understudy-cli: dance.mp4: there is no such file\n");
}

TEST_F(BadInput, AMissingFileIsNotFoundByEveryCommandThatTakesOne)
{
    for (const test::Arguments& arguments : std::vector<test::Arguments>{{"info", "gone.mp4"},
             {"detect", "gone.mp4"}, {"detect", "gone.mp4", "-o", "poses.json"},
             {"train", "--project", "new.understudy", "--target", "gone.mp4"},
             {"evaluate", "--target", "gone.mp4", "--report", "figures.json"}}) {
        const Ended ended = refused(arguments);

        EXPECT_EQ(ended.err, "understudy-cli: gone.mp4: there is no such file\n") << arguments[0];
    }
}

TEST_F(BadInput, AnEmptyFileIsCalledEmpty)
{
    test::writeText(folder / "dance.mp4", "");

    EXPECT_EQ(transfer().err, "understudy-cli: dance.mp4: the file is empty\n");
}

TEST_F(BadInput, ATextWithTheNameOfAVideoIsNoVideo)
{
    test::writeText(folder / "me.mp4", "Not a video at all, just a letter to a friend.\n");

    EXPECT_EQ(transfer().err, "understudy-cli: me.mp4: is not a video file\n");
}

TEST_F(BadInput, ATruncatedVideoSaysAtWhichFrameItEnds)
{
    const fs::path video = test::drawnClip(folder / "dance.mp4", {.frames = 100});
    fs::resize_file(video, fs::file_size(video) * 6 / 10);

    EXPECT_THAT(transfer().err,
        MatchesRegex("understudy-cli: dance.mp4: the video stream ends at frame [4-7][0-9] of 100; "
                     "the file is truncated - copy it again\n"));
}

TEST_F(BadInput, SoundWithoutAPictureIsUnsupported)
{
    media::writeWav(folder / "dance.mp4", test::beeps(1, 48000, 2), 48000, 2);

    EXPECT_THAT(transfer().err,
        MatchesRegex("understudy-cli: dance.mp4: [^\n]*sound but no moving picture[^\n]*\n"));
}

TEST_F(BadInput, ASingleFrameIsTooShortForADance)
{
    test::drawnClip(folder / "dance.mp4", {.frames = 1});

    EXPECT_EQ(
        transfer().err, "understudy-cli: dance.mp4: has a single frame; a dance needs a video\n");
}

TEST_F(BadInput, ASingleFrameIsTooShortForATarget)
{
    test::drawnClip(folder / "me.mp4", {.frames = 1});

    EXPECT_EQ(
        transfer().err, "understudy-cli: me.mp4: has a single frame; a dance needs a video\n");
}

TEST_F(BadInput, ASingleFrameIsTooShortForDetectToo)
{
    test::drawnClip(folder / "dance.mp4", {.frames = 1});

    EXPECT_EQ(refused({"detect", "dance.mp4", "-o", "poses.json"}).err,
        "understudy-cli: dance.mp4: has a single frame; a dance needs a video\n");
}

TEST_F(BadInput, ATargetOfTooFewFramesIsRefusedBeforeAnyoneLooksForPoses)
{
    test::drawnClip(folder / "me.mp4", {.frames = 23});

    EXPECT_EQ(transfer().err,
        "understudy-cli: me.mp4: has only 23 frames to learn from; a target needs at least 24, and "
        "better some minutes\n");
}

TEST_F(BadInput, ARangeThatLeavesTooFewFramesOfATargetIsRefused)
{
    EXPECT_EQ(transfer({"--target-range", "40:"}).err,
        "understudy-cli: me.mp4: has only 10 frames to learn from; a target needs at least 24, and "
        "better some minutes\n");
}

TEST_F(BadInput, ATargetOfTooFewFramesToHoldSomeBackIsNotEvaluated)
{
    test::drawnClip(folder / "me.mp4", {.frames = 29});

    EXPECT_EQ(refused({"evaluate", "--target", "me.mp4", "--report", "figures.json"}).err,
        "understudy-cli: me.mp4: has only 23 frames to learn from; a target needs at least 24, and "
        "better some minutes\n");
}

TEST_F(BadInput, AFolderIsNoVideo)
{
    fs::create_directory(folder / "dance.mp4");

    EXPECT_THAT(
        transfer().err, MatchesRegex("understudy-cli: dance.mp4: [^\n]*is a folder[^\n]*\n"));
}

TEST_F(BadInput, AVideoOfSomeoneElseSaysThatThePermissionIsMissing)
{
    if (!canActAsNobody())
        GTEST_SKIP() << "the program cannot be run as somebody without rights";
    test::drawnClip(folder / "dance.mp4");
    fs::permissions(folder / "dance.mp4", fs::perms::none);

    EXPECT_EQ(
        transfer().err, "understudy-cli: dance.mp4: you have no permission to read this file\n");
}

TEST_F(BadInput, AVideoInAClosedFolderIsNoInternalError)
{
    if (!canActAsNobody())
        GTEST_SKIP() << "the program cannot be run as somebody without rights";
    fs::create_directory(folder / "closed");
    test::drawnClip(folder / "closed/dance.mp4");
    fs::permissions(folder / "closed", fs::perms::owner_all);

    const Ended ended
        = run({"info", "closed/dance.mp4"}, {.folder = folder.path(), .asNobody = true});

    EXPECT_EQ(ended.exitCode, 1);
    EXPECT_THAT(
        ended.err, MatchesRegex("understudy-cli: closed/dance.mp4: [^\n]*permission[^\n]*\n"));
}

TEST_F(BadInput, ATargetThatDoesNotExistIsFoundBeforeTheSourceIsSearched)
{
    test::drawnClip(folder / "dance.mp4");

    const Ended ended
        = refused({"transfer", "--source", "dance.mp4", "--target", "gone.mp4", "-o", "out.mp4"});

    EXPECT_EQ(ended.err, "understudy-cli: gone.mp4: there is no such file\n");
}

TEST_F(BadInput, AnOutputFolderThatDoesNotExistIsNamed)
{
    EXPECT_EQ(transfer({}, "results/out.mp4").err,
        "understudy-cli: results: there is no such folder to write out.mp4 to\n");
}

TEST_F(BadInput, AnOutputThatIsAFolderIsRefused)
{
    fs::create_directory(folder / "results");

    EXPECT_EQ(transfer({}, "results").err, "understudy-cli: results: is a folder; name a file\n");
}

TEST_F(BadInput, AnOutputInAClosedFolderIsRefused)
{
    if (!canActAsNobody())
        GTEST_SKIP() << "the program cannot be run as somebody without rights";
    fs::create_directory(folder / "closed");
    fs::permissions(folder / "closed", fs::perms::owner_all | fs::perms::others_exec);

    EXPECT_EQ(transfer({}, "closed/out.mp4").err,
        "understudy-cli: closed/out.mp4: cannot be written: Permission denied\n");
}

TEST_F(BadInput, AnOutputThatIsAPipeIsNotReplaced)
{
    ASSERT_EQ(::mkfifo((folder / "out.mp4").c_str(), 0600), 0);

    EXPECT_EQ(transfer().err,
        "understudy-cli: out.mp4: is a device or a pipe, which cannot hold the result; name a "
        "file\n");
    EXPECT_TRUE(fs::is_fifo(folder / "out.mp4"));
}

TEST_F(BadInput, AnOutputThatIsAnInputIsNotOverwritten)
{
    test::drawnClip(folder / "dance.mp4");
    const std::string before = test::contentOf(folder / "dance.mp4");

    EXPECT_EQ(transfer({}, "dance.mp4").err,
        "understudy-cli: dance.mp4: is one of the inputs; choose another name for the output\n");
    EXPECT_EQ(test::contentOf(folder / "dance.mp4"), before);
}

TEST_F(BadInput, AnOutputThatIsAnotherNameOfAnInputIsNotOverwritten)
{
    test::drawnClip(folder / "me.mp4");
    fs::create_symlink("me.mp4", folder / "link.mp4");
    const std::string before = test::contentOf(folder / "me.mp4");

    EXPECT_EQ(transfer({}, "link.mp4").err,
        "understudy-cli: link.mp4: is one of the inputs; choose another name for the output\n");
    EXPECT_EQ(test::contentOf(folder / "me.mp4"), before);
}

TEST_F(BadInput, AReportThatIsTheInputIsNotOverwritten)
{
    test::drawnClip(folder / "me.mp4");
    const std::string before = test::contentOf(folder / "me.mp4");

    const Ended ended = refused({"evaluate", "--target", "me.mp4", "--report", "me.mp4"});

    EXPECT_EQ(ended.err,
        "understudy-cli: me.mp4: is one of the inputs; choose another name for the output\n");
    EXPECT_EQ(test::contentOf(folder / "me.mp4"), before);
}

TEST_F(BadInput, AnOutputThatIsTheProjectIsRefused)
{
    EXPECT_EQ(transfer({}, "out.understudy").err,
        "understudy-cli: out.understudy: is the project's own file; choose another name for the "
        "output\n");
}

TEST_F(BadInput, PosesAreNotWrittenOverTheirVideo)
{
    test::drawnClip(folder / "dance.mp4");

    EXPECT_EQ(refused({"detect", "dance.mp4", "-o", "dance.mp4"}).err,
        "understudy-cli: dance.mp4: is one of the inputs; choose another name for the output\n");
}

TEST(FullDisk, IsSaidInOneSentenceAndLeavesNoHalfFile)
{
    test::SmallDisk disk(1500);
    if (!disk.isMounted())
        GTEST_SKIP() << "this system does not let a test mount a disk";

    const Ended ended = run({"sample", "-o", disk.path().string()});

    EXPECT_EQ(ended.exitCode, 1);
    EXPECT_THAT(test::lastLine(ended.err),
        MatchesRegex("understudy-cli: [^\n]*: the disk is full; free some space or choose another "
                     "folder"));
    EXPECT_THAT(test::filesIn(disk.path()), testing::ElementsAre("dancer.json"));
}
