// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pose/retargeting.h"

#include "core/base/error.h"
#include "core/pose/body_scale.h"
#include "walker.h"

#include <cmath>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

using namespace pose;

namespace {

const test::BodyBuild build;
const test::Camera camera;

Track standingStill(double depth, const test::BodyBuild& body = build,
    const test::Camera& seenBy = camera, int frames = 60)
{
    return test::walker(body, seenBy, frames, [depth](int) { return test::Place{.depth = depth}; });
}

/// Back and forth in depth, and slowly across the picture.
Track dance(const test::BodyBuild& body, const test::Camera& seenBy, double middle = 4.5,
    double reach = 1, double aside = 0.3)
{
    return test::walker(body, seenBy, 500, [=](int frame) {
        return test::Place{.aside = aside * std::sin(frame * 0.02),
            .depth = middle + reach * std::cos(frame * 0.0157)};
    });
}

void withoutAnkles(Track& track)
{
    for (auto& [frame, pose] : track)
        for (const Body25 joint : {RightAnkle, LeftAnkle, RightBigToe, LeftBigToe, RightSmallToe,
                 LeftSmallToe, RightHeel, LeftHeel})
            pose.body[joint] = {};
}

Retargeting fit(const Track& source, const Track& target)
{
    return fitRetargeting(source, camera.frame, target, camera.frame);
}

float lowerAnkle(const Pose& pose)
{
    return std::max(pose.body[RightAnkle].position.y, pose.body[LeftAnkle].position.y);
}

float height(const Pose& pose)
{
    return base::distance(pose.body[Nose].position,
        base::midpoint(pose.body[RightAnkle].position, pose.body[LeftAnkle].position));
}

float greatestDifference(const Track& a, const Track& b)
{
    float greatest = 0;
    const auto compare = [&greatest](const auto& one, const auto& other) {
        for (std::size_t i = 0; i < one.size(); ++i)
            greatest = std::max(greatest, base::distance(one[i].position, other[i].position));
    };
    for (const auto& [frame, pose] : a) {
        compare(pose.body, b.at(frame).body);
        compare(pose.leftHand, b.at(frame).leftHand);
        compare(pose.rightHand, b.at(frame).rightHand);
        compare(pose.face, b.at(frame).face);
    }
    return greatest;
}

} // namespace

TEST(Retargeting, LeavesADanceOntoItselfAsItIs)
{
    Track track = dance(build, camera);
    for (int frame = 0; frame < 500; frame += 3)
        track[frame].body[RightAnkle].confidence = 0.1F; // frames without a measured foot too
    Retargeting plain = fit(track, track);
    plain.fitProportions = false;
    const Retargeting proportional = fit(track, track);

    EXPECT_EQ(plain.scaleClose, 1);
    EXPECT_EQ(plain.scaleFar, 1);
    EXPECT_EQ(plain.travel, 1);
    EXPECT_EQ(proportional.proportions, LimbProportions{});
    EXPECT_LT(greatestDifference(retarget(track, plain), track), 1e-3F);
    EXPECT_LT(greatestDifference(retarget(track, proportional), track), 1e-2F);
}

TEST(Retargeting, LeavesAHalfBodyOntoItselfAsItIs)
{
    Track track = dance(build, camera);
    withoutAnkles(track);

    const Retargeting found = fit(track, track);

    EXPECT_EQ(found.anchor, Anchor::Hips);
    EXPECT_LT(greatestDifference(retarget(track, found), track), 1e-2F);
}

TEST(Retargeting, ShowsADanceAsAnotherCameraWouldHaveSeenIt)
{
    // The same dance by a child half as tall on a stage half as large, filmed at half the size.
    test::Camera small;
    small.frame = {960, 540};
    small.focalLength = 600;
    const Track source = dance(build, camera);
    const Track target = dance(build, small);

    const Retargeting found = fitRetargeting(source, camera.frame, target, small.frame);
    const Track result = retarget(source, found);

    EXPECT_NEAR(found.scaleClose, 0.5, 1e-4);
    EXPECT_NEAR(found.scaleFar, 0.5, 1e-4);
    EXPECT_LT(greatestDifference(result, target), 0.2F);
}

