// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimation/ssd.h"

#include <cmath>
#include <gtest/gtest.h>

using base::Vec2;
using estimation::AnchorLayer;
using estimation::Detection;

namespace {

Detection box(float x, float y, float side, float score)
{
    return {{x, y}, side, side, score, {{x, y}}};
}

} // namespace

TEST(Anchors, StandInTheMiddleOfEachCellRowByRow)
{
    const AnchorLayer layer{32, 2};

    const std::vector<Vec2> result = estimation::anchors(64, {&layer, 1});

    ASSERT_EQ(result.size(), 8u); // 2 x 2 cells, two each
    EXPECT_EQ(result[0], (Vec2{0.25F, 0.25F}));
    EXPECT_EQ(result[1], (Vec2{0.25F, 0.25F}));
    EXPECT_EQ(result[2], (Vec2{0.75F, 0.25F}));
    EXPECT_EQ(result[4], (Vec2{0.25F, 0.75F}));
}

TEST(Anchors, AreAsManyAsTheNetworksHave)
{
    const std::vector<AnchorLayer> person{{8, 2}, {16, 2}, {32, 6}};
    const std::vector<AnchorLayer> face{{8, 2}, {16, 6}};

    EXPECT_EQ(estimation::anchors(224, person).size(), 2254u);
    EXPECT_EQ(estimation::anchors(128, face).size(), 896u);
}

TEST(SsdDecoding, MovesBoxAndKeypointsFromTheAnchor)
{
    const std::vector<Vec2> anchors{{0.5F, 0.5F}};
    const std::vector<float> values{10, -20, 50, 25, 5, 0, 0, -5};

    const std::vector<Detection> result
        = estimation::decoded(values, std::vector<float>{2}, anchors, 100);

    ASSERT_EQ(result.size(), 1u);
    EXPECT_NEAR(result[0].centre.x, 0.6F, 1e-6);
    EXPECT_NEAR(result[0].centre.y, 0.3F, 1e-6);
    EXPECT_NEAR(result[0].width, 0.5F, 1e-6);
    EXPECT_NEAR(result[0].height, 0.25F, 1e-6);
    EXPECT_NEAR(result[0].score, 1 / (1 + std::exp(-2.0F)), 1e-6);
    ASSERT_EQ(result[0].keypoints.size(), 2u);
    EXPECT_NEAR(result[0].keypoints[0].x, 0.55F, 1e-6);
    EXPECT_NEAR(result[0].keypoints[1].y, 0.45F, 1e-6);
}

TEST(SsdDecoding, DropsWhatTheNetworkDoubts)
{
    const std::vector<Vec2> anchors{{0.5F, 0.5F}, {0.5F, 0.5F}, {0.5F, 0.5F}};
    const std::vector<float> values(12, 1);

    const auto result
        = estimation::decoded(values, std::vector<float>{-0.1F, 1000, -1000}, anchors, 100);

    ASSERT_EQ(result.size(), 1u);
    EXPECT_NEAR(result[0].score, 1, 1e-6);
}

TEST(Overlap, IsTheSharedPartOfBoth)
{
    EXPECT_NEAR(estimation::overlap(box(0.5F, 0.5F, 0.2F, 1), box(0.5F, 0.5F, 0.2F, 1)), 1, 1e-5);
    EXPECT_NEAR(
        estimation::overlap(box(0.5F, 0.5F, 0.2F, 1), box(0.6F, 0.5F, 0.2F, 1)), 1.0 / 3, 1e-5);
    EXPECT_EQ(estimation::overlap(box(0.1F, 0.1F, 0.1F, 1), box(0.9F, 0.9F, 0.1F, 1)), 0);
}

TEST(Suppression, AveragesOverlappingBoxesByTheirScores)
{
    const std::vector<Detection> result = estimation::suppressed(
        {box(0.50F, 0.5F, 0.2F, 0.6F), box(0.53F, 0.5F, 0.2F, 0.9F), box(0.9F, 0.1F, 0.1F, 0.7F)});

    ASSERT_EQ(result.size(), 2u);
    EXPECT_NEAR(result[0].centre.x, (0.6F * 0.50F + 0.9F * 0.53F) / 1.5F, 1e-5);
    EXPECT_NEAR(result[0].keypoints[0].x, result[0].centre.x, 1e-5);
    EXPECT_EQ(result[0].score, 0.9F);
    EXPECT_NEAR(result[1].centre.x, 0.9F, 1e-5);
}

TEST(Suppression, EndsEvenWithBoxesWithoutArea)
{
    const auto result
        = estimation::suppressed({box(0.5F, 0.5F, 0, 0.6F), box(0.5F, 0.5F, 0, 0.9F)});

    EXPECT_EQ(result.size(), 2u);
}
