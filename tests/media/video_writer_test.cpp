// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/video_writer.h"

#include "core/base/error.h"
#include "core/base/sha256.h"
#include "core/media/video_reader.h"
#include "tests/media/ffmpeg_clips.h"
#include "tests/support/drawn_clip.h"
#include "tests/support/temporary_folder.h"

#include <fstream>
#include <gtest/gtest.h>
#include <iterator>
#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>
#include <sys/mount.h>
#include <unistd.h>

namespace fs = std::filesystem;

namespace {

std::ptrdiff_t filesIn(const fs::path& folder)
{
    return std::distance(fs::directory_iterator(folder), fs::directory_iterator());
}

std::string contentOf(const fs::path& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

cv::Mat noise(cv::Size size, int seed)
{
    cv::Mat picture(size, CV_8UC3);
    cv::RNG random(static_cast<std::uint64_t>(seed) + 1);
    random.fill(picture, cv::RNG::UNIFORM, 0, 256);
    return picture;
}

double residentMegabytes()
{
    std::int64_t total = 0;
    std::int64_t resident = 0;
    std::ifstream("/proc/self/statm") >> total >> resident;
    return double(resident * ::sysconf(_SC_PAGESIZE)) / (1 << 20);
}

/// A disk of a few hundred kilobytes, gone at the end of the scope.
class TinyDisk {
public:
    explicit TinyDisk(const std::string& size)
        : m_isMounted(
            ::mount("tmpfs", m_folder.path().c_str(), "tmpfs", 0, ("size=" + size).c_str()) == 0)
    {
    }
    ~TinyDisk()
    {
        if (m_isMounted)
            ::umount(m_folder.path().c_str());
    }
    TinyDisk(const TinyDisk&) = delete;
    TinyDisk& operator=(const TinyDisk&) = delete;

    bool isMounted() const { return m_isMounted; }
    const fs::path& path() const { return m_folder.path(); }

private:
    test::TemporaryFolder m_folder;
    const bool m_isMounted;
};

base::ErrorCode codeOfWritingNoise(const fs::path& path, int frames)
{
    try {
        media::VideoWriter writer(path, {.width = 128, .height = 96, .crf = 10});
        for (int i = 0; i < frames; ++i)
            writer.write(noise({128, 96}, i));
        writer.finish();
    } catch (const base::Error& error) {
        return error.code();
    }
    ADD_FAILURE() << "nothing was thrown";
    return base::ErrorCode::Busy;
}

} // namespace

TEST(VideoWriter, WhatItWritesReadsBackFrameByFrame)
{
    const test::TemporaryFolder folder;
    media::VideoWriter writer(folder / "clip.mp4", {.width = 128, .height = 96, .crf = 10});
    for (int i = 0; i < 20; ++i)
        writer.write(test::numberedPicture(i, {128, 96}));

    writer.finish();

    media::VideoReader reader(folder / "clip.mp4");
    EXPECT_EQ(reader.info().frameCount, 20);
    for (int i = 0; i < 20; ++i) {
        const cv::Mat image = reader.next()->image;
        EXPECT_EQ(test::frameNumberOf(image), i);
        EXPECT_LT(cv::norm(image, test::numberedPicture(i, {128, 96}), cv::NORM_L1)
                / double(image.total() * 3),
            2.0);
    }
}

TEST(VideoWriter, KeepsColours)
{
    const test::TemporaryFolder folder;
    const std::vector<cv::Scalar> colours{
        {40, 90, 200}, {255, 255, 255}, {0, 0, 0}, {200, 40, 30}, {30, 180, 60}, {128, 128, 128}};
    media::VideoWriter writer(folder / "plain.mp4", {.width = 64, .height = 64, .crf = 4});
    for (const cv::Scalar& colour : colours)
        writer.write(cv::Mat(64, 64, CV_8UC3, colour));
    writer.finish();

    media::VideoReader reader(folder / "plain.mp4");
    for (const cv::Scalar& colour : colours) {
        const cv::Scalar mean = cv::mean(reader.next()->image);
        for (int channel = 0; channel < 3; ++channel)
            EXPECT_NEAR(mean[channel], colour[channel], 2);
    }
}

TEST(VideoWriter, WritesTheSameBytesForTheSamePictures)
{
    const test::TemporaryFolder folder;
    const cv::Size size(540, 720);
    const auto encoding = [&](const std::string& name) {
        media::VideoWriter writer(folder / name, {.width = size.width, .height = size.height});
        for (int i = 0; i < 30; ++i)
            writer.write(test::numberedPicture(i, size) + 0.1 * noise(size, i));
        writer.finish();
        return base::sha256OfFile(folder / name);
    };

    const std::string first = encoding("first.mp4");

    for (const char* name : {"second.mp4", "third.mp4", "fourth.mp4"})
        EXPECT_EQ(encoding(name), first) << name;
}

TEST(VideoWriter, MakesOddSizesEvenByRepeatingTheEdge)
{
    const test::TemporaryFolder folder;
    const cv::Mat picture = test::numberedPicture(3, {101, 75});
    media::VideoWriter writer(folder / "odd.mp4", {.width = 101, .height = 75, .crf = 4});
    writer.write(picture);
    writer.finish();

    const cv::Mat image = media::VideoReader(folder / "odd.mp4").at(0).image;

    ASSERT_EQ(image.size(), cv::Size(102, 76));
    EXPECT_EQ(test::frameNumberOf(image(cv::Rect(0, 0, 101, 75))), 3);
    EXPECT_LT(cv::norm(image.col(101), image.col(99), cv::NORM_INF), 12);
    EXPECT_LT(cv::norm(image.row(75), image.row(73), cv::NORM_INF), 12);
}

TEST(VideoWriter, TakesAPartOfALargerPicture)
{
    const test::TemporaryFolder folder;
    cv::Mat large(200, 300, CV_8UC3, cv::Scalar::all(0));
    const cv::Mat part = large(cv::Rect(60, 50, 121, 85));
    test::numberedPicture(9, part.size()).copyTo(part);
    media::VideoWriter writer(folder / "part.mp4", {.width = 121, .height = 85, .crf = 4});
    writer.write(part);
    writer.finish();

    const cv::Mat image = media::VideoReader(folder / "part.mp4").at(0).image;

    EXPECT_EQ(test::frameNumberOf(image), 9);
    EXPECT_LT(
        cv::norm(image.col(121), image.col(119), cv::NORM_INF), 12); // its own edge, not black
}

TEST(VideoWriter, WritesTheTimesOfAVariableFrameRate)
{
    const test::TemporaryFolder folder;
    media::VideoWriter writer(
        folder / "clip.mp4", {.width = 128, .height = 96, .frameRate = {30, 1}});
    const std::vector<double> times{4.0, 4.05, 4.06, 4.5, 5.25}; // a part of a longer clip
    for (const double time : times)
        writer.write(test::numberedPicture(1, {128, 96}), time);
    writer.finish();

    media::VideoReader reader(folder / "clip.mp4");
    for (const double time : times)
        EXPECT_NEAR(reader.next()->time, time - 4.0, 1.0 / 90000);
    EXPECT_TRUE(reader.info().variableFrameRate);
}

TEST(VideoWriter, StoresTitleAndComment)
{
    const test::TemporaryFolder folder;
    const auto path = test::drawnClip(folder / "clip.mp4",
        {.frames = 3, .metadata = {{"title", "Tanz im Hof"}, {"comment", "made by a network"}}});

    EXPECT_EQ(test::tagOf(path, "title"), "Tanz im Hof");
    EXPECT_EQ(test::tagOf(path, "comment"), "made by a network");
}

TEST(VideoWriter, PutsTheIndexBeforeThePictures)
{
    const test::TemporaryFolder folder;
    const std::string bytes = contentOf(test::drawnClip(folder / "clip.mp4"));

    EXPECT_LT(bytes.find("moov"), bytes.find("mdat"));
}

TEST(VideoWriter, TheSamePicturesGiveTheSameBytes)
{
    const test::TemporaryFolder folder;
    const auto first = test::drawnClip(folder / "a.mp4", {.frames = 60, .withAudio = true});
    const auto second = test::drawnClip(folder / "b.mp4", {.frames = 60, .withAudio = true});

    EXPECT_EQ(base::sha256OfFile(first), base::sha256OfFile(second));
}

TEST(VideoWriter, LeavesNothingBehindWhenItIsNotFinished)
{
    const test::TemporaryFolder folder;
    {
        media::VideoWriter writer(folder / "clip.mp4", {.width = 128, .height = 96});
        writer.write(test::numberedPicture(0, {128, 96}));
        EXPECT_EQ(filesIn(folder.path()), 1);
    }

    EXPECT_EQ(filesIn(folder.path()), 0);
}

TEST(VideoWriter, ReplacesAnOldFileOnlyWhenItFinishes)
{
    const test::TemporaryFolder folder;
    const auto path = test::drawnClip(folder / "clip.mp4", {.frames = 3});
    const std::string before = base::sha256OfFile(path);

    media::VideoWriter writer(path, {.width = 128, .height = 96});
    writer.write(test::numberedPicture(0, {128, 96}));
    EXPECT_EQ(base::sha256OfFile(path), before);
    writer.finish();

    EXPECT_EQ(media::probe(path).frameCount, 1);
    EXPECT_EQ(filesIn(folder.path()), 1);
}

TEST(VideoWriter, AMissingFolderIsUnwritable)
{
    try {
        media::VideoWriter writer("/no/such/folder/clip.mp4", {.width = 64, .height = 64});
        FAIL() << "a missing folder must throw";
    } catch (const base::Error& error) {
        EXPECT_EQ(error.code(), base::ErrorCode::Unwritable);
        EXPECT_EQ(error.subject(), "/no/such/folder/clip.mp4");
    }
}

TEST(VideoWriter, RefusesWhatCannotBe)
{
    const test::TemporaryFolder folder;
    const auto codeOf = [&folder](const media::VideoWriterSettings& settings) {
        try {
            media::VideoWriter writer(folder / "clip.mp4", settings);
        } catch (const base::Error& error) {
            return error.code();
        }
        return base::ErrorCode::Busy;
    };

    EXPECT_EQ(codeOf({.width = 0, .height = 64}), base::ErrorCode::InvalidArgument);
    EXPECT_EQ(
        codeOf({.width = 64, .height = 64, .frameRate = {0, 1}}), base::ErrorCode::InvalidArgument);
    EXPECT_EQ(codeOf({.width = 64, .height = 64, .crf = 52}), base::ErrorCode::InvalidArgument);
    EXPECT_EQ(
        codeOf({.width = 64, .height = 64, .preset = "hasty"}), base::ErrorCode::InvalidArgument);
    EXPECT_EQ(filesIn(folder.path()), 0);
}

TEST(VideoWriter, RefusesPicturesOfAnotherSizeAndTimesThatFall)
{
    const test::TemporaryFolder folder;
    media::VideoWriter writer(folder / "clip.mp4", {.width = 128, .height = 96});
    writer.write(test::numberedPicture(0, {128, 96}), 1.0);

    EXPECT_THROW(writer.write(test::numberedPicture(1, {96, 128}), 2.0), base::Error);
    EXPECT_THROW(writer.write(cv::Mat(96, 128, CV_8UC1), 2.0), base::Error);
    EXPECT_THROW(writer.write(test::numberedPicture(1, {128, 96}), 1.0), base::Error);
}

TEST(VideoWriter, AClipWithoutAPictureIsRefused)
{
    const test::TemporaryFolder folder;
    {
        media::VideoWriter writer(folder / "clip.mp4", {.width = 128, .height = 96});
        EXPECT_THROW(writer.finish(), base::Error);
    }

    EXPECT_EQ(filesIn(folder.path()), 0);
}

TEST(VideoWriter, AFullDiskIsNamedAndLeftAsItWas)
{
    const TinyDisk disk("256k");
    if (!disk.isMounted())
        GTEST_SKIP() << "only the superuser can mount a tiny disk";

    EXPECT_EQ(codeOfWritingNoise(disk.path() / "clip.mp4", 60), base::ErrorCode::DiskFull);

    EXPECT_EQ(filesIn(disk.path()), 0);
}

TEST(VideoWriter, ADiskThatFillsUpAtTheVeryEndIsNamedToo)
{
    const test::TemporaryFolder folder;
    const auto whole = folder / "clip.mp4";
    media::VideoWriter writer(whole, {.width = 128, .height = 96, .crf = 10});
    for (int i = 0; i < 8; ++i)
        writer.write(noise({128, 96}, i));
    writer.finish();
    const auto page = static_cast<std::uintmax_t>(::sysconf(_SC_PAGESIZE));
    const std::uintmax_t pagesNeeded = (fs::file_size(whole) + page - 1) / page;

    for (const std::uintmax_t missing : {1U, 2U, 3U}) {
        const TinyDisk disk(std::to_string((pagesNeeded - missing) * page));
        if (!disk.isMounted())
            GTEST_SKIP() << "only the superuser can mount a tiny disk";
        EXPECT_EQ(codeOfWritingNoise(disk.path() / "clip.mp4", 8), base::ErrorCode::DiskFull);
        EXPECT_EQ(filesIn(disk.path()), 0);
    }
}

TEST(VideoWriter, MemoryDoesNotGrowWithLengthWhileWritingOrReading)
{
#ifdef __SANITIZE_ADDRESS__
    GTEST_SKIP() << "the address sanitizer keeps freed memory";
#endif
    const test::TemporaryFolder folder;
    const cv::Size size(320, 240); // 112 kB a frame: 500 of them would be 55 MB
    media::writeWav(folder / "beeps.wav", test::beeps(24, 48000, 2), 48000, 2);
    media::VideoWriter writer(folder / "long.mp4",
        {.width = size.width,
            .height = size.height,
            .audio = media::AudioRange{folder / "beeps.wav", 0, 24}});
    double after100 = 0;
    for (int i = 0; i < 600; ++i) {
        writer.write(test::numberedPicture(i, size));
        if (i == 100)
            after100 = residentMegabytes();
    }
    EXPECT_LT(residentMegabytes(), after100 + 6);
    writer.finish();

    media::VideoReader reader(folder / "long.mp4");
    while (const std::optional<media::Frame> frame = reader.next()) {
        if (frame->index == 100)
            after100 = residentMegabytes();
    }
    EXPECT_LT(residentMegabytes(), after100 + 6);
}
