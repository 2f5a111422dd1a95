// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/body.h"

#include "core/sample/choreography.h"
#include "core/sample/scene.h"

#include <gtest/gtest.h>

using sample::Posture;
using sample::Proportions;
using sample::Side;
using sample::Skeleton;
using sample::Vec3;

namespace {

float distance(const Vec3& a, const Vec3& b) { return sample::length(a - b); }

} // namespace

TEST(Body, KeepsEveryBoneLengthThroughTheDance)
{
    const sample::Scene scene = sample::dancerScene({.seconds = 12});
    const Proportions& body = scene.look.body;

    for (const Posture& posture : scene.filmed.postures) {
        const Skeleton skeleton = sample::assume(body, posture);
        for (const Side side : sample::bothSides) {
            const Skeleton::Limb& arm = skeleton.arms[side];
            const Skeleton::Limb& leg = skeleton.legs[side];
            ASSERT_NEAR(distance(arm.upper.origin, arm.lower.origin), body.upperArm, 1e-4);
            ASSERT_NEAR(distance(arm.lower.origin, arm.end.origin), body.forearm, 1e-4);
            ASSERT_NEAR(distance(leg.upper.origin, leg.lower.origin), body.thigh, 1e-4);
            ASSERT_NEAR(distance(leg.lower.origin, leg.end.origin), body.shin, 1e-4);
        }
    }
}

TEST(Body, StandsOnTheFloorUnlessItJumps)
{
    const sample::Scene scene = sample::targetScene({.seconds = 12});
    const Proportions& body = scene.look.body;

    int jumping = 0;
    for (const Posture& posture : scene.filmed.postures) {
        const float sole = sample::lowestSole(body, sample::assume(body, posture));
        ASSERT_NEAR(sole, posture.lift * body.leg(), 1e-4);
        ASSERT_GE(sole, -1e-4);
        jumping += posture.lift > 0.01F ? 1 : 0;
    }
    EXPECT_GT(jumping, 3);
    EXPECT_LT(jumping, 30);
}

TEST(Body, DoesNotSlideItsFeetWhileTheArmsMove)
{
    const sample::Scene scene = sample::targetScene({.seconds = 12});
    const Proportions& body = scene.look.body;
    const Skeleton first = sample::assume(body, scene.filmed.postures.front());

    for (std::size_t frame = 0; frame < 85; ++frame) { // the arms go through their range
        const Skeleton skeleton = sample::assume(body, scene.filmed.postures[frame]);
        for (const Side side : sample::bothSides)
            ASSERT_LT(distance(skeleton.legs[side].end.origin, first.legs[side].end.origin), 0.002F)
                << frame;
    }
}

TEST(Body, ReachesTheAnkleThatItIsGiven)
{
    const Proportions body;
    const Vec3 hip(0.09F, 0.8F, 0);
    const Vec3 ankle(0.2F, 0.15F, 0.1F);

    const Posture::Limb leg
        = sample::reach(body, sample::aboutZ(5), hip, ankle, sample::Rotation::eye());

    const sample::Rotation thigh = sample::aboutZ(5) * leg.upper;
    const sample::Rotation shin = thigh * leg.lower;
    const Vec3 reached
        = hip - body.thigh * sample::axis(thigh, 1) - body.shin * sample::axis(shin, 1);
    EXPECT_LT(distance(reached, ankle), 1e-3F);
    EXPECT_LT(distance(sample::axis(shin * leg.end, 2), Vec3(0, 0, 1)), 1e-3F);
}

TEST(Body, BendsItsKneesForwardsAndItsElbowsTheirNaturalWay)
{
    const sample::Scene scene = sample::dancerScene({.seconds = 12});

    for (const Posture& posture : scene.filmed.postures)
        for (const Side side : sample::bothSides) {
            EXPECT_GE(posture.legs[side].lower(2, 1), -1e-3F);
            EXPECT_LE(posture.arms[side].lower(2, 1), 0.06F);
        }
}

TEST(Body, PutsTheLeftAtTheRightOfThePictureWhenItFacesTheCamera)
{
    const Skeleton skeleton = sample::assume(Proportions(), Posture());

    EXPECT_GT(
        skeleton.arms[sample::Left].upper.origin[0], skeleton.arms[sample::Right].upper.origin[0]);
    EXPECT_GT(
        skeleton.legs[sample::Left].upper.origin[0], skeleton.legs[sample::Right].upper.origin[0]);
}
