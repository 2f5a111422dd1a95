// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimation/repair.h"
#include "tests/estimation/walker.h"

#include <gtest/gtest.h>

using base::Vec2;
using estimation::RawPose;
using estimation::RawTrack;

namespace {

RawTrack walk(std::int64_t frames)
{
    RawTrack raw;
    for (std::int64_t frame = 0; frame < frames; ++frame)
        raw[frame] = test::walkerAt(frame);
    return raw;
}

/// Left for right in points [first, end), where 11 is the left and 12 the right shoulder, and so
/// on.
void exchange(RawPose& pose, std::size_t first, std::size_t end)
{
    for (std::size_t i = first; i + 1 < end; i += 2)
        std::swap(pose.body[i], pose.body[i + 1]);
    if (first < 23)
        std::swap(pose.leftHand, pose.rightHand);
}

float errorOf(const pose::Track& track, std::int64_t frame, std::size_t keypoint)
{
    const pose::Pose truth = estimation::mapped(test::walkerAt(frame));
    return base::distance(track.at(frame).body[keypoint].position, truth.body[keypoint].position);
}

} // namespace

TEST(Repair, HardlyChangesACleanWalk)
{
    const pose::Track track = estimation::repairedTrack(walk(40));

    ASSERT_EQ(track.size(), 40u);
    for (std::int64_t frame = 4; frame < 36; ++frame)
        for (std::size_t keypoint = 0; keypoint < pose::bodyKeypoints; ++keypoint)
            EXPECT_LT(errorOf(track, frame, keypoint), 1.0F);
}

TEST(Repair, UndoesAnExchangeOfLegs)
{
    RawTrack raw = walk(40);
    for (std::int64_t frame = 15; frame < 20; ++frame)
        exchange(raw[frame], 23, 33);

    const pose::Track track = estimation::repairedTrack(raw);

    for (std::int64_t frame = 10; frame < 25; ++frame)
        for (const std::size_t keypoint : {pose::LeftKnee, pose::RightAnkle, pose::LeftHip})
            EXPECT_LT(errorOf(track, frame, keypoint), 1.0F) << "frame " << frame;
}

TEST(Repair, UndoesAnExchangeOfArmsTogetherWithTheHands)
{
    RawTrack raw = walk(40);
    for (std::int64_t frame = 15; frame < 20; ++frame)
        exchange(raw[frame], 7, 23);

    const pose::Track track = estimation::repairedTrack(raw);

    for (std::int64_t frame = 10; frame < 25; ++frame) {
        EXPECT_LT(errorOf(track, frame, pose::LeftWrist), 1.0F) << "frame " << frame;
        EXPECT_EQ(track.at(frame).leftHand[0].confidence, 0.8F) << "frame " << frame;
    }
}

TEST(Repair, UndoesAnExchangeOfTheWholeBody)
{
    RawTrack raw = walk(40);
    exchange(raw[20], 7, 33);

    const pose::Track track = estimation::repairedTrack(raw);

    EXPECT_LT(errorOf(track, 20, pose::LeftWrist), 1.0F);
    EXPECT_LT(errorOf(track, 20, pose::LeftAnkle), 1.0F);
}

TEST(Repair, LeavesATrulyTurnedPersonTurned)
{
    RawTrack raw = walk(80);
    for (std::int64_t frame = 40; frame < 80; ++frame)
        exchange(raw[frame], 7, 33); // and stays so: no estimator errs that long
    const pose::Track before = estimation::rawTrack(raw);

    const pose::Track track = estimation::repairedTrack(raw);

    const auto isLeftOnTheRight = [](const pose::Pose& pose) {
        return pose.body[pose::LeftShoulder].position.x > pose.body[pose::RightShoulder].position.x;
    };
    EXPECT_NE(isLeftOnTheRight(track.at(5)), isLeftOnTheRight(track.at(75)));
    EXPECT_EQ(isLeftOnTheRight(track.at(5)), isLeftOnTheRight(before.at(5)));
}

