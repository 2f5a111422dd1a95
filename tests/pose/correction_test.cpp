// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pose/correction.h"

#include "arbitrary_pose.h"
#include "walker.h"

#include <cmath>
#include <gmock/gmock.h>
#include <numbers>
#include <rapidcheck/gtest.h>

using namespace pose;

namespace {

Pose someone() { return test::standing({}, {}, {}); }

constexpr KeypointId rightWrist = bodyJoint(RightWrist);
constexpr KeypointId rightElbow = bodyJoint(RightElbow);

void expectByUser(const Keypoint& joint, base::Vec2 position)
{
    EXPECT_NEAR(joint.position.x, position.x, 0.01F);
    EXPECT_NEAR(joint.position.y, position.y, 0.01F);
    EXPECT_EQ(joint.origin, KeypointOrigin::User);
    EXPECT_EQ(joint.confidence, 1);
    EXPECT_TRUE(joint.isPresent());
}

/// `pose` after an edit that anyone could make in the window.
Pose afterArbitraryEdit(const Pose& pose)
{
    const auto number
        = [](int limit) { return static_cast<float>(*rc::gen::inRange(-limit, limit)); };
    const KeypointId id = *rc::gen::elementOf(allKeypoints());
    const std::vector<KeypointId> ids = chainFrom(id);
    switch (*rc::gen::inRange(0, 9)) {
    case 0:
        return withKeypointAt(pose, id, {number(4000), number(4000)});
    case 1:
        return withKeypointKeepingLength(pose, id, {number(4000), number(4000)});
    case 2:
        return withChainMoved(pose, id, {number(100), number(100)});
    case 3:
        return withPoseMoved(pose, {number(100), number(100)});
    case 4:
        return withPoseTransformed(
            pose, {number(4000), number(4000)}, number(10), *rc::gen::element(0.5F, 1.0F, 1.1F));
    case 5:
        return withState(pose, ids, nextState(at(pose, id).state));
    case 6:
        return withSidesSwapped(pose);
    case 7:
        return withLimbPairSwapped(pose, id);
    default:
        return withReset(pose, someone(), ids);
    }
}

bool isSound(const Keypoint& joint)
{
    return std::isfinite(joint.position.x) && std::isfinite(joint.position.y)
        && joint.confidence >= 0 && joint.confidence <= 1
        && joint.isPresent() == (joint.state != KeypointState::Absent);
}

} // namespace

TEST(Correction, PutsOneJointWhereTheUserWantsIt)
{
    const Pose before = someone();

    const Pose after = withKeypointAt(before, rightWrist, {12, 34});

    expectByUser(at(after, rightWrist), {12, 34});
    EXPECT_EQ(withReset(after, before, std::vector{rightWrist}), before);
}

TEST(Correction, BringsBackAnAbsentJointWhereItIsPut)
{
    Pose before = someone();
    before.body[RightWrist] = {};

    const Pose after = withKeypointAt(before, rightWrist, {12, 34});

    expectByUser(at(after, rightWrist), {12, 34});
    EXPECT_EQ(at(after, rightWrist).state, KeypointState::Visible);
}

TEST(Correction, LeavesAnOccludedJointOccludedWhenItMoves)
{
    Pose before = someone();
    before.body[RightWrist].state = KeypointState::Occluded;

    EXPECT_EQ(
        withKeypointAt(before, rightWrist, {1, 2}).body[RightWrist].state, KeypointState::Occluded);
    EXPECT_EQ(withPoseMoved(before, {1, 2}).body[RightWrist].state, KeypointState::Occluded);
}

TEST(Correction, SlidesAJointRoundItsParent)
{
    Pose before = someone();
    before.body[RightElbow].position = {100, 100};
    before.body[RightWrist].position = {150, 100};

    const Pose after = withKeypointKeepingLength(before, rightWrist, {100, 900});

    expectByUser(at(after, rightWrist), {100, 150});
}

TEST(Correction, DoesNotMoveAJointThatIsPulledOntoItsParent)
{
    const Pose before = someone();

    const Pose after
        = withKeypointKeepingLength(before, rightWrist, at(before, rightElbow).position);

    EXPECT_EQ(at(after, rightWrist).position, at(before, rightWrist).position);
}

TEST(Correction, MovesAJointFreelyWhenItsParentIsAbsent)
{
    Pose before = someone();
    before.body[RightElbow] = {};

    expectByUser(
        at(withKeypointKeepingLength(before, rightWrist, {100, 900}), rightWrist), {100, 900});
}

TEST(Correction, MovesForearmAndHandWithTheElbow)
{
    Pose before = someone();
    before.rightHand[7] = {};

    const Pose after = withChainMoved(before, rightElbow, {5, -7});

    expectByUser(at(after, rightElbow), at(before, rightElbow).position + base::Vec2{5, -7});
    expectByUser(at(after, rightWrist), at(before, rightWrist).position + base::Vec2{5, -7});
    expectByUser(after.rightHand[20], before.rightHand[20].position + base::Vec2{5, -7});
    EXPECT_EQ(after.rightHand[7], Keypoint{});
    EXPECT_EQ(after.body[RightShoulder], before.body[RightShoulder]);
    EXPECT_EQ(after.leftHand, before.leftHand);
}

