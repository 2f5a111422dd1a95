// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/synthesis/networks/generator.h"

#include "core/synthesis/error.h"
#include "core/synthesis/networks/initialisation.h"

#include <gtest/gtest.h>

namespace synthesis {

namespace {

GeneratorOptions sized(std::int64_t width, std::int64_t downsamplings, std::int64_t blocks)
{
    GeneratorOptions options;
    options.width = width;
    options.downsamplings = downsamplings;
    options.blocks = blocks;
    return options;
}

std::int64_t countOf(const GeneratorOptions& options)
{
    return parameterCount(*GlobalGenerator(options));
}

} // namespace

TEST(GlobalGenerator, HasExactlyThePapersNumberOfParameters)
{
    EXPECT_EQ(countOf(sized(64, 4, 9)), 182452675);
    EXPECT_EQ(countOf(sized(32, 4, 9)), 45625571);
    EXPECT_EQ(countOf(sized(16, 4, 9)), 11412595);
    EXPECT_EQ(countOf(sized(64, 3, 9)), 45602755);
    EXPECT_EQ(countOf(sized(32, 3, 9)), 11410403);
    EXPECT_EQ(countOf(sized(32, 3, 6)), 7869923);
}

TEST(GlobalGenerator, HasExactlyThePapersNumberOfParametersForFaces)
{
    EXPECT_EQ(countOf(faceGeneratorOptions()), 26724291);
}

TEST(LocalEnhancer, HasExactlyThePapersNumberOfParameters)
{
    EXPECT_EQ(parameterCount(*LocalEnhancer(sized(32, 4, 9))), 182715939);
    EXPECT_EQ(parameterCount(*LocalEnhancer(sized(16, 4, 9))), 45692691);
}

TEST(GlobalGenerator, AnswersInTheSizeOfItsInput)
{
    const torch::NoGradGuard noGradients;
    GlobalGenerator generator(sized(2, 4, 1));

    const torch::Tensor frame = generator->forward(torch::zeros({1, 6, 48, 80}));

    EXPECT_EQ(frame.sizes(), torch::IntArrayRef({1, 3, 48, 80}));
    EXPECT_LE(frame.abs().max().item<float>(), 1.0F);
}

TEST(LocalEnhancer, AnswersInTheSizeOfItsInput)
{
    const torch::NoGradGuard noGradients;
    LocalEnhancer generator(sized(2, 4, 1));

    const torch::Tensor frame = generator->forward(torch::zeros({1, 6, 64, 96}));

    EXPECT_EQ(frame.sizes(), torch::IntArrayRef({1, 3, 64, 96}));
}

TEST(GlobalGenerator, RefusesASizeItCannotHalveOftenEnough)
{
    GlobalGenerator generator(sized(2, 4, 1));

    EXPECT_THROW(generator->forward(torch::zeros({1, 6, 40, 64})), Error);
}

TEST(GlobalGenerator, StartsFromNormalWeightsOfDeviationTwoHundredths)
{
    GlobalGenerator generator(sized(16, 2, 2));
    generator->initialise(5);

    const torch::Tensor weight = generator->named_parameters()["body.stem.weight"];

    EXPECT_NEAR(weight.std().item<double>(), 0.02, 0.002);
    EXPECT_NEAR(weight.mean().item<double>(), 0.0, 0.002);
}

TEST(GlobalGenerator, GivesTheSameWithEitherTransposedConvolution)
{
    const torch::NoGradGuard noGradients;
    GeneratorOptions options = sized(4, 2, 1);
    GlobalGenerator fast(options);
    options.upSampling = UpSampling::Transposed;
    GlobalGenerator native(options);
    fast->initialise(3);
    native->initialise(3);
    const torch::Tensor x = torch::rand({1, 6, 32, 32});

    EXPECT_TRUE(torch::allclose(fast->forward(x), native->forward(x), 1e-4, 1e-5));
}

TEST(LocalEnhancer, TakesOverTheGlobalGeneratorInsideIt)
{
    GlobalGenerator global(sized(4, 2, 1));
    global->initialise(1);
    LocalEnhancer local(sized(2, 2, 1));
    local->initialise(2);

    local->takeGlobal(global);

    const auto outer = local->named_parameters();
    for (const auto& item : global->named_parameters())
        if (item.key().rfind("body", 0) == 0) {
            EXPECT_TRUE(torch::equal(outer["inner." + item.key()], item.value())) << item.key();
        }
}

TEST(LocalEnhancer, RefusesAGlobalGeneratorOfAnotherWidth)
{
    LocalEnhancer local(sized(4, 2, 1));

    EXPECT_THROW(local->takeGlobal(GlobalGenerator(sized(4, 2, 1))), Error);
}

} // namespace synthesis
