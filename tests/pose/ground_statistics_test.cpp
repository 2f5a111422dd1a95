// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pose/ground_statistics.h"

#include "core/base/error.h"
#include "walker.h"

#include <cmath>
#include <gtest/gtest.h>
#include <tuple>

using namespace pose;

namespace {

const test::BodyBuild build;
const test::Camera camera;

/// Walks back and forth between 3.5 and 5.5 metres from the camera, once in 400 frames.
test::Place backAndForth(int frame) { return {.depth = 4.5 + std::cos(frame * 0.0157)}; }

double ankleY(double depth) { return camera.y(build.ankle(), depth); }

/// Nose to the middle of the ankles.
double height(double depth) { return camera.focalLength * build.stature() / depth; }

} // namespace

TEST(GroundStatistics, FindsTheAnkleAndHeightNearestToTheCamera)
{
    const Track track = test::walker(build, camera, 800, backAndForth);

    const GroundStatistics found = groundStatistics(track, camera.frame, "walker");

    EXPECT_EQ(found.anchor, Anchor::Ankles);
    EXPECT_NEAR(found.closeAnkle, ankleY(3.5), 2);
    EXPECT_NEAR(found.closeHeight, height(3.5), 0.01 * height(3.5));
    EXPECT_NEAR(found.medianHipX, camera.frame.width / 2.0, 0.5);
}

TEST(GroundStatistics, LooksForTheFarAnkleWithinHalfTheCloseDistance)
{
    const Track track = test::walker(build, camera, 800, backAndForth);

    const GroundStatistics found = groundStatistics(track, camera.frame, "walker");

    const double middle = ankleY(4.5);
    const double farthest = middle - 0.5 * (ankleY(3.5) - middle);
    EXPECT_NEAR(found.farAnkle, farthest, 4);
    // Where the ankle is there, so is the height: both shrink alike towards the horizon.
    const double horizon = camera.frame.height / 2.0;
    EXPECT_NEAR(found.farHeight / found.closeHeight,
        (found.farAnkle - horizon) / (found.closeAnkle - horizon), 0.03);
}

TEST(GroundStatistics, GivesAPersonWhoStaysInPlaceOneHeight)
{
    const Track track
        = test::walker(build, camera, 100, [](int) { return test::Place{.depth = 5}; });

    const GroundStatistics found = groundStatistics(track, camera.frame, "standing");

    EXPECT_EQ(found.farAnkle, found.closeAnkle);
    EXPECT_EQ(found.farHeight, found.closeHeight);
    EXPECT_NEAR(found.closeHeight, height(5), 1);
}

TEST(GroundStatistics, ForgetsTheWalkBackFromTheCamera)
{
    const Track track = test::walker(build, camera, 400, [](int frame) {
        return test::Place{
            .depth = frame < 40 ? 2 + frame * 0.05 : 4 + 0.1 * std::sin(frame * 0.1)};
    });

    const GroundStatistics found = groundStatistics(track, camera.frame, "own camera");

    EXPECT_GE(found.closeAnkle, ankleY(3.9));
    EXPECT_LT(found.closeAnkle, ankleY(3.6));
    EXPECT_GE(found.closeHeight, height(3.9));
    EXPECT_LT(found.closeHeight, height(3.6));
}

TEST(GroundStatistics, DoesNotTakeAJumpForDistance)
{
    const Track track = test::walker(build, camera, 200, [](int frame) {
        return test::Place{.depth = 4, .above = frame % 50 < 12 && frame > 20 ? 0.5 : 0.0};
    });

    const Series line = groundLine(track, camera.frame);

    for (const auto& [frame, y] : line)
        EXPECT_NEAR(y, ankleY(4), 1) << frame;
}

TEST(GroundStatistics, ForgivesAWildAnkle)
{
    Track track = test::walker(build, camera, 100, [](int) { return test::Place{.depth = 5}; });
    track[40].body[LeftAnkle].position.y = 1079;
    track[70].body[RightAnkle].position.y = 900;

    const GroundStatistics found = groundStatistics(track, camera.frame, "standing");

    EXPECT_NEAR(found.closeAnkle, ankleY(5), 1);
    EXPECT_NEAR(found.closeHeight, height(5), 1);
}

TEST(GroundStatistics, IgnoresInventedAnkles)
{
    Track track = test::walker(build, camera, 100, [](int) { return test::Place{.depth = 5}; });
    for (int frame = 0; frame < 17; ++frame) { // a guess inside the frame, and a sure one outside
        track[frame].body[LeftAnkle] = detected({960, 1050}, 0.2F);
        track[frame].body[RightAnkle] = detected({960, 1200}, 0.9F);
    }

    EXPECT_EQ(lowerAnkles(track, camera.frame).begin()->first, 17);
    EXPECT_NEAR(groundStatistics(track, camera.frame, "x").closeAnkle, ankleY(5), 1);
    EXPECT_NEAR(groundLine(track, camera.frame).at(3), ankleY(5), 1); // from hip and torso
}

