// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sample_clips.h"

#include "core/media/video_reader.h"
#include "tests/support/temporary_folder.h"

#include <fstream>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>
#include <opencv2/core.hpp>

namespace {

const sample::SampleSettings small{.seconds = 1.6, .height = 192};

std::size_t filesIn(const std::filesystem::path& folder)
{
    return static_cast<std::size_t>(std::distance(
        std::filesystem::directory_iterator(folder), std::filesystem::directory_iterator()));
}

} // namespace

TEST(SampleClips, AreWrittenWithTheirJointsBesideThem)
{
    const test::TemporaryFolder folder;

    const sample::SampleFiles files = sample::writeSample(folder / "sample", small);

    EXPECT_FALSE(files.cancelled);
    EXPECT_EQ(
        filesIn(folder / "sample"), 6U); // three clips, three lists of joints, nothing left over
    for (const std::filesystem::path& clip : {files.dancer, files.target, files.truth}) {
        EXPECT_GT(media::probe(clip).frameCount, 0) << clip;
        std::filesystem::path joints = clip;
        EXPECT_TRUE(std::filesystem::exists(joints.replace_extension(".json"))) << joints;
    }
}

TEST(SampleClips, HaveTheDancersMusicOnTheDanceAndOnTheTruth)
{
    const test::TemporaryFolder folder;
    const sample::SampleFiles files = sample::writeSample(folder.path(), small);

    for (const std::filesystem::path& clip : {files.dancer, files.truth}) {
        const media::VideoInfo info = media::probe(clip);
        EXPECT_EQ(info.frameCount, 40);
        EXPECT_EQ(info.frameRate, (base::Rational{25, 1}));
        ASSERT_TRUE(info.audio.has_value());
        EXPECT_EQ(info.audio->channels, 2);
        EXPECT_NEAR(info.audio->duration, info.duration, 0.1);
    }
    EXPECT_FALSE(media::probe(files.target).audio.has_value());
}

TEST(SampleClips, DifferInSizeRateAndLengthAsRealFootageDoes)
{
    const sample::ClipInfo dancer = sample::dancerClip({});
    const sample::ClipInfo target = sample::targetClip({});
    const sample::ClipInfo truth = sample::truthClip({});

    EXPECT_EQ(dancer.frameCount, 300);
    EXPECT_EQ(target.frameCount, 540);
    EXPECT_NE(dancer.width, target.width);
    EXPECT_NE(dancer.frameRate, target.frameRate);
    EXPECT_EQ(truth.width, target.width);
    EXPECT_EQ(truth.frameCount, dancer.frameCount);
}

TEST(SampleClips, ShowTheFramesTheTracksDescribe)
{
    const test::TemporaryFolder folder;
    const sample::Scene scene = sample::dancerScene(small);
    ASSERT_TRUE(sample::writeDancer(folder / "dancer.mp4", small));

    media::VideoReader video(folder / "dancer.mp4");
    const sample::Performer performer = scene.performer();
    for (const std::int64_t index : {0, 17, 39}) {
        const cv::Mat drawn
            = performer.draw(scene.filmed.postures[static_cast<std::size_t>(index)], index);
        const cv::Mat decoded = video.at(index).image;
        ASSERT_EQ(decoded.size(), drawn.size());
        const double meanError
            = cv::norm(decoded, drawn, cv::NORM_L1) / static_cast<double>(3 * drawn.total());
        EXPECT_LT(meanError, 4) << index;
    }
    EXPECT_EQ(sample::dancerTrack(small).size(), static_cast<std::size_t>(video.info().frameCount));
}

TEST(SampleClips, AreTheSameEveryTime)
{
    const test::TemporaryFolder folder;
    const sample::SampleSettings brief{.seconds = 0.4, .height = 192};
    sample::writeDancer(folder / "first.mp4", brief);
    sample::writeDancer(folder / "second.mp4", brief);

    media::VideoReader first(folder / "first.mp4");
    media::VideoReader second(folder / "second.mp4");
    while (const auto frame = first.next())
        EXPECT_EQ(cv::norm(frame->image, second.next()->image, cv::NORM_INF), 0) << frame->index;
}

TEST(SampleClips, ReportEveryFrameOfEveryStage)
{
    const test::TemporaryFolder folder;
    std::map<std::string, base::Progress> last;

    sample::writeSample(folder.path(), {.seconds = 0.4, .height = 128},
        [&last](const base::Progress& progress) { last[progress.stage] = progress; });

    ASSERT_EQ(last.size(), 3U);
    for (const auto& [stage, progress] : last)
        EXPECT_EQ(progress.done, progress.total) << stage;
    EXPECT_EQ(last["dancer"].total, 10);
    EXPECT_EQ(last["target"].total, 18);
}

TEST(SampleClips, LeaveNothingWhenTheyAreCancelled)
{
    const test::TemporaryFolder folder;
    const base::CancelToken cancel;

    const bool finished = sample::writeDancer(
        folder / "dancer.mp4", small, [&cancel](const base::Progress&) { cancel.cancel(); },
        cancel);

    EXPECT_FALSE(finished);
    EXPECT_EQ(filesIn(folder.path()), 0U);
}

TEST(SampleClips, ListTheJointsOfEveryFrame)
{
    const test::TemporaryFolder folder;
    const sample::SampleFiles files
        = sample::writeSample(folder.path(), {.seconds = 0.4, .height = 128});

    std::ifstream file(files.dancer.parent_path() / "dancer.json");
    const nlohmann::json joints = nlohmann::json::parse(file);

    EXPECT_EQ(joints["video"], "dancer.mp4");
    EXPECT_EQ(joints["height"], 128);
    EXPECT_EQ(joints["fps"], 25.0);
    ASSERT_EQ(joints["frames"].size(), 10U);
    const nlohmann::json& first = joints["frames"][0];
    EXPECT_EQ(first["body25"].size(), 25U);
    EXPECT_EQ(first["left_hand"].size(), 21U);
    EXPECT_EQ(first["right_hand"].size(), 21U);
    EXPECT_EQ(first["face70"].size(), 70U);
    const pose::Keypoint nose
        = sample::dancerTrack({.seconds = 0.4, .height = 128}).at(0).body[pose::Nose];
    EXPECT_NEAR(first["body25"][0][0].get<float>(), nose.position.x, 0.01);
    EXPECT_NEAR(first["body25"][0][1].get<float>(), nose.position.y, 0.01);
}
