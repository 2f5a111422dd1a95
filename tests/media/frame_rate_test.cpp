// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/frame_rate.h"

#include <cmath>
#include <gtest/gtest.h>

namespace {

std::vector<std::int64_t> timesAt(double framesPerSecond, int frames, double ticksPerSecond)
{
    std::vector<std::int64_t> times;
    for (int i = 0; i < frames; ++i)
        times.push_back(std::llround(i / framesPerSecond * ticksPerSecond));
    return times;
}

} // namespace

TEST(FrameRate, FindsTheCommonRateBehindTimesRoundedToMilliseconds)
{
    const media::FrameRate found
        = media::frameRateOf(timesAt(30000 / 1001.0, 900, 1000), {1, 1000}, {});

    EXPECT_EQ(found.rate, (base::Rational{30000, 1001}));
    EXPECT_FALSE(found.isVariable);
}

TEST(FrameRate, TellsThirtyFramesASecondFromAThousandthLess)
{
    const media::FrameRate found = media::frameRateOf(timesAt(30, 900, 90000), {1, 90000}, {});

    EXPECT_EQ(found.rate, (base::Rational{30, 1}));
}

TEST(FrameRate, DoesNotBelieveADeclaredRateThatTheTimesContradict)
{
    const media::FrameRate found
        = media::frameRateOf(timesAt(25, 100, 12800), {1, 12800}, {{50, 1}});

    EXPECT_EQ(found.rate, (base::Rational{25, 1}));
    EXPECT_FALSE(found.isVariable);
}

TEST(FrameRate, AnUncommonButEvenRateIsConstant)
{
    const media::FrameRate found = media::frameRateOf(timesAt(7, 70, 7000), {1, 7000}, {});

    EXPECT_EQ(found.rate, (base::Rational{7, 1}));
    EXPECT_FALSE(found.isVariable);
}

TEST(FrameRate, OneDroppedFrameMakesItVariable)
{
    std::vector<std::int64_t> times = timesAt(25, 100, 12800);
    times.erase(times.begin() + 50);

    const media::FrameRate found = media::frameRateOf(times, {1, 12800}, {{25, 1}});

    EXPECT_TRUE(found.isVariable);
    EXPECT_NEAR(found.rate.value(), 98 / (99 / 25.0), 0.01);
}

TEST(FrameRate, ASingleFrameTakesTheDeclaredRate)
{
    EXPECT_EQ(media::frameRateOf({0}, {1, 1000}, {{0, 0}, {24, 1}}).rate, (base::Rational{24, 1}));
    EXPECT_EQ(media::frameRateOf({0}, {1, 1000}, {}).rate, (base::Rational{25, 1}));
}
