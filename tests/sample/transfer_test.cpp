// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/transfer.h"

#include "core/sample/scene.h"

#include <gtest/gtest.h>
#include <opencv2/core.hpp>

using sample::Filmed;
using sample::Posture;
using sample::Scene;
using sample::Skeleton;

namespace {

float median(std::vector<float> values)
{
    std::nth_element(values.begin(),
        values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2), values.end());
    return values[values.size() / 2];
}

float medianHipX(const Scene& scene)
{
    std::vector<float> columns;
    for (const auto& [frame, pose] : scene.track())
        columns.push_back(pose.body[pose::MidHip].position.x);
    return median(columns);
}

/// Rows of the floor under the hips: the nearest minus the farthest.
float depthRange(const Filmed& filmed)
{
    float near = -1e9F;
    float far = 1e9F;
    for (const Posture& posture : filmed.postures) {
        const float row = filmed.camera.project({0, 0, posture.z}).y;
        near = std::max(near, row);
        far = std::min(far, row);
    }
    return near - far;
}

class Transfer : public testing::Test {
protected:
    const sample::SampleSettings m_settings{.seconds = 12};
    const Scene m_dancer = sample::dancerScene(m_settings);
    const Scene m_target = sample::targetScene(m_settings);
    const Scene m_truth = sample::truthScene(m_settings);
};

} // namespace

TEST_F(Transfer, HasTheDancersFramesInTheTargetsPicture)
{
    EXPECT_EQ(m_truth.filmed.postures.size(), m_dancer.filmed.postures.size());
    EXPECT_EQ(m_truth.frameRate, m_dancer.frameRate);
    EXPECT_EQ(m_truth.filmed.camera.width, m_target.filmed.camera.width);
    EXPECT_EQ(m_truth.filmed.camera.height, m_target.filmed.camera.height);
}

TEST_F(Transfer, HasTheTargetsBones)
{
    const Skeleton standing = sample::assume(m_target.look.body, m_target.filmed.postures.front());
    const float torso = sample::length(standing.chest.origin - standing.pelvis.origin);

    for (const Posture& posture : m_truth.filmed.postures) {
        const Skeleton skeleton = sample::assume(m_truth.filmed.body, posture);
        const Skeleton::Limb& arm = skeleton.arms[sample::Left];
        ASSERT_NEAR(
            sample::length(arm.lower.origin - arm.upper.origin), m_target.look.body.upperArm, 1e-4);
        ASSERT_NEAR(sample::length(skeleton.chest.origin - skeleton.pelvis.origin), torso, 1e-4);
    }
    EXPECT_NE(m_target.look.body.upperArm, m_dancer.look.body.upperArm);
}

TEST_F(Transfer, HasTheDancersJointAngles)
{
    for (std::size_t i = 0; i < m_truth.filmed.postures.size(); ++i) {
        const Skeleton theirs = sample::assume(m_dancer.look.body, m_dancer.filmed.postures[i]);
        const Skeleton ours = sample::assume(m_truth.look.body, m_truth.filmed.postures[i]);
        for (const sample::Side side : sample::bothSides) {
            ASSERT_EQ(cv::norm(theirs.arms[side].lower.axes - ours.arms[side].lower.axes), 0);
            ASSERT_EQ(cv::norm(theirs.legs[side].end.axes - ours.legs[side].end.axes), 0);
        }
    }
}

TEST_F(Transfer, StandsOnTheFloorAndJumpsWhenTheDancerJumps)
{
    for (std::size_t i = 0; i < m_truth.filmed.postures.size(); ++i) {
        const sample::Proportions& body = m_truth.look.body;
        const float sole
            = sample::lowestSole(body, sample::assume(body, m_truth.filmed.postures[i]));
        ASSERT_NEAR(sole, m_dancer.filmed.postures[i].lift * body.leg(), 1e-4) << i;
    }
}

TEST_F(Transfer, DancesWhereTheTargetStood)
{
    EXPECT_NEAR(medianHipX(m_truth), medianHipX(m_target), 3);
}

TEST_F(Transfer, NeverStretchesTheMovementInDepth)
{
    EXPECT_LE(depthRange(m_truth.filmed), depthRange(m_dancer.filmed) + 0.5F);
    EXPECT_GT(depthRange(m_truth.filmed), 10); // but it is there
}

TEST(TransferOfItself, LeavesTheDanceAsItIs)
{
    const Filmed dancer = sample::dancerScene({.seconds = 12}).filmed;

    const std::vector<Posture> same = sample::transferred(dancer, dancer);

    for (std::size_t i = 0; i < same.size(); ++i) {
        ASSERT_NEAR(same[i].x, dancer.postures[i].x, 1e-3);
        ASSERT_NEAR(same[i].z, dancer.postures[i].z, 1e-3);
    }
}

TEST(TransferInPlace, BringsADancerWhoNeverWalksToWhereTheTargetMostlyStands)
{
    Filmed dancer = sample::dancerScene({.seconds = 1}).filmed;
    for (Posture& posture : dancer.postures)
        posture.z = 0.1F;
    Filmed target = dancer;
    for (std::size_t i = 0; i < target.postures.size(); ++i)
        target.postures[i].z = i % 3 == 0 ? 0.5F : 0.3F;

    for (const Posture& posture : sample::transferred(dancer, target))
        ASSERT_NEAR(posture.z, 0.3F, 1e-3);
}

TEST(TransferOfASmallMove, KeepsItsSizeAndStandsWhereTheTargetMostlyStands)
{
    Filmed dancer = sample::dancerScene({.seconds = 1}).filmed;
    Filmed target = dancer;
    for (std::size_t i = 0; i < dancer.postures.size(); ++i) {
        dancer.postures[i].z = i % 3 == 0 ? 0.2F : 0.1F;
        target.postures[i].z = i % 3 == 0 ? 0.6F : i % 3 == 1 ? 0.25F : -0.3F;
    }

    const std::vector<Posture> moved = sample::transferred(dancer, target);

    EXPECT_NEAR(moved[1].z, 0.25F, 0.03F);
    EXPECT_NEAR(moved[0].z - moved[1].z, 0.1F, 0.03F);
}
