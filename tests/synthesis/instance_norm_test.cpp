// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/synthesis/networks/instance_norm.h"

#include <gtest/gtest.h>

namespace synthesis {

namespace {

/// [2, 5, 40, 50], far from zero, in channels-last order: large enough for several threads.
torch::Tensor pictures(torch::Dtype type)
{
    torch::manual_seed(4);
    return (3 * torch::randn({2, 5, 80, 90}) + 20)
        .to(type)
        .contiguous(torch::MemoryFormat::ChannelsLast)
        .requires_grad_(true);
}

torch::Tensor libTorchs(const torch::Tensor& x, double slope)
{
    return torch::leaky_relu(torch::instance_norm(x, {}, {}, {}, {}, true, 0, 1e-5, true), slope);
}

} // namespace

TEST(InstanceNorm, EqualsLibTorchsOwnWithItsActivationAndGradient)
{
    for (const double slope : {0.0, 0.2, 1.0}) {
        const torch::Tensor a = pictures(torch::kFloat);
        const torch::Tensor b = pictures(torch::kFloat);

        const torch::Tensor ours = instanceNorm(a, slope);
        const torch::Tensor theirs = libTorchs(b, slope);
        ours.sin().sum().backward();
        theirs.sin().sum().backward();

        EXPECT_TRUE(torch::allclose(ours, theirs, 1e-4, 1e-4)) << slope;
        EXPECT_TRUE(torch::allclose(a.grad(), b.grad(), 1e-3, 1e-4)) << slope;
        EXPECT_TRUE(ours.is_contiguous(torch::MemoryFormat::ChannelsLast));
    }
}

TEST(InstanceNorm, InBFloat16IsThatOfFloatRounded)
{
    const torch::Tensor a = pictures(torch::kBFloat16);
    const torch::Tensor b = a.detach().to(torch::kFloat).requires_grad_(true);

    const torch::Tensor ours = instanceNorm(a, 0.2);
    const torch::Tensor theirs = libTorchs(b, 0.2);
    ours.to(torch::kFloat).sin().sum().backward();
    theirs.sin().sum().backward();

    EXPECT_EQ(ours.scalar_type(), torch::kBFloat16);
    EXPECT_TRUE(torch::allclose(ours.to(torch::kFloat), theirs, 1e-2, 1e-2));
    EXPECT_LT((a.grad().to(torch::kFloat) - b.grad()).abs().max().item<double>(), 0.02);
}

TEST(InstanceNorm, LetsWhatIsNotANumberThrough)
{
    torch::Tensor x = pictures(torch::kBFloat16).detach();
    x[0][0][0][0] = std::numeric_limits<float>::quiet_NaN();

    const torch::Tensor y = instanceNorm(x, 0);

    EXPECT_TRUE(y[0][0].isnan().any().item<bool>());
    EXPECT_FALSE(y[0][1].isnan().any().item<bool>());
}

TEST(InstanceNorm, TakesAnyOrderAndType)
{
    const torch::Tensor x = torch::randn({1, 3, 8, 9}, torch::kDouble);

    EXPECT_TRUE(torch::allclose(instanceNorm(x, 0.2), libTorchs(x, 0.2)));
}

} // namespace synthesis
