// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/media/video_reader.h"
#include "tests/media/ffmpeg_clips.h"
#include "tests/support/drawn_clip.h"
#include "tests/support/temporary_folder.h"

#include <fstream>
#include <functional>
#include <gmock/gmock.h>
#include <opencv2/core.hpp>
#include <opencv2/imgcodecs.hpp>
#include <sys/fsuid.h>
#include <unistd.h>

namespace fs = std::filesystem;
using base::ErrorCode;
using testing::HasSubstr;

namespace {

base::Error errorOf(const std::function<void()>& action)
{
    try {
        action();
    } catch (const base::Error& error) {
        return error;
    }
    ADD_FAILURE() << "nothing was thrown";
    return {ErrorCode::Busy, "", "nothing was thrown"};
}

base::Error errorOfProbing(const fs::path& path)
{
    return errorOf([&path] { media::probe(path); });
}

void writeText(const fs::path& path, const std::string& text) { std::ofstream(path) << text; }

fs::path faststartClip(const test::TemporaryFolder& folder, int frames)
{
    return test::drawnClip(folder / "whole.mp4", {.frames = frames});
}

void overwriteMiddle(const fs::path& path, std::int64_t bytes)
{
    const auto size = static_cast<std::int64_t>(fs::file_size(path));
    std::fstream file(path, std::ios::in | std::ios::out | std::ios::binary);
    file.seekp(size / 2);
    for (std::int64_t i = 0; i < bytes; ++i)
        file.put(static_cast<char>(i * 37 + i / 11));
}

} // namespace

TEST(BadInput, AMissingFileIsNotFound)
{
    const test::TemporaryFolder folder;

    const base::Error error = errorOfProbing(folder / "dance.mp4");

    EXPECT_EQ(error.code(), ErrorCode::NotFound);
    EXPECT_EQ(error.message(), "there is no such file");
    EXPECT_EQ(error.subject(), (folder / "dance.mp4").string());
}

TEST(BadInput, AnEmptyFileIsCalledEmpty)
{
    const test::TemporaryFolder folder;
    writeText(folder / "empty.mp4", "");

    const base::Error error = errorOfProbing(folder / "empty.mp4");

    EXPECT_EQ(error.code(), ErrorCode::Unreadable);
    EXPECT_EQ(error.message(), "the file is empty");
}

TEST(BadInput, ATextFileWithTheNameOfAVideoIsNoVideo)
{
    const test::TemporaryFolder folder;
    writeText(folder / "text.mp4", "Not a video at all, just a letter to a friend.\n");

    const base::Error error = errorOfProbing(folder / "text.mp4");

    EXPECT_EQ(error.code(), ErrorCode::Unreadable);
    EXPECT_EQ(error.message(), "is not a video file");
}

TEST(BadInput, APlaylistDisguisedAsAVideoOpensNoOtherFile)
{
    const test::TemporaryFolder folder;
    test::drawnClip(folder / "other.mp4");
    writeText(folder / "list.mp4", "#EXTM3U\n#EXTINF:2,\nother.mp4\n#EXT-X-ENDLIST\n");

    const base::Error error = errorOfProbing(folder / "list.mp4");

    EXPECT_EQ(error.code(), ErrorCode::Unreadable);
}

TEST(BadInput, AFolderIsNoVideo)
{
    const test::TemporaryFolder folder;

    const base::Error error = errorOfProbing(folder.path());

    EXPECT_EQ(error.code(), ErrorCode::Unreadable);
    EXPECT_THAT(error.message(), HasSubstr("is a folder"));
}

TEST(BadInput, AFileOfSomeoneElseSaysThatThePermissionIsMissing)
{
    const test::TemporaryFolder folder;
    test::drawnClip(folder / "private.mp4", {.frames = 2});
    fs::permissions(folder / "private.mp4", fs::perms::none);
    fs::permissions(folder.path(), fs::perms::all);
    const auto nobody = 65534U; // the superuser may read everything, so act as somebody else
    const auto before = static_cast<uid_t>(::geteuid() == 0 ? ::setfsuid(nobody) : 0);

    const base::Error error = errorOfProbing(folder / "private.mp4");

    if (::geteuid() == 0)
        ::setfsuid(before);
    EXPECT_EQ(error.code(), ErrorCode::Unreadable);
    EXPECT_EQ(error.message(), "you have no permission to read this file");
}

