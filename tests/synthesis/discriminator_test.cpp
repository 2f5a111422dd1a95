// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/synthesis/networks/discriminator.h"

#include "core/synthesis/adversarial_losses.h"
#include "core/synthesis/networks/initialisation.h"

#include <gmock/gmock.h>

namespace synthesis {

namespace {

using Sizes = std::vector<std::pair<std::int64_t, std::int64_t>>;

DiscriminatorOptions withScales(std::int64_t scales)
{
    DiscriminatorOptions options;
    options.scales = scales;
    return options;
}

/// Height and width of every layer's output at the finest scale, from a narrow network.
Sizes mapSizes(std::int64_t height, std::int64_t width)
{
    const torch::NoGradGuard noGradients;
    DiscriminatorOptions options;
    options.width = 2;
    MultiscaleDiscriminator discriminator(options);
    const Judgement judgement = discriminator->forward(torch::zeros({1, 12, height, width}));
    Sizes sizes;
    for (const torch::Tensor& map : judgement.front())
        sizes.emplace_back(map.size(2), map.size(3));
    return sizes;
}

/// Five layers per scale, all of them `value`.
Judgement constantJudgement(std::size_t scales, double value)
{
    const std::vector<torch::Tensor> layers(5, torch::full({1, 1, 4, 4}, value));
    return Judgement(scales, layers);
}

} // namespace

TEST(MultiscaleDiscriminator, HasExactlyThePapersNumberOfParameters)
{
    EXPECT_EQ(parameterCount(*MultiscaleDiscriminator(withScales(1))), 2773953);
    EXPECT_EQ(parameterCount(*MultiscaleDiscriminator(withScales(2))), 5547906);
    EXPECT_EQ(parameterCount(*MultiscaleDiscriminator(withScales(3))), 8321859);
}

TEST(MultiscaleDiscriminator, HasExactlyThePapersNumberOfParametersForFaces)
{
    EXPECT_EQ(parameterCount(*MultiscaleDiscriminator(faceDiscriminatorOptions())), 2769601);
}

TEST(MultiscaleDiscriminator, MakesMapsOfThePapersSizes)
{
    EXPECT_THAT(mapSizes(256, 256),
        testing::ElementsAre(testing::Pair(129, 129), testing::Pair(65, 65), testing::Pair(33, 33),
            testing::Pair(34, 34), testing::Pair(35, 35)));
    EXPECT_EQ(mapSizes(256, 512).front(), std::make_pair(129L, 257L));
    EXPECT_EQ(mapSizes(256, 512).back(), std::make_pair(35L, 67L));
}

TEST(MultiscaleDiscriminator, JudgesEveryFurtherScaleAtHalfTheSize)
{
    const torch::NoGradGuard noGradients;
    DiscriminatorOptions options = withScales(3);
    options.width = 2;
    MultiscaleDiscriminator discriminator(options);

    const Judgement judgement = discriminator->forward(torch::zeros({1, 12, 64, 64}));

    ASSERT_EQ(judgement.size(), 3u);
    EXPECT_EQ(judgement[0].front().size(2), 33);
    EXPECT_EQ(judgement[1].front().size(2), 17);
    EXPECT_EQ(judgement[2].front().size(2), 9);
}

TEST(AdversarialLosses, AreAQuarterPerScaleWhenEveryJudgementIsUndecided)
{
    for (const std::size_t scales : {1u, 2u, 3u}) {
        const Judgement undecided = constantJudgement(scales, 0.5);
        const double expected = 0.25 * static_cast<double>(scales);

        EXPECT_DOUBLE_EQ(discriminatorLoss(undecided, undecided).item<double>(), expected);
        EXPECT_DOUBLE_EQ(judgementLoss(undecided, 1).item<double>(), expected);
    }
}

TEST(AdversarialLosses, MatchFeaturesOfTheInnerLayersOnlyAndWithoutGradientIntoTheReal)
{
    const Judgement fake = constantJudgement(2, 0.75);
    const Judgement real = constantJudgement(2, 0.25);
    for (const torch::Tensor& layer : real.front())
        layer.requires_grad_(true);

    const torch::Tensor loss = featureMatchingLoss(fake, real);

    EXPECT_NEAR(loss.item<double>(), 4 * 0.5, 1e-6); // four layers, averaged over the scales
    EXPECT_FALSE(loss.requires_grad());
}

} // namespace synthesis
