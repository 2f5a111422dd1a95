// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pose/temporal_median.h"

#include "walker.h"

#include <cmath>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>
#include <set>

using namespace pose;

namespace {

/// Frames 0 to 20; the nose is present in `present`, at x = 10 times its frame.
Track noses(const std::set<int>& present)
{
    Track track;
    for (int frame = 0; frame <= 20; ++frame) {
        track[frame] = Pose{};
        if (present.count(frame) != 0)
            track[frame].body[Nose] = detected({10.0F * static_cast<float>(frame), 5}, 0.8F);
    }
    return track;
}

} // namespace

TEST(TemporalMedian, DropsAJointPresentInThreeOfSevenFrames)
{
    const Track smoothed = medianSmoothed(noses({8, 10, 12}));

    EXPECT_FALSE(smoothed.at(10).body[Nose].isPresent());
}

TEST(TemporalMedian, TakesTheMedianOfAJointPresentInFourOfSeven)
{
    const Track smoothed = medianSmoothed(noses({7, 8, 11, 13}));

    const Keypoint& nose = smoothed.at(10).body[Nose];
    EXPECT_TRUE(nose.isPresent());
    EXPECT_FLOAT_EQ(nose.position.x, (80 + 110) / 2.0F);
    EXPECT_FLOAT_EQ(nose.confidence, 0.8F);
    EXPECT_EQ(nose.origin, KeypointOrigin::Interpolated);
}

TEST(TemporalMedian, TakesOutASingleWildFrame)
{
    Track track = test::walker({}, {}, 21, [](int) { return test::Place{}; });
    const Pose calm = track[10];
    track[10].leftHand[8].position = {3, 3};
    track[10].body[RightKnee].position = {1900, 3};

    const Track smoothed = medianSmoothed(track);

    EXPECT_EQ(smoothed.at(10).body[RightKnee].position, calm.body[RightKnee].position);
    EXPECT_EQ(smoothed.at(10).leftHand[8].position, calm.leftHand[8].position);
}

TEST(TemporalMedian, KeepsEveryFrameAndInventsNone)
{
    Track track = noses({0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10});
    track.erase(5);

    const Track smoothed = medianSmoothed(track);

    ASSERT_EQ(smoothed.size(), track.size());
    EXPECT_EQ(smoothed.count(5), 0U);
    EXPECT_EQ(smoothed.at(0).body[Nose].position.x, 0);
    EXPECT_EQ(smoothed.at(1).body[Nose].position.x, 10);
}

TEST(TemporalMedian, CountsAFrameWithoutAPersonAsOneWithoutTheJoint)
{
    Track track = noses({9, 10, 11});
    for (const int frame : {7, 8, 12, 13})
        track.erase(frame);

    EXPECT_FALSE(medianSmoothed(track).at(10).body[Nose].isPresent());
}

TEST(GaussianSmoothing, MixesOnlyPresentJoints)
{
    Track track = noses({9, 10});

    const Track smoothed = gaussianSmoothed(track, 1);

    EXPECT_FLOAT_EQ(smoothed.at(10).body[Nose].position.x, 100);
    EXPECT_FALSE(smoothed.at(11).body[Nose].isPresent());
}

TEST(GaussianSmoothing, SoftensASpikeByTheWeightsOfAGaussian)
{
    Track track = test::walker({}, {}, 21, [](int) { return test::Place{}; });
    const float calm = track[10].body[Nose].position.x;
    track[10].body[Nose].position.x += 100;

    const Track smoothed = gaussianSmoothed(track, 1);

    double sum = 1;
    for (const int distance : {1, 2, 3})
        sum += 2 * std::exp(-0.5 * distance * distance);
    EXPECT_NEAR(smoothed.at(10).body[Nose].position.x - calm, 100 / sum, 1e-3);
    EXPECT_NEAR(smoothed.at(12).body[Nose].position.x - calm, 100 * std::exp(-2.0) / sum, 1e-3);
}

RC_GTEST_PROP(GaussianSmoothing, LeavesSteadyMotionWithAnyGapsAsItIs, ())
{
    Track track;
    for (int frame = 0; frame < 40; ++frame)
        if (*rc::gen::inRange(0, 4) != 0)
            track[frame].body[Nose]
                = detected({2.0F * static_cast<float>(frame), 100 - static_cast<float>(frame)}, 1);

    const Track smoothed = gaussianSmoothed(track, 2);

    for (const auto& [frame, pose] : track)
        RC_ASSERT(base::distance(smoothed.at(frame).body[Nose].position, pose.body[Nose].position)
            < 1e-3F);
}