TEST(Retargeting, GivesTheDancerTheTargetsHeightInEveryDepth)
{
    const test::BodyBuild shorter = test::resized(build, 0.8);
    const Track source = dance(build, camera);
    const Track target = dance(shorter, camera);

    const Track result = retarget(source, fit(source, target));

    for (const auto& [frame, pose] : result) {
        const double horizon = camera.frame.height / 2.0;
        const double depth
            = camera.focalLength * (camera.height - build.ankle()) / (lowerAnkle(pose) - horizon);
        const double expected = camera.focalLength * shorter.stature() / depth;
        EXPECT_NEAR(height(pose), expected, 0.05 * expected) << frame;
    }
}

TEST(Retargeting, ShortensStepsWithTheLegs)
{
    const Track source = dance(build, camera);

    const Retargeting found = fit(source, dance(test::resized(build, 0.8), camera));

    EXPECT_NEAR(
        found.target.close - found.target.far, 0.8 * (found.source.close - found.source.far), 2);
}

TEST(Retargeting, NeverExaggeratesMovementInDepth)
{
    const Track source = dance(build, camera, 4.5, 0.3);
    const Track target = dance(build, camera, 4.5, 1.2);

    const Retargeting found = fit(source, target);

    const double sourceRange = found.source.close - found.source.far;
    EXPECT_NEAR(found.target.close - found.target.far, sourceRange, 0.1 * sourceRange);
    const GroundStatistics person = groundStatistics(target, camera.frame, "target");
    EXPECT_LE(found.target.close, person.closeAnkle);
    EXPECT_GE(found.target.far, person.farAnkle);
}

TEST(Retargeting, PutsTheUsualPlaceOntoTheTargetsUsualPlace)
{
    // The target stands at 5 metres most of the time, and comes close twice.
    const Track source = dance(build, camera, 4, 0.2);
    const Track target = test::walker(build, camera, 600, [](int frame) {
        const double way = std::max(0.0, std::sin(frame * 0.0209) - 0.3);
        return test::Place{.depth = 5 - 2 * way};
    });

    const Track result = retarget(source, fit(source, target));

    std::vector<double> floors;
    for (const auto& [frame, pose] : result)
        floors.push_back(lowerAnkle(pose));
    EXPECT_NEAR(median(floors), camera.y(build.ankle(), 5), 10);
}

TEST(Retargeting, StandsStillWhereTheTargetStandsWhenNobodyMovesInDepth)
{
    const Track result = retarget(standingStill(5), fit(standingStill(5), standingStill(3.5)));

    const Pose expected = test::standing(build, camera, {.depth = 3.5});
    EXPECT_NEAR(lowerAnkle(result.at(30)), lowerAnkle(expected), 0.5);
    EXPECT_NEAR(height(result.at(30)), height(expected), 0.5);
}

TEST(Retargeting, PutsAStandingSourceOntoAWalkersFloor)
{
    const Track source = standingStill(5);
    const Track target = dance(build, camera);

    const Retargeting found = fit(source, target);
    const Track result = retarget(source, found);

    EXPECT_EQ(found.source.close, found.source.far);
    EXPECT_TRUE(std::isfinite(found.scaleFar));
    EXPECT_NEAR(lowerAnkle(result.at(30)),
        groundStatistics(target, camera.frame, "target").medianAnkle, 0.5);
}

TEST(Retargeting, FlattensTheDepthOfAWalkerForATargetWhoStaysInPlace)
{
    const Track source = dance(build, camera);
    const Track target = standingStill(4);

    const Track result = retarget(source, fit(source, target));

    for (const int frame : {100, 200, 300}) {
        EXPECT_NEAR(lowerAnkle(result.at(frame)), lowerAnkle(target.at(0)), 3) << frame;
        EXPECT_NEAR(height(result.at(frame)), height(target.at(0)), 0.12F * height(target.at(0)))
            << frame;
    }
}