TEST(Correction, TurnsAndScalesThePoseAboutAPoint)
{
    Pose before;
    before.body[Nose] = detected({110, 100}, 0.5F);

    const Pose after = withPoseTransformed(before, {100, 100}, std::numbers::pi_v<float> / 2, 3);

    expectByUser(after.body[Nose], {100, 130}); // from the right of the centre to below it
    EXPECT_EQ(after.body[Neck], Keypoint{});
}

RC_GTEST_PROP(Correction, UndoesAMoveByMovingBack, ())
{
    const Pose before = someone();
    const base::Vec2 delta{static_cast<float>(*rc::gen::inRange(-500, 500)),
        static_cast<float>(*rc::gen::inRange(-500, 500))};

    const Pose after = withPoseMoved(withPoseMoved(before, delta), base::Vec2{} - delta);

    for (const KeypointId id : allKeypoints())
        RC_ASSERT(base::distance(at(after, id).position, at(before, id).position) < 1e-3F);
}

TEST(Correction, GoesThroughTheThreeStatesAndBack)
{
    const Pose before = someone();
    const std::vector ids{rightWrist};

    Pose pose = withState(before, ids, nextState(at(before, rightWrist).state));
    EXPECT_EQ(at(pose, rightWrist).state, KeypointState::Occluded);
    pose = withState(pose, ids, nextState(at(pose, rightWrist).state));
    EXPECT_FALSE(at(pose, rightWrist).isPresent());
    pose = withState(pose, ids, nextState(at(pose, rightWrist).state));

    expectByUser(at(pose, rightWrist), at(before, rightWrist).position);
    EXPECT_EQ(at(pose, rightWrist).state, KeypointState::Visible);
}

TEST(Correction, ShowsAJointThatWasNeverSeenAtItsParent)
{
    Pose before = someone();
    before.body[RightWrist] = {};
    before.body[RightElbow] = {};

    const Pose after = withState(before, std::vector{rightWrist}, KeypointState::Visible);

    expectByUser(at(after, rightWrist), before.body[RightShoulder].position);
}

TEST(Correction, SwapsBodyHandsAndFace)
{
    const Pose before = someone();

    const Pose after = withSidesSwapped(before);

    EXPECT_EQ(after.body[LeftHeel], before.body[RightHeel]);
    EXPECT_EQ(after.body[Neck], before.body[Neck]);
    EXPECT_EQ(after.leftHand, before.rightHand);
    EXPECT_EQ(after.face[0], before.face[16]);
}

TEST(Correction, SwapsTheLimbsThatAJointBelongsTo)
{
    const Pose before = someone();

    const Pose arms = withLimbPairSwapped(before, {Part::LeftHand, 3});
    const Pose legs = withLimbPairSwapped(before, bodyJoint(RightBigToe));
    const Pose head = withLimbPairSwapped(before, bodyJoint(LeftEar));

    EXPECT_EQ(arms.body[RightElbow], before.body[LeftElbow]);
    EXPECT_EQ(arms.rightHand, before.leftHand);
    EXPECT_EQ(arms.body[RightKnee], before.body[RightKnee]);
    EXPECT_EQ(legs.body[RightKnee], before.body[LeftKnee]);
    EXPECT_EQ(legs.body[RightElbow], before.body[RightElbow]);
    EXPECT_EQ(head.body[RightEye], before.body[LeftEye]);
    EXPECT_EQ(head.face[36], before.face[45]);
    EXPECT_EQ(withLimbPairSwapped(withLimbPairSwapped(legs, bodyJoint(Neck)), bodyJoint(Nose)),
        withSidesSwapped(before));
}

RC_GTEST_PROP(Correction, IsUndoneBySwappingTwice, ())
{
    const Pose pose = test::arbitraryPose();
    const KeypointId id = *rc::gen::elementOf(allKeypoints());

    RC_ASSERT(withSidesSwapped(withSidesSwapped(pose)) == pose);
    RC_ASSERT(withLimbPairSwapped(withLimbPairSwapped(pose, id), id) == pose);
}

RC_GTEST_PROP(Correction, IsUndoneByResettingEveryJoint, ())
{
    const Pose detected = test::arbitraryPose();

    RC_ASSERT(withReset(afterArbitraryEdit(detected), detected, allKeypoints()) == detected);
}

RC_GTEST_PROP(Correction, KeepsEveryJointSoundThroughManyEdits, ())
{
    Pose pose = someone();

    for (int edit = 0; edit < 10; ++edit) // a hundred runs of this make a thousand edits
        pose = afterArbitraryEdit(pose);

    for (const KeypointId id : allKeypoints())
        RC_ASSERT(isSound(at(pose, id)));
}

RC_GTEST_PROP(Correction, KeepsTheLengthOfTheBone, ())
{
    const Pose before = someone();
    const KeypointId id = *rc::gen::elementOf(allKeypoints());
    RC_PRE(parentOf(id).has_value());
    const base::Vec2 parent = at(before, *parentOf(id)).position;
    const base::Vec2 to{static_cast<float>(*rc::gen::inRange(-3000, 3000)),
        static_cast<float>(*rc::gen::inRange(-3000, 3000))};

    const Pose after = withKeypointKeepingLength(before, id, to);

    const float bone = base::distance(at(before, id).position, parent);
    RC_ASSERT(std::abs(base::distance(at(after, id).position, parent) - bone) < 0.05F);
}
