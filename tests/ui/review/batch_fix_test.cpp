// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/batch_fix.h"

#include "review_fixture.h"

namespace {

ui::BatchFixRequest request(ui::BatchFix fix, const pose::Track& track)
{
    return {fix, std::make_shared<const pose::Track>(track), pose::review(track)};
}

} // namespace

TEST(BatchFix, ListsEachFlippedRangeWithItsFramesAndJoints)
{
    pose::Track track = test::swaying();
    const pose::Track right = track;
    test::flip(track, 30, 40);

    const ui::BatchFixPlan plan = ui::planBatchFix(request(ui::BatchFix::Flips, track));

    ASSERT_EQ(plan.list.size(), 1u);
    EXPECT_EQ(plan.list[0].first, 30);
    EXPECT_EQ(plan.list[0].last, 39);
    EXPECT_GT(plan.list[0].distance, 1);
    EXPECT_EQ(plan.changes.size(), 10u);
    EXPECT_EQ(plan.changes.at(35).body[pose::LeftKnee].position,
        right.at(35).body[pose::LeftKnee].position);
}

TEST(BatchFix, FillsGapsUpToTheLengthAskedFor)
{
    pose::Track track = test::swaying();
    for (std::int64_t frame = 50; frame < 55; ++frame)
        track[frame].body[pose::RightWrist] = {};
    auto gaps = request(ui::BatchFix::Gaps, track);

    const ui::BatchFixPlan filled = ui::planBatchFix(gaps);
    gaps.maxGap = 3;
    const ui::BatchFixPlan tooLong = ui::planBatchFix(gaps);

    ASSERT_EQ(filled.list.size(), 1u);
    EXPECT_EQ(
        filled.list[0].joints, std::vector<pose::KeypointId>{pose::bodyJoint(pose::RightWrist)});
    EXPECT_EQ(filled.changes.size(), 5u);
    EXPECT_TRUE(filled.changes.at(52).body[pose::RightWrist].isPresent());
    EXPECT_TRUE(tooLong.changes.empty());
}

TEST(BatchFix, SteadiesATremblingJointAndSparesTheLockedOnes)
{
    pose::Track track = test::swaying();
    for (auto& [frame, pose] : track) {
        pose.body[pose::RightWrist].position.y += frame % 2 == 0 ? 2.0F : -2.0F;
        pose.body[pose::LeftWrist].position.y += frame % 2 == 0 ? 2.0F : -2.0F;
    }
    auto jitter = request(ui::BatchFix::Jitter, track);
    jitter.locked = {pose::bodyJoint(pose::LeftWrist)};

    const ui::BatchFixPlan plan = ui::planBatchFix(jitter);

    const auto step = [&](std::size_t joint) {
        return std::abs(plan.changes.at(61).body[joint].position.y
            - plan.changes.at(60).body[joint].position.y);
    };
    EXPECT_LT(step(pose::RightWrist), 2);
    EXPECT_FLOAT_EQ(step(pose::LeftWrist), 4);
}

TEST(BatchFix, LeavesBothSidesOfALockedJointInAFlip)
{
    pose::Track track = test::swaying();
    test::flip(track, 30, 40);
    auto flips = request(ui::BatchFix::Flips, track);
    flips.locked = {pose::bodyJoint(pose::LeftKnee)};

    const pose::Track changes = ui::planBatchFix(flips).changes;

    const pose::Body& mended = changes.at(35).body;
    EXPECT_EQ(mended[pose::LeftKnee], track.at(35).body[pose::LeftKnee]);
    EXPECT_EQ(mended[pose::RightKnee], track.at(35).body[pose::RightKnee]);
    EXPECT_EQ(mended[pose::LeftWrist], track.at(35).body[pose::RightWrist]);
}

TEST(BatchFix, FillsNoGapOfALockedJoint)
{
    pose::Track track = test::swaying();
    for (std::int64_t frame = 50; frame < 55; ++frame)
        track[frame].body[pose::RightWrist] = {};
    auto gaps = request(ui::BatchFix::Gaps, track);
    gaps.locked = {pose::bodyJoint(pose::RightWrist)};

    EXPECT_TRUE(ui::planBatchFix(gaps).list.empty());
}
