// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pose/one_euro_filter.h"

#include <cmath>
#include <gtest/gtest.h>
#include <numbers>

using namespace pose;

namespace {

constexpr double thirtieth = 1.0 / 30;

} // namespace

TEST(OneEuroFilter, LeavesAStillPointStill)
{
    OneEuroFilter2 filter({.minCutoff = 0.05, .beta = 80});

    for (int frame = 0; frame < 10; ++frame)
        EXPECT_EQ(filter.filter({120, 80}, thirtieth), (base::Vec2{120, 80}));
}

TEST(OneEuroFilter, WeighsAStepAsThePublishedFormula)
{
    const OneEuroSettings settings{.minCutoff = 1, .beta = 0.5, .derivativeCutoff = 2};
    OneEuroFilter filter(settings);
    filter.filter(10, thirtieth);

    const double filtered = filter.filter(13, thirtieth);

    const double pi = std::numbers::pi;
    const double speed = 3 * 30 * (1 / (1 + 30 / (2 * pi * 2)));
    const double share = 1 / (1 + 30 / (2 * pi * (1 + 0.5 * speed)));
    EXPECT_NEAR(filtered, 10 + 3 * share, 1e-12);
}

TEST(OneEuroFilter, FollowsAFastMoveMoreCloselyThanJitter)
{
    const OneEuroSettings settings{.minCutoff = 0.5, .beta = 1};
    OneEuroFilter slow(settings);
    OneEuroFilter fast(settings);
    double slowLag = 0;
    double fastLag = 0;

    for (int frame = 0; frame < 60; ++frame) {
        slowLag = 1 - slow.filter(frame * 0.01, thirtieth) / (frame * 0.01 + 1e-9);
        fastLag = 1 - fast.filter(frame * 10.0, thirtieth) / (frame * 10.0 + 1e-9);
    }

    EXPECT_LT(fastLag, slowLag / 4);
}

TEST(OneEuroFilter, BehavesAlikeInAnyResolutionWithAValueScale)
{
    OneEuroFilter small({.beta = 80});
    OneEuroFilter large({.beta = 80});

    for (int frame = 0; frame < 20; ++frame) {
        const double value = std::sin(frame * 0.4);
        EXPECT_NEAR(
            large.filter(4 * value, thirtieth, 0.25), 4 * small.filter(value, thirtieth), 1e-9);
    }
}

TEST(OneEuroFilter, StartsAnewAfterAReset)
{
    OneEuroFilter filter;
    filter.filter(0, thirtieth);
    filter.filter(5, thirtieth);

    filter.reset();

    EXPECT_EQ(filter.filter(100, thirtieth), 100);
}
