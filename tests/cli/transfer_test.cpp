// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/export_format.h"
#include "core/media/video_info.h"
#include "tests/cli/expectations.h"
#include "tests/cli/program.h"
#include "tests/cli/sample_clips.h"
#include "tests/cli/small_disk.h"
#include "tests/support/drawn_clip.h"

#include <array>
#include <fstream>
#include <gmock/gmock.h>
#include <optional>
#include <sys/stat.h>

namespace fs = std::filesystem;
using nlohmann::json;
using test::Ended;
using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::MatchesRegex;
using testing::Not;

namespace {

/// One transfer of the short sample, made once, and what can be asked of it afterwards.
class FinishedTransfer : public testing::Test {
protected:
    static void SetUpTestSuite()
    {
        if (!test::hasNetworks())
            return;
        folder.emplace();
        first = test::run(test::shortTransfer({"--preset", "instant"}), {.folder = folder->path()});
    }

    static void TearDownTestSuite() { folder.reset(); }

    void SetUp() override
    {
        if (!folder)
            GTEST_SKIP() << "the pose networks are not installed";
        ASSERT_EQ(first.exitCode, 0) << first.out << first.err;
    }

    static Ended run(const test::Arguments& arguments)
    {
        return test::run(arguments, {.folder = folder->path()});
    }

    static std::optional<test::FolderWithClips> folder;
    static Ended first;
};

constexpr std::array resultFiles = {"dance.mp4", "dance.sheet.jpg", "dance.report.json"};

/// Which file bears a name, and when it was last written.
using FileState = std::pair<ino_t, fs::file_time_type>;

FileState stateOf(const fs::path& path)
{
    struct stat state = {};
    EXPECT_EQ(::stat(path.c_str(), &state), 0);
    return {state.st_ino, fs::last_write_time(path)};
}

std::optional<test::FolderWithClips> FinishedTransfer::folder;
Ended FinishedTransfer::first;

} // namespace

TEST_F(FinishedTransfer, HasTheSourcesFramesTimingAndSoundAtTheTargetsSize)
{
    const media::VideoInfo source = media::probe(*folder / "dancer.mp4");
    const media::VideoInfo target = media::probe(*folder / "target.mp4");

    const media::VideoInfo result = media::probe(*folder / "dance.mp4");

    EXPECT_EQ(result.frameCount, 40);
    EXPECT_EQ(result.frameRate.value(), source.frameRate.value());
    EXPECT_NEAR(result.duration, 40 / source.frameRate.value(), 0.001);
    EXPECT_EQ(result.width, target.width);
    EXPECT_EQ(result.height, target.height);
    ASSERT_TRUE(result.audio);
    EXPECT_NEAR(result.audio->duration, result.duration, 0.06); // whole AAC packets
}

TEST_F(FinishedTransfer, ToldItsProgressAndOneFinalEvent)
{
    const std::vector<json> events = test::eventsIn(first.out);

    const json last = test::finalEvent(events);

    EXPECT_EQ(last.at("event"), "finished");
    EXPECT_EQ(last.at("result").at("video"), "dance.mp4");
    EXPECT_EQ(last.at("result").at("frames"), 40);
    EXPECT_THAT(test::stagesIn(events),
        ElementsAre("background", "cut out", "detect source", "detect target", "export", "render"));
    EXPECT_THAT(first.err, IsEmpty());
}

TEST_F(FinishedTransfer, LiesBesideItsSheetReportAndProject)
{
    for (const char* name :
        {"dance.mp4", "dance.sheet.jpg", "dance.report.json", "dance.understudy"})
        EXPECT_TRUE(fs::is_regular_file(*folder / name)) << name;
    EXPECT_EQ(json::parse(test::contentOf(*folder / "dance.report.json")).at("preset"), "instant");
}