TEST(BadInput, SoundAloneIsUnsupported)
{
    const test::TemporaryFolder folder;
    test::drawnClip(folder / "both.mp4", {.withAudio = true});
    test::remuxed(folder / "both.mp4", folder / "sound.m4a", {.keepsVideo = false});

    const base::Error error = errorOfProbing(folder / "sound.m4a");

    EXPECT_EQ(error.code(), ErrorCode::Unsupported);
    EXPECT_THAT(error.message(), HasSubstr("sound but no moving picture"));
}

TEST(BadInput, CoverArtIsNoMovingPicture)
{
    const test::TemporaryFolder folder;
    test::drawnClip(folder / "both.mp4", {.withAudio = true});
    std::vector<unsigned char> jpeg;
    cv::imencode(".jpg", test::numberedPicture(7, {64, 64}), jpeg);
    test::remuxed(
        folder / "both.mp4", folder / "song.m4a", {.keepsVideo = false, .coverJpeg = jpeg});

    const base::Error error = errorOfProbing(folder / "song.m4a");

    EXPECT_EQ(error.code(), ErrorCode::Unsupported);
    EXPECT_THAT(error.message(), HasSubstr("sound but no moving picture"));
}

TEST(BadInput, ATruncatedFileSaysAtWhichFrameItEnds)
{
    const test::TemporaryFolder folder;
    const fs::path path = faststartClip(folder, 100);
    fs::resize_file(path, fs::file_size(path) * 6 / 10);

    const base::Error error = errorOfProbing(path);

    EXPECT_EQ(error.code(), ErrorCode::Unreadable);
    EXPECT_THAT(error.message(),
        testing::MatchesRegex("the video stream ends at frame [4-7][0-9] of 100; "
                              "the file is truncated - copy it again"));
}

TEST(BadInput, ATruncatedMatroskaFileSaysAtWhichFrameItEnds)
{
    const test::TemporaryFolder folder;
    const fs::path mkv
        = test::remuxed(faststartClip(folder, 100), folder / "clip.mkv", {.format = "matroska"});
    fs::resize_file(mkv, fs::file_size(mkv) / 2);

    const base::Error error = errorOf([&mkv] { media::VideoReader reader(mkv); });

    EXPECT_EQ(error.code(), ErrorCode::Unreadable);
    EXPECT_THAT(error.message(), HasSubstr("the file is truncated - copy it again"));
}

TEST(BadInput, AFileCutBeforeItsIndexSaysSo)
{
    const test::TemporaryFolder folder; // without faststart the index comes last
    const fs::path path
        = test::remuxed(faststartClip(folder, 100), folder / "clip.mp4", {.format = "mp4"});
    fs::resize_file(path, fs::file_size(path) / 2);

    const base::Error error = errorOfProbing(path);

    EXPECT_EQ(error.code(), ErrorCode::Unreadable);
    EXPECT_THAT(error.message(), HasSubstr("its index is missing"));
}

TEST(BadInput, ADamagedFrameIsNamedWhenItIsReached)
{
    const test::TemporaryFolder folder;
    const fs::path path = faststartClip(folder, 100);
    overwriteMiddle(path, 300);
    media::VideoReader reader(path);
    std::int64_t read = 0;

    const base::Error error = errorOf([&] {
        while (reader.next())
            ++read;
    });

    EXPECT_EQ(error.code(), ErrorCode::Unreadable);
    EXPECT_GT(read, 20);
    EXPECT_EQ(error.message(),
        "frame " + std::to_string(read)
            + " of 100 cannot be decoded; the file is damaged - copy it again");
}

TEST(BadInput, FramesBehindTheDamageCanStillBeReached)
{
    const test::TemporaryFolder folder;
    const fs::path path = faststartClip(folder, 150); // a keyframe every two seconds
    overwriteMiddle(path, 300);
    media::VideoReader reader(path);
    EXPECT_THROW(while (reader.next()){}, base::Error);

    const media::Frame frame = reader.at(140);

    EXPECT_EQ(test::frameNumberOf(frame.image), 140);
}

TEST(BadInput, AFrameOutsideTheClipIsRefused)
{
    const test::TemporaryFolder folder;
    media::VideoReader reader(test::drawnClip(folder / "clip.mp4", {.frames = 10}));

    const base::Error error = errorOf([&reader] { reader.seek(10); });

    EXPECT_EQ(error.code(), ErrorCode::InvalidArgument);
    EXPECT_EQ(error.message(), "has frames 0 to 9, but frame 10 was asked for");
    EXPECT_THROW(reader.seek(-1), base::Error);
}
