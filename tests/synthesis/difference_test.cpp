// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/synthesis/difference.h"

#include <gtest/gtest.h>

namespace synthesis {

TEST(MeanAbsoluteDifference, EqualsTheMeanOfTheDifferencesWithItsGradient)
{
    for (const torch::Dtype type : {torch::kFloat, torch::kBFloat16, torch::kDouble}) {
        const torch::Tensor a = torch::randn({3, 7, 91, 53}).to(type).requires_grad_(true);
        const torch::Tensor b = torch::randn({3, 7, 91, 53}).to(type);
        const torch::Tensor exact = a.detach().to(torch::kDouble).requires_grad_(true);

        const torch::Tensor ours = meanAbsoluteDifference(a, b);
        const torch::Tensor theirs = (exact - b.to(torch::kDouble)).abs().mean();
        (5000 * ours).backward();
        (5000 * theirs).backward();

        EXPECT_EQ(ours.scalar_type(), torch::kFloat);
        EXPECT_NEAR(ours.item<double>(), theirs.item<double>(), 1e-4);
        EXPECT_TRUE(torch::allclose(a.grad().to(torch::kDouble), exact.grad(), 1e-2, 1e-6));
    }
}

TEST(MeanAbsoluteDifference, TakesTensorsThatLieInDifferentOrders)
{
    const torch::Tensor a = torch::randn({2, 3, 8, 8});
    const torch::Tensor b
        = torch::randn({2, 3, 8, 8}).contiguous(torch::MemoryFormat::ChannelsLast);

    EXPECT_NEAR(
        meanAbsoluteDifference(a, b).item<double>(), (a - b).abs().mean().item<double>(), 1e-6);
}

} // namespace synthesis
