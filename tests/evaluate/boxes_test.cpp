// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/boxes.h"

#include <cmath>
#include <gtest/gtest.h>

namespace {

const cv::Size frame(640, 480);

/// Neck to hip 100 pixels, nose above, one hand far out.
pose::Pose standing()
{
    pose::Pose pose;
    pose.body[pose::Nose] = pose::detected({300, 60}, 0.9F);
    pose.body[pose::LeftEye] = pose::detected({306, 54}, 0.9F);
    pose.body[pose::Neck] = pose::detected({300, 100}, 0.9F);
    pose.body[pose::MidHip] = pose::detected({300, 200}, 0.9F);
    pose.body[pose::LeftWrist] = pose::detected({400, 150}, 0.9F);
    return pose;
}

/// A circle of points from chin to brow: 40 pixels wide and high.
pose::Pose withFace(pose::Pose pose)
{
    for (std::size_t i = 0; i < pose.face.size(); ++i) {
        const auto angle = static_cast<float>(i);
        pose.face[i]
            = pose::detected({300 + 20 * std::cos(angle), 60 + 20 * std::sin(angle)}, 0.8F);
    }
    return pose;
}

} // namespace

TEST(PersonBox, HoldsAllJointsWithAMarginOfTheTorso)
{
    EXPECT_EQ(evaluate::personBox(standing(), frame), cv::Rect(285, 39, 130, 176));
}

TEST(PersonBox, StaysInsideTheFrame)
{
    pose::Pose pose = standing();
    pose.body[pose::LeftWrist].position = {636, 470};

    const cv::Rect box = evaluate::personBox(pose, frame);

    EXPECT_EQ(box.br(), cv::Point(640, 480));
}

TEST(FaceBox, ReachesFromTheChinToTheHairline)
{
    const cv::Rect box = evaluate::faceBox(withFace(standing()), frame);

    EXPECT_NEAR(box.y + box.height, 80, 1);
    EXPECT_NEAR(box.y, 40 - 0.45 * 40, 1);
    EXPECT_NEAR(box.x + box.width / 2, 300, 1);
}

TEST(FaceBox, LiesRoundTheNoseWhereTheFaceWasNotLookedAt)
{
    EXPECT_EQ(evaluate::faceBox(standing(), frame), cv::Rect(275, 35, 50, 50));
}

TEST(FaceBox, IsEmptyWhereNoFaceIsSeen)
{
    pose::Pose fromBehind = standing();
    fromBehind.body[pose::Nose] = {};

    EXPECT_TRUE(evaluate::faceBox(fromBehind, frame).empty());
    EXPECT_TRUE(evaluate::faceBox({}, frame).empty());
    EXPECT_TRUE(evaluate::personBox({}, frame).empty());
}
