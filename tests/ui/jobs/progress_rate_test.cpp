// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/progress_rate.h"

#include <gtest/gtest.h>

namespace {

protocol::Progress at(std::int64_t done, const char* stage = "render")
{
    return {stage, done, 1000, 3, 99}; // the last two are the worker's own figures
}

} // namespace

TEST(ProgressRate, IsTheWorkersOwnUntilEnoughWasSeen)
{
    ui::ProgressRate rate;
    rate.add(at(100), 0);

    EXPECT_DOUBLE_EQ(rate.rate().value(), 3);
    EXPECT_DOUBLE_EQ(rate.secondsLeft().value(), 99);
}

TEST(ProgressRate, IsThatOfTheLastHalfMinute)
{
    ui::ProgressRate rate;
    for (int second = 0; second <= 60; ++second) // ten a second
        rate.add(at(10 * second), second);
    for (int second = 61; second <= 100; ++second) // then two
        rate.add(at(600 + 2 * (second - 60)), second);

    EXPECT_DOUBLE_EQ(rate.rate().value(), 2);
    EXPECT_DOUBLE_EQ(rate.secondsLeft().value(), (1000 - 680) / 2.0);
}

TEST(ProgressRate, TellsNoTimeLeftBeforeTwoPercentAreDone)
{
    ui::ProgressRate rate;
    rate.add(at(0), 0);
    rate.add(at(19), 10);
    EXPECT_FALSE(rate.secondsLeft());

    rate.add(at(20), 11);

    EXPECT_TRUE(rate.secondsLeft());
}

TEST(ProgressRate, BeginsAnewAfterAPause)
{
    ui::ProgressRate rate;
    rate.add(at(100), 0);
    rate.add(at(200), 10);

    rate.reset();

    EXPECT_FALSE(rate.secondsLeft());
    rate.add(at(200), 1000);
    EXPECT_FALSE(rate.secondsLeft()); // the worker's own figure counts the pause
    rate.add(at(220), 1010);
    EXPECT_DOUBLE_EQ(rate.rate().value(), 2);
}

TEST(ProgressRate, BeginsAnewWithEachStage)
{
    ui::ProgressRate rate;
    rate.add(at(0, "train"), 0);
    rate.add(at(900, "train"), 9);

    rate.add(at(100, "render"), 10);

    EXPECT_DOUBLE_EQ(rate.rate().value(), 3);
}
