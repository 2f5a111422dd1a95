// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/media/audio_reader.h"
#include "core/media/video_writer.h"
#include "tests/media/ffmpeg_clips.h"
#include "tests/support/drawn_clip.h"
#include "tests/support/temporary_folder.h"

#include <cmath>
#include <gmock/gmock.h>

namespace fs = std::filesystem;

namespace {

constexpr int rate = media::AudioReader::sampleRate;
constexpr double closeEnough = 0.005; // seconds

fs::path clipWithBeeps(const test::TemporaryFolder& folder, int frames)
{
    return test::drawnClip(folder / "clip.mp4", {.frames = frames, .withAudio = true});
}

/// All that is left, read in pieces of an odd size.
std::vector<float> rest(media::AudioReader& reader)
{
    std::vector<float> all;
    for (std::vector<float> piece = reader.read(1013); !piece.empty(); piece = reader.read(1013))
        all.insert(all.end(), piece.begin(), piece.end());
    return all;
}

std::vector<float> left(const std::vector<float>& stereo)
{
    std::vector<float> samples;
    for (std::size_t i = 0; i < stereo.size(); i += 2)
        samples.push_back(stereo[i]);
    return samples;
}

void expectBeepsAt(const std::vector<float>& stereo, const std::vector<double>& expected)
{
    const std::vector<double> found = test::beepsIn(left(stereo), rate);
    ASSERT_EQ(found.size(), expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i)
        EXPECT_NEAR(found[i], expected[i], closeEnough);
}

} // namespace

TEST(AudioReader, HearsTheSoundFromTheFirstPictureToTheEnd)
{
    const test::TemporaryFolder folder;
    media::AudioReader reader(clipWithBeeps(folder, 75));

    const std::vector<float> sound = rest(reader);

    EXPECT_TRUE(reader.hasSound());
    EXPECT_NEAR(double(sound.size()) / 2 / rate, 3, 0.05);
    expectBeepsAt(sound, {0, 1, 2});
    EXPECT_TRUE(reader.read(1).empty());
}

TEST(AudioReader, ReadsTheSameSamplesInOnePieceAndInMany)
{
    const test::TemporaryFolder folder;
    const fs::path clip = clipWithBeeps(folder, 50);
    media::AudioReader many(clip);
    media::AudioReader one(clip);

    EXPECT_EQ(rest(many), one.read(10L * rate));
}

TEST(AudioReader, SeeksForwardAndBackToTheSample)
{
    const test::TemporaryFolder folder;
    media::AudioReader reader(clipWithBeeps(folder, 150));
    const std::vector<float> all = rest(reader);

    for (const double seconds : {3.21, 0.0, 5.0, 0.07, 1.999}) {
        reader.seek(seconds);
        EXPECT_NEAR(reader.position(), seconds, 1e-4);
        const std::vector<float> piece = reader.read(rate / 2);

        ASSERT_EQ(piece.size(), std::size_t(rate));
        const auto first = static_cast<std::size_t>(std::lround(seconds * rate)) * 2;
        float difference = 0;
        for (std::size_t i = 0; i < piece.size(); ++i)
            difference = std::max(difference, std::abs(piece[i] - all[first + i]));
        EXPECT_LT(difference, 1e-3F) << "at " << seconds << " s";
    }
}

TEST(AudioReader, GoesOnAfterTheEndWhenSoughtBack)
{
    const test::TemporaryFolder folder;
    media::AudioReader reader(clipWithBeeps(folder, 50));
    rest(reader);

    reader.seek(0.5);

    expectBeepsAt(rest(reader), {0.5});
}

TEST(AudioReader, IsSilentBeforeASoundThatStartsAfterThePicture)
{
    const test::TemporaryFolder folder;
    const fs::path late
        = test::remuxed(clipWithBeeps(folder, 75), folder / "late.mp4", {.audioDelay = 0.25});
    media::AudioReader reader(late);

    expectBeepsAt(rest(reader), {0.25, 1.25, 2.25});
    reader.seek(0.1);
    expectBeepsAt(rest(reader), {0.15, 1.15, 2.15});
}

TEST(AudioReader, CountsFromThePictureWhenTheFileDoesNotStartAtZero)
{
    const test::TemporaryFolder folder; // a transport stream starts at 1.4 seconds
    const fs::path stream
        = test::remuxed(clipWithBeeps(folder, 100), folder / "clip.ts", {.format = "mpegts"});
    media::AudioReader reader(stream);

    expectBeepsAt(rest(reader), {0, 1, 2, 3});
    reader.seek(1.5);
    expectBeepsAt(rest(reader), {0.5, 1.5});
}

TEST(AudioReader, MakesStereoAt48KilohertzOfOtherRatesAndChannels)
{
    const test::TemporaryFolder folder;
    media::writeWav(folder / "mono.wav", test::beeps(3, 11025, 1), 11025, 1);
    media::AudioReader reader(folder / "mono.wav");

    const std::vector<float> sound = rest(reader);

    EXPECT_NEAR(double(sound.size()) / 2 / rate, 3, 0.01);
    expectBeepsAt(sound, {0, 1, 2});
    EXPECT_EQ(sound[100], sound[101]); // left as right
}

TEST(AudioReader, SaysWhenAClipHasNoSound)
{
    const test::TemporaryFolder folder;
    media::AudioReader reader(test::drawnClip(folder / "silent.mp4", {.frames = 10}));

    EXPECT_FALSE(reader.hasSound());
    reader.seek(1);
    EXPECT_TRUE(reader.read(100).empty());
}

TEST(AudioReader, SaysWhichFileIsMissing)
{
    const test::TemporaryFolder folder;
    try {
        const media::AudioReader reader(folder / "missing.mp4");
        FAIL() << "a missing file must throw";
    } catch (const base::Error& error) {
        EXPECT_EQ(error.code(), base::ErrorCode::NotFound);
        EXPECT_EQ(error.subject(), (folder / "missing.mp4").string());
    }
}
