// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/target.h"

#include "core/estimation/model_store.h"
#include "core/media/video_info.h"
#include "core/media/video_writer.h"
#include "core/pipeline/raw_pose_blob.h"
#include "tests/pipeline/stored_poses.h"
#include "tests/support/temporary_folder.h"
#include "tests/warp/doll.h"

#include <cmath>
#include <gmock/gmock.h>

namespace fs = std::filesystem;

namespace {

constexpr std::int64_t length = 60;
constexpr std::int64_t cutFrom = 20;
constexpr std::int64_t cutTo = 29; ///< the last frame of the inserted scene

enum class Film { Whole, Cut, Captioned };

bool isInserted(std::int64_t frame) { return frame >= cutFrom && frame <= cutTo; }

pose::Pose dancing(std::int64_t frame)
{
    pose::Pose pose = test::doll();
    const auto swing = static_cast<float>(25 * std::sin(0.4 * static_cast<double>(frame)));
    for (const pose::Body25 joint : {pose::RightWrist, pose::LeftWrist})
        pose.body[joint].position.y -= swing;
    return pose;
}

/// The doll in her room; in the inserted scene in another.
cv::Mat picture(std::int64_t frame, Film film)
{
    const bool isOther = film == Film::Cut && isInserted(frame);
    cv::Mat image(
        test::dollFrame, CV_8UC3, isOther ? cv::Scalar(30, 60, 160) : cv::Scalar(150, 140, 120));
    cv::rectangle(image, cv::Rect(isOther ? 140 : 10, 30, 50, 90), {230, 230, 210}, -1);
    const cv::Mat person = warp::figureMask(dancing(frame), test::dollTorso, image.size(), 0.8);
    image.setTo(cv::Scalar(40, 180, 30), person);
    if (film == Film::Captioned) {
        const bool isFirst = frame < length / 2;
        for (const auto& [colour, width] :
            {std::pair(cv::Scalar::all(255), 9), std::pair(cv::Scalar(180, 20, 170), 4)})
            cv::putText(image, isFirst ? "HOP" : "JUMP", {isFirst ? 20 : 40, 275},
                cv::FONT_HERSHEY_SIMPLEX, 1.5, colour, width);
    }
    return image;
}

/// A short clip of the doll whose poses are known, and a project.
class TargetOfAClip : public testing::Test {
protected:
    pipeline::Target prepare(Film film)
    {
        const fs::path video = m_folder / "film.mp4";
        if (!fs::exists(video))
            write(video, film);
        const project::Media media = m_project.addMedia("target", video);
        pipeline::Detection detection;
        detection.step = m_project.step("detect", {{"video", media.sha256}});
        detection.info = media::probe(video);
        detection.range = {0, length};
        detection.media = media.id;
        for (std::int64_t frame = 0; frame < length; ++frame)
            m_project.store(detection.step, "pose",
                {{frame, pipeline::encode(test::detectedPose(dancing(frame)))}});
        pipeline::TaskContext context{m_project, m_models, {}, [](const base::Progress&) {},
            [this](const std::string& sentence) { m_warnings.push_back(sentence); },
            [](const fs::path&) {}};
        return pipeline::prepareTarget(context, detection, detection.range).value();
    }

    std::vector<std::string> m_warnings;

private:
    static void write(const fs::path& video, Film film)
    {
        media::VideoWriterSettings settings;
        settings.width = test::dollFrame.width;
        settings.height = test::dollFrame.height;
        media::VideoWriter writer(video, settings);
        for (std::int64_t frame = 0; frame < length; ++frame)
            writer.write(picture(frame, film));
        writer.finish();
    }

    const test::TemporaryFolder m_folder;
    const estimation::ModelStore m_models{m_folder / "models"};
    project::Project m_project{m_folder / "solo.understudy"};
};

} // namespace

TEST_F(TargetOfAClip, LeavesOutAnotherSceneAndSaysWhichFrames)
{
    const pipeline::Target target = prepare(Film::Cut);

    EXPECT_THAT(m_warnings, testing::ElementsAre(testing::HasSubstr("10 of 60 frames (20-29)")));
    EXPECT_EQ(target.track.size(), static_cast<std::size_t>(length - (cutTo - cutFrom + 1)));
    for (const pipeline::TrainingSource& frame : target.training)
        EXPECT_FALSE(isInserted(frame.frame)) << frame.frame;
    const auto wall = target.plate.at<cv::Vec3b>(280, 20);
    EXPECT_LT(cv::norm(wall, cv::Vec3b(150, 140, 120), cv::NORM_INF), 12);
}

TEST_F(TargetOfAClip, LeavesOutTheSameSceneTheSecondTime)
{
    prepare(Film::Cut);

    const pipeline::Target again = prepare(Film::Cut);

    EXPECT_EQ(again.track.count(cutFrom), 0U);
    EXPECT_EQ(again.track.count(cutFrom - 1), 1U);
    EXPECT_EQ(m_warnings.size(), 2U);
}

TEST_F(TargetOfAClip, KeepsEveryFrameOfASingleScene)
{
    const pipeline::Target target = prepare(Film::Whole);

    EXPECT_THAT(m_warnings, testing::IsEmpty());
    EXPECT_EQ(target.track.size(), static_cast<std::size_t>(length));
}

TEST_F(TargetOfAClip, TakesCaptionsThatChangeOutOfRoomAndPersonAndSaysSo)
{
    const pipeline::Target target = prepare(Film::Captioned);

    EXPECT_THAT(m_warnings, testing::ElementsAre(testing::HasSubstr("2 captions")));
    cv::Mat difference;
    cv::absdiff(target.plate, picture(0, Film::Whole), difference);
    EXPECT_LT(cv::mean(difference(cv::Rect(0, 230, 60, 60)))[0], 4);
    for (const pipeline::TrainingSource& frame : target.training) {
        cv::Mat ink;
        cv::inRange(frame.read().image, cv::Scalar(120, 0, 110), cv::Scalar(255, 90, 230), ink);
        EXPECT_LT(cv::countNonZero(ink), 20) << frame.frame;
    }
}

TEST_F(TargetOfAClip, SaysOfItsCaptionsTheSecondTimeToo)
{
    prepare(Film::Captioned);

    prepare(Film::Captioned);

    EXPECT_THAT(m_warnings, testing::Each(testing::HasSubstr("2 captions")));
    EXPECT_EQ(m_warnings.size(), 2U);
}
