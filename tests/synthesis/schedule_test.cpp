// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/synthesis/schedule.h"

#include <gtest/gtest.h>

namespace synthesis {

TEST(StepBudget, OfStepsIsKnownFromTheStart)
{
    StepBudget budget(100, 1);

    budget.stepTook(50);

    EXPECT_EQ(budget.steps(), 100);
    EXPECT_DOUBLE_EQ(budget.progress(25), 0.25);
    EXPECT_FALSE(budget.isSpent(99));
    EXPECT_TRUE(budget.isSpent(100));
}

TEST(StepBudget, OfSecondsBecomesStepsOnceTheFirstStepsAreTimed)
{
    StepBudget budget(0, 75);

    budget.stepTook(3); // the first two are slow and do not tell the pace
    budget.stepTook(2);
    for (int i = 0; i < 8; ++i) {
        EXPECT_EQ(budget.steps(), 0);
        EXPECT_EQ(budget.progress(i), 0);
        budget.stepTook(0.25);
    }

    EXPECT_EQ(budget.steps(), 10 + (75 - 7) * 4);
}

TEST(StepBudget, OfTooFewSecondsEndsAfterTheTimedSteps)
{
    StepBudget budget(0, 1);

    for (int i = 0; i < 10; ++i)
        budget.stepTook(1);

    EXPECT_EQ(budget.steps(), 10);
}

TEST(WarmCosineRate, RisesAndThenFallsToATenth)
{
    EXPECT_DOUBLE_EQ(warmCosineRate(1, 0, 50, 0), 1.0 / 50);
    EXPECT_DOUBLE_EQ(warmCosineRate(1, 24, 50, 0), 0.5);
    EXPECT_DOUBLE_EQ(warmCosineRate(1, 49, 50, 0), 1.0);
    EXPECT_NEAR(warmCosineRate(1, 500, 50, 0.5), 0.55, 1e-12);
    EXPECT_NEAR(warmCosineRate(1, 1000, 50, 1), 0.1, 1e-12);
}

TEST(LinearDecayRate, StaysForTheFirstHalf)
{
    EXPECT_DOUBLE_EQ(linearDecayRate(2e-4, 0.0), 2e-4);
    EXPECT_DOUBLE_EQ(linearDecayRate(2e-4, 0.5), 2e-4);
    EXPECT_DOUBLE_EQ(linearDecayRate(2e-4, 0.75), 1e-4);
    EXPECT_DOUBLE_EQ(linearDecayRate(2e-4, 1.0), 0);
}

TEST(AverageDecay, FollowsCloselyAtFirst)
{
    EXPECT_DOUBLE_EQ(averageDecay(0.99, 0), 0.1);
    EXPECT_DOUBLE_EQ(averageDecay(0.99, 10), 0.55);
    EXPECT_DOUBLE_EQ(averageDecay(0.99, 100000), 0.99);
}

} // namespace synthesis
