// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/time_axis.h"

#include <array>
#include <cmath>
#include <gtest/gtest.h>
#include <random>

namespace {

constexpr ui::TimeExtent extent{60, 1000}; // a minute on a thousand pixels

std::vector<double> namedTimes(const ui::TimeAxis& axis, double frameRate)
{
    std::vector<double> times;
    for (const ui::RulerTick& tick : ui::rulerTicks(axis, extent.width, frameRate)) {
        if (tick.kind != ui::RulerTick::Kind::Minor)
            times.push_back(tick.time);
    }
    return times;
}

} // namespace

TEST(TimeAxis, FindsTheTimeAgainFromItsPlace)
{
    const ui::TimeAxis axis{12.5, 80};

    for (const double time : {0.0, 12.5, 13.7, 59.0})
        EXPECT_NEAR(axis.timeAt(axis.xOf(time)), time, 1e-9);
}

TEST(TimeAxis, FitsAllOfItWithALittleRoomBehind)
{
    const ui::TimeAxis axis = ui::fitted(extent);

    EXPECT_EQ(axis.xOf(0), 0);
    EXPECT_NEAR(axis.xOf(60), extent.width - ui::endMargin, 1e-9);
}

TEST(TimeAxis, KeepsTheTimeUnderThePointerWhenZoomed)
{
    std::mt19937 random(1);
    std::uniform_real_distribution<double> places(0, extent.width);
    std::uniform_real_distribution<double> factors(1.05, 3);
    ui::TimeAxis axis = ui::fitted(extent);
    for (int i = 0; i < 6; ++i) {
        const double x = places(random);
        const double time = axis.timeAt(x);

        axis = ui::zoomedAt(axis, x, factors(random), extent);

        if (time < extent.duration) {
            EXPECT_NEAR(axis.timeAt(x), time, 1e-9);
        }
    }
}

TEST(TimeAxis, ShowsNothingBeyondTheEndsHoweverItIsMoved)
{
    std::mt19937 random(2);
    std::uniform_real_distribution<double> any(-2000, 2000);
    ui::TimeAxis axis = ui::fitted(extent);
    for (int i = 0; i < 1000; ++i) {
        axis = i % 2 == 0 ? ui::scrolledBy(axis, any(random), extent)
                          : ui::zoomedAt(axis, any(random), std::exp(any(random) / 1000), extent);

        EXPECT_GE(axis.start, 0);
        EXPECT_LE(axis.timeAt(extent.width - ui::endMargin), extent.duration + 1e-9);
        EXPECT_LE(axis.pixelsPerSecond, ui::mostPixelsPerSecond);
    }
}

TEST(TimeAxis, ComesBackToWholeViewWhenZoomedOutFar)
{
    const ui::TimeAxis zoomed = ui::zoomedAt(ui::fitted(extent), 700, 20, extent);

    EXPECT_EQ(ui::zoomedAt(zoomed, 10, 1e-6, extent), ui::fitted(extent));
}

TEST(TimeAxis, ShowsASpanFromEdgeToEdge)
{
    const ui::TimeAxis axis = ui::showing({10, 20}, extent);

    EXPECT_NEAR(axis.xOf(10), 0, 1e-9);
    EXPECT_NEAR(axis.xOf(20), extent.width, 1e-9);
}

TEST(TimeAxis, TurnsThePageWhenThePlayheadLeavesTheView)
{
    const ui::TimeAxis axis = ui::showing({10, 20}, extent);

    EXPECT_EQ(ui::revealing(axis, 15, extent), axis);
    EXPECT_NEAR(ui::revealing(axis, 20.5, extent).xOf(20.5), 100, 1e-9);
    EXPECT_NEAR(ui::revealing(axis, 9.5, extent).xOf(9.5), 900, 1e-9);
}

TEST(TimeAxis, StaysSensibleWithNothingToShow)
{
    const ui::TimeAxis axis = ui::fitted({0, 500});

    EXPECT_GT(axis.pixelsPerSecond, 0);
    EXPECT_EQ(ui::held(axis, {0, 0}).start, 0);
}

TEST(Snapping, TakesTheNearestPlaceWithinReach)
{
    const ui::TimeAxis axis{0, 100}; // six pixels are 0.06 s
    const std::array places{1.0, 1.05, 3.0};

    EXPECT_EQ(ui::snapped(1.04, places, axis, 6), 1.05);
    EXPECT_EQ(ui::snapped(0.97, places, axis, 6), 1.0);
    EXPECT_EQ(ui::snapped(2.0, places, axis, 6), 2.0);
}

TEST(Ruler, NamesWholeSecondsWithRoomBetween)
{
    EXPECT_EQ(namedTimes({0, 70}, 25),
        (std::vector<double>{0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14}));
    EXPECT_EQ(namedTimes({0, 16}, 25),
        (std::vector<double>{0, 5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60}));
}

TEST(Ruler, NamesFramesWhereThereIsRoom)
{
    const std::vector<ui::RulerTick> ticks = ui::rulerTicks({2, 800}, extent.width, 25);

    ASSERT_FALSE(ticks.empty());
    EXPECT_EQ(ticks.front().kind, ui::RulerTick::Kind::Frame);
    EXPECT_EQ(ticks.front().number, 50);
    EXPECT_EQ(ticks[2].number, 52); // 32 pixels a frame: every second one is named
    EXPECT_EQ(ticks[1].kind, ui::RulerTick::Kind::Minor);
}

TEST(Ruler, NeverCrowdsItsNames)
{
    for (double scale = 0.02; scale < ui::mostPixelsPerSecond; scale *= 1.3) {
        const std::vector<double> times = namedTimes({3, scale}, 30);
        for (std::size_t i = 1; i < times.size(); ++i)
            EXPECT_GE((times[i] - times[i - 1]) * scale, 60 - 1e-6) << scale << " pixels a second";
    }
}
