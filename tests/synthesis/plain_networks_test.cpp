// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/plain_networks.h"
#include "tests/synthesis/networks_compared.h"

#include <algorithm>
#include <gtest/gtest.h>

// What understudy-bench compares must be the same networks.

namespace synthesis {

namespace {

GeneratorOptions smallGenerator()
{
    GeneratorOptions options;
    options.width = 8;
    options.downsamplings = 2;
    options.blocks = 2;
    return options;
}

DiscriminatorOptions smallDiscriminator()
{
    DiscriminatorOptions options;
    options.width = 8;
    return options;
}

} // namespace

TEST(PlainGenerator, DrawsTheSameFrameWithTheSameGradients)
{
    GlobalGenerator ours(smallGenerator());
    ours->initialise(3);
    bench::PlainGenerator plain(smallGenerator());
    bench::copyInOrder(*ours, *plain);
    const auto weights = ours->parameters();
    std::vector<double> distances(weights.size(), 1);
    for (int input = 0; input < 6; ++input) {
        const torch::Tensor x = torch::rand({1, 6, 48, 32});
        ours->zero_grad();
        plain->zero_grad();

        const torch::Tensor a = ours->forward(x);
        const torch::Tensor b = plain->forward(x);
        a.square().sum().backward();
        b.square().sum().backward();

        EXPECT_TRUE(torch::allclose(a, b, 1e-3, 1e-4));
        for (std::size_t i = 0; i < weights.size(); i += 2) // the biases before a norm do nothing
            distances[i] = std::min(distances[i],
                test::relativeDistance(weights[i].grad(), plain->parameters()[i].grad()));
    }

    // With one of them a number may fall on the other side of a ReLU's corner, which the order of
    // the sums decides; not with all.
    for (std::size_t i = 0; i < weights.size(); i += 2)
        EXPECT_LT(distances[i], 1e-3) << i;
}

TEST(PlainGenerator, IsWhatBFloat16IsNear)
{
    GlobalGenerator ours(smallGenerator());
    ours->initialise(3);
    ours->setComputeType(torch::kBFloat16);
    bench::PlainGenerator plain(smallGenerator());
    bench::copyInOrder(*ours, *plain);
    const torch::Tensor x = torch::rand({1, 6, 48, 32});

    const torch::Tensor a = ours->forward(x);
    const torch::Tensor b = plain->forward(x);

    EXPECT_EQ(a.scalar_type(), torch::kFloat);
    EXPECT_LT(test::relativeDistance(a, b), 0.05);
}

TEST(PlainDiscriminator, JudgesTheSameAtEveryLayer)
{
    MultiscaleDiscriminator ours(smallDiscriminator());
    ours->initialise(3);
    bench::PlainDiscriminator plain(smallDiscriminator());
    bench::copyInOrder(*ours, *plain);
    const torch::Tensor x = torch::rand({1, 12, 64, 48});

    const Judgement a = ours->forward(x);
    const Judgement b = plain->forward(x);

    ASSERT_EQ(a.size(), b.size());
    for (std::size_t scale = 0; scale < a.size(); ++scale)
        for (std::size_t layer = 0; layer < a[scale].size(); ++layer)
            EXPECT_TRUE(torch::allclose(a[scale][layer], b[scale][layer], 1e-3, 1e-4))
                << scale << " " << layer;
}

TEST(PlainNetworks, CostWhatTheDesignCounts)
{
    const GeneratorOptions wide;
    GeneratorOptions narrow;
    narrow.width = 32;

    EXPECT_NEAR(bench::flopOf(wide, 256, 256) / 2e9, 55.0, 0.1); // multiplications of ngf 64
    EXPECT_NEAR(bench::flopOf(narrow, 256, 512) / 2e9, 28.4, 0.1);
    EXPECT_NEAR(bench::flopOf(DiscriminatorOptions{}, 256, 256) / 2e9, 4.79, 0.02);
}

} // namespace synthesis
