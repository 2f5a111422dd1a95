// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/synthesis/kernels.h"

#include <gtest/gtest.h>
#include <torch/torch.h>

namespace synthesis {

namespace {

/// What halve() makes of `first` and `second`, one after the other. [4 (C1 + C2), H/2, W/2]
template <typename T>
torch::Tensor halvedTogether(
    const torch::Tensor& first, const torch::Tensor& second, torch::Dtype type)
{
    const std::int64_t height = first.size(1);
    const std::int64_t width = first.size(2);
    const std::int64_t channels = 4 * (first.size(0) + second.size(0));
    const torch::Tensor result = torch::zeros({height / 2, width / 2, channels}, type);
    auto* const to = static_cast<T*>(result.data_ptr());
    kernels::halve(first.data_ptr<float>(), {first.size(0), height, width}, 0, channels, to);
    kernels::halve(
        second.data_ptr<float>(), {second.size(0), height, width}, 4 * first.size(0), channels, to);
    return result.permute({2, 0, 1});
}

torch::Tensor unshuffled(const torch::Tensor& first, const torch::Tensor& second, torch::Dtype type)
{
    return torch::pixel_unshuffle(torch::cat({first, second}).unsqueeze(0).to(type), 2)[0];
}

} // namespace

TEST(Kernels, HalveAsLibTorchUnshuffles)
{
    // Large enough for several threads.
    const torch::Tensor first = torch::randn({5, 96, 64});
    const torch::Tensor second = torch::randn({7, 96, 64});

    EXPECT_TRUE(torch::equal(halvedTogether<float>(first, second, torch::kFloat),
        unshuffled(first, second, torch::kFloat)));
    EXPECT_TRUE(torch::equal(halvedTogether<kernels::BFloat16>(first, second, torch::kBFloat16),
        unshuffled(first, second, torch::kBFloat16)));
}

TEST(Kernels, HalveAPictureOfTwoByTwoPixels)
{
    const torch::Tensor picture = torch::tensor({1.F, 2.F, 3.F, 4.F});
    const torch::Tensor result = torch::zeros({6});

    kernels::halve(picture.data_ptr<float>(), {1, 2, 2}, 2, 6, result.data_ptr<float>());

    EXPECT_TRUE(torch::equal(result, torch::tensor({0.F, 0.F, 1.F, 2.F, 3.F, 4.F})));
}

} // namespace synthesis
