// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/export_format.h"

#include "core/base/error.h"
#include "core/media/audio_reader.h"
#include "core/media/palette.h"
#include "core/media/video_reader.h"
#include "core/media/video_writer.h"
#include "tests/media/ffmpeg_clips.h"
#include "tests/support/drawn_clip.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>
#include <opencv2/core.hpp>

namespace fs = std::filesystem;
using media::ExportFormat;

namespace {

const cv::Size pictureSize(160, 96);
constexpr int frames = 25;

/// A second of numbered pictures with the beeps of another clip.
fs::path written(const test::TemporaryFolder& folder, ExportFormat format, double soundStart = 0)
{
    const fs::path sound
        = test::drawnClip(folder / "sound.mp4", {.frames = 100, .withAudio = true});
    const fs::path path = folder / ("clip" + std::string(media::extension(format)));
    media::VideoWriterSettings settings;
    settings.format = format;
    settings.width = pictureSize.width;
    settings.height = pictureSize.height;
    settings.crf = 17;
    settings.metadata["comment"] = "synthetic, made by a test";
    settings.audio = media::AudioRange{sound, soundStart, 1};
    media::VideoWriter writer(path, settings);
    for (int frame = 0; frame < frames; ++frame)
        writer.write(test::numberedPicture(frame, pictureSize));
    writer.finish();
    return path;
}

/// The left channel, 48000 samples a second.
std::vector<float> heard(const fs::path& path)
{
    media::AudioReader reader(path);
    const std::vector<float> both = reader.read(4 * 48000);
    std::vector<float> left;
    for (std::size_t i = 0; i < both.size(); i += media::AudioReader::channels)
        left.push_back(both[i]);
    return left;
}

class VideoFormats : public testing::TestWithParam<ExportFormat> {
protected:
    void SetUp() override
    {
        if (!media::isAvailable(GetParam()))
            GTEST_SKIP() << "FFmpeg on this computer cannot write it";
    }

    const test::TemporaryFolder folder;
};

} // namespace

TEST_P(VideoFormats, HoldEveryPictureAtItsTime)
{
    media::VideoReader reader(written(folder, GetParam()));

    EXPECT_EQ(reader.info().width, pictureSize.width);
    EXPECT_EQ(reader.info().height, pictureSize.height);
    EXPECT_EQ(reader.info().frameCount, frames);
    EXPECT_NEAR(reader.info().frameRate.value(), 25, 0.01);
    for (int frame = 0; frame < frames; ++frame) {
        const auto next = reader.next();
        ASSERT_TRUE(next) << frame;
        EXPECT_EQ(test::frameNumberOf(next->image), frame);
        EXPECT_NEAR(next->time, frame / 25.0, 0.0011);
    }
}

TEST_P(VideoFormats, HoldTheSoundWhereTheyCan)
{
    const fs::path path = written(folder, GetParam());

    const auto audio = media::probe(path).audio;

    EXPECT_EQ(audio.has_value(), media::holdsSound(GetParam()));
    if (!audio)
        return;
    EXPECT_NEAR(audio->duration, 1, 0.07);
    const auto beeps = test::beepsIn(heard(path), 48000);
    ASSERT_FALSE(beeps.empty());
    EXPECT_NEAR(beeps.front(), 0, 0.03);
}

TEST_P(VideoFormats, CutTheSoundWhereThePartBegins)
{
    if (!media::holdsSound(GetParam()))
        GTEST_SKIP() << "silent";

    const fs::path path = written(folder, GetParam(), 1.5);

    const auto beeps = test::beepsIn(heard(path), 48000);
    ASSERT_EQ(beeps.size(), 1U);
    EXPECT_NEAR(beeps.front(), 0.5, 0.03);
}

TEST_P(VideoFormats, SayWhatTheyWereMadeBy)
{
    const fs::path path = written(folder, GetParam());

    EXPECT_EQ(test::tagOf(path, "comment"), "synthetic, made by a test");
}

INSTANTIATE_TEST_SUITE_P(All, VideoFormats,
    testing::Values(ExportFormat::H264, ExportFormat::H265, ExportFormat::Vp9, ExportFormat::Av1,
        ExportFormat::ProRes, ExportFormat::Ffv1, ExportFormat::Gif),
    [](const testing::TestParamInfo<ExportFormat>& test) {
        return std::string(media::name(test.param));
    });

TEST(ExportFormat, OfAnArchiveLosesNothing)
{
    if (!media::isAvailable(ExportFormat::Ffv1))
        GTEST_SKIP() << "FFmpeg on this computer cannot write it";
    const test::TemporaryFolder folder;
    cv::Mat noise(97, 131, CV_8UC3); // odd sizes too
    cv::RNG random(5);
    random.fill(noise, cv::RNG::UNIFORM, 0, 256);
    media::VideoWriterSettings settings;
    settings.format = ExportFormat::Ffv1;
    settings.width = noise.cols;
    settings.height = noise.rows;
    media::VideoWriter writer(folder / "archive.mkv", settings);
    writer.write(noise);
    writer.write(noise);
    writer.finish();

    media::VideoReader reader(folder / "archive.mkv");

    EXPECT_EQ(cv::norm(reader.next()->image, noise, cv::NORM_INF), 0);
}

TEST(ExportFormat, IsNamedAsItsFileEnds)
{
    for (const ExportFormat format : media::allFormats())
        EXPECT_EQ(media::formatNamed(media::name(format)), format);
    EXPECT_EQ(media::extension(ExportFormat::H264), ".mp4");
    EXPECT_EQ(media::extension(ExportFormat::Png), "");
}

TEST(ExportFormat, OfAnotherNameListsThoseThatThereAre)
{
    try {
        media::formatNamed("avi");
        FAIL() << "there is no such format";
    } catch (const base::Error& error) {
        EXPECT_EQ(error.code(), base::ErrorCode::InvalidArgument);
        EXPECT_NE(error.message().find("h264, h265, vp9"), std::string::npos) << error.message();
    }
}

TEST(Palette, HoldsTheFewColoursOfADrawingExactly)
{
    cv::Mat drawing(16, 16, CV_8UC3, cv::Scalar(200, 100, 52));
    drawing(cv::Rect(0, 0, 8, 16)) = cv::Scalar(12, 220, 100);
    const media::Palette palette(drawing);
    std::vector<std::uint8_t> indices(16 * 16);

    palette.draw(drawing, indices.data(), 16);

    EXPECT_EQ(palette.colours()[indices[0]], 0xff64dc0cU);
    EXPECT_EQ(palette.colours()[indices[15]], 0xff3464c8U);
}
