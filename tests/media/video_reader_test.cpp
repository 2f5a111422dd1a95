// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/video_reader.h"

#include "core/base/error.h"
#include "tests/media/ffmpeg_clips.h"
#include "tests/support/drawn_clip.h"
#include "tests/support/temporary_folder.h"

#include <array>
#include <cmath>
#include <cstring>
#include <gtest/gtest.h>
#include <opencv2/core.hpp>
#include <random>

namespace {

void expectEveryFrameInOrder(media::VideoReader& reader)
{
    std::int64_t expected = 0;
    while (const std::optional<media::Frame> frame = reader.next()) {
        ASSERT_EQ(frame->index, expected);
        ASSERT_EQ(test::frameNumberOf(frame->image), expected);
        ++expected;
    }
    EXPECT_EQ(expected, reader.info().frameCount);
}

void expectExactJumps(media::VideoReader& reader)
{
    std::mt19937 random(7);
    for (int jump = 0; jump < 40; ++jump) {
        const auto index
            = static_cast<std::int64_t>(random() % std::uint64_t(reader.info().frameCount));
        const media::Frame frame = reader.at(index);
        ASSERT_EQ(frame.index, index);
        ASSERT_EQ(test::frameNumberOf(frame.image), index);
        const std::optional<media::Frame> following = reader.next();
        ASSERT_EQ(following.has_value(), index + 1 < reader.info().frameCount);
        if (following) {
            ASSERT_EQ(test::frameNumberOf(following->image), index + 1);
        }
    }
}

cv::Vec3b colourAt(const cv::Mat& image, double across, double down)
{
    return image.at<cv::Vec3b>(
        static_cast<int>(down * image.rows), static_cast<int>(across * image.cols));
}

void expectColour(cv::Vec3b found, cv::Vec3b expected, int tolerance)
{
    for (int channel = 0; channel < 3; ++channel)
        EXPECT_NEAR(found[channel], expected[channel], tolerance) << "channel " << channel;
}

/// One colour everywhere, by the definition of Y'CbCr with the weights of red and blue.
std::function<void(AVFrame&)> plain(
    cv::Vec3b bgr, double redWeight, double blueWeight, bool isFullRange)
{
    return [=](AVFrame& frame) {
        const double red = bgr[2] / 255.0;
        const double green = bgr[1] / 255.0;
        const double blue = bgr[0] / 255.0;
        const double y = redWeight * red + (1 - redWeight - blueWeight) * green + blueWeight * blue;
        const double cb = (blue - y) / (2 * (1 - blueWeight));
        const double cr = (red - y) / (2 * (1 - redWeight));
        const double chroma = isFullRange ? 255 : 224;
        const std::array<double, 3> values{
            isFullRange ? 255 * y : 16 + 219 * y, 128 + chroma * cb, 128 + chroma * cr};
        for (int plane = 0; plane < 3; ++plane) {
            const int rows = plane == 0 ? frame.height : frame.height / 2;
            std::memset(frame.data[plane],
                static_cast<int>(std::lround(values[std::size_t(plane)])),
                static_cast<std::size_t>(frame.linesize[plane]) * std::size_t(rows));
        }
    };
}

} // namespace

TEST(VideoReader, GivesEveryFrameInOrderAndThenNothing)
{
    const test::TemporaryFolder folder;
    media::VideoReader reader(test::drawnClip(folder / "clip.mp4", {.frames = 120}));

    expectEveryFrameInOrder(reader);

    EXPECT_FALSE(reader.next().has_value());
}

TEST(VideoReader, JumpsToExactlyTheFrameAskedForInBothDirections)
{
    const test::TemporaryFolder folder;
    media::VideoReader reader(test::drawnClip(folder / "clip.mp4", {.frames = 240}));

    expectExactJumps(reader);
}

TEST(VideoReader, GivesTheSamePixelsHoweverItGotThere)
{
    const test::TemporaryFolder folder;
    const auto path = test::drawnClip(folder / "clip.mp4", {.frames = 80});
    media::VideoReader straight(path);
    media::VideoReader jumping(path);
    jumping.at(79);

    for (int i = 0; i < 63; ++i)
        straight.next();

    EXPECT_EQ(cv::norm(straight.next()->image, jumping.at(63).image, cv::NORM_INF), 0);
}

TEST(VideoReader, CanGoBackAfterTheEnd)
{
    const test::TemporaryFolder folder;
    media::VideoReader reader(test::drawnClip(folder / "clip.mp4", {.frames = 30}));
    while (reader.next()) { }

    reader.seek(0);

    expectEveryFrameInOrder(reader);
}

