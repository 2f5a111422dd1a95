// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/synthesis/networks/fast_conv_transpose.h"

#include <gtest/gtest.h>

namespace synthesis {

namespace {

struct Layer {
    torch::Tensor x;
    torch::Tensor weight;
    torch::Tensor bias;
};

Layer randomLayer(torch::Dtype type)
{
    torch::manual_seed(11);
    const auto options = torch::TensorOptions(type).requires_grad(true);
    return {torch::randn({2, 5, 6, 7}, options), torch::randn({5, 3, 3, 3}, options),
        torch::randn({3}, options)};
}

} // namespace

TEST(FastConvTranspose, EqualsLibTorchsOwn)
{
    const torch::NoGradGuard noGradients;
    const Layer layer = randomLayer(torch::kFloat);

    const torch::Tensor fast = fastConvTranspose(layer.x, layer.weight, layer.bias);
    const torch::Tensor native
        = torch::conv_transpose2d(layer.x, layer.weight, layer.bias, 2, 1, 1);

    ASSERT_EQ(fast.sizes(), native.sizes());
    EXPECT_LT((fast - native).abs().max().item<double>(), 1e-5);
}

TEST(FastConvTranspose, HasTheSameGradientsAsLibTorchsOwn)
{
    const Layer a = randomLayer(torch::kFloat);
    const Layer b = randomLayer(torch::kFloat);

    fastConvTranspose(a.x, a.weight, a.bias).sin().sum().backward();
    torch::conv_transpose2d(b.x, b.weight, b.bias, 2, 1, 1).sin().sum().backward();

    EXPECT_TRUE(torch::allclose(a.x.grad(), b.x.grad(), 1e-4, 1e-4));
    EXPECT_TRUE(torch::allclose(a.weight.grad(), b.weight.grad(), 1e-4, 1e-4));
    EXPECT_TRUE(torch::allclose(a.bias.grad(), b.bias.grad(), 1e-4, 1e-4));
}

TEST(FastConvTranspose, HasTheGradientsThatFiniteDifferencesShow)
{
    const Layer layer = randomLayer(torch::kDouble);
    const auto loss
        = [&] { return fastConvTranspose(layer.x, layer.weight, layer.bias).sin().sum(); };
    loss().backward();

    const torch::NoGradGuard noGradients;
    constexpr double nudge = 1e-6;
    for (const torch::Tensor& tensor : {layer.x, layer.weight, layer.bias}) {
        for (const std::int64_t at : {std::int64_t{0}, tensor.numel() / 2, tensor.numel() - 1}) {
            torch::Tensor value = tensor.view(-1)[at];
            value += nudge;
            const double above = loss().item<double>();
            value -= 2 * nudge;
            const double below = loss().item<double>();
            value += nudge;
            const double slope = (above - below) / (2 * nudge);
            EXPECT_NEAR(tensor.grad().view(-1)[at].item<double>(), slope, 1e-5);
        }
    }
}

} // namespace synthesis
