// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/synthesis/losses.h"

#include "core/synthesis/networks/initialisation.h"

#include <gtest/gtest.h>
#include <utility>

namespace synthesis {

namespace {

constexpr std::int64_t side = 64;

torch::Tensor noise(std::uint64_t seed)
{
    return torch::rand({1, 3, side, side}, seededGenerator(seed)) * 2 - 1;
}

torch::Tensor everywhere() { return torch::ones({1, 1, side, side}); }

torch::Tensor blurred(const torch::Tensor& image)
{
    return torch::avg_pool2d(image, 5, 1, 2, false, /*count_include_pad=*/false);
}

double distance(const torch::Tensor& image, const torch::Tensor& truth,
    const torch::Tensor& mask = everywhere(), std::uint64_t seed = 1)
{
    const SlicedPatches patches = drawSlicedPatches(mask, seededGenerator(seed));
    return slicedWasserstein(image, truth, patches).item<double>();
}

/// A composition whose every part is right: the truth, its mask, no paint.
Composition perfect(const RefinerTarget& target)
{
    return {target.frame, target.mask, target.frame, torch::zeros_like(target.mask), target.mask};
}

} // namespace

TEST(SlicedWasserstein, IsZeroForEqualImages) { EXPECT_EQ(distance(noise(1), noise(1)), 0.0); }

TEST(SlicedWasserstein, RanksABlurAsWorseThanAnotherPieceOfTheSameTexture)
{
    const torch::Tensor truth = noise(1);

    const double otherPiece = distance(noise(2), truth);
    const double blur = distance(blurred(truth), truth);

    EXPECT_LT(otherPiece, blur / 4); // where L1 would prefer the blur
    EXPECT_GT((noise(2) - truth).abs().mean().item<double>(),
        (blurred(truth) - truth).abs().mean().item<double>());
}

TEST(SlicedWasserstein, LooksOnlyInsideThePersonMask)
{
    torch::Tensor mask = torch::zeros({1, 1, side, side});
    mask.slice(2, 0, 32) = 1;
    torch::Tensor changedBelow = noise(1);
    changedBelow.slice(2, 40) = 0; // farther than a patch reaches on either level

    EXPECT_EQ(distance(changedBelow, noise(1), mask), 0.0);
}

TEST(SlicedWasserstein, IsZeroWithoutAPerson)
{
    EXPECT_EQ(distance(noise(1), noise(2), torch::zeros({1, 1, side, side})), 0.0);
}

TEST(SlicedWasserstein, HasAGradientThatSharpensABlur)
{
    const torch::Tensor truth = noise(1);
    const SlicedPatches patches = drawSlicedPatches(everywhere(), seededGenerator(1));
    torch::Tensor image = blurred(truth).requires_grad_(true);
    const torch::Tensor before = slicedWasserstein(image, truth, patches);
    before.backward();

    const torch::Tensor better = image.detach() - 2000 * image.grad();

    EXPECT_LT(slicedWasserstein(better, truth, patches).item<double>(), before.item<double>());
}

TEST(SlicedPatches, HaveKernelsOfLengthOneAndPositionsInTheMask)
{
    torch::Tensor mask = torch::zeros({1, 1, side, side});
    mask[0][0].slice(0, 10, 30).slice(1, 20, 40) = 1;

    const SlicedPatches patches = drawSlicedPatches(mask, seededGenerator(4));

    EXPECT_EQ(patches.kernels.sizes(), torch::IntArrayRef({32, 3, 5, 5}));
    EXPECT_TRUE(torch::allclose(patches.kernels.flatten(1).norm(2, 1), torch::ones(32)));
    EXPECT_EQ(patches.positions[0].sizes(), torch::IntArrayRef({1, 1024}));
    EXPECT_TRUE(mask.flatten().index_select(0, patches.positions[0][0]).all().item<bool>());
    const torch::Tensor half = torch::avg_pool2d(mask, 2).flatten();
    EXPECT_TRUE(half.index_select(0, patches.positions[1][0]).all().item<bool>());
}

TEST(RefinerLoss, IsZeroForAPerfectComposition)
{
    const RefinerTarget target{noise(1), everywhere()};
    const SlicedPatches patches = drawSlicedPatches(target.mask, seededGenerator(1));

    EXPECT_EQ(refinerLoss(perfect(target), target, patches, 20).total.item<double>(), 0.0);
}

TEST(RefinerLoss, WeighsAConstantErrorByHandCalculation)
{
    // No person: every pixel weighs 0.5; a constant error e has no gradient and no texture.
    const RefinerTarget target{torch::zeros({1, 3, side, side}), torch::zeros({1, 1, side, side})};
    Composition composition = perfect(target);
    composition.frame = torch::full({1, 3, side, side}, 0.2);
    const SlicedPatches patches = drawSlicedPatches(target.mask, seededGenerator(1));

    const RefinerLoss loss = refinerLoss(composition, target, patches, 20);

    EXPECT_NEAR(loss.l1.item<double>(), 0.5 * 0.2, 1e-6);
    EXPECT_NEAR(loss.pooled.item<double>(), 0.5 * 0.2, 1e-6);
    EXPECT_NEAR(loss.gradient.item<double>(), 0, 1e-6);
    EXPECT_NEAR(loss.total.item<double>(), 10 * (0.35 + 0.98) * 0.1, 1e-5);
}

TEST(RefinerLoss, WeighsThePersonFiveTimesAsMuchAsTheScene)
{
    const RefinerTarget person{torch::zeros({1, 3, side, side}), everywhere()};
    const RefinerTarget scene{torch::zeros({1, 3, side, side}), 0 * everywhere()};
    Composition composition = perfect(person);
    composition.frame = torch::full({1, 3, side, side}, 0.2);
    const SlicedPatches patches = drawSlicedPatches(person.mask, seededGenerator(1));

    const double inPerson = refinerLoss(composition, person, patches, 0).l1.item<double>();
    const double inScene = refinerLoss(composition, scene, patches, 0).l1.item<double>();

    EXPECT_NEAR(inPerson / inScene, 5, 1e-4);
}

TEST(RefinerLoss, TakesFourPixelsRoundThePersonForHer)
{
    RefinerTarget target{torch::zeros({1, 3, side, side}), torch::zeros({1, 1, side, side})};
    target.mask[0][0][20][30] = 1;
    const SlicedPatches patches = drawSlicedPatches(target.mask, seededGenerator(1));
    const auto lossOfErrorAt = [&](std::int64_t y, std::int64_t x) {
        Composition composition = perfect(target);
        composition.frame = composition.frame.clone();
        composition.frame[0][0][y][x] = 1;
        return refinerLoss(composition, target, patches, 0).l1.item<double>();
    };

    const double outside = lossOfErrorAt(50, 50);
    for (const auto& [y, x] : {std::pair{24, 34}, {16, 26}, {24, 26}, {20, 34}})
        EXPECT_NEAR(lossOfErrorAt(y, x), 5 * outside, 1e-7) << y << ' ' << x;
    for (const auto& [y, x] : {std::pair{25, 30}, {20, 35}, {15, 30}, {20, 25}})
        EXPECT_NEAR(lossOfErrorAt(y, x), outside, 1e-7) << y << ' ' << x;
}

TEST(RefinerLoss, PenalisesPaintOnlyWhereAWarpWouldHaveShownThePixel)
{
    const RefinerTarget target{noise(1), everywhere()};
    const SlicedPatches patches = drawSlicedPatches(target.mask, seededGenerator(1));
    Composition composition = perfect(target);
    composition.paintWeight = torch::ones_like(target.mask);

    const double covered = refinerLoss(composition, target, patches, 0).total.item<double>();
    composition.coverage = torch::zeros_like(target.mask);
    const double uncovered = refinerLoss(composition, target, patches, 0).total.item<double>();

    EXPECT_NEAR(covered, 10 * 0.15, 1e-5);
    EXPECT_EQ(uncovered, 0.0);
}

} // namespace synthesis
