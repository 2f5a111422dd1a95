// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pose/series.h"

#include <gtest/gtest.h>

using namespace pose;

TEST(Series, InterpolatesPercentilesBetweenNeighbours)
{
    EXPECT_DOUBLE_EQ(percentile({30, 10, 20, 40}, 0), 10);
    EXPECT_DOUBLE_EQ(percentile({30, 10, 20, 40}, 1), 40);
    EXPECT_DOUBLE_EQ(percentile({10, 20, 30, 40}, 0.75), 32.5);
    EXPECT_DOUBLE_EQ(median({4, 1, 2, 3}), 2.5);
}

TEST(Series, CountsWindowsInFramesNotInEntries)
{
    const Series withGap{{0, 1}, {1, 2}, {50, 100}, {51, 200}};

    const Series result = runningPercentile(withGap, 5, 1.0);

    EXPECT_EQ(result, (Series{{0, 2}, {1, 2}, {50, 200}, {51, 200}}));
}

TEST(Series, FillsAShortDipAndKeepsALongOne)
{
    Series level;
    for (int frame = 0; frame < 100; ++frame)
        level[frame] = 600;
    Series dips = level;
    for (int frame = 20; frame < 30; ++frame)
        dips[frame] = 500;
    for (int frame = 50; frame < 90; ++frame)
        dips[frame] = 500;

    const Series filled = dipsFilled(dips, 10);

    EXPECT_EQ(filled.at(25), 600);
    EXPECT_EQ(filled.at(49), 600);
    EXPECT_EQ(filled.at(70), 500);
}

TEST(Series, SmoothsWithoutMovingALevelLine)
{
    const Series result = gaussianSmoothed({{0, 7}, {1, 7}, {3, 7}}, 2);

    for (const auto& [frame, value] : result)
        EXPECT_DOUBLE_EQ(value, 7) << frame;
}

TEST(Series, ReadsBetweenAndBeyondItsFrames)
{
    const Series series{{10, 100}, {20, 200}};

    EXPECT_EQ(valueAt(series, 0), 100);
    EXPECT_EQ(valueAt(series, 10), 100);
    EXPECT_EQ(valueAt(series, 13), 130);
    EXPECT_EQ(valueAt(series, 99), 200);
}