TEST(GroundStatistics, BridgesAShortMissAndGuessesALongOneFromTheHip)
{
    // The dancer comes nearer while the ankles are hidden for a hundred frames.
    const auto coming = [](int frame) { return test::Place{.depth = 6 - frame * 0.01}; };
    const Track seen = test::walker(build, camera, 250, coming);
    Track hidden = seen;
    for (int frame = 100; frame < 200; ++frame)
        hidden[frame].body[LeftAnkle] = {};
    for (int frame = 40; frame < 60; ++frame)
        hidden[frame].body[RightAnkle] = {};

    const Series line = groundLine(hidden, camera.frame);

    EXPECT_NEAR(line.at(50), ankleY(coming(50).depth), 3);
    EXPECT_NEAR(line.at(150), ankleY(coming(150).depth), 10);
}

TEST(GroundStatistics, KeepsThePersonsSizeWhenTheyOnlyCrouchAtTheBack)
{
    Track track = test::walker(build, camera, 800, backAndForth);
    const GroundStatistics upright = groundStatistics(track, camera.frame, "upright");
    for (auto& [frame, pose] : track)
        if (backAndForth(frame).depth > 4.6) {
            // The body sinks by 0.3 m and the knees go aside, so that no bone changes its length.
            const double scale = camera.focalLength / backAndForth(frame).depth;
            const double halfLeg = (build.thigh + build.calf) / 2;
            const double aside = std::sqrt(halfLeg * halfLeg - std::pow(halfLeg - 0.15, 2));
            for (const Body25 joint : {Nose, Neck, RightEar, LeftEar, RightEye, LeftEye, MidHip,
                     RightHip, LeftHip, RightShoulder, LeftShoulder})
                pose.body[joint].position.y += static_cast<float>(0.3 * scale);
            for (const auto& [knee, hip, ankle, way] :
                {std::tuple(RightKnee, RightHip, RightAnkle, -1.0),
                    std::tuple(LeftKnee, LeftHip, LeftAnkle, 1.0)})
                pose.body[knee].position
                    = base::midpoint(pose.body[hip].position, pose.body[ankle].position)
                    + base::Vec2{static_cast<float>(way * aside * scale), 0};
        }

    const GroundStatistics crouching = groundStatistics(track, camera.frame, "crouching");

    EXPECT_NEAR(crouching.farHeight, upright.farHeight, 0.05 * upright.farHeight);
}

TEST(GroundStatistics, MakesNobodyTallerWhoLooksUp)
{
    Track track = test::walker(build, camera, 200, [](int) { return test::Place{.depth = 5}; });
    for (auto& [frame, pose] : track)
        if (frame % 20 < 4)
            pose.body[Nose].position.y -= static_cast<float>(0.08 * height(5));

    const GroundStatistics found = groundStatistics(track, camera.frame, "looking up");

    EXPECT_NEAR(found.closeHeight, height(5), 0.01 * height(5));
}

TEST(GroundStatistics, DoesNotTakeABendForADistance)
{
    const auto inPlace
        = [](int frame) { return test::Place{.depth = 4.5 + 0.3 * std::cos(frame * 0.0157)}; };
    Track track = test::walker(build, camera, 800, inPlace);
    for (auto& [frame, pose] : track)
        if (inPlace(static_cast<int>(frame)).depth < 4.45) // bows towards the camera
            for (const Body25 joint : {Nose, Neck}) {
                base::Vec2& above = pose.body[joint].position;
                above = base::midpoint(above, pose.body[MidHip].position);
            }

    const GroundStatistics found = groundStatistics(track, camera.frame, "bowing");

    EXPECT_GT(found.closeHeight, found.farHeight);
    EXPECT_LT(found.closeHeight, 1.12 * found.farHeight);
}

TEST(GroundStatistics, MeasuresAHalfBodyByHipAndTorso)
{
    Track track = test::walker(build, camera, 50, [](int) { return test::Place{.depth = 4}; });
    for (auto& [frame, pose] : track)
        pose.body[RightAnkle] = pose.body[LeftAnkle] = {};

    const GroundStatistics found = groundStatistics(track, camera.frame, "half body");

    EXPECT_EQ(found.anchor, Anchor::Hips);
    EXPECT_NEAR(found.torso, camera.focalLength * build.torso / 4, 0.5);
    EXPECT_NEAR(found.medianHipY, camera.y(build.ankle() + build.calf + build.thigh, 4), 0.5);
}

TEST(GroundStatistics, MeasuresABustByNeckAndShoulders)
{
    Track track = test::walker(build, camera, 50, [](int) { return test::Place{.depth = 4}; });
    for (auto& [frame, pose] : track)
        pose.body[MidHip] = pose.body[RightAnkle] = {};

    const GroundStatistics found = groundStatistics(track, camera.frame, "bust");

    EXPECT_EQ(found.anchor, Anchor::Neck);
    EXPECT_NEAR(found.shoulders, camera.focalLength * build.shoulders / 4, 0.5);
}

TEST(GroundStatistics, SaysThatNobodyIsThere)
{
    for (const Track& track : {Track{}, Track{{0, Pose{}}}}) {
        try {
            groundStatistics(track, camera.frame, "source");
            ADD_FAILURE() << "an empty clip must throw";
        } catch (const base::Error& error) {
            EXPECT_EQ(error.code(), base::ErrorCode::NoPerson);
            EXPECT_EQ(error.subject(), "source");
        }
    }
}
