// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pose/correction.h"
#include "core/pose/series.h"

#include "walker.h"

#include <cmath>
#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

using namespace pose;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

constexpr KeypointId wrist = bodyJoint(RightWrist);
constexpr KeypointId elbow = bodyJoint(RightElbow);
const std::vector wristOnly{wrist};

Track swaying(int frames)
{
    return test::walker({}, {}, frames, [](int frame) {
        return test::Place{0.3 * std::sin(0.1 * frame), 4, 0};
    });
}

Track with(Track track, const Track& changed)
{
    for (const auto& [frame, pose] : changed)
        track[frame] = pose;
    return track;
}

std::vector<std::int64_t> framesOf(const Track& track)
{
    std::vector<std::int64_t> frames;
    for (const auto& [frame, pose] : track)
        frames.push_back(frame);
    return frames;
}

/// A wrist that is at `positions[i]` in frame `frames[i]`, in a track of 0 to 40.
Track wristAt(const std::map<std::int64_t, base::Vec2>& positions)
{
    Track track = swaying(41);
    for (const auto& [frame, position] : positions)
        track[frame] = withKeypointAt(track[frame], wrist, position);
    return track;
}

base::Vec2 wristIn(const Track& track, std::int64_t frame)
{
    return at(track.at(frame), wrist).position;
}

/// How much a joint trembles: the mean of its second differences, pixels.
double tremble(const Track& track, KeypointId id, std::int64_t begin, std::int64_t end)
{
    double sum = 0;
    for (std::int64_t frame = begin + 1; frame < end - 1; ++frame)
        sum += base::distance(at(track.at(frame), id).position,
            base::midpoint(
                at(track.at(frame - 1), id).position, at(track.at(frame + 1), id).position));
    return sum / static_cast<double>(end - begin);
}

} // namespace

TEST(Interpolation, DrawsAStraightLineBetweenTwoKeyframes)
{
    const Track track = wristAt({{10, {100, 200}}, {20, {200, 400}}});

    const Track changed = interpolated(track, {10, 20}, wristOnly, Interpolation::Linear, 0, 41);

    EXPECT_THAT(framesOf(changed), ElementsAre(11, 12, 13, 14, 15, 16, 17, 18, 19));
    EXPECT_NEAR(wristIn(changed, 15).x, 150, 1e-3);
    EXPECT_NEAR(wristIn(changed, 12).y, 240, 1e-3);
    EXPECT_EQ(at(changed.at(15), wrist).origin, KeypointOrigin::Interpolated);
    EXPECT_EQ(at(changed.at(15), elbow), at(track.at(15), elbow));
}

TEST(Interpolation, HoldsAKeyframeUntilTheNext)
{
    const Track track = wristAt({{10, {100, 200}}, {20, {200, 400}}});

    const Track changed = interpolated(track, {10, 20}, wristOnly, Interpolation::Hold, 12, 15);

    EXPECT_THAT(framesOf(changed), ElementsAre(12, 13, 14));
    EXPECT_EQ(wristIn(changed, 14), (base::Vec2{100, 200}));
}

TEST(Interpolation, GoesSmoothlyThroughUnevenKeyframes)
{
    // x = frame^2 is a parabola, which the tangents at inner keyframes hit exactly.
    std::map<std::int64_t, base::Vec2> positions;
    for (const std::int64_t frame : {0, 4, 14, 20, 34})
        positions[frame] = {static_cast<float>(frame * frame), 50};
    const Track track = wristAt(positions);

    const Track changed
        = interpolated(track, {0, 4, 14, 20, 34}, wristOnly, Interpolation::Smooth, 0, 41);

    for (const std::int64_t frame : {5, 9, 13, 15, 19})
        EXPECT_NEAR(wristIn(changed, frame).x, static_cast<double>(frame * frame), 0.1) << frame;
    EXPECT_NEAR(wristIn(changed, 9).y, 50, 1e-3);
}

TEST(Interpolation, HasNoKinkAtAKeyframe)
{
    const Track track = wristAt({{0, {0, 0}}, {10, {100, 50}}, {14, {60, 90}}, {30, {200, 0}}});

    const Track all = with(
        track, interpolated(track, {0, 10, 14, 30}, wristOnly, Interpolation::Smooth, 0, 41));

    for (const std::int64_t key : {10, 14}) {
        const base::Vec2 before = wristIn(all, key) - wristIn(all, key - 1);
        const base::Vec2 after = wristIn(all, key + 1) - wristIn(all, key);
        EXPECT_LT(base::distance(before, after), 12) << key; // 24 at a corner of straight lines
    }
}

