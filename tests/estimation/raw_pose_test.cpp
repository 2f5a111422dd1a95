// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimation/raw_pose.h"
#include "tests/estimation/walker.h"

#include <algorithm>
#include <gtest/gtest.h>

using base::Vec2;
using estimation::RawPose;

TEST(RawPose, KeepsThePersonsOwnSides)
{
    const RawPose raw = test::walkerAt(0);

    const pose::Pose pose = estimation::mapped(raw);

    EXPECT_EQ(pose.body[pose::LeftWrist].position, raw.body[15]);
    EXPECT_EQ(pose.body[pose::RightAnkle].position, raw.body[28]);
    EXPECT_EQ(pose.body[pose::RightEar].position, raw.body[8]);
    EXPECT_EQ(pose.leftHand[0].position, raw.body[15]);
    EXPECT_EQ(pose.rightHand[20].confidence, 0.7F);
}

TEST(RawPose, PutsNeckAndMiddleOfTheHipsBetweenBothSides)
{
    RawPose raw = test::walkerAt(0);
    raw.visibility[11] = 0.4F;

    const pose::Pose pose = estimation::mapped(raw);

    EXPECT_EQ(pose.body[pose::Neck].position, base::midpoint(raw.body[11], raw.body[12]));
    EXPECT_EQ(pose.body[pose::Neck].confidence, 0.4F) << "no surer than the less sure shoulder";
    EXPECT_EQ(pose.body[pose::MidHip].position, base::midpoint(raw.body[23], raw.body[24]));
}

TEST(RawPose, HasNoSmallToes)
{
    const pose::Pose pose = estimation::mapped(test::walkerAt(0));

    EXPECT_FALSE(pose.body[pose::LeftSmallToe].isPresent());
    EXPECT_FALSE(pose.body[pose::RightSmallToe].isPresent());
    EXPECT_TRUE(pose.body[pose::LeftBigToe].isPresent());
}

TEST(RawPose, HidesNoseAndEyesOfAPersonSeenFromBehind)
{
    RawPose behind = test::walkerAt(0);
    behind.face.reset();
    std::swap(behind.body[11], behind.body[12]);

    const pose::Pose pose = estimation::mapped(behind);

    for (const std::size_t hidden : {pose::Nose, pose::LeftEye, pose::RightEye}) {
        EXPECT_FALSE(pose.body[hidden].isPresent());
        EXPECT_EQ(pose.body[hidden].state, pose::KeypointState::Occluded);
    }
    EXPECT_TRUE(pose.body[pose::LeftEar].isPresent());
}

TEST(RawPose, ShowsTheNoseOfAPersonWhoseFaceWasOnlyMissed)
{
    RawPose facing = test::walkerAt(0);
    facing.face.reset();

    EXPECT_TRUE(estimation::mapped(facing).body[pose::Nose].isPresent());
}

TEST(RawPose, IsEmptyWhereNobodyIs) { EXPECT_EQ(estimation::mapped(RawPose{}), pose::Pose{}); }
