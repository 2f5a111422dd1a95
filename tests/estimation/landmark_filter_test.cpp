// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimation/landmark_filter.h"

#include <cmath>
#include <gtest/gtest.h>
#include <numbers>

using base::Vec2;
using estimation::LandmarkFilter;

namespace {

float share(float cutoff, float frequency)
{
    return 1 / (1 + frequency / (2 * std::numbers::pi_v<float> * cutoff));
}

} // namespace

TEST(LandmarkFilter, PassesTheFirstPointOn)
{
    LandmarkFilter filter;

    EXPECT_EQ(filter.filtered({12, 34}, 100, 0), (Vec2{12, 34}));
}

TEST(LandmarkFilter, LeavesAStillPointStill)
{
    LandmarkFilter filter;
    for (int frame = 0; frame < 10; ++frame)
        EXPECT_EQ(filter.filtered({12, 34}, 100, frame / 30.0), (Vec2{12, 34}));
}

TEST(LandmarkFilter, TakesTheSpeedFromThePreviousRawPoint)
{
    LandmarkFilter filter({0.01F, 10, 1, 30});
    filter.filtered({0, 0}, 100, 0);
    const Vec2 second = filter.filtered({10, 0}, 100, 0.1);
    const Vec2 third = filter.filtered({10, 0}, 100, 0.2);

    const float speed = share(1, 10) * 1.0F; // 10 px of 100 in 0.1 s is one size per second
    EXPECT_NEAR(second.x, 10 * share(0.01F + 10 * speed, 10), 1e-4);
    const float slower = speed * (1 - share(1, 10)); // the raw point stood still
    EXPECT_NEAR(third.x, second.x + (10 - second.x) * share(0.01F + 10 * slower, 10), 1e-4);
}

TEST(LandmarkFilter, FollowsFastMovesMoreCloselyThanSlowOnes)
{
    LandmarkFilter slow;
    LandmarkFilter fast;
    slow.filtered({0, 0}, 100, 0);
    fast.filtered({0, 0}, 100, 0);

    const float slowShare = slow.filtered({1, 0}, 100, 1 / 30.0).x / 1;
    const float fastShare = fast.filtered({50, 0}, 100, 1 / 30.0).x / 50;

    EXPECT_GT(fastShare, slowShare);
}

TEST(LandmarkFilter, BeginsAnewAfterAReset)
{
    LandmarkFilter filter;
    filter.filtered({0, 0}, 100, 0);
    filter.reset();

    EXPECT_EQ(filter.filtered({50, 60}, 100, 0.1), (Vec2{50, 60}));
}