TEST_F(FinishedTransfer, IsNotMadeAgainByASecondCall)
{
    std::vector<FileState> before;
    for (const char* name : resultFiles)
        before.push_back(stateOf(*folder / name));

    const Ended second = run(test::shortTransfer({"--preset", "instant"}));

    EXPECT_EQ(second.exitCode, 0) << second.out;
    EXPECT_THAT(test::stagesIn(test::eventsIn(second.out)), IsEmpty());
    for (std::size_t i = 0; i < before.size(); ++i)
        EXPECT_EQ(stateOf(*folder / resultFiles.at(i)), before[i]) << resultFiles.at(i);
    EXPECT_EQ(test::finalEvent(test::eventsIn(second.out)).at("result"),
        test::finalEvent(test::eventsIn(first.out)).at("result"));
}

TEST_F(FinishedTransfer, GetsAFileBackThatWasDeleted)
{
    for (const char* name : resultFiles) {
        const std::string before = test::contentOf(*folder / name);
        fs::remove(*folder / name);

        const Ended second = run(test::shortTransfer({"--preset", "instant"}));

        EXPECT_EQ(second.exitCode, 0) << second.out;
        EXPECT_EQ(test::contentOf(*folder / name), before) << name;
    }
}

TEST_F(FinishedTransfer, IsOnlyWrittenAgainWhenItWasDeleted)
{
    const std::string before = test::contentOf(*folder / "dance.mp4");
    fs::remove(*folder / "dance.mp4");

    const Ended second = run(test::shortTransfer({"--preset", "instant"}));

    EXPECT_EQ(second.exitCode, 0) << second.out;
    EXPECT_THAT(test::stagesIn(test::eventsIn(second.out)), ElementsAre("export"));
    EXPECT_EQ(test::contentOf(*folder / "dance.mp4"), before);
}

TEST_F(FinishedTransfer, IsFoundAgainByEachStepAlone)
{
    for (const test::Arguments& step :
        std::vector<test::Arguments>{{"train", "--project", "dance.understudy", "--json"},
            {"render", "--project", "dance.understudy", "--json"},
            {"export", "--project", "dance.understudy", "-o", "dance.mp4", "--json"}}) {
        const Ended ended = run(step);

        EXPECT_EQ(ended.exitCode, 0) << ended.out;
        EXPECT_THAT(test::stagesIn(test::eventsIn(ended.out)), IsEmpty()) << step[0];
    }
}

TEST_F(FinishedTransfer, CanBeMovedWithItsVideosAndExportedFromAnywhere)
{
    const test::TemporaryFolder other;
    const fs::path moved = other / "moved";
    fs::copy(folder->path(), moved, fs::copy_options::recursive);

    const Ended ended = test::run(
        {"export", "--project", (moved / "dance.understudy").string(), "-o", "again.mp4", "--json"},
        {.folder = other.path()});

    EXPECT_EQ(ended.exitCode, 0) << ended.out;
    EXPECT_THAT(test::stagesIn(test::eventsIn(ended.out)), ElementsAre("export"));
    EXPECT_EQ(media::probe(other / "again.mp4").frameCount, 40);
}

TEST_F(FinishedTransfer, IsNotExportedOverItsSource)
{
    const std::string before = test::contentOf(*folder / "dancer.mp4");

    const Ended ended = run({"export", "--project", "dance.understudy", "-o", "dancer.mp4"});

    EXPECT_EQ(ended.exitCode, 1);
    EXPECT_EQ(ended.err,
        "understudy-cli: dancer.mp4: is one of the inputs; choose another name for the output\n");
    EXPECT_EQ(test::contentOf(*folder / "dancer.mp4"), before);
}

TEST_F(FinishedTransfer, IsExportedInPartInAnotherFormatWithoutRenderingAgain)
{
    if (!media::isAvailable(media::ExportFormat::Vp9))
        GTEST_SKIP() << "FFmpeg on this computer cannot write it";

    const Ended ended = run({"export", "--project", "dance.understudy", "-o", "part.webm",
        "--range", "10:30", "--audio", "none", "--mark", "1", "--json"});

    EXPECT_EQ(ended.exitCode, 0) << ended.out;
    EXPECT_THAT(test::stagesIn(test::eventsIn(ended.out)), ElementsAre("export"));
    const media::VideoInfo part = media::probe(*folder / "part.webm");
    EXPECT_EQ(part.frameCount, 20);
    EXPECT_EQ(part.codec, "vp9");
    EXPECT_FALSE(part.audio);
}