TEST(Retargeting, LetsJumpsSurvive)
{
    const Track source = test::walker(build, camera, 200, [](int frame) {
        const double phase = (frame % 60) / 15.0;
        return test::Place{.depth = 4, .above = phase < 1 ? 1.6 * phase * (1 - phase) : 0.0};
    });
    const Track target = standingStill(5, test::resized(build, 0.9));

    const Retargeting found = fit(source, target);
    const Track result = retarget(source, found);

    const float floor = lowerAnkle(result.at(40));
    const float jump = lowerAnkle(source.at(40)) - lowerAnkle(source.at(67));
    EXPECT_NEAR(floor, lowerAnkle(target.at(0)), 0.5);
    EXPECT_GT(jump, 100);
    EXPECT_NEAR(floor - lowerAnkle(result.at(67)), jump * found.scaleClose, 2);
}

TEST(Retargeting, DoesNotPulseWhenAnklesJitter)
{
    Track source = dance(build, camera);
    for (auto& [frame, pose] : source)
        pose.body[frame % 2 == 0 ? RightAnkle : LeftAnkle].position.y
            += 8 * static_cast<float>(std::sin(static_cast<double>(frame) * 12.9898));
    Retargeting found = fit(source, dance(test::resized(build, 0.7), camera));
    found.fitProportions = false;

    const Track result = retarget(source, found);

    for (int frame = 1; frame < 500; ++frame) {
        const float before = *torsoLength(result.at(frame - 1));
        EXPECT_NEAR(*torsoLength(result.at(frame)), before, 0.012F * before) << frame;
    }
}

TEST(Retargeting, KeepsTheTargetsProportionsAndTheFeetOnTheFloor)
{
    test::BodyBuild longLegged;
    longLegged.thigh += 0.08;
    longLegged.calf += 0.08;
    longLegged.torso -= 0.10;
    const Track source = standingStill(4);
    const Track target = standingStill(4, longLegged);

    const Track result = retarget(source, fit(source, target));

    EXPECT_LT(greatestDifference({{30, result.at(30)}}, {{30, target.at(30)}}), 8.0F);
    EXPECT_NEAR(*legLength(result.at(30)), *legLength(target.at(30)), 1);
    EXPECT_NEAR(*torsoLength(result.at(30)), *torsoLength(target.at(30)), 1);
    EXPECT_NEAR(lowerAnkle(result.at(30)), lowerAnkle(target.at(30)), 0.5);
}

TEST(Retargeting, KeepsTheSourcesProportionsWhenAskedTo)
{
    test::BodyBuild longLegged;
    longLegged.thigh += 0.16;
    longLegged.torso -= 0.16;
    Retargeting found = fit(standingStill(4), standingStill(4, longLegged));
    found.fitProportions = false;

    const Pose result = retarget(standingStill(4), found).at(30);

    EXPECT_NEAR(*legLength(result) / *torsoLength(result), (0.43 + 0.45) / 0.52, 0.01);
}

TEST(Retargeting, HoldsAHalfBodyByItsHips)
{
    Track source = standingStill(5);
    Track target = standingStill(2.5);
    withoutAnkles(source);

    const Retargeting found = fit(source, target);
    const Track result = retarget(source, found);

    EXPECT_EQ(found.anchor, Anchor::Hips);
    EXPECT_NEAR(found.scaleClose, 2, 1e-3);
    for (const Body25 joint : {Nose, Neck, LeftWrist, MidHip, LeftKnee})
        EXPECT_LT(
            base::distance(result.at(9).body[joint].position, target.at(9).body[joint].position),
            2.0F)
            << bodyKeypointName(joint);
}

TEST(Retargeting, HoldsABustByItsNeck)
{
    Track source = standingStill(5);
    const Track target = standingStill(2.5);
    withoutAnkles(source);
    for (auto& [frame, pose] : source)
        for (const Body25 joint : {MidHip, RightHip, LeftHip, RightKnee, LeftKnee})
            pose.body[joint] = {};

    const Retargeting found = fit(source, target);
    const Track result = retarget(source, found);

    EXPECT_EQ(found.anchor, Anchor::Neck);
    for (const Body25 joint : {Nose, Neck, LeftWrist})
        EXPECT_LT(
            base::distance(result.at(9).body[joint].position, target.at(9).body[joint].position),
            2.0F)
            << bodyKeypointName(joint);
}

