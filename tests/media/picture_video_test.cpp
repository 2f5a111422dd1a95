// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/picture_video.h"

#include "core/base/error.h"
#include "core/media/video_reader.h"
#include "tests/support/drawn_clip.h"
#include "tests/support/temporary_folder.h"

#include <fstream>
#include <gtest/gtest.h>
#include <opencv2/imgcodecs.hpp>

namespace fs = std::filesystem;

namespace {

class PictureVideo : public testing::Test {
protected:
    void writePicture(const std::string& name, int number, cv::Size size = {128, 96})
    {
        const fs::path file = folder / name;
        fs::create_directories(file.parent_path());
        cv::imwrite(file.string(), test::numberedPicture(number, size));
    }

    std::int64_t write(base::Rational rate = {30, 1})
    {
        return media::writePictureVideo(
            folder.path(), rate, video(), [](const base::Progress&) {}, cancel);
    }

    fs::path video() const { return folder / "out/me.mkv"; }

    void SetUp() override { fs::create_directories(folder / "out"); }

    test::TemporaryFolder folder;
    base::CancelToken cancel;
};

} // namespace

TEST_F(PictureVideo, HasEveryPictureAsItIsInTheOrderOfTheNumbers)
{
    for (const int number : {8, 9, 10, 11})
        writePicture("frame" + std::to_string(number) + ".png", number);

    EXPECT_EQ(write({25, 1}), 4);

    media::VideoReader reader(video());
    EXPECT_EQ(reader.info().frameCount, 4);
    EXPECT_NEAR(reader.info().frameRate.value(), 25, 0.01);
    const cv::Mat third = reader.at(2).image;
    EXPECT_EQ(cv::norm(third, test::numberedPicture(10, third.size()), cv::NORM_INF), 0);
}

TEST_F(PictureVideo, TakesThePicturesOfEverybodyDanceNowsFolders)
{
    writePicture("train_img/0001.png", 1);
    writePicture("train_img/0002.png", 2);
    writePicture("train_label/0001.png", 5);

    EXPECT_EQ(write(), 2);
    EXPECT_EQ(media::pictureFolder(folder.path()), folder / "train_img");
}

TEST_F(PictureVideo, SaysWhichPictureIsWrong)
{
    EXPECT_THROW(write(), base::Error); // there is none
    writePicture("1.png", 1);
    writePicture("2.png", 2, {64, 48});
    const auto sentence = [this] {
        try {
            write();
        } catch (const base::Error& error) {
            return std::string(error.what());
        }
        return std::string("nothing was thrown");
    };

    EXPECT_NE(sentence().find("2.png: is 64x48 pixels"), std::string::npos) << sentence();
    std::ofstream(folder / "2.png") << "no picture";
    EXPECT_NE(sentence().find("2.png: is not a picture"), std::string::npos) << sentence();
    EXPECT_FALSE(fs::exists(video()));
}

TEST_F(PictureVideo, WantsANameForItsKindOfFile)
{
    writePicture("1.png", 1);
    writePicture("2.png", 2);

    EXPECT_THROW(
        media::writePictureVideo(
            folder.path(), {30, 1}, folder / "me.mp4", [](const base::Progress&) {}, cancel),
        base::Error);
}

TEST_F(PictureVideo, LeavesNothingBehindWhenCancelled)
{
    writePicture("1.png", 1);
    writePicture("2.png", 2);
    cancel.cancel();

    EXPECT_EQ(write(), 0);
    EXPECT_TRUE(fs::is_empty(folder / "out"));
}

TEST(FrameRateNamed, TakesRatesAsPeopleWriteThem)
{
    EXPECT_EQ(media::frameRateNamed("30"), (base::Rational{30, 1}));
    EXPECT_EQ(media::frameRateNamed("29.97"), (base::Rational{30000, 1001}));
    EXPECT_EQ(media::frameRateNamed("24000/1001"), (base::Rational{24000, 1001}));
    EXPECT_EQ(media::frameRateNamed("12.5"), (base::Rational{12500, 1000}));
    for (const char* wrong : {"", "fast", "0", "-5", "30 fps", "30/0", "2000"})
        EXPECT_THROW(media::frameRateNamed(wrong), base::Error) << wrong;
}
