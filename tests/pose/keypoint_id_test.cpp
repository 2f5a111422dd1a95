// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pose/keypoint_id.h"

#include <algorithm>
#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>
#include <set>

using namespace pose;
using testing::Contains;
using testing::Not;

namespace {

rc::Gen<KeypointId> anyKeypoint() { return rc::gen::elementOf(allKeypoints()); }

constexpr KeypointId face(std::uint8_t index) { return {Part::Face, index}; }

} // namespace

TEST(KeypointId, NamesEachOfThe137JointsDifferently)
{
    std::set<std::string> names;
    for (const KeypointId id : allKeypoints())
        names.insert(keypointName(id));

    EXPECT_EQ(allKeypoints().size(), 137U);
    EXPECT_EQ(names.size(), 137U);
    EXPECT_EQ(keypointName(bodyJoint(RightWrist)), "R wrist");
    EXPECT_EQ(keypointName(bodyJoint(LeftSmallToe)), "L small toe");
    EXPECT_EQ(keypointName(bodyJoint(MidHip)), "Mid hip");
    EXPECT_EQ(keypointName({Part::LeftHand, 4}), "L hand 4");
    EXPECT_EQ(keypointName(face(30)), "Face 30");
}

TEST(KeypointId, FindsTheKeypointOfEveryPart)
{
    Pose pose;

    at(pose, bodyJoint(Neck)).confidence = 0.1F;
    at(pose, {Part::LeftHand, 20}).confidence = 0.2F;
    at(pose, {Part::RightHand, 3}).confidence = 0.3F;
    at(pose, face(69)).confidence = 0.4F;

    EXPECT_EQ(pose.body[Neck].confidence, 0.1F);
    EXPECT_EQ(pose.leftHand[20].confidence, 0.2F);
    EXPECT_EQ(pose.rightHand[3].confidence, 0.3F);
    EXPECT_EQ(pose.face[69].confidence, 0.4F);
}

TEST(KeypointId, MirrorsTheFacePointByPoint)
{
    EXPECT_EQ(mirrored(face(0)), face(16)); // ends of the jaw
    EXPECT_EQ(mirrored(face(17)), face(26)); // outer ends of the brows
    EXPECT_EQ(mirrored(face(36)), face(45)); // outer corners of the eyes
    EXPECT_EQ(mirrored(face(37)), face(44)); // upper lids
    EXPECT_EQ(mirrored(face(41)), face(46)); // lower lids
    EXPECT_EQ(mirrored(face(48)), face(54)); // corners of the mouth
    EXPECT_EQ(mirrored(face(59)), face(55));
    EXPECT_EQ(mirrored(face(60)), face(64));
    EXPECT_EQ(mirrored(face(67)), face(65));
    EXPECT_EQ(mirrored(face(68)), face(69)); // pupils
    for (const std::uint8_t middle : {8, 27, 28, 29, 30, 33, 51, 57, 62, 66})
        EXPECT_EQ(mirrored(face(middle)), face(middle));
}

RC_GTEST_PROP(KeypointId, ReturnsFromItsMirror, ())
{
    const KeypointId id = *anyKeypoint();

    RC_ASSERT(mirrored(mirrored(id)) == id);
}

RC_GTEST_PROP(KeypointId, HasMirroredParentsOnBothSides, ())
{
    const KeypointId id = *anyKeypoint();
    RC_PRE(parentOf(id).has_value());

    RC_ASSERT(parentOf(mirrored(id)) == mirrored(*parentOf(id)));
}

RC_GTEST_PROP(KeypointId, LeadsFromParentToParentToTheMidHip, ())
{
    KeypointId id = *anyKeypoint();

    for (int steps = 0; parentOf(id); ++steps) {
        RC_ASSERT(steps < 12);
        id = *parentOf(id);
    }

    RC_ASSERT(id == bodyJoint(MidHip));
}

RC_GTEST_PROP(KeypointId, TakesAlongTheChainsOfItsChain, ())
{
    const std::vector<KeypointId> chain = chainFrom(*anyKeypoint());
    const KeypointId inside = *rc::gen::elementOf(chain);

    for (const KeypointId id : chainFrom(inside))
        RC_ASSERT(std::find(chain.begin(), chain.end(), id) != chain.end());
}

TEST(KeypointId, TakesTheWholeArmWithTheShoulder)
{
    const std::vector<KeypointId> chain = chainFrom(bodyJoint(RightShoulder));

    EXPECT_EQ(chain.front(), bodyJoint(RightShoulder));
    EXPECT_EQ(chain.size(), 3 + handKeypoints);
    EXPECT_THAT(chain, Contains(bodyJoint(RightWrist)));
    EXPECT_THAT(chain, Contains(KeypointId{Part::RightHand, 12}));
    EXPECT_THAT(chain, Not(Contains(KeypointId{Part::LeftHand, 12})));
}

TEST(KeypointId, TakesTheFootWithTheAnkleAndTheFaceWithTheNose)
{
    EXPECT_THAT(chainFrom(bodyJoint(LeftAnkle)),
        testing::UnorderedElementsAre(bodyJoint(LeftAnkle), bodyJoint(LeftBigToe),
            bodyJoint(LeftSmallToe), bodyJoint(LeftHeel)));
    EXPECT_EQ(chainFrom(bodyJoint(Nose)).size(), 5 + faceKeypoints);
    EXPECT_EQ(chainFrom({Part::LeftHand, 5}).size(), 4U); // one finger
}

TEST(KeypointId, PartsTheBodyBetweenNeckAndMidHip)
{
    const std::vector<KeypointId> upper = chainFrom(bodyJoint(Neck));
    const std::vector<KeypointId> lower = chainFrom(bodyJoint(MidHip));

    EXPECT_EQ(upper.size() + lower.size(), allKeypoints().size());
    EXPECT_THAT(upper, Contains(bodyJoint(LeftWrist)));
    EXPECT_THAT(lower, Contains(bodyJoint(LeftHeel)));
    EXPECT_THAT(lower, Not(Contains(bodyJoint(Neck))));
}
