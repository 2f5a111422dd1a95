// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/review_pace.h"

#include <gtest/gtest.h>

using namespace std::chrono_literals;

TEST(ReviewPace, SupposesAUsualPaceAtFirst)
{
    const ui::ReviewPace pace;

    EXPECT_EQ(pace.timeFor(14), 350s);
    EXPECT_EQ(pace.timeFor(0), 0s);
}

TEST(ReviewPace, LearnsFromTheUserAndForgetsTheirPauses)
{
    ui::ReviewPace pace;
    ui::ReviewPace::Clock::time_point now{1h};
    int open = 20;
    pace.note(open, now);

    for (const auto taken : {10s, 10s, 3600s, 10s})
        pace.note(--open, now += taken);

    EXPECT_EQ(pace.timeFor(6), 60s);
}
