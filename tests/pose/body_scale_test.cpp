// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pose/body_scale.h"

#include "walker.h"

#include <gtest/gtest.h>

using namespace pose;

namespace {

const test::BodyBuild build;
const test::Camera camera;

Track standingStill(int frames)
{
    return test::walker(build, camera, frames, [](int) { return test::Place{}; });
}

float pixels(double metres) { return static_cast<float>(metres * camera.focalLength / 4); }

} // namespace

TEST(BodyScale, MeasuresTorsoAndTheLongerWholeLeg)
{
    Pose pose = test::standing(build, camera, {});
    pose.body[RightAnkle].position.y -= 30;

    EXPECT_NEAR(*torsoLength(pose), pixels(build.torso), 0.01);
    EXPECT_NEAR(*legLength(pose), pixels(build.thigh + build.calf), 0.01);

    pose.body[LeftKnee] = {};
    EXPECT_NEAR(*legLength(pose), pixels(build.thigh + build.calf) - 30, 0.01);
}

TEST(BodyScale, HasNothingToSayWithoutTheJoints)
{
    EXPECT_EQ(torsoLength(Pose{}), std::nullopt);
    EXPECT_EQ(legLength(Pose{}), std::nullopt);
    EXPECT_TRUE(bodySizes({{0, Pose{}}, {1, Pose{}}}).empty());
    EXPECT_TRUE(torsoScales(Track{}).empty());
}

TEST(BodyScale, KeepsTheSizeOfADancerWhoBends)
{
    Track track = standingStill(90);
    for (int frame = 40; frame < 60; ++frame) // bowing: the neck comes down to the hip
        track[frame].body[Neck].position = track[frame].body[MidHip].position - base::Vec2{0, 20};

    EXPECT_NEAR(torsoScales(track).at(50), pixels(build.torso), pixels(build.torso) * 0.05F);
    EXPECT_NEAR(bodySizes(track).at(50), pixels(build.torso + build.thigh + build.calf),
        pixels(build.torso) * 0.05F);
}

TEST(BodyScale, FollowsADancerWhoComesNearer)
{
    const Track track = test::walker(
        build, camera, 200, [](int frame) { return test::Place{.depth = 6 - frame * 0.015}; });

    const auto sizes = bodySizes(track);

    EXPECT_NEAR(sizes.at(150) / sizes.at(50), (6 - 50 * 0.015) / (6 - 150 * 0.015), 0.05);
}

TEST(BodyScale, DoesNotMeasureGuessedJoints)
{
    Track track = standingStill(60);
    for (auto& [frame, pose] : track) {
        pose.body[LeftAnkle] = detected({960, 5000}, 0.1F);
        pose.body[RightAnkle] = detected({960, 5000}, 0.1F);
    }

    // Without legs the clip's usual proportion stands in.
    EXPECT_NEAR(bodySizes(track).at(30), pixels(build.torso) * 2.6F, 0.5);
}

TEST(BodyScale, GivesEveryFrameASizeEvenWithoutATorso)
{
    Track track = standingStill(30);
    track[12] = Pose{};
    track[100] = Pose{};

    const auto sizes = bodySizes(track);

    ASSERT_EQ(sizes.size(), track.size());
    EXPECT_NEAR(sizes.at(100), sizes.at(5), 0.5);
}