TEST(Repair, StraightensSpikesOfUpToThreeFrames)
{
    for (const std::int64_t length : {1, 2, 3}) {
        RawTrack raw = walk(40);
        for (std::int64_t frame = 20; frame < 20 + length; ++frame)
            raw[frame].body[15] = raw[frame].body[15] + Vec2{90, -60};

        const pose::Track track = estimation::repairedTrack(raw);

        for (std::int64_t frame = 17; frame < 26; ++frame)
            EXPECT_LT(errorOf(track, frame, pose::LeftWrist), 3.0F)
                << "frame " << frame << ", spike of " << length;
    }
}

TEST(Repair, KeepsAMoveThatLastsLonger)
{
    RawTrack raw = walk(40);
    for (std::int64_t frame = 18; frame < 26; ++frame)
        raw[frame].body[15] = raw[frame].body[15] + Vec2{90, -60};

    const pose::Track track = estimation::repairedTrack(raw);

    EXPECT_GT(errorOf(track, 22, pose::LeftWrist), 100.0F);
}

TEST(Repair, CalmsJitterWithoutLag)
{
    RawTrack raw = walk(60);
    for (auto& [frame, pose] : raw)
        pose.body[27].y += frame % 2 == 0 ? 5 : -5;

    const pose::Track track = estimation::repairedTrack(raw);

    for (std::int64_t frame = 5; frame < 55; ++frame)
        EXPECT_LT(errorOf(track, frame, pose::LeftAnkle), 1.0F);
}

TEST(Repair, FillsShortGapsWithStraightLines)
{
    RawTrack raw = walk(30);
    for (std::int64_t frame = 10; frame < 18; ++frame)
        raw[frame] = RawPose{};

    const pose::Track track = estimation::repairedTrack(raw);

    ASSERT_TRUE(track.contains(14));
    const pose::Keypoint& hip = track.at(14).body[pose::MidHip];
    EXPECT_EQ(hip.origin, pose::KeypointOrigin::Interpolated);
    EXPECT_NEAR(hip.position.x, 200 + 2 * 14, 2);
    EXPECT_EQ(track.at(9).body[pose::MidHip].origin, pose::KeypointOrigin::Detected);
}

TEST(Repair, LeavesLongGapsEmpty)
{
    RawTrack raw = walk(40);
    for (std::int64_t frame = 10; frame < 19; ++frame)
        raw.erase(frame);

    const pose::Track track = estimation::repairedTrack(raw);

    EXPECT_EQ(track.size(), 31u);
    EXPECT_FALSE(track.contains(14));
    EXPECT_TRUE(track.contains(9));
    EXPECT_TRUE(track.contains(19));
}

TEST(Repair, DoesNotSmearOverAGap)
{
    RawTrack raw = walk(40);
    for (std::int64_t frame = 20; frame < 40; ++frame)
        for (Vec2& point : raw[frame].body)
            point = point + Vec2{500, 0};
    raw.erase(19);

    const pose::Track track = estimation::repairedTrack(raw);

    EXPECT_LT(errorOf(track, 18, pose::MidHip), 3.0F);
}

TEST(Repair, TakesATrackWithNobodyInIt)
{
    EXPECT_TRUE(estimation::repairedTrack({}).empty());
    EXPECT_TRUE(estimation::repairedTrack({{0, RawPose{}}, {1, RawPose{}}}).empty());
    EXPECT_TRUE(estimation::rawTrack({{0, RawPose{}}}).empty());
}

TEST(Repair, TakesASingleFrame)
{
    const pose::Track track = estimation::repairedTrack({{7, test::walkerAt(7)}});

    ASSERT_EQ(track.size(), 1u);
    EXPECT_LT(errorOf(track, 7, pose::LeftWrist), 1e-3F);
}

TEST(TorsoLength, IsTheMedianOfTheFramesWithAPerson)
{
    RawTrack raw = walk(5);
    raw[2] = RawPose{};

    EXPECT_NEAR(estimation::torsoLength(raw), 100, 1e-3);
    EXPECT_EQ(estimation::torsoLength({}), 0);
}