TEST(Retargeting, DoesWithAnklesInSomeFramesOnly)
{
    const Track whole = dance(build, camera);
    Track patchy = whole;
    for (auto& [frame, pose] : patchy)
        if (frame < 40 || frame % 5 != 0)
            pose.body[LeftAnkle].confidence = 0.1F;
    const Track target = dance(test::resized(build, 0.8), camera);

    const Retargeting found = fit(patchy, target);

    EXPECT_EQ(found.anchor, Anchor::Ankles);
    EXPECT_LT(
        greatestDifference(retarget(patchy, found), retarget(whole, fit(whole, target))), 12.0F);
}

TEST(Retargeting, PutsTheSourcesStageOntoTheTargets)
{
    const Track source = standingStill(4);
    const Track target = test::walker(
        build, camera, 60, [](int) { return test::Place{.aside = -1.1, .depth = 4}; });

    const Track result = retarget(source, fit(source, target));

    EXPECT_NEAR(result.at(30).body[MidHip].position.x, target.at(0).body[MidHip].position.x, 0.5);
}

TEST(Retargeting, ShortensTheWayRatherThanLeaveThePicture)
{
    // Three metres to both sides on a wide stage, into a portrait video.
    const Track source = dance(build, camera, 5, 0.5, 1.2);
    test::Camera portrait;
    portrait.frame = {608, 1080};
    portrait.focalLength = 1000;
    const Track target = dance(build, portrait, 5, 0.5, 0.05);

    const Retargeting found = fitRetargeting(source, camera.frame, target, portrait.frame);
    const Track result = retarget(source, found);

    EXPECT_LT(found.travel, 0.9);
    EXPECT_GT(found.travel, 0.1);
    double wholeFrames = 0;
    for (const auto& [frame, pose] : result) {
        for (const Body25 joint : {Nose, RightShoulder, LeftShoulder, RightHip, LeftHip}) {
            EXPECT_GT(pose.body[joint].position.x, 0) << frame;
            EXPECT_LT(pose.body[joint].position.x, 608) << frame;
        }
        const bool isWhole
            = pose.body[RightWrist].position.x > -2 && pose.body[LeftWrist].position.x < 610;
        wholeFrames += isWhole ? 1 : 0;
    }
    EXPECT_GT(wholeFrames / static_cast<double>(result.size()), 0.88);
}

TEST(Retargeting, ComesNoNearerThanTheTargetWasEverSeen)
{
    // At first the source switches on the camera.
    const Track source = test::walker(build, camera, 400, [](int frame) {
        return test::Place{
            .depth = frame < 60 ? 1.6 + frame * 0.04 : 4 + 0.1 * std::sin(frame * 0.1)};
    });
    const Track target = dance(build, camera, 5, 0.3);

    const Track result = retarget(source, fit(source, target));

    EXPECT_GT(*torsoLength(source.at(0)), 2 * *torsoLength(target.at(0)));
    EXPECT_LT(*torsoLength(result.at(0)), 1.4F * *torsoLength(target.at(0)));
    for (const auto& [frame, pose] : result)
        EXPECT_LT(lowerAnkle(pose), camera.y(build.ankle(), 4.7) + 35) << frame;
}

TEST(Retargeting, KeepsConfidencesStatesAndFrames)
{
    Track source = standingStill(4);
    source.erase(7);
    source[20].body[LeftWrist].state = KeypointState::Occluded;
    source[21].body[LeftWrist] = {};

    const Track result = retarget(source, fit(source, standingStill(5)));

    EXPECT_EQ(result.count(7), 0U);
    EXPECT_EQ(result.size(), source.size());
    EXPECT_EQ(result.at(20).body[LeftWrist].state, KeypointState::Occluded);
    EXPECT_FALSE(result.at(21).body[LeftWrist].isPresent());
    EXPECT_EQ(result.at(20).body[Nose].confidence, 0.9F);
}

