// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/synthesis/networks/composition.h"

#include <gtest/gtest.h>

namespace synthesis {

namespace {

constexpr std::int64_t references = 2;

torch::Tensor zeroOutput(std::int64_t side)
{
    return torch::zeros({1, references + 5, side, side});
}

/// Two warps that show one flat colour each everywhere, with `alpha`.
torch::Tensor flatWarps(double first, double second, double alpha, std::int64_t side)
{
    torch::Tensor warps = torch::empty({1, references, 4, side, side});
    warps.select(1, 0).narrow(1, 0, 3) = first * alpha;
    warps.select(1, 1).narrow(1, 0, 3) = second * alpha;
    warps.select(2, 3) = alpha;
    return warps;
}

double sigmoid(double x) { return 1 / (1 + std::exp(-x)); }

} // namespace

TEST(Composition, FollowsTheFormula)
{
    torch::Tensor output = zeroOutput(1);
    output[0][0][0][0] = 0.3; // choice logits
    output[0][1][0][0] = -0.2;
    output[0][2][0][0] = 0.7; // painted red, green, blue
    output[0][5][0][0] = 1.1; // paint logit
    output[0][6][0][0] = 0.4; // alpha
    const torch::Tensor warps = flatWarps(0.9, 0.1, 0.5, 1);
    const torch::Tensor plate = torch::full({1, 3, 1, 1}, -0.6);

    const Composition result = compose(output, plate, warps);

    const double a = std::exp(4 * 0.3 + 6 * (0.5 - 1));
    const double b = std::exp(4 * -0.2 + 6 * (0.5 - 1) - 1);
    const double paint = std::exp(1.1 - 4);
    const double painted = ((2 * 0.9 - 1) + (2 * 0.1 - 1)) / 2 + std::tanh(0.7);
    const double mixture
        = (a * (2 * 0.9 - 1) + b * (2 * 0.1 - 1) + paint * painted) / (a + b + paint);
    const double alpha = sigmoid(0.4 + 6 * 0.5 - 3);
    const double colour = mixture + 0.5 * alpha * (painted - mixture) / (alpha + 0.02);
    EXPECT_NEAR(result.alpha.item<double>(), alpha, 1e-6);
    EXPECT_NEAR(result.paintWeight.item<double>(), paint / (a + b + paint), 1e-6);
    EXPECT_NEAR(result.frame[0][0][0][0].item<double>(), alpha * colour + (1 - alpha) * -0.6, 1e-5);
}

TEST(Composition, IsThePlateWhereNoWarpShowsAnything)
{
    const torch::Tensor plate = torch::full({1, 3, 4, 4}, 0.3);

    const Composition result
        = compose(zeroOutput(4), plate, torch::zeros({1, references, 4, 4, 4}));

    EXPECT_LT((result.frame - plate).abs().max().item<double>(), 0.05);
}

TEST(Composition, LeavesThePlateUntouchedWhereTheRenderingSeesNobody)
{
    const torch::Tensor plate = torch::rand({1, 3, 4, 4});
    torch::Tensor output = zeroOutput(4);
    output.narrow(1, references + 4, 1) = -1; // alpha 0.018 without a warp

    const Composition result
        = compose(output, plate, torch::zeros({1, references, 4, 4, 4}), crisp);

    EXPECT_TRUE(torch::equal(result.frame, plate));
}

TEST(Composition, TakesEachPixelFromOneWarpWhenTheRenderingIsHard)
{
    torch::Tensor output = zeroOutput(1);
    output[0][0][0][0] = 0.2;

    const torch::Tensor soft = sharesOf(output, flatWarps(0.9, 0.1, 1, 1));
    const torch::Tensor hard = sharesOf(output, flatWarps(0.9, 0.1, 1, 1), crisp);

    EXPECT_LT(soft[0][0].item<double>(), 0.9);
    EXPECT_GT(hard[0][0].item<double>(), 0.999);
}

TEST(Composition, MakesUpAFaintColourWithTheMeanOfAllWarps)
{
    torch::Tensor output = zeroOutput(2);
    output.narrow(1, 1, 1) = 10; // the second warp
    output.narrow(1, references + 4, 1) = 10; // opaque
    torch::Tensor warps = flatWarps(0.9, 0.9, 1, 2);
    warps.select(1, 1) = 0;
    warps.select(1, 1).narrow(1, 3, 1) = 0.01; // a level or two of alpha, none of colour

    const Composition result = compose(output, torch::zeros({1, 3, 2, 2}), warps, crisp);

    const double mean = (0.8 - 0.01) / 1.01;
    EXPECT_NEAR(result.frame[0][0][0][0].item<double>(), mean, 0.05);
}

TEST(Composition, TakesTheBroadLightOfThePaintAndTheDetailOfTheWarps)
{
    torch::Tensor warps = flatWarps(0.5, 0.5, 1, 16);
    warps.narrow(2, 0, 3).slice(4, 0, 16, 2) = 0.3; // stripes
    torch::Tensor output = zeroOutput(16);
    output.narrow(1, references, 3) = -0.4; // darker than what the warps show

    const torch::Tensor row
        = compose(output, torch::zeros({1, 3, 16, 16}), warps).frame[0][0][8].slice(0, 4, 12);

    const torch::Tensor dark = row.slice(0, 0, 8, 2);
    const torch::Tensor light = row.slice(0, 1, 8, 2);
    EXPECT_NEAR((light - dark).mean().item<double>(), 0.4, 0.02);
    EXPECT_NEAR(row.mean().item<double>(), -0.2 + 0.5 * std::tanh(-0.4), 0.02);
}

TEST(Composition, PaintsTheMeanOfTheWarpsUntilItHasLearned)
{
    const torch::Tensor output = zeroOutput(4);

    const Composition result
        = compose(output, torch::zeros({1, 3, 4, 4}), flatWarps(0.9, 0.3, 1, 4));

    EXPECT_NEAR(result.paint.mean().item<double>(), 2 * 0.6 - 1, 1e-6);
}

TEST(Composition, IsAllFloat32)
{
    const Composition result
        = compose(zeroOutput(4), torch::zeros({1, 3, 4, 4}), flatWarps(0.5, 0.5, 1, 4));

    EXPECT_EQ(result.frame.dtype(), torch::kFloat);
    EXPECT_EQ(result.alpha.dtype(), torch::kFloat);
}

TEST(Composition, TakesTheDetailOfTheFullResolutionWarps)
{
    torch::Tensor warps = flatWarps(0, 0, 1, 8);
    warps.narrow(2, 0, 3).slice(4, 0, 8, 2) = 1; // stripes one pixel wide, lost at half the size
    const torch::Tensor plate = torch::zeros({1, 3, 8, 8});

    const torch::Tensor flat = torch::zeros({1, 3, 4, 4});
    const Composition result = composeUpscaled(zeroOutput(4), {flat, flat}, plate, warps);

    ASSERT_EQ(result.frame.sizes(), torch::IntArrayRef({1, 3, 8, 8}));
    const torch::Tensor row = result.frame[0][0][3];
    EXPECT_GT((row.slice(0, 0, 8, 2) - row.slice(0, 1, 8, 2)).min().item<double>(), 1.5);
}

TEST(Composition, IsTheSameUpscaledByOne)
{
    torch::manual_seed(2);
    const torch::Tensor output = torch::randn({1, references + 5, 8, 8});
    const torch::Tensor plate = torch::rand({1, 3, 8, 8});
    const torch::Tensor warps = flatWarps(0.2, 0.8, 0.7, 8);

    EXPECT_TRUE(
        torch::allclose(composeUpscaled(output, paintingOf(output, warps), plate, warps).frame,
            compose(output, plate, warps).frame));
}

} // namespace synthesis
