// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/scene.h"

#include "core/pose/body_scale.h"
#include "core/warp/part_choice.h"
#include "tests/warp/doll.h"

#include <gtest/gtest.h>

namespace {

/// The doll with her face turned by `look` pixels and a leg thrown out by `kick`.
pose::Pose posed(float look, float kick)
{
    pose::Pose pose = test::doll();
    for (const pose::Body25 joint : {pose::Nose, pose::RightEye, pose::LeftEye})
        pose.body[joint].position.x += look;
    for (const pose::Body25 joint : {pose::LeftAnkle, pose::LeftBigToe})
        pose.body[joint].position = pose.body[joint].position + base::Vec2{kick, -kick / 2};
    return pose;
}

/// A target who never looks aside while she kicks.
pipeline::Target turningDoll()
{
    pipeline::Target target;
    target.info.width = test::dollFrame.width;
    target.info.height = test::dollFrame.height;
    target.track = {{0, posed(0, 0)}, {10, posed(0, 40)}, {20, posed(12, 0)}, {30, posed(-12, 0)}};
    target.bodySizes = pose::bodySizes(target.track);
    target.torsoScales = pose::torsoScales(target.track);
    target.window = warp::planWindow(target.track, test::dollFrame);
    for (const auto& [frame, pose] : target.track) {
        warp::Reference reference = test::dollReference();
        reference.frame = frame;
        reference.pose = pose;
        target.bank.add(reference);
    }
    target.lenders = warp::lenderChoosers(target.bank);
    return target;
}

constexpr std::size_t kicking = 1; // of the references
constexpr std::size_t lookingAside = 2;

std::size_t headOf(const pipeline::Scene& scene)
{
    return scene.references[0].lenders[warp::HeadGroup];
}

} // namespace

TEST(Scene, TakesBodyAndHeadFromDifferentReferences)
{
    const pipeline::Target doll = turningDoll();

    const auto scenes
        = pipeline::planScenes(doll, pose::Track{{5, posed(12, 40)}}, warp::allGroups);

    EXPECT_EQ(scenes.at(5).references[0].reference, kicking);
    EXPECT_EQ(headOf(scenes.at(5)), lookingAside);
}

TEST(Scene, LendsWhatItMayAlone)
{
    const pipeline::Target doll = turningDoll();

    const auto scenes = pipeline::planScenes(
        doll, pose::Track{{5, posed(12, 40)}}, std::array{warp::LeftArmGroup});

    EXPECT_EQ(headOf(scenes.at(5)), kicking);
}

TEST(Scene, FollowsACorrectedFace)
{
    const pipeline::Target doll = turningDoll();
    const auto scenes = pipeline::planScenes(doll, pose::Track{{5, posed(0, 40)}}, warp::allGroups);
    ASSERT_EQ(headOf(scenes.at(5)), kicking);

    const pipeline::Scene corrected
        = pipeline::sceneWith(doll, scenes, warp::allGroups, 5, posed(12, 40));

    EXPECT_EQ(corrected.references[0].reference, kicking);
    EXPECT_EQ(headOf(corrected), lookingAside);
}

TEST(Scene, HasAnotherFingerprintWithAnotherHead)
{
    const pipeline::Target doll = turningDoll();
    const pipeline::Scene scene
        = pipeline::planScenes(doll, pose::Track{{5, posed(0, 40)}}, warp::allGroups).at(5);
    pipeline::Scene other = scene;
    other.references[0].lenders[warp::HeadGroup] = lookingAside;

    EXPECT_NE(pipeline::fingerprintOf(other), pipeline::fingerprintOf(scene));
    EXPECT_EQ(pipeline::fingerprintOf(pipeline::Scene(scene)), pipeline::fingerprintOf(scene));
}
