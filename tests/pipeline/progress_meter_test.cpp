// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/progress_meter.h"

#include <gtest/gtest.h>

using pipeline::ProgressMeter;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

const ProgressMeter::Clock::time_point start{};

} // namespace

TEST(ProgressMeter, LetsTheFirstOfAStageThrough)
{
    ProgressMeter meter;

    const auto event = meter.add({0, 100, "train"}, start);

    ASSERT_TRUE(event);
    EXPECT_EQ(event->stage, "train");
    EXPECT_EQ(event->total, 100);
    EXPECT_EQ(event->rate, 0);
    EXPECT_FALSE(event->secondsLeft);
}

TEST(ProgressMeter, HoldsBackWhatComesTooSoon)
{
    ProgressMeter meter;
    meter.add({0, 100, "train"}, start);

    EXPECT_FALSE(meter.add({1, 100, "train"}, start + milliseconds(99)));
    EXPECT_TRUE(meter.add({2, 100, "train"}, start + milliseconds(100)));
    EXPECT_FALSE(meter.add({3, 100, "train"}, start + milliseconds(199)));
}

TEST(ProgressMeter, NeverHoldsBackTheLastOfAStageOrTheFirstOfTheNext)
{
    ProgressMeter meter;
    meter.add({99, 100, "train"}, start);

    EXPECT_TRUE(meter.add({100, 100, "train"}, start + milliseconds(1)));
    EXPECT_TRUE(meter.add({1, 50, "render"}, start + milliseconds(2)));
}

TEST(ProgressMeter, TellsTheRateAndTheTimeLeft)
{
    ProgressMeter meter;
    meter.add({0, 100, "train"}, start);

    const auto event = meter.add({20, 100, "train"}, start + seconds(10));

    ASSERT_TRUE(event);
    EXPECT_DOUBLE_EQ(event->rate, 2);
    EXPECT_DOUBLE_EQ(event->secondsLeft.value(), 40);
}

TEST(ProgressMeter, DoesNotCountWhatAnEarlierRunHasDone)
{
    ProgressMeter meter;
    meter.add({80, 100, "train"}, start);

    const auto event = meter.add({90, 100, "train"}, start + seconds(10));

    ASSERT_TRUE(event);
    EXPECT_DOUBLE_EQ(event->rate, 1);
    EXPECT_DOUBLE_EQ(event->secondsLeft.value(), 10);
}

TEST(ProgressMeter, TellsNoTimeLeftOfWorkWithoutAnEnd)
{
    ProgressMeter meter;
    meter.add({0, 0, "fetch"}, start);

    const auto event = meter.add({500, 0, "fetch"}, start + seconds(1));

    ASSERT_TRUE(event);
    EXPECT_DOUBLE_EQ(event->rate, 500);
    EXPECT_FALSE(event->secondsLeft);
}
