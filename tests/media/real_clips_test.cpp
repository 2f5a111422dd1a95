// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/video_reader.h"

#include <filesystem>
#include <gtest/gtest.h>
#include <opencv2/core.hpp>

namespace {

const std::filesystem::path footage = std::filesystem::path(UNDERSTUDY_SHARED_FOLDER) / "data";

class RealClip : public testing::Test {
protected:
    void SetUp() override
    {
        if (!std::filesystem::exists(footage / "dance_studio.mp4"))
            GTEST_SKIP() << "the real clips are not beside this source tree";
    }
};

} // namespace

TEST_F(RealClip, OfTheStudioIsPortraitAtTwentyFourFramesASecond)
{
    const media::VideoInfo info = media::probe(footage / "dance_studio.mp4");

    EXPECT_EQ(info.frameCount, 288);
    EXPECT_EQ(info.width, 1080);
    EXPECT_EQ(info.height, 1920);
    EXPECT_EQ(info.frameRate, (base::Rational{24, 1}));
    EXPECT_NEAR(info.duration, 12, 1e-6);
    EXPECT_FALSE(info.variableFrameRate);
    ASSERT_TRUE(info.audio.has_value());
    EXPECT_EQ(info.audio->codec, "aac");
}

TEST_F(RealClip, OfThePatioIsSmallAtThirtyFramesASecond)
{
    const media::VideoInfo info = media::probe(footage / "dance_patio.mp4");

    EXPECT_EQ(info.frameCount, 450);
    EXPECT_EQ(info.width, 406);
    EXPECT_EQ(info.height, 720);
    EXPECT_EQ(info.frameRate, (base::Rational{30, 1}));
    EXPECT_NEAR(info.duration, 15, 1e-6);
    EXPECT_FALSE(info.variableFrameRate);
}

TEST_F(RealClip, GivesAllItsFramesAndTheSameOnesAfterAJump)
{
    media::VideoReader straight(footage / "dance_patio.mp4");
    media::VideoReader jumping(footage / "dance_patio.mp4");
    std::int64_t read = 0;

    while (const std::optional<media::Frame> frame = straight.next()) {
        ++read;
        if (frame->index % 97 == 50) {
            const media::Frame jumped = jumping.at(frame->index);
            EXPECT_EQ(cv::norm(frame->image, jumped.image, cv::NORM_INF), 0);
            jumping.at(449 - frame->index); // so that the next jump goes another way
        }
    }

    EXPECT_EQ(read, 450);
}
