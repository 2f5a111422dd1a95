// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/synthesis/networks/refiner.h"

#include "core/synthesis/error.h"
#include "core/synthesis/networks/composition.h"
#include "core/synthesis/networks/initialisation.h"
#include "tests/synthesis/networks_compared.h"
#include "tests/synthesis/synthetic_batches.h"

#include <gtest/gtest.h>

namespace synthesis {

namespace {

RefinerInput sampleInput()
{
    std::mt19937_64 random(3);
    return test::makeBatch(random).input;
}

Refiner smallRefiner()
{
    Refiner network(test::smallSettings(1).network);
    network->initialise(1);
    return network;
}

} // namespace

TEST(Refiner, HasTheProductsSizes)
{
    const RefinerOptions options;

    EXPECT_EQ(options.inputChannels(), 44);
    EXPECT_EQ(options.outputChannels(), 11);
    EXPECT_EQ(parameterCount(*Refiner(options)), 2896252);
}

TEST(Refiner, AnswersInTheSizeOfItsInput)
{
    const torch::NoGradGuard noGradients;
    RefinerInput input{torch::zeros({2, 3, 32, 48}), torch::zeros({2, 3, 32, 48}),
        torch::zeros({2, 2, 4, 32, 48})};

    const torch::Tensor output = smallRefiner()->forward(input);

    EXPECT_EQ(output.sizes(), torch::IntArrayRef({2, 7, 32, 48}));
    EXPECT_EQ(output.dtype(), torch::kFloat);
}

TEST(Refiner, ComposesToNearlyTheNearestWarpBeforeAnyTraining)
{
    const torch::NoGradGuard noGradients;
    const RefinerInput input = sampleInput();

    const Composition start = compose(smallRefiner()->forward(input), input.plate, input.warps);

    const torch::Tensor preview = nearestWarpPreview(input.plate, input.warps);
    EXPECT_LT((start.frame - preview).abs().mean().item<double>(), 0.1);
    EXPECT_LT((start.frame - preview).abs().mean().item<double>(),
        (input.plate - preview).abs().mean().item<double>() / 4);
}

TEST(Refiner, AnswersWithoutDotsWhereTheInputIsFlat)
{
    const torch::NoGradGuard noGradients;
    constexpr int side = 512; // pixels: the middle does not feel the edges
    const RefinerInput flat{torch::full({1, 3, side, side}, 0.5F),
        torch::full({1, 3, side, side}, 0.2F), torch::full({1, 2, 4, side, side}, 0.7F)};

    const torch::Tensor output = smallRefiner()->forward(flat);

    const torch::Tensor middle = output.slice(2, 240, 272).slice(3, 240, 272).flatten(2);
    EXPECT_LT((middle.amax(2) - middle.amin(2)).max().item<float>(), 1e-5F);
    EXPECT_GT(middle.abs().max().item<float>(), 1e-3F);
}

TEST(Refiner, AnswersNearlyTheSameInBFloat16)
{
    const torch::NoGradGuard noGradients;
    const RefinerInput input = sampleInput();
    Refiner network = smallRefiner();
    const torch::Tensor exact = network->forward(input);

    network->setComputeType(torch::kBFloat16);
    const torch::Tensor rounded = network->forward(input);

    EXPECT_EQ(rounded.dtype(), torch::kFloat);
    EXPECT_FALSE(torch::equal(rounded, exact));
    EXPECT_LT((rounded - exact).abs().max().item<double>(), 0.02);
}

TEST(Refiner, StartsFromWeightsThatDependOnTheSeedAlone)
{
    Refiner a = smallRefiner();
    torch::manual_seed(99); // another state of the global generator must not matter
    Refiner b = smallRefiner();
    Refiner c = smallRefiner();
    c->initialise(2);

    EXPECT_TRUE(test::haveEqualWeights(*a, *b));
    EXPECT_FALSE(test::haveEqualWeights(*a, *c));
}

TEST(Refiner, RefusesSizesThatAreNoMultiplesOfSixteen)
{
    const RefinerInput input{torch::zeros({1, 3, 40, 32}), torch::zeros({1, 3, 40, 32}),
        torch::zeros({1, 2, 4, 40, 32})};

    EXPECT_THROW(smallRefiner()->forward(input), Error);
}

TEST(Refiner, RefusesAnotherNumberOfReferences)
{
    RefinerInput input = sampleInput();
    input.warps = input.warps.narrow(1, 0, 1);

    EXPECT_THROW(smallRefiner()->forward(input), Error);
}

} // namespace synthesis
