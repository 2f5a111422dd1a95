// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pose/facing.h"

#include "walker.h"

#include <gmock/gmock.h>

namespace {

pose::Pose fromTheFront() { return test::standing({}, {}, {}); }

pose::Pose fromBehind() { return pose::withSidesSwapped(fromTheFront()); }

/// Ten frames from the front, `away` from behind, ten from the front.
pose::Track turn(int away)
{
    pose::Track track;
    for (int frame = 0; frame < 20 + away; ++frame)
        track[frame] = frame < 10 || frame >= 10 + away ? fromTheFront() : fromBehind();
    return track;
}

} // namespace

TEST(Facing, IsPositiveFromTheFrontAndNegativeFromBehind)
{
    EXPECT_GT(*pose::facing(fromTheFront()), 0.3F);
    EXPECT_FLOAT_EQ(*pose::facing(fromBehind()), -*pose::facing(fromTheFront()));
}

TEST(Facing, IsUnknownWithoutAShoulder)
{
    pose::Pose pose = fromTheFront();
    pose.body[pose::LeftShoulder] = {};
    EXPECT_EQ(pose::facing(pose), std::nullopt);
}

TEST(TurnedAwayRanges, AreTheFramesFromBehind)
{
    EXPECT_THAT(
        pose::turnedAwayRanges(turn(30)), testing::ElementsAre(pose::FlippedRange{10, 40, {}}));
}

TEST(TurnedAwayRanges, GoOnWhereNobodyIsFoundAndToTheEnd)
{
    pose::Track track = turn(30);
    track.erase(20);
    track[21].body[pose::LeftHip] = {};
    track.erase(track.lower_bound(40), track.end());
    EXPECT_THAT(
        pose::turnedAwayRanges(track), testing::ElementsAre(pose::FlippedRange{10, 40, {}}));
}

TEST(TurnedAwayRanges, LeaveOutMistakesOfAFrameOrTwo)
{
    EXPECT_THAT(pose::turnedAwayRanges(turn(2)), testing::IsEmpty());
}

TEST(TurnedAwayRanges, AreNoneWithoutAnybody)
{
    EXPECT_THAT(pose::turnedAwayRanges({}), testing::IsEmpty());
}