RC_GTEST_PROP(Interpolation, LeavesKeyframesAloneAndIsDoneAfterwards, ())
{
    std::map<std::int64_t, base::Vec2> positions;
    std::set<std::int64_t> keyframes;
    for (int i = 0; i < 5; ++i) {
        const std::int64_t frame = *rc::gen::inRange(0, 41);
        keyframes.insert(frame);
        positions[frame] = {static_cast<float>(*rc::gen::inRange(0, 1000)), 100};
    }
    const Track track = wristAt(positions);
    const auto how
        = *rc::gen::element(Interpolation::Hold, Interpolation::Linear, Interpolation::Smooth);

    const Track changed = interpolated(track, keyframes, wristOnly, how, 0, 41);

    for (const auto& [frame, pose] : changed) {
        RC_ASSERT(!keyframes.contains(frame));
        RC_ASSERT(frame > *keyframes.begin() && frame < *keyframes.rbegin());
    }
    RC_ASSERT(interpolated(with(track, changed), keyframes, wristOnly, how, 0, 41).empty());
}

TEST(Interpolation, SparesGoodDetectionsWhenAskedTo)
{
    Track track = wristAt({{10, {100, 200}}, {20, {200, 400}}});
    at(track[13], wrist).confidence = 0.1F;
    at(track[16], wrist) = {};

    const Track changed
        = interpolated(track, {10, 20}, wristOnly, Interpolation::Linear, 0, 41, 0.4F);

    EXPECT_THAT(framesOf(changed), ElementsAre(13, 16));
}

TEST(Interpolation, FillsFramesWithoutAnybody)
{
    Track track = wristAt({{10, {100, 200}}, {12, {200, 400}}});
    track.erase(11);

    const Track changed = interpolated(track, {10, 12}, wristOnly, Interpolation::Linear, 0, 41);

    EXPECT_NEAR(wristIn(changed, 11).x, 150, 1e-3);
    EXPECT_FALSE(at(changed.at(11), elbow).isPresent());
}

TEST(Interpolation, KeepsAJointAbsentBetweenKeyframesThatSaySo)
{
    Track track = swaying(41);
    for (const std::int64_t frame : {10, 14})
        track[frame] = withState(track[frame], wristOnly, KeypointState::Absent);
    const Track untouched = track;

    const Track changed
        = interpolated(track, {10, 14, 20}, wristOnly, Interpolation::Linear, 0, 41);

    EXPECT_THAT(framesOf(changed), ElementsAre(11, 12, 13)); // none between absent and present
    EXPECT_FALSE(at(changed.at(12), wrist).isPresent());
}

TEST(Smoothing, StillsATremblingJointWithoutLag)
{
    const Track steady = swaying(120);
    Track track = steady;
    for (auto& [frame, pose] : track)
        at(pose, wrist).position.y += frame % 2 == 0 ? 2.0F : -2.0F;

    const Track all = with(track, smoothed(track, wristOnly, 20, 100, 0.8));

    EXPECT_LT(tremble(all, wrist, 22, 98), 0.25 * tremble(track, wrist, 22, 98));
    for (std::int64_t frame = 25; frame < 95; ++frame)
        EXPECT_LT(base::distance(wristIn(all, frame), wristIn(steady, frame)), 3) << frame;
    EXPECT_EQ(all.at(19), track.at(19));
    EXPECT_EQ(all.at(100), track.at(100));
    EXPECT_EQ(at(all.at(50), elbow), at(track.at(50), elbow));
}

TEST(Smoothing, SparesAFastMove)
{
    Track track = swaying(60);
    const base::Vec2 start = wristIn(track, 0);
    for (auto& [frame, pose] : track) { // up by 300 pixels within six frames
        const float share = std::clamp(static_cast<float>(frame - 27) / 6, 0.0F, 1.0F);
        at(pose, wrist).position = start + base::Vec2{0, -300 * share};
    }

    const Track all = with(track, smoothed(track, wristOnly, 0, 60, 0.6));

    for (const auto& [frame, pose] : all)
        EXPECT_LT(base::distance(wristIn(all, frame), wristIn(track, frame)), 40) << frame;
}

