// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/synthesis/perceptual_loss.h"

#include "core/synthesis/error.h"
#include "core/synthesis/tensor_file.h"
#include "tests/synthesis/safetensors_file.h"
#include "tests/synthesis/synthetic_clips.h"
#include "tests/synthesis/temporary_folder.h"

#include <gtest/gtest.h>

namespace synthesis {

namespace {

using test::passingVgg19;

torch::Tensor grey(double value) { return torch::full({1, 3, 32, 32}, value); }

std::string complaintAbout(const std::map<std::string, torch::Tensor>& weights)
{
    try {
        Vgg19(weights, torch::kCPU, 1);
    } catch (const Error& error) {
        return error.what();
    }
    return "";
}

} // namespace

TEST(Vgg19, HalvesItsFeaturesFromStageToStage)
{
    const auto features = Vgg19(passingVgg19(2), torch::kCPU, 2).features(grey(0.5));

    EXPECT_EQ(features[0].sizes(), torch::IntArrayRef({1, 2, 32, 32}));
    EXPECT_EQ(features[1].sizes(), torch::IntArrayRef({1, 4, 16, 16}));
    EXPECT_EQ(features[2].sizes(), torch::IntArrayRef({1, 8, 8, 8}));
    EXPECT_EQ(features[3].sizes(), torch::IntArrayRef({1, 16, 4, 4}));
    EXPECT_EQ(features[4].sizes(), torch::IntArrayRef({1, 16, 2, 2}));
}

TEST(Vgg19, NamesTheTensorThatIsMissingOrOfAnotherShape)
{
    auto weights = passingVgg19(1);
    weights.erase("features.16.bias");
    EXPECT_EQ(complaintAbout(weights), "VGG-19: the tensor \"features.16.bias\" is missing");
    weights = passingVgg19(1);
    weights["features.5.weight"] = torch::zeros({2, 1, 1, 1});
    EXPECT_EQ(
        complaintAbout(weights), "VGG-19: the tensor \"features.5.weight\" is of another shape");
    EXPECT_NE(complaintAbout(passingVgg19(2)), "");
}

TEST(Vgg19, FindsItsTensorsBehindAPrefix)
{
    std::map<std::string, torch::Tensor> weights;
    for (const auto& [name, tensor] : passingVgg19(1))
        weights["vgg." + name] = tensor;

    EXPECT_EQ(complaintAbout(weights), "");
}

TEST(PerceptualLoss, IsComputedByHand)
{
    const PerceptualLoss loss = perceptualLoss(Vgg19(passingVgg19(1), torch::kCPU, 1));

    // One channel of each stage's 1, 2, 4, 8 and 8 differs by a quarter.
    const double expected = 0.25 / 32 + 0.125 / 16 + 0.0625 / 8 + 0.03125 / 4 + 0.03125;
    EXPECT_NEAR(loss(grey(0.5), grey(0.25)).item<double>(), expected, 1e-7);
    EXPECT_EQ(loss(grey(0.5), grey(0.5)).item<double>(), 0);
    EXPECT_EQ(loss(grey(-0.5), grey(-0.9)).item<double>(), 0) << "ReLU lets nothing below 0 pass";
}

TEST(PerceptualLoss, HasAGradientIntoTheGeneratedImageAlone)
{
    const PerceptualLoss loss = perceptualLoss(Vgg19(passingVgg19(1), torch::kCPU, 1));
    const torch::Tensor generated = grey(0.5).requires_grad_(true);
    const torch::Tensor truth = grey(0.25).requires_grad_(true);

    loss(generated, truth).backward();

    EXPECT_GT(generated.grad().abs().sum().item<double>(), 0);
    EXPECT_FALSE(truth.grad().defined());
}

TEST(PerceptualLoss, ComesFromAFileOfTheRealSizesAndTrainsWithIt)
{
    const test::TemporaryFolder folder;
    const auto path = folder.path() / "vgg19.safetensors";
    test::writeFile(path, test::safetensors(passingVgg19(64)));
    const PerceptualLoss loss = perceptualLoss(Vgg19(readTensors(path)));
    EdnTrainer trainer(test::smallEdnSettings(1), test::makePair, torch::kCPU, loss);

    trainer.step();

    EXPECT_GT(trainer.progress().perceptual, 0);
    EXPECT_EQ(trainer.progress().recoveries, 0);
}

} // namespace synthesis
