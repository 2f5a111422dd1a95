// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/media/video_info.h"
#include "core/media/video_writer.h"
#include "tests/media/ffmpeg_clips.h"
#include "tests/support/drawn_clip.h"
#include "tests/support/temporary_folder.h"

#include <cmath>
#include <fstream>
#include <gmock/gmock.h>
#include <opencv2/core.hpp>

namespace fs = std::filesystem;

namespace {

constexpr int rate = 48000;
constexpr double closeEnough = 0.005; // seconds; a frame at 60 a second lasts 0.017

/// A silent picture of `seconds` at 25 frames a second with the sound of `range`.
fs::path clipWithSoundOf(const fs::path& path, const media::AudioRange& range, double seconds)
{
    media::VideoWriter writer(path, {.width = 64, .height = 48, .audio = range});
    for (int i = 0; i < std::lround(seconds * 25); ++i)
        writer.write(cv::Mat(48, 64, CV_8UC3, cv::Scalar::all(i % 256)));
    writer.finish();
    return path;
}

fs::path beepingWav(
    const test::TemporaryFolder& folder, double seconds, int sampleRate, int channels)
{
    media::writeWav(
        folder / "beeps.wav", test::beeps(seconds, sampleRate, channels), sampleRate, channels);
    return folder / "beeps.wav";
}

void expectBeepsAt(const fs::path& path, const std::vector<double>& expected)
{
    const std::vector<double> found = test::beepsIn(test::soundOf(path, rate), rate);
    ASSERT_EQ(found.size(), expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i)
        EXPECT_NEAR(found[i], expected[i], closeEnough);
}

} // namespace

TEST(Sound, OfAWavFileIsEncodedInSync)
{
    const test::TemporaryFolder folder;
    const auto wav = beepingWav(folder, 4, rate, 2);

    const auto clip = clipWithSoundOf(folder / "clip.mp4", {wav, 0, 4}, 4);

    expectBeepsAt(clip, {0, 1, 2, 3});
    EXPECT_EQ(media::probe(clip).audio->codec, "aac");
    EXPECT_NEAR(media::probe(clip).audio->duration, 4, 0.03);
}

TEST(Sound, InAacIsCopiedInSync)
{
    const test::TemporaryFolder folder;
    const auto source = test::drawnClip(folder / "source.mp4", {.frames = 100, .withAudio = true});

    const auto clip = clipWithSoundOf(folder / "clip.mp4", {source, 0, 4}, 4);

    expectBeepsAt(clip, {0, 1, 2, 3});
    EXPECT_EQ(test::soundOf(clip, rate), test::soundOf(source, rate)); // not a sample has changed
}

TEST(Sound, CopiedTwentyTimesDoesNotDrift)
{
    const test::TemporaryFolder folder;
    auto source = test::drawnClip(folder / "source.mp4", {.frames = 75, .withAudio = true});

    for (int i = 0; i < 20; ++i)
        source = clipWithSoundOf(folder / ("copy" + std::to_string(i) + ".mp4"), {source, 0, 3}, 3);

    expectBeepsAt(source, {0, 1, 2});
}

TEST(Sound, CutAtTheEndStopsThere)
{
    const test::TemporaryFolder folder;
    const auto source = test::drawnClip(folder / "source.mp4", {.frames = 150, .withAudio = true});

    const auto clip = clipWithSoundOf(folder / "clip.mp4", {source, 0, 2.5}, 2.5);

    expectBeepsAt(clip, {0, 1, 2});
    EXPECT_NEAR(media::probe(clip).audio->duration, 2.5, 0.03);
}

TEST(Sound, FromTheMiddleIsCutToTheSample)
{
    const test::TemporaryFolder folder;
    const auto source = test::drawnClip(folder / "source.mp4", {.frames = 200, .withAudio = true});

    const auto clip = clipWithSoundOf(folder / "clip.mp4", {source, 2.3137, 3}, 3);

    expectBeepsAt(clip, {3 - 2.3137, 4 - 2.3137, 5 - 2.3137});
    EXPECT_NEAR(media::probe(clip).audio->duration, 3, 0.03);
}

TEST(Sound, ShorterThanThePictureEndsEarlier)
{
    const test::TemporaryFolder folder;
    const auto wav = beepingWav(folder, 2, rate, 2);

    const auto clip = clipWithSoundOf(folder / "clip.mp4", {wav, 0.5, 4}, 4);

    expectBeepsAt(clip, {0.5});
    EXPECT_NEAR(media::probe(clip).audio->duration, 1.5, 0.03);
    EXPECT_EQ(media::probe(clip).frameCount, 100);
}

