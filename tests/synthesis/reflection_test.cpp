// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/synthesis/networks/reflection.h"

#include <gtest/gtest.h>

namespace synthesis {

TEST(Reflection, EqualsLibTorchsOwnWithItsGradient)
{
    for (const std::int64_t margin : {1, 3}) {
        const torch::Tensor a = torch::rand({2, 3, 6, 7}, torch::requires_grad());
        const torch::Tensor b = a.detach().clone().requires_grad_(true);

        const torch::Tensor ours = reflected(a, margin);
        const torch::Tensor theirs = torch::reflection_pad2d(b, {margin, margin, margin, margin});
        const torch::Tensor weights = torch::rand_like(theirs);
        (ours * weights).sum().backward();
        (theirs * weights).sum().backward();

        EXPECT_TRUE(torch::equal(ours, theirs)) << margin;
        EXPECT_TRUE(torch::allclose(a.grad(), b.grad())) << margin;
    }
}

TEST(Reflection, KeepsTypeAndOrder)
{
    const torch::Tensor x = torch::rand({1, 4, 5, 5})
                                .to(torch::kBFloat16)
                                .contiguous(torch::MemoryFormat::ChannelsLast);

    const torch::Tensor y = reflected(x, 2);

    EXPECT_EQ(y.scalar_type(), torch::kBFloat16);
    EXPECT_TRUE(y.is_contiguous(torch::MemoryFormat::ChannelsLast));
}

} // namespace synthesis
