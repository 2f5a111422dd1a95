// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/video_info.h"

#include "tests/media/ffmpeg_clips.h"
#include "tests/support/drawn_clip.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

TEST(Probe, TellsSizeRateLengthAndSound)
{
    const test::TemporaryFolder folder;
    const auto path = test::drawnClip(folder / "clip.mp4",
        {.width = 160, .height = 120, .frames = 60, .frameRate = {30000, 1001}, .withAudio = true});

    const media::VideoInfo info = media::probe(path);

    EXPECT_EQ(info.path, path);
    EXPECT_EQ(info.codec, "h264");
    EXPECT_EQ(info.width, 160);
    EXPECT_EQ(info.height, 120);
    EXPECT_EQ(info.frameRate, (base::Rational{30000, 1001}));
    EXPECT_EQ(info.frameCount, 60);
    EXPECT_FALSE(info.variableFrameRate);
    EXPECT_NEAR(info.duration, 60 * 1001 / 30000.0, 1e-4);
    ASSERT_TRUE(info.audio.has_value());
    EXPECT_EQ(info.audio->codec, "aac");
    EXPECT_EQ(info.audio->sampleRate, 48000);
    EXPECT_EQ(info.audio->channels, 2);
    EXPECT_NEAR(info.audio->duration, info.duration, 0.03);
}

TEST(Probe, AClipOfOneFrameHasOneFrame)
{
    const test::TemporaryFolder folder;

    const media::VideoInfo info = media::probe(test::drawnClip(folder / "one.mp4", {.frames = 1}));

    EXPECT_EQ(info.frameCount, 1);
    EXPECT_EQ(info.frameRate, (base::Rational{25, 1}));
    EXPECT_NEAR(info.duration, 0.04, 1e-4);
    EXPECT_FALSE(info.audio.has_value());
}

TEST(Probe, CountsTheFramesOfFilesThatDoNotSayHowMany)
{
    const test::TemporaryFolder folder;
    const auto clip = test::drawnClip(folder / "clip.mp4", {.frames = 73, .frameRate = {24, 1}});

    for (const std::string format : {"matroska", "mpegts", "flv", "h264"}) {
        const auto path = test::remuxed(clip, folder / ("clip." + format), {.format = format});
        const media::VideoInfo info = media::probe(path);

        EXPECT_EQ(info.frameCount, 73) << format;
        EXPECT_FALSE(info.variableFrameRate) << format;
        if (format != "h264") { // a bare stream carries no times
            EXPECT_NEAR(info.duration, 73 / 24.0, 0.05) << format;
        }
    }
}

TEST(Probe, AFragmentedFileIsCountedToItsEnd)
{
    const test::TemporaryFolder folder;
    const auto clip = test::drawnClip(folder / "clip.mp4", {.frames = 120});
    const auto path = test::remuxed(
        clip, folder / "fragmented.mp4", {.options = {{"movflags", "frag_keyframe+empty_moov"}}});

    EXPECT_EQ(media::probe(path).frameCount, 120);
}

TEST(Probe, AQuarterTurnSwapsTheSides)
{
    const test::TemporaryFolder folder;
    const auto clip = test::drawnClip(folder / "clip.mp4", {.width = 160, .height = 90});

    for (const int degrees : {90, 180, 270}) {
        const auto path = test::remuxed(clip, folder / "turned.mp4", {.clockwiseDegrees = degrees});
        const media::VideoInfo info = media::probe(path);

        EXPECT_EQ(info.rotationDegrees, degrees);
        EXPECT_EQ(info.width, degrees == 180 ? 160 : 90);
        EXPECT_EQ(info.height, degrees == 180 ? 90 : 160);
    }
}

TEST(Probe, AWideSampleAspectWidensThePicture)
{
    const test::TemporaryFolder folder;
    const auto clip = test::drawnClip(folder / "clip.mp4", {.width = 90, .height = 72});
    const auto wide = test::remuxed(clip, folder / "wide.mp4", {.sampleAspect = {16, 15}});
    const auto tall = test::remuxed(clip, folder / "tall.mp4", {.sampleAspect = {8, 9}});

    EXPECT_EQ(media::probe(wide).width, 96);
    EXPECT_EQ(media::probe(wide).height, 72);
    EXPECT_EQ(media::probe(wide).sampleAspect, (base::Rational{16, 15}));
    EXPECT_EQ(media::probe(tall).width, 90);
    EXPECT_EQ(media::probe(tall).height, 81);
}

TEST(Probe, UnevenTimesAreAVariableFrameRate)
{
    const test::TemporaryFolder folder;
    const auto path = test::drawnClip(
        folder / "phone.mp4", {.times = {0, 0.033, 0.066, 0.150, 0.183, 0.216, 0.300}});

    const media::VideoInfo info = media::probe(path);

    EXPECT_TRUE(info.variableFrameRate);
    EXPECT_EQ(info.frameCount, 7);
    EXPECT_NEAR(info.frameRate.value(), 6 / 0.3, 0.01);
}

TEST(Probe, TheMillisecondsOfMatroskaAreStillAConstantFrameRate)
{
    const test::TemporaryFolder folder;
    const auto clip = test::drawnClip(folder / "clip.mp4", {.frameRate = {30, 1}});

    const media::VideoInfo info
        = media::probe(test::remuxed(clip, folder / "clip.mkv", {.format = "matroska"}));

    EXPECT_FALSE(info.variableFrameRate);
    EXPECT_EQ(info.frameRate, (base::Rational{30, 1}));
}
