// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimation/blaze_pose.h"

#include <array>
#include <gtest/gtest.h>

using base::Vec2;

namespace {

constexpr int side = 16;

/// A map of doubt with the two cells (5, 4) and (6, 4) alike and certain.
std::vector<float> twoCells(float logit)
{
    std::vector<float> heatmap(side * side, -60);
    heatmap[4 * side + 5] = logit;
    heatmap[4 * side + 6] = logit;
    return heatmap;
}

} // namespace

TEST(HeatmapRefinement, MovesAPointToTheCentreOfItsPeak)
{
    std::array<Vec2, 1> points{Vec2{4.5F / side, 3.5F / side}};

    estimation::refine(points, twoCells(8), side);

    EXPECT_NEAR(points[0].x, 5.5F / side, 1e-4);
    EXPECT_NEAR(points[0].y, 4.0F / side, 1e-4);
}

TEST(HeatmapRefinement, LeavesAPointAloneWithoutAClearPeak)
{
    std::array<Vec2, 1> points{Vec2{4.5F / side, 3.5F / side}};

    estimation::refine(points, twoCells(-1), side);

    EXPECT_EQ(points[0], (Vec2{4.5F / side, 3.5F / side}));
}

TEST(HeatmapRefinement, LooksOnlyThreeCellsFar)
{
    std::array<Vec2, 1> points{Vec2{12.5F / side, 4.5F / side}};

    estimation::refine(points, twoCells(8), side);

    EXPECT_EQ(points[0], (Vec2{12.5F / side, 4.5F / side}));
}

TEST(HeatmapRefinement, LeavesPointsOutsideTheMapAlone)
{
    std::array<Vec2, 3> points{Vec2{-0.01F, 0.3F}, Vec2{1.0F, 0.3F}, Vec2{0.3F, 7.0F}};
    const std::array<Vec2, 3> before = points;
    std::vector<float> certain(side * side * 3, 9);

    estimation::refine(points, certain, side);

    EXPECT_EQ(points, before);
}

TEST(BodyTracker, LooksAroundTheHipsAsFarAsTheBodyReaches)
{
    estimation::BlazePose pose;
    pose.hips = {100, 200};
    pose.reach = {100, 120};
    estimation::BodyTracker tracker;

    const estimation::Roi roi = tracker.next(pose, 0);

    EXPECT_EQ(roi.centre, (Vec2{100, 200}));
    EXPECT_NEAR(roi.width, 2 * 80 * 1.25F, 1e-3);
    EXPECT_NEAR(roi.rotation, 0, 1e-6);
}
