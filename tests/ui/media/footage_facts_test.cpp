// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/media/footage_facts.h"

#include "core/media/video_writer.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>
#include <opencv2/imgproc.hpp>

namespace {

constexpr int width = 320;
constexpr int height = 240;

/// A wall with stains, twice as wide as the picture.
cv::Mat wall()
{
    cv::Mat noise(height, 2 * width, CV_8UC1);
    cv::RNG random(7);
    random.fill(noise, cv::RNG::UNIFORM, 0, 255);
    cv::GaussianBlur(noise, noise, {}, 2);
    cv::normalize(noise, noise, 40, 220, cv::NORM_MINMAX);
    return noise;
}

cv::Mat seenFrom(const cv::Mat& wall, int x) { return wall(cv::Rect(x, 0, width, height)); }

/// 60 frames before the wall: the camera goes `step` pixels to the right each frame, and a dancer
/// walks to and fro.
std::filesystem::path filmed(const std::filesystem::path& path, int step, double blur = 0)
{
    media::VideoWriter writer(path, {.width = width, .height = height, .frameRate = {25, 1}});
    const cv::Mat background = wall();
    for (int frame = 0; frame < 60; ++frame) {
        cv::Mat picture = seenFrom(background, frame * step).clone();
        cv::rectangle(picture, cv::Rect(100 + frame, 80, 40, 140), cv::Scalar(10), cv::FILLED);
        if (blur > 0)
            cv::GaussianBlur(picture, picture, {}, blur);
        cv::cvtColor(picture, picture, cv::COLOR_GRAY2BGR);
        writer.write(picture);
    }
    writer.finish();
    return path;
}

/// Someone whose whole body is in a picture of 400 by 800 pixels.
pose::Pose wholePerson(float x = 200)
{
    pose::Pose pose;
    const auto put = [&](pose::Body25 joint, float dx, float y) {
        pose.body[joint] = pose::detected({x + dx, y}, 0.9F);
    };
    put(pose::Nose, 0, 100);
    put(pose::Neck, 0, 180);
    put(pose::MidHip, 0, 380);
    put(pose::RightWrist, -80, 380);
    put(pose::LeftWrist, 80, 380);
    put(pose::RightAnkle, -40, 740);
    put(pose::LeftAnkle, 40, 740);
    return pose;
}

media::VideoInfo tallClip(std::int64_t frames)
{
    media::VideoInfo info;
    info.width = 400;
    info.height = 800;
    info.frameRate = {10, 1};
    info.frameCount = frames;
    info.duration = static_cast<double>(frames) / 10;
    return info;
}

} // namespace

TEST(FootageFacts, MeasureHowFarTheBackgroundMoved)
{
    const cv::Mat background = wall();

    EXPECT_NEAR(ui::backgroundMotion(seenFrom(background, 20), seenFrom(background, 26)).value(),
        6.0 / width, 0.2 / width);
    EXPECT_NEAR(ui::backgroundMotion(seenFrom(background, 20), seenFrom(background, 20)).value(), 0,
        0.1 / width);
}

TEST(FootageFacts, KnowNoMotionBeforeAPlainWall)
{
    const cv::Mat plain(height, width, CV_8UC1, cv::Scalar(128));

    EXPECT_FALSE(ui::backgroundMotion(plain, plain).has_value());
}

TEST(FootageFacts, TellAStandingCameraFromAMovingOne)
{
    const test::TemporaryFolder folder;

    const auto standing = ui::measurePictures(filmed(folder / "standing.mp4", 0));
    const auto moving = ui::measurePictures(filmed(folder / "moving.mp4", 4));

    EXPECT_LT(standing->cameraMotion.value(), 0.002);
    EXPECT_NEAR(moving->cameraMotion.value(), 5 * 4.0 / width, 0.01); // in a fifth of a second
}

TEST(FootageFacts, TellASharpPictureFromABlurredOne)
{
    const test::TemporaryFolder folder;

    const auto sharp = ui::measurePictures(filmed(folder / "sharp.mp4", 0));
    const auto blurred = ui::measurePictures(filmed(folder / "blurred.mp4", 0, 4));

    EXPECT_GT(sharp->sharpness, 5 * blurred->sharpness);
    EXPECT_NEAR(sharp->brightness, blurred->brightness, 0.05);
}

TEST(FootageFacts, StopWhenCancelled)
{
    const test::TemporaryFolder folder;
    const base::CancelToken cancel;
    cancel.cancel();

    EXPECT_FALSE(ui::measurePictures(filmed(folder / "clip.mp4", 0), cancel).has_value());
}

TEST(FootageFacts, CountTheSecondsThatShowTheWholeBody)
{
    pose::Track track;
    for (std::int64_t frame = 0; frame < 80; ++frame) {
        track[frame] = wholePerson();
        if (frame >= 60)
            track[frame].body[pose::LeftAnkle].position.y = 820; // below the picture
    }

    const ui::PoseFacts facts = ui::measurePoses(track, 0.8, tallClip(100));

    EXPECT_DOUBLE_EQ(facts.wholeBody, 0.75);
    EXPECT_NEAR(facts.usableSeconds, 6, 1e-9);
    EXPECT_EQ(facts.leaps, 0);
}

TEST(FootageFacts, NoticeWhenSomebodyElseIsFollowed)
{
    pose::Track track;
    for (std::int64_t frame = 0; frame < 20; ++frame)
        track[frame] = wholePerson(frame < 10 ? 80 : 310);

    EXPECT_EQ(ui::measurePoses(track, 1, tallClip(20)).leaps, 1);
}

TEST(FootageFacts, TakeAGapForNoLeap)
{
    const pose::Track track{{0, wholePerson(80)}, {9, wholePerson(310)}};

    EXPECT_EQ(ui::measurePoses(track, 0.2, tallClip(10)).leaps, 0);
}

TEST(FootageFacts, FindMoreVarietyWhereTheHandsGoEverywhere)
{
    pose::Track still;
    pose::Track waving;
    for (std::int64_t frame = 0; frame < 100; ++frame) {
        still[frame] = wholePerson();
        waving[frame] = wholePerson();
        const double angle = static_cast<double>(frame) / 100 * 6.28;
        for (const auto wrist : {pose::RightWrist, pose::LeftWrist})
            waving[frame].body[wrist].position = {static_cast<float>(200 + 180 * std::cos(angle)),
                static_cast<float>(300 + 250 * std::sin(angle))};
    }

    const double little = ui::measurePoses(still, 1, tallClip(100)).variety;
    const double much = ui::measurePoses(waving, 1, tallClip(100)).variety;

    EXPECT_LT(little, 0.1);
    EXPECT_GT(much, 3 * little);
}

TEST(FootageFacts, AreNothingWithoutPoses)
{
    EXPECT_EQ(ui::measurePoses({}, 0, tallClip(10)), ui::PoseFacts{});
}
