// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/synthesis/optimiser.h"

#include <gtest/gtest.h>
#include <sstream>

namespace synthesis {

namespace {

torch::Tensor startWeight()
{
    torch::manual_seed(2);
    return torch::randn({64, 16, 3, 3}).contiguous(torch::MemoryFormat::ChannelsLast);
}

/// A gradient of its own for every step, in another memory order than the weight.
void giveGradient(torch::Tensor& weight, int step)
{
    torch::manual_seed(100 + step);
    weight.mutable_grad() = torch::randn({64, 16, 3, 3}) * (step == 1 ? 1e-6 : 1.0);
}

void run(torch::optim::Adam& optimiser, torch::Tensor& weight, int from, int to)
{
    for (int step = from; step < to; ++step) {
        giveGradient(weight, step);
        optimiser.step();
    }
}

torch::optim::AdamOptions options() { return torch::optim::AdamOptions(1e-2).betas({0.5, 0.999}); }

} // namespace

TEST(Adam, UpdatesAsLibTorchsOwn)
{
    torch::Tensor a = startWeight().requires_grad_(true);
    torch::Tensor b = startWeight().requires_grad_(true);
    Adam ours({a}, options());
    torch::optim::Adam theirs({b}, options());

    run(ours, a, 0, 5);
    run(theirs, b, 0, 5);

    EXPECT_TRUE(torch::allclose(a, b, 1e-5, 1e-6));
}

TEST(Adam, TakesGradientsOfHalfTheSize)
{
    torch::Tensor a = startWeight().requires_grad_(true);
    torch::Tensor b = startWeight().requires_grad_(true);
    Adam ours({a}, options());
    torch::optim::Adam theirs({b}, options());

    for (int step = 0; step < 5; ++step) {
        giveGradient(a, step);
        a.mutable_grad() = a.grad().to(torch::kBFloat16);
        b.mutable_grad() = a.grad().to(torch::kFloat);
        ours.step();
        theirs.step();
    }

    EXPECT_TRUE(torch::allclose(a, b, 1e-5, 1e-6));
}

TEST(Adam, TellsOthersThatTheWeightHasChanged)
{
    torch::Tensor weight = startWeight().requires_grad_(true);
    Adam optimiser({weight}, options());
    const auto before = weight._version();

    run(optimiser, weight, 0, 1);

    EXPECT_GT(weight._version(), before);
}

TEST(Adam, GoesOnFromASavedState)
{
    torch::Tensor whole = startWeight().requires_grad_(true);
    torch::Tensor weight = startWeight().requires_grad_(true);
    Adam uninterrupted({whole}, options());
    Adam first({weight}, options());
    run(uninterrupted, whole, 0, 4);
    run(first, weight, 0, 2);
    std::stringstream file;
    torch::save(first, file);

    Adam second({weight}, options());
    torch::load(second, file);
    run(second, weight, 2, 4);

    EXPECT_TRUE(torch::equal(weight, whole));
}

TEST(Adam, LeavesAWeightWithoutAGradientAlone)
{
    torch::Tensor weight = startWeight().requires_grad_(true);
    Adam optimiser({weight}, options());

    optimiser.step();

    EXPECT_TRUE(torch::equal(weight, startWeight()));
}

} // namespace synthesis
