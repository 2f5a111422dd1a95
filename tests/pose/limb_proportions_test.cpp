// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pose/limb_proportions.h"

#include "walker.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace pose;

namespace {

const test::Camera camera;

Track standingStill(const test::BodyBuild& build, double depth = 4)
{
    return test::walker(build, camera, 30, [depth](int) { return test::Place{.depth = depth}; });
}

LimbProportions compare(const Track& source, const Track& target, Anchor anchor = Anchor::Ankles)
{
    return limbProportions(source, camera.frame, target, camera.frame, anchor);
}

} // namespace

TEST(LimbProportions, AreOneBetweenPeopleOfOneBuildInAnySize)
{
    const LimbProportions found
        = compare(standingStill({}), standingStill(test::resized({}, 0.7), 5));

    EXPECT_NEAR(found.torso, 1, 0.01);
    EXPECT_NEAR(found.thigh, 1, 0.01);
    EXPECT_NEAR(found.forearm, 1, 0.01);
    EXPECT_NEAR(found.shoulders, 1, 0.01);
}

TEST(LimbProportions, FindLongerArmsAndLegsOfTheSameStature)
{
    test::BodyBuild target;
    target.upperArm *= 1.2;
    target.thigh += 0.06;
    target.torso -= 0.06;

    const LimbProportions found = compare(standingStill({}), standingStill(target));

    EXPECT_NEAR(found.upperArm, 1.2, 0.01);
    EXPECT_NEAR(found.forearm, 1, 0.01);
    EXPECT_NEAR(found.thigh, 0.51 / 0.45, 0.01);
    EXPECT_NEAR(found.torso, 0.46 / 0.52, 0.01);
}

TEST(LimbProportions, AreNotFooledByForeshortenedArms)
{
    Track source = standingStill({});
    for (auto& [frame, pose] : source)
        if (frame % 2 == 0) // pointing at the camera every other frame
            pose.body[RightWrist].position = pose.body[RightElbow].position + base::Vec2{3, 0};

    EXPECT_NEAR(compare(source, standingStill({})).forearm, 1, 0.02);
}

TEST(LimbProportions, MeasureAHalfBodyAgainstItsTorso)
{
    test::BodyBuild target = test::resized({}, 0.8);
    target.forearm *= 1.25;

    const LimbProportions found = compare(standingStill({}), standingStill(target), Anchor::Hips);

    EXPECT_DOUBLE_EQ(found.torso, 1);
    EXPECT_NEAR(found.forearm, 1.25, 0.01);
}

TEST(LimbProportions, KeepOneForWhatIsNeverSeenAndStayPlausible)
{
    Track source = standingStill({});
    for (auto& [frame, pose] : source)
        pose.rightHand = pose.leftHand = {};
    test::BodyBuild giantArms;
    giantArms.upperArm *= 5;

    const LimbProportions found = compare(source, standingStill(giantArms));

    EXPECT_EQ(found.hand, 1);
    EXPECT_EQ(found.upperArm, 1.7);
}

TEST(LimbProportions, RebuildTheSkeletonFromTheMidHip)
{
    const Pose pose = test::standing({}, camera, {});
    const LimbProportions longer{.torso = 1.5, .upperArm = 2, .thigh = 0.5};

    const Pose rebuilt = withProportions(pose, longer);

    const auto bone = [](const Pose& of, Body25 from, Body25 to) {
        return of.body[to].position - of.body[from].position;
    };
    EXPECT_EQ(rebuilt.body[MidHip], pose.body[MidHip]);
    EXPECT_NEAR(bone(rebuilt, MidHip, Neck).y, 1.5 * bone(pose, MidHip, Neck).y, 1e-3);
    EXPECT_NEAR(
        bone(rebuilt, LeftShoulder, LeftElbow).x, 2 * bone(pose, LeftShoulder, LeftElbow).x, 1e-3);
    EXPECT_NEAR(bone(rebuilt, LeftElbow, LeftWrist).x, bone(pose, LeftElbow, LeftWrist).x, 1e-3);
    EXPECT_NEAR(
        bone(rebuilt, RightHip, RightKnee).y, 0.5 * bone(pose, RightHip, RightKnee).y, 1e-3);
    EXPECT_NEAR(bone(rebuilt, RightKnee, RightAnkle).y, bone(pose, RightKnee, RightAnkle).y, 1e-3);
}

TEST(LimbProportions, CarryFaceAndHandsAlongAsRigidPieces)
{
    const Pose pose = test::standing({}, camera, {});
    const LimbProportions other{.torso = 1.3, .head = 0.8, .upperArm = 1.4, .hand = 1.25};

    const Pose rebuilt = withProportions(pose, other);

    const base::Vec2 faceBefore = pose.face[40].position - pose.body[Nose].position;
    const base::Vec2 faceAfter = rebuilt.face[40].position - rebuilt.body[Nose].position;
    EXPECT_NEAR(faceAfter.x, 0.8 * faceBefore.x, 1e-3);
    const base::Vec2 handBefore = pose.leftHand[12].position - pose.body[LeftWrist].position;
    const base::Vec2 handAfter = rebuilt.leftHand[12].position - rebuilt.body[LeftWrist].position;
    EXPECT_NEAR(handAfter.x, 1.25 * handBefore.x, 1e-3);
    EXPECT_NEAR(handAfter.y, 1.25 * handBefore.y, 1e-3);
}

RC_GTEST_PROP(LimbProportions, OfOneLeaveAnyPoseWithAnyMissingJointsAsItIs, ())
{
    Pose pose = test::standing({}, camera, {.aside = 0.3});
    for (Keypoint& joint : pose.body)
        if (*rc::gen::inRange(0, 4) == 0)
            joint = {};

    const Pose rebuilt = withProportions(pose, {});

    for (std::size_t joint = 0; joint < bodyKeypoints; ++joint)
        RC_ASSERT(base::distance(rebuilt.body[joint].position, pose.body[joint].position) < 1e-2F);
    for (std::size_t point = 0; point < faceKeypoints; ++point)
        RC_ASSERT(base::distance(rebuilt.face[point].position, pose.face[point].position) < 1e-2F);
}