TEST(VideoReader, SeveralDecoderThreadsGiveTheSameFrames)
{
    const test::TemporaryFolder folder;
    media::VideoReader reader(test::drawnClip(folder / "clip.mp4", {.frames = 120}), 3);

    expectEveryFrameInOrder(reader);
    expectExactJumps(reader);
}

TEST(VideoReader, TheOneFrameOfAOneFrameClipCanBeReadAgainAndAgain)
{
    const test::TemporaryFolder folder;
    media::VideoReader reader(test::drawnClip(folder / "one.mp4", {.frames = 1}));

    expectEveryFrameInOrder(reader);
    EXPECT_EQ(test::frameNumberOf(reader.at(0).image), 0);
    EXPECT_EQ(test::frameNumberOf(reader.at(0).image), 0);
}

TEST(VideoReader, IsExactInEveryContainer)
{
    const test::TemporaryFolder folder;
    const auto clip = test::drawnClip(folder / "clip.mp4", {.frames = 130});

    for (const std::string format : {"mov", "matroska", "mpegts", "flv", "h264"}) {
        SCOPED_TRACE(format);
        media::VideoReader reader(
            test::remuxed(clip, folder / ("clip." + format), {.format = format}));
        expectEveryFrameInOrder(reader);
        expectExactJumps(reader);
    }
}

TEST(VideoReader, IsExactWithEveryCodec)
{
    const test::TemporaryFolder folder;
    const std::vector<test::ForeignClip> clips{
        {.options = {{"x264-params", "open-gop=1:keyint=20:bframes=3:log-level=-1"}}},
        {.encoder = "libx265",
            .options
            = {{"preset", "ultrafast"}, {"x265-params", "open-gop=1:keyint=20:log-level=none"}},
            .pixelFormat = AV_PIX_FMT_YUV420P10LE},
        {.encoder = "libvpx",
            .format = "webm",
            .options = {{"b", "400k"}, {"lag-in-frames", "12"}}},
        {.encoder = "libvpx-vp9", .format = "webm", .options = {{"b", "400k"}, {"cpu-used", "8"}}},
        {.encoder = "mpeg4", .format = "avi", .options = {{"bf", "2"}, {"b", "2M"}}},
        {.encoder = "mpeg2video", .format = "mpeg", .options = {{"bf", "2"}, {"b", "2M"}}},
        {.encoder = "mjpeg",
            .format = "mov",
            .pixelFormat = AV_PIX_FMT_YUVJ420P,
            .range = AVCOL_RANGE_JPEG},
    };

    for (const test::ForeignClip& clip : clips) {
        if (!test::hasEncoder(clip.encoder))
            continue;
        SCOPED_TRACE(clip.encoder);
        media::VideoReader reader(test::foreignClip(folder / ("clip." + clip.format), clip));
        EXPECT_EQ(reader.info().frameCount, clip.frames);
        expectEveryFrameInOrder(reader);
        expectExactJumps(reader);
    }
}

TEST(VideoReader, ReadsAnySizeHoweverOdd)
{
    const test::TemporaryFolder folder;
    for (const cv::Size size : {cv::Size(101, 75), cv::Size(66, 33), cv::Size(47, 64)}) {
        const test::ForeignClip clip{.encoder = "libx264",
            .options = {{"qp", "10"}},
            .width = size.width,
            .height = size.height,
            .frames = 12,
            .pixelFormat = AV_PIX_FMT_YUV444P};
        media::VideoReader reader(test::foreignClip(folder / "odd.mp4", clip));

        const media::Frame frame = reader.at(11);

        EXPECT_EQ(frame.image.size(), size);
        EXPECT_TRUE(frame.image.isContinuous());
        EXPECT_EQ(test::frameNumberOf(frame.image), 11);
    }
}

TEST(VideoReader, StandsATurnedPictureUpright)
{
    const test::TemporaryFolder folder;
    const auto clip
        = test::drawnClip(folder / "clip.mp4", {.width = 160, .height = 96, .frames = 9});
    const cv::Mat stored = media::VideoReader(clip).at(5).image;

    for (const int degrees : {90, 180, 270}) {
        const auto path = test::remuxed(clip, folder / "turned.mp4", {.clockwiseDegrees = degrees});
        const cv::Mat shown = media::VideoReader(path).at(5).image;

        cv::Mat expected;
        cv::rotate(stored, expected,
            degrees == 90        ? cv::ROTATE_90_CLOCKWISE
                : degrees == 180 ? cv::ROTATE_180
                                 : cv::ROTATE_90_COUNTERCLOCKWISE);
        ASSERT_EQ(shown.size(), expected.size()) << degrees;
        EXPECT_EQ(cv::norm(shown, expected, cv::NORM_INF), 0) << degrees;
    }
}

