// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/timeline.h"

#include <gtest/gtest.h>

using sample::Channel;
using sample::LimbChannel;
using sample::Timeline;

TEST(Timeline, PassesThroughItsKeys)
{
    Timeline timeline;
    timeline.set(1, Channel::Turn, 30);
    timeline.set(2, Channel::Turn, -10);

    EXPECT_FLOAT_EQ(timeline.at(0, Channel::Turn), 0);
    EXPECT_FLOAT_EQ(timeline.at(1, Channel::Turn), 30);
    EXPECT_FLOAT_EQ(timeline.at(2, Channel::Turn), -10);
}

TEST(Timeline, NeverLeavesTheRangeOfTheTwoKeysAround)
{
    Timeline timeline;
    timeline.set(1, Channel::Crouch, 0.2F);
    timeline.set(1.2F, Channel::Crouch, 0.01F);
    timeline.set(4, Channel::Crouch, 0.0F);

    for (float beat = 1.2F; beat <= 4; beat += 0.05F) {
        EXPECT_GE(timeline.at(beat, Channel::Crouch), 0) << beat;
        EXPECT_LE(timeline.at(beat, Channel::Crouch), 0.01F) << beat;
    }
}

TEST(Timeline, KeepsTheLastValueAfterTheLastKey)
{
    Timeline timeline;
    timeline.set(1, sample::Left, LimbChannel::Raise, 90);

    EXPECT_FLOAT_EQ(timeline.at(50, sample::Left, LimbChannel::Raise), 90);
}

TEST(Timeline, ReplacesAKeyAtTheSameBeat)
{
    Timeline timeline;
    timeline.set(1, Channel::Lean, 5);
    timeline.set(1, Channel::Lean, 8);

    EXPECT_FLOAT_EQ(timeline.at(1, Channel::Lean), 8);
}

TEST(Timeline, HoldsEverythingUntilTheNextMoveBegins)
{
    Timeline timeline;
    timeline.set(1, Channel::Lean, 5);
    timeline.hold(3);
    timeline.set(4, Channel::Lean, 20);

    EXPECT_FLOAT_EQ(timeline.at(2.5F, Channel::Lean), 5);
    EXPECT_GT(timeline.at(3.5F, Channel::Lean), 5);
}

TEST(Timeline, KeepsTheTwoSidesApart)
{
    Timeline timeline;
    timeline.set(1, sample::Left, LimbChannel::Elbow, 90);

    EXPECT_FLOAT_EQ(timeline.at(1, sample::Left, LimbChannel::Elbow), 90);
    EXPECT_NE(timeline.at(1, sample::Right, LimbChannel::Elbow), 90);
}