TEST(Retargeting, TellsWhichOfTheTwoClipsShowsNobody)
{
    try {
        fit(standingStill(4), {});
        FAIL() << "an empty target must throw";
    } catch (const base::Error& error) {
        EXPECT_EQ(error.code(), base::ErrorCode::NoPerson);
        EXPECT_EQ(error.subject(), "target");
    }
}

TEST(RetargetingJson, GivesBackWhatItWrote)
{
    Retargeting edited = fit(dance(build, camera), dance(test::resized(build, 0.8), camera));
    edited.fitProportions = false;
    edited.travel = 0.5;
    edited.proportions.calf = 1.11;
    edited.anchor = Anchor::Hips;

    const nlohmann::json stored = nlohmann::json::parse(nlohmann::json(edited).dump());

    EXPECT_EQ(stored.get<Retargeting>(), edited);
}

TEST(RetargetingJson, NamesAFieldThatIsMissingOrImpossible)
{
    const nlohmann::json good = fit(standingStill(4), standingStill(5));
    const auto failure = [&good](const char* path, const nlohmann::json& value) -> std::string {
        nlohmann::json broken = good;
        broken[nlohmann::json::json_pointer(path)] = value;
        try {
            broken.get<Retargeting>();
        } catch (const base::Error& error) {
            EXPECT_EQ(error.code(), base::ErrorCode::Unreadable);
            return error.message();
        }
        return "nothing was thrown";
    };

    EXPECT_EQ(failure("/scale_close", 0), "\"scale_close\" must be above zero");
    EXPECT_EQ(failure("/anchor", "knees"), "\"anchor\" must be ankles, hips or neck");
    EXPECT_EQ(failure("/proportions/calf", "long"), "\"calf\" is missing or of another kind");
    EXPECT_EQ(failure("/source_floor", 3), "\"close\" is missing or of another kind");
    EXPECT_EQ(failure("/target_size", {0, 5}), "\"target_size\" must be a width and a height");
    EXPECT_THROW(nlohmann::json::array().get<Retargeting>(), base::Error);
}

TEST(Retargeter, AnswersSingleFramesOfTheWholeTrackForNumbersThatAreTriedOut)
{
    Track source = dance(build, camera);
    for (std::int64_t frame = 100; frame < 130; ++frame)
        source[frame].body[LeftAnkle] = {};
    Retargeting numbers = fit(source, dance(test::resized(build, 1.2), camera, 5, 0.6));
    const Retargeter retargeter(source, numbers);

    numbers.scaleClose *= 1.3;
    numbers.target.close += 20;
    numbers.proportions.thigh = 1.2;

    ASSERT_TRUE(retargeter.suits(numbers));
    const Track whole = retarget(source, numbers);
    for (const std::int64_t frame : {0, 115, 499})
        EXPECT_EQ(retargeter.at(frame, numbers), whole.at(frame));
    EXPECT_FALSE(retargeter.at(500, numbers));
}

TEST(Retargeter, MustBeMadeAgainForAnotherSmoothing)
{
    const Track source = dance(build, camera);
    Retargeting numbers = fit(source, source);
    const Retargeter retargeter(source, numbers);

    numbers.smoothing = 0.5;

    EXPECT_FALSE(retargeter.suits(numbers));
}

TEST(Retargeting, SteadiesATremblingDancerFirstWhenAskedTo)
{
    Track source = dance(build, camera);
    for (auto& [frame, pose] : source)
        pose.body[RightWrist].position.y += frame % 2 == 0 ? 3.0F : -3.0F;
    Retargeting numbers = fit(source, source);
    const auto step = [&] {
        const Track result = retarget(source, numbers);
        return std::abs(result.at(200).body[RightWrist].position.y
            - result.at(201).body[RightWrist].position.y);
    };
    const float trembling = step();

    numbers.smoothing = 0.5;

    EXPECT_LT(step(), trembling / 2);
    EXPECT_EQ(nlohmann::json(numbers).get<Retargeting>(), numbers);
}