TEST(VideoReader, FlipsAMirroredPictureBack)
{
    const test::TemporaryFolder folder;
    const auto clip = test::drawnClip(folder / "clip.mp4", {.frames = 9});
    const auto path = test::remuxed(clip, folder / "selfie.mp4", {.isMirrored = true});

    const cv::Mat shown = media::VideoReader(path).at(5).image;

    cv::Mat expected;
    cv::flip(media::VideoReader(clip).at(5).image, expected, 1);
    EXPECT_EQ(cv::norm(shown, expected, cv::NORM_INF), 0);
}

TEST(VideoReader, MakesPixelsSquareAndThenTurnsThem)
{
    const test::TemporaryFolder folder;
    const auto clip
        = test::drawnClip(folder / "clip.mp4", {.width = 90, .height = 72, .frames = 9});
    const auto path = test::remuxed(
        clip, folder / "wide.mp4", {.clockwiseDegrees = 90, .sampleAspect = {2, 1}});

    const cv::Mat shown = media::VideoReader(path).at(5).image;

    ASSERT_EQ(shown.size(), cv::Size(72, 180));
    cv::Mat turnedBack;
    cv::rotate(shown, turnedBack, cv::ROTATE_90_COUNTERCLOCKWISE);
    EXPECT_EQ(test::frameNumberOf(turnedBack), 5);
}

TEST(VideoReader, KeepsTheTimesOfAVariableFrameRate)
{
    const test::TemporaryFolder folder;
    const std::vector<double> times{0, 0.033, 0.066, 0.150, 0.183, 0.216, 0.300, 0.900};
    media::VideoReader reader(test::drawnClip(folder / "phone.mp4", {.times = times}));

    for (const double time : times)
        EXPECT_NEAR(reader.next()->time, time, 1e-4);
    EXPECT_NEAR(reader.at(3).time, times[3], 1e-4);
}

TEST(VideoReader, CountsTimeFromTheFirstFrameEvenWhenTheFileDoesNot)
{
    const test::TemporaryFolder folder; // a transport stream starts at 1.4 seconds
    const auto clip = test::drawnClip(folder / "clip.mp4", {.frames = 30});
    media::VideoReader reader(test::remuxed(clip, folder / "clip.ts", {.format = "mpegts"}));

    EXPECT_NEAR(reader.next()->time, 0, 1e-9);
    EXPECT_NEAR(reader.at(10).time, 0.4, 1e-4);
}

TEST(VideoReader, ConvertsEachColourSpaceByItsOwnRule)
{
    const test::TemporaryFolder folder;
    const cv::Vec3b colour(40, 90, 200); // an orange that BT.601 and BT.709 put far apart
    struct Case {
        AVColorSpace matrix;
        AVColorRange range;
        double redWeight;
        double blueWeight;
    };
    const std::vector<Case> cases{{AVCOL_SPC_BT709, AVCOL_RANGE_MPEG, 0.2126, 0.0722},
        {AVCOL_SPC_BT709, AVCOL_RANGE_JPEG, 0.2126, 0.0722},
        {AVCOL_SPC_SMPTE170M, AVCOL_RANGE_MPEG, 0.299, 0.114},
        {AVCOL_SPC_SMPTE170M, AVCOL_RANGE_JPEG, 0.299, 0.114},
        {AVCOL_SPC_BT2020_NCL, AVCOL_RANGE_MPEG, 0.2627, 0.0593},
        {AVCOL_SPC_UNSPECIFIED, AVCOL_RANGE_UNSPECIFIED, 0.299,
            0.114}}; // small: standard definition

    for (const Case& item : cases) {
        SCOPED_TRACE(testing::Message() << "matrix " << item.matrix << " range " << item.range);
        const test::ForeignClip clip{.options = {{"qp", "0"}},
            .frames = 2,
            .matrix = item.matrix,
            .range = item.range,
            .paint
            = plain(colour, item.redWeight, item.blueWeight, item.range == AVCOL_RANGE_JPEG)};
        media::VideoReader reader(test::foreignClip(folder / "plain.mp4", clip));

        const cv::Mat image = reader.at(1).image;

        expectColour(colourAt(image, 0.5, 0.5), colour, 2);
        expectColour(colourAt(image, 0.99, 0.99), colour, 2);
    }
}
