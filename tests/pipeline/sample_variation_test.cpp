// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/sample_variation.h"

#include "core/pipeline/refiner_input.h"

#include <gtest/gtest.h>

namespace {

constexpr int width = 96; // pixels
constexpr int height = 64;

synthesis::RefinerBatch someSample()
{
    torch::manual_seed(4);
    const torch::Tensor alpha = torch::rand({1, 2, 1, height, width});
    const torch::Tensor warps
        = torch::cat({torch::rand({1, 2, 3, height, width}) * alpha, alpha}, 2);
    return {{torch::rand({1, pose::limbMaps, height, width}),
                2 * torch::rand({1, 3, height, width}) - 1, warps},
        {2 * torch::rand({1, 3, height, width}) - 1, torch::rand({1, 1, height, width})}};
}

/// A lopsided figure: no two joints mirror each other.
pose::Pose someone()
{
    pose::Pose pose;
    for (std::size_t i = 0; i < pose.body.size(); ++i) {
        const auto n = static_cast<float>(i);
        pose.body[i] = pose::detected({8 + 3.3F * n, 5 + 2.1F * n}, 0.9F);
    }
    return pose;
}

pose::Pose inAMirror(const pose::Pose& pose)
{
    pose::Pose result = pose;
    for (std::size_t i = 0; i < pose.body.size(); ++i) {
        pose::Keypoint keypoint = pose.body[i];
        keypoint.position.x = width - keypoint.position.x;
        result.body[pose::mirrored(i)] = keypoint;
    }
    return result;
}

torch::Tensor limbsOf(const pose::Pose& pose)
{
    return pipeline::limbTensor({pose, 60, 15, cv::Rect2d(0, 0, width, height)}, {width, height});
}

} // namespace

TEST(SampleVariation, MirrorsTheLimbsAsTheyAreDrawnForAMirroredDancer)
{
    synthesis::RefinerBatch sample = someSample();
    sample.input.limbs = limbsOf(someone());

    const torch::Tensor limbs = pipeline::mirrored(sample).input.limbs;

    EXPECT_LT((limbs - limbsOf(inAMirror(someone()))).abs().max().item<float>(), 1e-3F);
    EXPECT_GT((limbs - sample.input.limbs).abs().max().item<float>(), 0.5F);
}

TEST(SampleVariation, MirrorsPlateWarpsAndAnswerAlike)
{
    synthesis::RefinerBatch sample = someSample();
    sample.input.plate = sample.target.frame.clone();

    const synthesis::RefinerBatch mirrored = pipeline::mirrored(sample);

    EXPECT_TRUE(torch::equal(mirrored.input.plate, mirrored.target.frame));
    EXPECT_TRUE(torch::equal(mirrored.target.frame.flip({3}), sample.target.frame));
    EXPECT_TRUE(torch::equal(mirrored.target.mask.flip({3}), sample.target.mask));
    EXPECT_TRUE(torch::equal(mirrored.input.warps.flip({4}), sample.input.warps));
}

TEST(SampleVariation, KeepsTheColoursWithoutAnAmount)
{
    const synthesis::RefinerBatch sample = someSample();
    std::mt19937_64 random(1);

    const synthesis::RefinerBatch same
        = pipeline::recoloured(sample, pipeline::randomRecolouring(0, random));

    EXPECT_TRUE(torch::allclose(same.input.plate, sample.input.plate, 1e-5, 1e-5));
    EXPECT_TRUE(torch::allclose(same.input.warps, sample.input.warps, 1e-5, 1e-5));
    EXPECT_TRUE(torch::allclose(same.target.frame, sample.target.frame, 1e-5, 1e-5));
}

TEST(SampleVariation, ChangesTheColoursOfWarpsAndAnswerAlike)
{
    synthesis::RefinerBatch sample = someSample();
    sample.input.warps.select(2, 3).fill_(1); // nothing shows through
    sample.target.frame = 2 * sample.input.warps.select(1, 0).narrow(1, 0, 3) - 1;
    std::mt19937_64 random(1);

    const synthesis::RefinerBatch changed
        = pipeline::recoloured(sample, pipeline::randomRecolouring(0.5, random));

    const torch::Tensor warp = 2 * changed.input.warps.select(1, 0).narrow(1, 0, 3) - 1;
    EXPECT_TRUE(torch::allclose(warp, changed.target.frame, 1e-5, 1e-5));
    EXPECT_GT((changed.target.frame - sample.target.frame).abs().mean().item<float>(), 0.05F);
    EXPECT_TRUE(torch::equal(changed.target.mask, sample.target.mask));
}

TEST(SampleVariation, KeepsWarpsPremultiplied)
{
    const synthesis::RefinerBatch sample = someSample();
    std::mt19937_64 random(3);

    const torch::Tensor warps
        = pipeline::recoloured(sample, pipeline::randomRecolouring(1, random)).input.warps;

    const torch::Tensor alpha = warps.narrow(2, 3, 1);
    EXPECT_TRUE(torch::equal(alpha, sample.input.warps.narrow(2, 3, 1)));
    EXPECT_TRUE((warps.narrow(2, 0, 3) <= alpha).all().item<bool>());
    EXPECT_GE(warps.min().item<float>(), 0);
}
