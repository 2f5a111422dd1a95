// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/warp/shot_sorter.h"

#include <gtest/gtest.h>
#include <opencv2/imgproc.hpp>

namespace {

const cv::Size size(96, 160);

/// A wall with a window to the left, or to the right in another room.
cv::Mat room(bool other, double light = 0)
{
    cv::Mat picture(size, CV_8UC3, other ? cv::Scalar(40, 60, 140) : cv::Scalar(150, 140, 120));
    cv::rectangle(picture, cv::Rect(other ? 60 : 10, 20, 30, 60), cv::Scalar(220, 230, 200), -1);
    return picture + cv::Scalar::all(light);
}

cv::Mat personAt(int x)
{
    cv::Mat mask(size, CV_8U, cv::Scalar(0));
    cv::rectangle(mask, cv::Rect(x, 30, 30, 120), cv::Scalar(255), -1);
    return mask;
}

cv::Mat withPerson(cv::Mat picture, const cv::Mat& mask)
{
    picture.setTo(cv::Scalar(30, 200, 20), mask);
    return picture;
}

std::vector<std::int64_t> strangersOf(const std::vector<bool>& isOther)
{
    warp::ShotSorter sorter;
    for (std::size_t i = 0; i < isOther.size(); ++i) {
        const cv::Mat mask = personAt(static_cast<int>(10 + i % 40));
        sorter.add(static_cast<std::int64_t>(i), withPerson(room(isOther[i]), mask), mask);
    }
    return sorter.strangers();
}

} // namespace

TEST(ShotSorter, FindsTheFramesOfAnInsertedShot)
{
    std::vector<bool> isOther(60, false);
    std::fill(isOther.begin() + 20, isOther.begin() + 24, true);

    EXPECT_EQ(strangersOf(isOther), (std::vector<std::int64_t>{20, 21, 22, 23}));
}

TEST(ShotSorter, KeepsTheLongerOfTwoShots)
{
    std::vector<bool> isOther(50, false);
    std::fill(isOther.begin(), isOther.begin() + 20, true);

    const std::vector<std::int64_t> strangers = strangersOf(isOther);

    ASSERT_EQ(strangers.size(), 20u);
    EXPECT_EQ(strangers.back(), 19);
}

TEST(ShotSorter, FindsNoneInOneRoomWhoseLightChangesSlowly)
{
    warp::ShotSorter sorter;
    for (int i = 0; i < 80; ++i) {
        const cv::Mat mask = personAt(10 + i % 50);
        sorter.add(i, withPerson(room(false, -i), mask), mask);
    }

    EXPECT_TRUE(sorter.strangers().empty());
}

TEST(ShotSorter, DoesNotTakeAPersonWhoCoversThePictureForACut)
{
    warp::ShotSorter sorter;
    for (int i = 0; i < 30; ++i) {
        cv::Mat mask = personAt(30);
        if (i > 10 && i < 20)
            mask = cv::Scalar(255);
        sorter.add(i, withPerson(room(false), mask), mask);
    }

    EXPECT_TRUE(sorter.strangers().empty());
}

TEST(ShotSorter, FindsNoneWhereTheCameraNeverRests)
{
    warp::ShotSorter sorter;
    for (int i = 0; i < 30; ++i) {
        const cv::Mat flat(size, CV_8UC3, cv::Scalar((i * 97) % 256, (i * 57) % 256, 90));
        sorter.add(i, flat, {});
    }

    EXPECT_TRUE(sorter.strangers().empty());
}
