// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/pose_agreement.h"

#include <gtest/gtest.h>

namespace {

using evaluate::PoseAgreement;
using pose::Pose;

/// Four joints; the torso is 100 pixels long.
Pose standing()
{
    Pose pose;
    pose.body[pose::Nose] = pose::detected({100, 40}, 0.9F);
    pose.body[pose::Neck] = pose::detected({100, 80}, 0.9F);
    pose.body[pose::MidHip] = pose::detected({100, 180}, 0.9F);
    pose.body[pose::LeftWrist] = pose::detected({160, 150}, 0.9F);
    return pose;
}

TEST(PoseAgreement, IsWholeForTheSamePose)
{
    PoseAgreement agreement;

    agreement.add(standing(), standing(), 100);

    EXPECT_EQ(agreement.wantedJoints(), 4);
    EXPECT_DOUBLE_EQ(agreement.share(), 1);
}

TEST(PoseAgreement, MissesAJointBeyondAFifthOfTheTorso)
{
    Pose near = standing();
    near.body[pose::LeftWrist].position.x += 19;
    Pose far = standing();
    far.body[pose::LeftWrist].position.x += 21;
    PoseAgreement first;
    PoseAgreement second;

    first.add(near, standing(), 100);
    second.add(far, standing(), 100);

    EXPECT_DOUBLE_EQ(first.share(), 1);
    EXPECT_DOUBLE_EQ(second.share(), 0.75);
}

TEST(PoseAgreement, DoesNotAskForGuessedJoints)
{
    Pose wanted = standing();
    wanted.body[pose::LeftWrist].confidence = 0.2F;
    PoseAgreement agreement;

    agreement.add(Pose{}, wanted, 100);

    EXPECT_EQ(agreement.wantedJoints(), 3);
    EXPECT_EQ(agreement.share(), 0);
}

TEST(Agreement, CountsAFrameWithoutAPersonAsMissed)
{
    const pose::Track wanted{{0, standing()}, {1, standing()}};
    const pose::Track measured{{0, standing()}};

    EXPECT_DOUBLE_EQ(evaluate::agreement(measured, wanted).share(), 0.5);
}

} // namespace
