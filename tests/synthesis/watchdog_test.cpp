// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/synthesis/watchdog.h"

#include <gtest/gtest.h>
#include <limits>

namespace synthesis {

namespace {

constexpr std::int64_t late = 1000; // a step at which nothing is usual any more

Vitals healthy()
{
    Vitals vitals;
    vitals.generatorLoss = 3;
    vitals.discriminatorLoss = 0.2;
    vitals.gradientNorm = 10;
    vitals.contrast = 0.9;
    return vitals;
}

/// After how many steps of `vitals` it barks; -1: not within ten thousand.
int stepsUntil(Alarm alarm, const Vitals& vitals, std::int64_t from = late)
{
    Watchdog watchdog;
    watchdog.look(from, healthy());
    for (int i = 1; i <= 10000; ++i)
        if (watchdog.look(from + i, vitals) == alarm)
            return i;
    return -1;
}

} // namespace

TEST(Watchdog, IsQuietWhileAllIsWell)
{
    Watchdog watchdog;

    for (std::int64_t step = 0; step < 5000; ++step)
        ASSERT_EQ(watchdog.look(step, healthy()), Alarm::None);
    EXPECT_TRUE(watchdog.isCalm());
}

TEST(Watchdog, BarksAtOnceAtWhatIsNoNumber)
{
    const double nan = std::numeric_limits<double>::quiet_NaN();
    for (double Vitals::*sign : {&Vitals::generatorLoss, &Vitals::discriminatorLoss,
             &Vitals::gradientNorm, &Vitals::discriminatorGradientNorm}) {
        Vitals vitals = healthy();
        vitals.*sign = nan;
        EXPECT_EQ(stepsUntil(Alarm::NotANumber, vitals, 0), 1);
        vitals.*sign = std::numeric_limits<double>::infinity();
        EXPECT_EQ(stepsUntil(Alarm::NotANumber, vitals, 0), 1);
    }
}

TEST(Watchdog, BarksAtOnceAtAGradientAThousandTimesTheUsual)
{
    Vitals vitals = healthy();
    vitals.gradientNorm = 10001;

    EXPECT_EQ(stepsUntil(Alarm::ExplodingGradient, vitals), 1);
    vitals.gradientNorm = 9999;
    EXPECT_EQ(stepsUntil(Alarm::ExplodingGradient, vitals), -1);
}

TEST(Watchdog, BarksAtFlatFramesOnlyWhenTheyLast)
{
    Vitals vitals = healthy();
    vitals.contrast = 0.01;

    EXPECT_EQ(stepsUntil(Alarm::FlatFrames, vitals), 100);
    EXPECT_EQ(stepsUntil(Alarm::FlatFrames, vitals, 0), 399) << "at first they are usual";
}

TEST(Watchdog, BarksAtAVanishedGradient)
{
    Vitals vitals = healthy();
    vitals.gradientNorm = 0;

    EXPECT_EQ(stepsUntil(Alarm::VanishedGradient, vitals), 100);
}

TEST(Watchdog, IsPatientWithAStrongDiscriminator)
{
    Vitals vitals = healthy();
    vitals.discriminatorLoss = 0.001;

    EXPECT_EQ(stepsUntil(Alarm::SaturatedDiscriminator, vitals), 1000);
}

TEST(Watchdog, ForgetsASuspicionThatPasses)
{
    Watchdog watchdog;
    Vitals flat = healthy();
    flat.contrast = 0.01;
    for (int i = 0; i < 99; ++i)
        watchdog.look(late + i, flat);
    EXPECT_FALSE(watchdog.isCalm());

    watchdog.look(late + 99, healthy());

    EXPECT_TRUE(watchdog.isCalm());
    EXPECT_EQ(watchdog.look(late + 100, flat), Alarm::None);
}

TEST(Watchdog, GoesOnWhereItWas)
{
    Watchdog before;
    Vitals flat = healthy();
    flat.contrast = 0.01;
    for (int i = 0; i < 99; ++i)
        before.look(late + i, flat);
    Values values;
    before.addTo(values);

    Watchdog after;
    after.restore(values);

    EXPECT_EQ(after.look(late + 99, flat), Alarm::FlatFrames);
}

} // namespace synthesis