TEST(Sound, ThatStartsAfterThePictureStaysBehindIt)
{
    const test::TemporaryFolder folder;
    const auto source = test::drawnClip(folder / "source.mp4", {.frames = 100, .withAudio = true});
    const auto late = test::remuxed(source, folder / "late.mp4", {.audioDelay = 0.25});

    const auto copied = clipWithSoundOf(folder / "copied.mp4", {late, 0, 4}, 4);
    const auto encoded = clipWithSoundOf(folder / "encoded.mp4", {late, 0.125, 3.5}, 3.5);

    expectBeepsAt(copied, {0.25, 1.25, 2.25, 3.25});
    expectBeepsAt(encoded, {0.125, 1.125, 2.125, 3.125});
}

TEST(Sound, FollowsThePictureWhenTheFileDoesNotStartAtZero)
{
    const test::TemporaryFolder folder; // a transport stream starts at 1.4 seconds
    const auto source = test::drawnClip(folder / "source.mp4", {.frames = 100, .withAudio = true});
    const auto stream = test::remuxed(source, folder / "source.ts", {.format = "mpegts"});

    const auto copied = clipWithSoundOf(folder / "copied.mp4", {stream, 0, 4}, 4);
    const auto encoded = clipWithSoundOf(folder / "encoded.mp4", {stream, 0.5, 3}, 3);

    expectBeepsAt(copied, {0, 1, 2, 3});
    expectBeepsAt(encoded, {0.5, 1.5, 2.5});
}

TEST(Sound, OfOtherRatesAndChannelsIsResampledInSync)
{
    const test::TemporaryFolder folder;
    const auto wav = beepingWav(folder, 3, 11025, 1);

    const auto clip = clipWithSoundOf(folder / "clip.mp4", {wav, 0.25, 2.5}, 2.5);

    EXPECT_EQ(media::probe(clip).audio->channels, 1);
    expectBeepsAt(clip, {0.75, 1.75});
}

TEST(Sound, ThatIsNotThereIsLeftOut)
{
    const test::TemporaryFolder folder;
    const auto silent = test::drawnClip(folder / "silent.mp4", {.frames = 25});

    const auto clip = clipWithSoundOf(folder / "clip.mp4", {silent, 0, 1}, 1);

    EXPECT_FALSE(media::probe(clip).audio.has_value());
    EXPECT_EQ(media::probe(clip).frameCount, 25);
}

TEST(Sound, BeyondTheEndOfTheSourceIsSilence)
{
    const test::TemporaryFolder folder;
    const auto wav = beepingWav(folder, 1, rate, 2);

    const auto clip = clipWithSoundOf(folder / "clip.mp4", {wav, 5, 1}, 1);

    EXPECT_EQ(media::probe(clip).frameCount, 25);
}

TEST(Sound, OfAMissingFileIsNotFoundAndNothingIsWritten)
{
    const test::TemporaryFolder folder;
    try {
        clipWithSoundOf(folder / "clip.mp4", {folder / "missing.mp4", 0, 1}, 1);
        FAIL() << "a missing source must throw";
    } catch (const base::Error& error) {
        EXPECT_EQ(error.code(), base::ErrorCode::NotFound);
        EXPECT_EQ(error.subject(), (folder / "missing.mp4").string());
    }
    EXPECT_TRUE(fs::is_empty(folder.path()));
}

TEST(Sound, OfAnEmptyRangeIsRefused)
{
    const test::TemporaryFolder folder;
    const auto wav = beepingWav(folder, 1, rate, 2);

    EXPECT_THROW(clipWithSoundOf(folder / "clip.mp4", {wav, 0, 0}, 1), base::Error);
    EXPECT_THROW(clipWithSoundOf(folder / "clip.mp4", {wav, -1, 1}, 1), base::Error);
}

TEST(WriteWav, WritesTheHeaderOfTheFormatAndTheSamples)
{
    const test::TemporaryFolder folder;

    media::writeWav(folder / "two.wav", {1, -2, 3, -4}, 44100, 2);

    std::ifstream file(folder / "two.wav", std::ios::binary);
    const std::string bytes(std::istreambuf_iterator<char>(file), {});
    const std::string expected(
        "RIFF\x2C\0\0\0WAVEfmt \x10\0\0\0\x01\0\x02\0\x44\xAC\0\0\x10\xB1\x02\0\x04\0\x10\0"
        "data\x08\0\0\0\x01\0\xFE\xFF\x03\0\xFC\xFF",
        52);
    EXPECT_EQ(bytes, expected);
}

TEST(WriteWav, AMissingFolderIsUnwritable)
{
    try {
        media::writeWav("/no/such/folder/beep.wav", {0, 0}, 48000, 1);
        FAIL() << "a missing folder must throw";
    } catch (const base::Error& error) {
        EXPECT_EQ(error.code(), base::ErrorCode::Unwritable);
    }
}