TEST_F(FinishedTransfer, IsExportedBesideItsDanceAndItsFigure)
{
    const Ended ended = run({"export", "--project", "dance.understudy", "-o", "compared.mp4",
        "--layout", "comparison", "--range", "4:14"});

    EXPECT_EQ(ended.exitCode, 0) << ended.err;
    const media::VideoInfo result = media::probe(*folder / "dance.mp4");
    const media::VideoInfo compared = media::probe(*folder / "compared.mp4");
    EXPECT_EQ(compared.height, result.height);
    EXPECT_GT(compared.width, 2 * result.width);
    EXPECT_EQ(compared.frameCount, 10);
}

TEST_F(FinishedTransfer, IsExportedAsAFolderOfPicturesThatSaysWhatTheyAre)
{
    const test::Arguments exporting = {"export", "--project", "dance.understudy", "-o", "pictures",
        "--format", "png", "--range", "4:9", "--json"};
    const Ended ended = run(exporting);
    const Ended again = run(exporting);

    EXPECT_EQ(ended.exitCode, 0) << ended.out;
    EXPECT_THAT(test::filesIn(*folder / "pictures"),
        testing::UnorderedElementsAre("0000001.png", "0000002.png", "0000003.png", "0000004.png",
            "0000005.png", "about.json"));
    EXPECT_THAT(json::parse(test::contentOf(*folder / "pictures/about.json"))
                    .at("comment")
                    .get<std::string>(),
        HasSubstr("Synthetic video"));
    EXPECT_THAT(test::stagesIn(test::eventsIn(again.out)), IsEmpty());
}

TEST_F(FinishedTransfer, IsNotExportedOverAFolderOfOtherThings)
{
    fs::create_directory(*folder / "holidays");
    std::ofstream(*folder / "holidays/beach.jpg") << "not ours";

    const Ended ended
        = run({"export", "--project", "dance.understudy", "-o", "holidays", "--format", "png"});

    EXPECT_EQ(ended.exitCode, 1);
    EXPECT_EQ(ended.err,
        "understudy-cli: holidays: is a folder that holds other files; name a new one for the "
        "pictures\n");
    EXPECT_TRUE(fs::exists(*folder / "holidays/beach.jpg"));
}

TEST_F(FinishedTransfer, IsNotExportedUnderANameOfAnotherFormat)
{
    const Ended named
        = run({"export", "--project", "dance.understudy", "-o", "dance.mov", "--format", "gif"});
    const Ended unknown
        = run({"export", "--project", "dance.understudy", "-o", "dance.avi", "--format", "avi"});
    const Ended layout = run(
        {"export", "--project", "dance.understudy", "-o", "out.mp4", "--layout", "upside-down"});

    EXPECT_EQ(named.err, "understudy-cli: dance.mov: must end in .gif for the format gif\n");
    EXPECT_THAT(unknown.err, HasSubstr("there is no format named \"avi\"; choose one of h264"));
    EXPECT_THAT(layout.err, HasSubstr("choose one of result, comparison, skeleton, portrait"));
}

TEST_F(FinishedTransfer, GoesOnToAFullDiskOnceThereIsRoom)
{
    test::SmallDisk disk(32);
    if (!disk.isMounted())
        GTEST_SKIP() << "this system does not let a test mount a disk";
    const test::Arguments exporting = {
        "export", "--project", "dance.understudy", "-o", (disk / "dance.mp4").string(), "--json"};

    const Ended full = run(exporting);
    const auto left = test::filesIn(disk.path());
    disk.resize(1 << 16);
    const Ended roomy = run(exporting);

    const json failure = test::finalEvent(test::eventsIn(full.out));
    EXPECT_EQ(full.exitCode, 1);
    EXPECT_EQ(failure.at("code"), "disk_full");
    EXPECT_EQ(failure.at("subject"), (disk / "dance.mp4").string());
    EXPECT_THAT(left, IsEmpty());
    EXPECT_EQ(roomy.exitCode, 0) << roomy.out;
    EXPECT_EQ(media::probe(disk / "dance.mp4").frameCount, 40);
}

