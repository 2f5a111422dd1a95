// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/synthesis/networks/convolution.h"

#include "tests/synthesis/networks_compared.h"

#include <gtest/gtest.h>

namespace synthesis {

namespace {

torch::Tensor drawnWeight()
{
    torch::manual_seed(3);
    return torch::randn({8, 4, 3, 3})
        .contiguous(torch::MemoryFormat::ChannelsLast)
        .requires_grad_(true);
}

/// Something that a gradient can be had of, another one for every `factor`.
torch::Tensor lossOf(const torch::Tensor& converted, double factor)
{
    return (factor * converted.to(torch::kFloat)).square().sum();
}

} // namespace

TEST(ConvertedWeight, LeavesTheGradientInItsTypeWithTheWeight)
{
    torch::Tensor weight = drawnWeight();
    ConvertedWeight converted;

    lossOf(converted.of(weight, torch::kBFloat16), 1).backward();

    EXPECT_EQ(weight.grad().scalar_type(), torch::kBFloat16);
    EXPECT_LT(test::relativeDistance(weight.grad(), 2 * weight.detach()), 0.01);
}

TEST(ConvertedWeight, AddsUpTheGradientsOfAllPassesBack)
{
    torch::Tensor weight = drawnWeight();
    ConvertedWeight converted;

    lossOf(converted.of(weight, torch::kBFloat16), 1).backward();
    lossOf(converted.of(weight, torch::kBFloat16), 2).backward();
    const torch::Tensor twiceUsed = converted.of(weight, torch::kBFloat16);
    lossOf(twiceUsed, 1).backward();
    lossOf(twiceUsed, 2).backward();

    EXPECT_LT(test::relativeDistance(weight.grad(), 20 * weight.detach()), 0.02);
}

TEST(ConvertedWeight, IsOneAndTheSameUntilTheWayBackIsDoneWithIt)
{
    torch::Tensor weight = drawnWeight();
    ConvertedWeight converted;

    const torch::Tensor first = converted.of(weight, torch::kBFloat16);
    EXPECT_TRUE(first.is_same(converted.of(weight, torch::kBFloat16)));
    EXPECT_EQ(first.use_count(), 2);
    lossOf(first, 1).backward();

    EXPECT_EQ(first.use_count(), 1) << "somebody still holds its memory";
    EXPECT_FALSE(first.is_same(converted.of(weight, torch::kBFloat16)));
}

TEST(ConvertedWeight, FollowsTheWeightsChanges)
{
    torch::Tensor weight = drawnWeight();
    ConvertedWeight converted;
    converted.of(weight, torch::kBFloat16);

    {
        const torch::NoGradGuard noGradients;
        weight.fill_(2);
    }

    EXPECT_TRUE((converted.of(weight, torch::kBFloat16) == 2).all().item<bool>());
}

TEST(ConvertedWeight, IsTheWeightItselfWhereNothingIsToBeConverted)
{
    const torch::Tensor weight = drawnWeight();
    ConvertedWeight converted;

    EXPECT_TRUE(converted.of(weight, torch::kFloat).is_same(weight));
}

} // namespace synthesis
