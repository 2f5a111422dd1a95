// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fit/fit_numbers.h"

#include <gtest/gtest.h>

namespace {

pose::Retargeting inDepth()
{
    pose::Retargeting numbers;
    numbers.source = {200, 150};
    numbers.target = {220, 180};
    numbers.scaleClose = 1.2;
    numbers.scaleFar = 0.9;
    numbers.largestSize = 100;
    numbers.nearestFloor = 225;
    numbers.xDestination = 160;
    return numbers;
}

} // namespace

TEST(FitNumbers, MakeTheFigureLargerAtBothEndsOfTheFloorAndLiftTheLimit)
{
    const pose::Retargeting larger = ui::withHeightFactor(inDepth(), inDepth(), 1.5);

    EXPECT_NEAR(larger.scaleClose, 1.8, 1e-9);
    EXPECT_NEAR(larger.scaleFar, 1.35, 1e-9);
    EXPECT_NEAR(larger.largestSize, 150, 1e-9);
    EXPECT_NEAR(ui::heightFactor(larger, inDepth()), 1.5, 1e-9);
}

TEST(FitNumbers, KeepTheNearGroundBelowTheFarOne)
{
    EXPECT_EQ(ui::withNearGround(inDepth(), 100).target.close, 180);
    EXPECT_EQ(ui::withFarGround(inDepth(), 300).target.far, 220);
    EXPECT_EQ(ui::withNearGround(inDepth(), 230).nearestFloor, 230);
}

TEST(FitNumbers, MoveBothGroundsOfADancerWhoStaysInPlace)
{
    pose::Retargeting inPlace = inDepth();
    inPlace.source = {200, 200};
    inPlace.target = {210, 210};

    const pose::Retargeting lower = ui::withFarGround(inPlace, 215);

    EXPECT_FALSE(ui::hasDepth(inPlace));
    EXPECT_EQ(lower.target, (pose::FloorRange{215, 215}));
}

TEST(FitNumbers, MoveTheStageSideways)
{
    const pose::Retargeting aside = ui::withSidewaysOffset(inDepth(), inDepth(), -12);

    EXPECT_EQ(aside.xDestination, 148);
    EXPECT_EQ(ui::sidewaysOffset(aside, inDepth()), -12);
}
