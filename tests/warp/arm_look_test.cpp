// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/warp/arm_look.h"

#include "core/warp/limb_warp.h"
#include "tests/warp/doll.h"

#include <gtest/gtest.h>

namespace {

using test::doll;
using test::dollTorso;

const cv::Vec4b skin(150, 170, 230, 255);
const cv::Vec4b cloth(40, 20, 200, 255);
const cv::Vec4b unseen(30, 200, 60, 255);

/// The doll dressed but for her arms, `thick` as figureMask() has it.
warp::Reference dressed(const pose::Pose& pose, double thick = 0.8)
{
    warp::Reference reference = test::dollReference();
    reference.pose = pose;
    reference.bgra.setTo(cv::Scalar::all(0));
    reference.bgra.setTo(cloth, warp::figureMask(pose, dollTorso, test::dollFrame, 0.8));
    pose::Pose arms;
    using enum pose::Body25;
    for (const pose::Body25 joint : {RightElbow, RightWrist, LeftElbow, LeftWrist})
        arms.body[joint] = pose.body[joint];
    reference.bgra.setTo(skin, warp::figureMask(arms, dollTorso, test::dollFrame, thick));
    return reference;
}

/// Her right hand before her belly.
pose::Pose handAtTheBelly()
{
    pose::Pose pose = doll();
    pose.body[pose::RightElbow].position = {62, 118};
    pose.body[pose::RightWrist].position = {90, 125};
    return pose;
}

warp::ArmLook learned()
{
    warp::ArmLookLearner learner;
    for (int i = 0; i < 3; ++i)
        learner.add(dressed(doll()));
    return learner.look();
}

/// How much of a picture of nothing but `colour` is kept.
float kept(pose::BodyPart part, const cv::Vec4b& colour)
{
    return learned().kept(part, cv::Mat(9, 9, CV_8UC4, colour)).at<float>(4, 4);
}

int pixelsOf(const cv::Mat& bgra, const cv::Vec4b& colour)
{
    const cv::Scalar near(8, 8, 8, 0);
    cv::Mat found;
    cv::inRange(bgra, cv::Scalar(colour) - near - cv::Scalar(0, 0, 0, 55),
        cv::Scalar(colour) + near, found);
    return cv::countNonZero(found);
}

} // namespace

TEST(ArmLook, KeepsTheArmAndNotTheClothes)
{
    for (const pose::BodyPart part : {pose::RightForearm, pose::LeftHand}) {
        EXPECT_GT(kept(part, skin), 0.99F) << part;
        EXPECT_LT(kept(part, cloth), 0.01F) << part;
    }
}

TEST(ArmLook, KeepsColoursThatNobodyHasSeen) { EXPECT_GT(kept(pose::RightHand, unseen), 0.99F); }

TEST(ArmLook, KnowsColoursOfHalfTransparentPixels)
{
    const cv::Vec4b halfCloth(20, 10, 100, 128);
    const cv::Vec4b halfSkin(75, 85, 115, 128);

    EXPECT_LT(kept(pose::RightHand, halfCloth), 0.01F);
    EXPECT_GT(kept(pose::RightHand, halfSkin), 0.99F);
}

TEST(ArmLook, SurvivesBeingKept)
{
    const warp::ArmLook look(learned().table().clone());

    const cv::Mat pixels(5, 5, CV_8UC4, cloth);
    EXPECT_EQ(cv::norm(look.kept(pose::RightHand, pixels), learned().kept(pose::RightHand, pixels),
                  cv::NORM_INF),
        0);
    EXPECT_TRUE(warp::ArmLook(cv::Mat(3, 7, CV_8U)).table().empty());
}

TEST(ArmLook, IsNothingWhereArmsAreNeverSeenApart)
{
    warp::ArmLookLearner learner;
    EXPECT_TRUE(learner.look().table().empty());
    EXPECT_TRUE(warp::ArmLook().kept(pose::RightHand, cv::Mat(5, 5, CV_8UC4, cloth)).empty());

    pose::Pose armless = doll();
    for (const pose::Body25 joint : {pose::RightElbow, pose::LeftElbow})
        armless.body[joint] = {};
    learner.add(dressed(armless));
    const warp::ArmLook look = learner.look();
    EXPECT_GT(look.kept(pose::RightHand, cv::Mat(5, 5, CV_8UC4, cloth)).at<float>(2, 2), 0.99F);
}

TEST(CutReference, LeavesTheClothesBehindAHandToTheBody)
{
    const warp::Reference reference = dressed(handAtTheBelly(), 0.5);

    const cv::Mat plain = warp::CutReference(reference, 1).layer(pose::RightHand).pixels;
    const cv::Mat clean = warp::CutReference(reference, 1, learned()).layer(pose::RightHand).pixels;

    ASSERT_GT(pixelsOf(plain, cloth), 15);
    EXPECT_LT(pixelsOf(clean, cloth), 0.2 * pixelsOf(plain, cloth));
    EXPECT_GT(pixelsOf(clean, skin), 0.7 * pixelsOf(plain, skin));
}
