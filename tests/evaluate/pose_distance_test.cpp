// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/pose_distance.h"

#include <gtest/gtest.h>

namespace {

pose::Pose standing()
{
    pose::Pose pose;
    pose.body[pose::Nose] = pose::detected({100, 40}, 0.9F);
    pose.body[pose::Neck] = pose::detected({100, 80}, 0.9F);
    pose.leftHand[3] = pose::detected({50, 90}, 0.9F);
    pose.face[7] = pose::detected({98, 36}, 0.9F);
    return pose;
}

} // namespace

TEST(PoseDistance, IsTheMeanOverTheJointsFoundInBothPartByPart)
{
    pose::Pose found = standing();
    found.body[pose::Neck].position = {103, 84}; // 5 pixels away
    found.leftHand[3].position = {50, 98};

    const auto scores = evaluate::poseDistance({{0, found}}, {{0, standing()}});

    EXPECT_DOUBLE_EQ(scores.body.distance, 2.5);
    EXPECT_DOUBLE_EQ(scores.hands.distance, 8);
    EXPECT_DOUBLE_EQ(scores.face.distance, 0);
    EXPECT_DOUBLE_EQ(scores.all.distance, 13.0 / 4);
    EXPECT_EQ(scores.all.joints, 4);
    EXPECT_EQ(scores.all.missed, 0);
}

TEST(PoseDistance, CountsMissedJointsPerFrame)
{
    pose::Pose found = standing();
    found.body[pose::Neck] = {};
    const pose::Track wanted{{0, standing()}, {1, standing()}};

    const auto scores = evaluate::poseDistance({{0, found}}, wanted);

    EXPECT_DOUBLE_EQ(scores.body.missed, (1 + 2) / 2.0);
    EXPECT_DOUBLE_EQ(scores.all.missed, (1 + 4) / 2.0);
    EXPECT_EQ(scores.body.joints, 1);
}

TEST(PoseDistance, DoesNotAskForJointsThatAreGuessesInTheTruth)
{
    pose::Pose wanted = standing();
    wanted.body[pose::Neck].confidence = 0.1F;

    const auto scores = evaluate::poseDistance({}, {{0, wanted}});

    EXPECT_DOUBLE_EQ(scores.body.missed, 1);
}