TEST(Detection, OfAFullDiskGoesOnOnceThereIsRoom)
{
    if (!test::hasNetworks())
        GTEST_SKIP() << "the pose networks are not installed";
    test::SmallDisk disk(200);
    if (!disk.isMounted())
        GTEST_SKIP() << "this system does not let a test mount a disk";
    const test::Arguments detecting = {"detect", (test::clipsFolder() / "dancer.mp4").string(),
        "--network", "lite", "-o", (disk / "poses.json").string()};

    const Ended full = test::run(detecting);
    const bool hasPoses = fs::exists(disk / "poses.json");
    disk.resize(1 << 16);
    const Ended roomy = test::run(detecting);

    EXPECT_EQ(full.exitCode, 1);
    EXPECT_THAT(test::lastLine(full.err),
        MatchesRegex("understudy-cli: .*poses.json.*: the disk is full; free some space or choose "
                     "another folder"));
    EXPECT_FALSE(hasPoses);
    EXPECT_EQ(roomy.exitCode, 0) << roomy.err;
    EXPECT_THAT(test::filesIn(disk.path()), ElementsAre("poses.json"));
}

TEST(Detection, OfAClipWithNobodyInItSaysSoAndLeavesNothing)
{
    if (!test::hasNetworks())
        GTEST_SKIP() << "the pose networks are not installed";
    const test::TemporaryFolder folder;
    test::drawnClip(folder / "empty.mp4", {.frames = 10});

    const Ended ended = test::run({"detect", "empty.mp4", "--network", "lite", "-o", "poses.json"},
        {.folder = folder.path()});

    EXPECT_EQ(ended.exitCode, 1);
    EXPECT_EQ(test::lastLine(ended.err),
        "understudy-cli: " + fs::canonical(folder / "empty.mp4").string()
            + ": no person was found in any frame; film one person, whole body "
              "in the picture");
    EXPECT_THAT(test::filesIn(folder.path()), ElementsAre("empty.mp4"));
}

TEST(Transfer, ToATargetWithNobodyInItSaysSoBeforeTheSourceIsSearchedAndLeavesNothing)
{
    if (!test::hasNetworks())
        GTEST_SKIP() << "the pose networks are not installed";
    const test::FolderWithClips folder;
    test::drawnClip(folder / "target.mp4", {.frames = 24});
    const auto before = test::filesIn(folder.path());

    const Ended ended = test::run({"transfer", "--source", "dancer.mp4", "--target", "target.mp4",
                                      "-o", "dance.mp4", "--network", "lite"},
        {.folder = folder.path()});

    EXPECT_EQ(ended.exitCode, 1);
    EXPECT_EQ(test::lastLine(ended.err),
        "understudy-cli: " + fs::canonical(folder / "target.mp4").string()
            + ": no person was found in any frame; film one person, whole body "
              "in the picture");
    EXPECT_THAT(ended.err, Not(HasSubstr("detect source")));
    EXPECT_EQ(test::filesIn(folder.path()), before);
}

TEST(Transfer, FromASourceWithNobodyInItKeepsTheTargetsPosesForTheNextOne)
{
    if (!test::hasNetworks())
        GTEST_SKIP() << "the pose networks are not installed";
    const test::FolderWithClips folder;
    const fs::path dancer = folder / "dancer.mp4";
    fs::rename(dancer, folder / "kept.mp4");
    test::drawnClip(dancer, {.frames = 50});
    const Ended first
        = test::run(test::shortTransfer({"--preset", "instant"}), {.folder = folder.path()});
    fs::rename(folder / "kept.mp4", dancer);

    const Ended second
        = test::run(test::shortTransfer({"--preset", "instant"}), {.folder = folder.path()});

    const json failure = test::finalEvent(test::eventsIn(first.out));
    EXPECT_EQ(failure.at("code"), "no_person");
    EXPECT_EQ(failure.at("subject"), fs::canonical(dancer).string());
    EXPECT_EQ(second.exitCode, 0) << second.out;
    EXPECT_THAT(test::stagesIn(test::eventsIn(second.out)), Not(Contains("detect target")));
}