TEST(Smoothing, LeavesJointsOfTheUserWhereTheyAre)
{
    Track track = swaying(60);
    track[30] = withKeypointAt(track[30], wrist, {5, 5});

    const Track changed = smoothed(track, wristOnly, 0, 60, 1);

    EXPECT_FALSE(changed.contains(30));
    EXPECT_TRUE(changed.contains(31));
}

TEST(Smoothing, DoesNothingWithoutStrength)
{
    EXPECT_THAT(smoothed(swaying(30), allKeypoints(), 0, 30, 0), IsEmpty());
}

TEST(Gaps, AreFilledUpToTheLengthAllowed)
{
    Track track = swaying(60);
    for (const std::int64_t frame : {20, 21, 22, 40, 41, 42, 43})
        at(track[frame], wrist) = {};

    const Track changed = withGapsFilled(track, 3);

    EXPECT_THAT(framesOf(changed), ElementsAre(20, 21, 22));
    EXPECT_EQ(at(changed.at(21), wrist).origin, KeypointOrigin::Interpolated);
    EXPECT_LT(base::distance(
                  wristIn(changed, 21), base::midpoint(wristIn(track, 19), wristIn(track, 23))),
        1e-3F);
}

TEST(Gaps, AreFilledInFramesWithoutAnybodyToo)
{
    const Track whole = swaying(20);
    Track track = whole;
    track.erase(9);
    track.erase(10);

    const Track all = with(track, withGapsFilled(track, 2));

    ASSERT_EQ(all.size(), whole.size());
    for (const KeypointId id : allKeypoints())
        EXPECT_LT(base::distance(at(all.at(10), id).position, at(whole.at(10), id).position), 2);
    EXPECT_THAT(withGapsFilled(track, 1), IsEmpty());
}

TEST(Gaps, StayWhereTheUserMadeThem)
{
    Track track = swaying(20);
    track[10] = withState(track[10], wristOnly, KeypointState::Absent);
    at(track[11], wrist) = {};

    EXPECT_THAT(withGapsFilled(track, 5), IsEmpty());
}

TEST(Flips, AreUndoneInTheirRanges)
{
    const Track right = swaying(30);
    Track track = right;
    for (std::int64_t frame = 5; frame < 9; ++frame)
        track[frame] = withSidesSwapped(track[frame]);
    for (std::int64_t frame = 20; frame < 22; ++frame)
        track[frame] = withLimbPairSwapped(track[frame], bodyJoint(RightKnee));

    const Track changed = withFlipsFixed(
        track, std::vector<FlippedRange>{{5, 9, {}}, {20, 22, limbPairOf(bodyJoint(LeftHeel))}});

    EXPECT_THAT(framesOf(changed), ElementsAre(5, 6, 7, 8, 20, 21));
    EXPECT_EQ(with(track, changed), right);
}

TEST(Blending, FadesACorrectionOutOverItsNeighbours)
{
    const Track track = swaying(30);
    const Pose corrected
        = withKeypointAt(track.at(15), wrist, wristIn(track, 15) + base::Vec2{40, -20});

    const Track changed = withBlendedCorrection(track, 15, wristOnly, track.at(15), corrected, 3);

    EXPECT_THAT(framesOf(changed), ElementsAre(12, 13, 14, 15, 16, 17, 18));
    EXPECT_EQ(changed.at(15), corrected);
    EXPECT_NEAR(wristIn(changed, 14).x - wristIn(track, 14).x, 30, 1e-3);
    EXPECT_NEAR(wristIn(changed, 18).x - wristIn(track, 18).x, 10, 1e-3);
    EXPECT_EQ(at(changed.at(14), wrist).origin, KeypointOrigin::Interpolated);
}

TEST(Blending, LeavesWhatTheUserPlacedNearby)
{
    Track track = swaying(30);
    track[16] = withKeypointAt(track[16], wrist, {1, 1});
    const Pose corrected = withKeypointAt(track.at(15), wrist, {2, 2});

    const Track changed = withBlendedCorrection(track, 15, wristOnly, track.at(15), corrected, 1);

    EXPECT_THAT(framesOf(changed), ElementsAre(14, 15));
}

TEST(Blending, OfAJointThatAppearsChangesItsFrameAlone)
{
    Track track = swaying(30);
    at(track[15], wrist) = {};

    const Track changed = withBlendedCorrection(
        track, 15, wristOnly, track.at(15), withKeypointAt(track.at(15), wrist, {2, 2}), 3);

    EXPECT_THAT(framesOf(changed), ElementsAre(15));
}
