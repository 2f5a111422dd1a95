// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/synthesis/schedule.h"

#include <gtest/gtest.h>

namespace synthesis {

namespace {

/// Goes on from `done` steps with steps of `pace` seconds until the budget is spent. Returns the
/// number of steps done in the end.
std::int64_t spend(StepBudget& budget, std::int64_t done, double pace)
{
    while (!budget.isSpent(done))
        budget.stepTook(++done, pace);
    return done;
}

} // namespace

TEST(StepBudget, OfStepsIsKnownFromTheStart)
{
    StepBudget budget(100, 1);

    budget.stepTook(1, 50);

    EXPECT_EQ(budget.steps(), 100);
    EXPECT_DOUBLE_EQ(budget.progress(25), 0.25);
    EXPECT_FALSE(budget.isSpent(99));
    EXPECT_TRUE(budget.isSpent(100));
}

TEST(StepBudget, OfSecondsBecomesStepsOnceTheFirstStepsAreTimed)
{
    StepBudget budget(0, 75);

    budget.stepTook(1, 3); // the first two are slow and do not tell the pace
    budget.stepTook(2, 2);
    for (int i = 2; i < 10; ++i) {
        EXPECT_EQ(budget.steps(), 0);
        EXPECT_EQ(budget.progress(i), 0);
        budget.stepTook(i + 1, 0.25);
    }

    EXPECT_EQ(budget.steps(), 10 + (75 - 7) * 4);
}

TEST(StepBudget, OfTooFewSecondsEndsAfterTheTimedSteps)
{
    StepBudget budget(0, 1);

    EXPECT_EQ(spend(budget, 0, 1), 10);
}

TEST(StepBudget, FillsItsTimeWhenTheFirstStepsWereSlow)
{
    StepBudget budget(0, 400);
    for (int i = 0; i < 10; ++i)
        budget.stepTook(i + 1, 0.9); // caches fill

    const std::int64_t done = spend(budget, 10, 0.3);

    EXPECT_NEAR(9 + double(done - 10) * 0.3, 400, 1); // seconds
}

TEST(StepBudget, EndsInTimeWhenTheStepsBecomeALittleSlower)
{
    StepBudget budget(0, 100);
    for (int i = 0; i < 10; ++i)
        budget.stepTook(i + 1, 0.1);

    const std::int64_t done = spend(budget, 10, 0.109);

    EXPECT_NEAR(1 + double(done - 10) * 0.109, 100, 1); // seconds
    EXPECT_DOUBLE_EQ(budget.progress(done), 1);
}

TEST(StepBudget, KeepsWhatIsOverWhenItCountsItsStepsAnew)
{
    StepBudget budget(0, 400);
    for (int i = 0; i < 39; ++i)
        budget.stepTook(i + 1, i < 10 ? 0.9 : 0.3);
    const std::int64_t planned = budget.steps();
    const double before = budget.progress(39);

    budget.stepTook(40, 0.3);

    EXPECT_GT(budget.steps(), 2 * planned);
    EXPECT_GT(budget.progress(40), before);
    EXPECT_LT(budget.progress(40), before + 0.01);
}

TEST(StepBudget, EndsATenthAfterItsTimeWhenTheMachineBecomesBusyLate)
{
    StepBudget budget(0, 100);
    for (int i = 0; i < 700; ++i) // the number is not found anew after this
        budget.stepTook(i + 1, 0.1);

    const std::int64_t done = spend(budget, 700, 0.5);

    EXPECT_NEAR(70 + double(done - 700) * 0.5, 110, 0.5); // seconds
    EXPECT_LT(done, 1000);
}

TEST(StepBudget, RunsThroughTheRestOfItsScheduleWhenItHurries)
{
    StepBudget budget(0, 100);
    double before = 0;
    double largestJump = 0;
    std::int64_t done = 0;
    while (!budget.isSpent(done)) {
        budget.stepTook(done + 1, done < 700 ? 0.1 : 0.5);
        ++done;
        const double progress = budget.progress(done);
        EXPECT_GE(progress, before);
        largestJump = std::max(largestJump, progress - before);
        before = progress;
    }

    EXPECT_DOUBLE_EQ(before, 1);
    EXPECT_LT(largestJump, 0.05);
}

TEST(StepBudget, EndsBeforeItsTimeWhereMoreStepsAreOfNoUse)
{
    StepBudget budget(0, 100, 300);

    EXPECT_EQ(spend(budget, 0, 0.1), 300);
    EXPECT_TRUE(budget.isLimited());
    EXPECT_DOUBLE_EQ(budget.progress(300), 1);
}

TEST(StepBudget, IsNotLimitedByMoreStepsThanFitIntoItsTime)
{
    StepBudget budget(0, 100, 2000);

    EXPECT_NEAR(double(spend(budget, 0, 0.1)), 1000, 1);
    EXPECT_FALSE(budget.isLimited());
}

TEST(StepBudget, IsNotLimitedWhenItsTimeIsOverAtThatMoment)
{
    StepBudget budget(0, 100, 300);
    for (int i = 0; i < 160; ++i)
        budget.stepTook(i + 1, 0.33);
    ASSERT_TRUE(budget.isLimited());

    EXPECT_EQ(spend(budget, 160, 0.36), 300);

    EXPECT_GT(budget.elapsed(), 100);
    EXPECT_FALSE(budget.isLimited());
}

TEST(StepBudget, IsAsLimitedInTheNextProcess)
{
    StepBudget first(0, 100, 300);
    for (int i = 0; i < 100; ++i)
        first.stepTook(i + 1, 0.1);
    Values kept;
    first.addTo(kept);

    StepBudget second(0, 100, 300);
    second.restore(kept);

    EXPECT_EQ(spend(second, 100, 0.1), 300);
    EXPECT_TRUE(second.isLimited());
}

TEST(StepBudget, CountsTheTimeOfTheProcessBefore)
{
    StepBudget first(0, 100);
    for (int i = 0; i < 10; ++i)
        first.stepTook(i + 1, 0.1);
    for (int i = 10; i < 150; ++i)
        first.stepTook(i + 1, 0.5);
    Values kept;
    first.addTo(kept);

    StepBudget second(0, 100);
    second.restore(kept);
    const std::int64_t done = spend(second, 150, 0.5);

    EXPECT_EQ(done, spend(first, 150, 0.5));
    EXPECT_EQ(second.steps(), first.steps());
}

TEST(StepBudget, DoesNotCountTheTimeInWhichTheTrainingWasPaused)
{
    StepBudget budget(0, 100);
    for (int i = 0; i < 20; ++i)
        budget.stepTook(i + 1, 0.1);

    budget.stepTook(21, 3600);

    EXPECT_NEAR(budget.elapsed(), 2.1, 1e-9);
    EXPECT_NEAR(double(spend(budget, 21, 0.1)), 1000, 1);
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
