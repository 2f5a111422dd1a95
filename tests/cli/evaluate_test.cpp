// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sample_clips.h"
#include "tests/cli/expectations.h"
#include "tests/cli/program.h"
#include "tests/cli/sample_clips.h"

#include <gmock/gmock.h>

namespace fs = std::filesystem;
using nlohmann::json;
using test::Ended;
using testing::Contains;

namespace {

/// How like the person it came out, in decibels.
double personPsnr(const json& figures, const char* contender)
{
    return figures.at(contender).at("small").at("personPsnr");
}

} // namespace

TEST(Evaluation, ComparesWhatItLearnedWithFramesItHeldBack)
{
    if (!test::hasNetworks())
        GTEST_SKIP() << "the pose networks are not installed";
    const test::FolderWithClips folder;

    const Ended ended = test::run({"evaluate", "--target", "target.mp4", "--report", "figures.json",
                                      "--network", "lite", "--budget", "4s", "--json"},
        {.folder = folder.path()});

    ASSERT_EQ(ended.exitCode, 0) << ended.out << ended.err;
    const json report = json::parse(test::contentOf(folder / "figures.json"));
    const json& figures = report.at("figures");
    EXPECT_EQ(report.at("trainedOn"), json({0, 72}));
    EXPECT_EQ(report.at("heldOut"), json({72, 90}));
    EXPECT_GE(report.at("training").at("steps"), 10);
    for (const char* contender : {"plate", "nearest", "preview", "result"})
        EXPECT_EQ(figures.at(contender).at("full").at("frames"), 18) << contender;
    EXPECT_GT(personPsnr(figures, "preview"), personPsnr(figures, "plate"));
    EXPECT_GT(personPsnr(figures, "result"), personPsnr(figures, "plate"));
    for (const char* contender : {"preview", "result"}) {
        EXPECT_GT(figures.at(contender).at("full").at("faces"), 9) << contender;
        EXPECT_GT(figures.at(contender).at("poses").at("agreement"), 0.5) << contender;
        EXPECT_GT(figures.at(contender).at("poses").at("distance").at("body"), 0) << contender;
    }
    EXPECT_LT(figures.at("plate").at("poses").at("agreement"), 0.1);
    EXPECT_GT(figures.at("plate").at("poses").at("missed").at("body"), 10);
    EXPECT_TRUE(fs::is_regular_file(folder / "figures.sheet.jpg"));
    const std::string page = test::contentOf(folder / "figures.html");
    EXPECT_THAT(page, testing::HasSubstr("<td>preview"));
    EXPECT_THAT(
        page, testing::HasSubstr("Learned from frames 0 to 71, compared on frames 72 to 89"));
}

TEST(Evaluation, ComparesTheVariantsOfAnAblationOnTheSameFrames)
{
    if (!test::hasNetworks())
        GTEST_SKIP() << "the pose networks are not installed";
    const test::FolderWithClips folder;

    const Ended ended = test::run(
        {"evaluate", "--target", "target.mp4", "--report", "figures.json", "--network", "lite",
            "--budget", "3s", "--ablation", "preview,draft,plate", "--check", "0"},
        {.folder = folder.path()});

    ASSERT_EQ(ended.exitCode, 0) << ended.out << ended.err;
    const json report = json::parse(test::contentOf(folder / "figures.json"));
    std::vector<std::string> names;
    for (const json& variant : report.at("variants"))
        names.push_back(variant.at("name"));
    EXPECT_THAT(names, testing::ElementsAre("preview", "draft", "plate"));
    EXPECT_EQ(report.at("variants").at(1).at("budget"), 3);
    for (const std::string& name : names)
        EXPECT_EQ(report.at("figures").at(name).at("full").at("frames"), 18) << name;
    EXPECT_FALSE(report.at("figures").at("preview").contains("poses"));
    EXPECT_THAT(ended.out, testing::HasSubstr("figures.html"));
}

TEST(Evaluation, RefusesAVariantThatDoesNotExist)
{
    const test::FolderWithClips folder;

    const Ended ended
        = test::run({"evaluate", "--target", "target.mp4", "--ablation", "preview,better"},
            {.folder = folder.path()});

    EXPECT_EQ(ended.exitCode, 1);
    EXPECT_THAT(ended.err, testing::HasSubstr("there is no variant named \"better\""));
}

TEST(Transfer, IsMeasuredAgainstItsPosesAndTheRightAnswer)
{
    if (!test::hasNetworks())
        GTEST_SKIP() << "the pose networks are not installed";
    const test::FolderWithClips folder;
    ASSERT_TRUE(sample::writeTransferTruth(folder / "truth.mp4", test::clipsSettings()));
    const test::Arguments transfer = {"transfer", "--source", "dancer.mp4", "--target",
        "target.mp4", "-o", "dance.mp4", "--source-range", "0:30", "--network", "lite", "--preset",
        "instant", "--check", "1", "--truth", "truth.mp4", "--json"};

    const Ended first = test::run(transfer, {.folder = folder.path()});
    const Ended second = test::run(transfer, {.folder = folder.path()});

    ASSERT_EQ(first.exitCode, 0) << first.out << first.err;
    const json report = json::parse(test::contentOf(folder / "dance.report.json"));
    EXPECT_TRUE(fs::is_regular_file(folder / "dance.report.html"));
    EXPECT_GT(report.at("poseDistance").at("mean"), 0);
    EXPECT_EQ(report.at("poseDistance").at("limit"), 1.5);
    EXPECT_GT(report.at("poses").at("joints"), 30 * 10);
    EXPECT_GT(report.at("poses").at("agreement"), 0.7);
    EXPECT_EQ(report.at("truth").at("result").at("full").at("frames"), 30);
    EXPECT_GT(personPsnr(report.at("truth"), "result"), personPsnr(report.at("truth"), "plate"));
    EXPECT_THAT(test::stagesIn(test::eventsIn(first.out)), Contains("compare"));
    EXPECT_THAT(test::stagesIn(test::eventsIn(second.out)), testing::IsEmpty());
    EXPECT_EQ(test::finalEvent(test::eventsIn(second.out)).at("result"),
        test::finalEvent(test::eventsIn(first.out)).at("result"));
}
