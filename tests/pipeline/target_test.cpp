// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/target.h"

#include "tests/pipeline/filmed_doll.h"

#include <gmock/gmock.h>

namespace {

using test::Film;
using test::isInserted;
using TargetOfAClip = test::FilmedDoll;

} // namespace

TEST_F(TargetOfAClip, LeavesOutAnotherSceneAndSaysWhichFrames)
{
    const pipeline::Target target = prepare(Film::Cut);

    EXPECT_THAT(m_warnings, testing::ElementsAre(testing::HasSubstr("10 of 60 frames (20-29)")));
    EXPECT_EQ(target.track.size(),
        static_cast<std::size_t>(test::filmLength - (test::cutTo - test::cutFrom + 1)));
    for (const pipeline::TrainingSource& frame : target.training)
        EXPECT_FALSE(isInserted(frame.frame)) << frame.frame;
    const auto wall = target.plate.at<cv::Vec3b>(280, 20);
    EXPECT_LT(cv::norm(wall, cv::Vec3b(150, 140, 120), cv::NORM_INF), 12);
}

TEST_F(TargetOfAClip, LeavesOutTheSameSceneTheSecondTime)
{
    prepare(Film::Cut);

    const pipeline::Target again = prepare(Film::Cut);

    EXPECT_EQ(again.track.count(test::cutFrom), 0U);
    EXPECT_EQ(again.track.count(test::cutFrom - 1), 1U);
    EXPECT_EQ(m_warnings.size(), 2U);
}

TEST_F(TargetOfAClip, KeepsEveryFrameOfASingleScene)
{
    const pipeline::Target target = prepare(Film::Whole);

    EXPECT_THAT(m_warnings, testing::IsEmpty());
    EXPECT_EQ(target.track.size(), static_cast<std::size_t>(test::filmLength));
}

TEST_F(TargetOfAClip, TakesCaptionsThatChangeOutOfRoomAndPersonAndSaysSo)
{
    const pipeline::Target target = prepare(Film::Captioned);

    EXPECT_THAT(m_warnings, testing::ElementsAre(testing::HasSubstr("2 captions")));
    cv::Mat difference;
    cv::absdiff(target.plate, test::picture(0, Film::Whole), difference);
    EXPECT_LT(cv::mean(difference(cv::Rect(0, 230, 60, 60)))[0], 4);
    for (const pipeline::TrainingSource& frame : target.training) {
        cv::Mat ink;
        cv::inRange(frame.read().image, cv::Scalar(120, 0, 110), cv::Scalar(255, 90, 230), ink);
        EXPECT_LT(cv::countNonZero(ink), 20) << frame.frame;
    }
}

TEST_F(TargetOfAClip, SaysOfItsCaptionsTheSecondTimeToo)
{
    prepare(Film::Captioned);

    prepare(Film::Captioned);

    EXPECT_THAT(m_warnings, testing::Each(testing::HasSubstr("2 captions")));
    EXPECT_EQ(m_warnings.size(), 2U);
}
