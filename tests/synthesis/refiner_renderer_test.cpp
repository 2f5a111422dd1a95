// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/synthesis/refiner_renderer.h"

#include "core/synthesis/error.h"
#include "core/synthesis/refiner_trainer.h"
#include "tests/synthesis/synthetic_batches.h"

#include <future>
#include <gtest/gtest.h>

namespace synthesis {

namespace {

RefinerTrainer trained()
{
    RefinerTrainer trainer(test::smallSettings(3), test::changingBatches());
    while (!trainer.isFinished())
        trainer.step();
    return trainer;
}

RefinerInput sampleInput(std::uint64_t seed)
{
    std::mt19937_64 random(seed);
    return test::makeBatch(random, 1).input;
}

} // namespace

TEST(RefinerRenderer, RendersWithTheAveragedWeights)
{
    const RefinerTrainer trainer = trained();
    const RefinerInput input = sampleInput(1);
    const torch::NoGradGuard noGradients;

    const RefinerRenderer fromFile(trainer.checkpoint(), torch::kCPU, Precision::Float32);
    const RefinerRenderer fromTrainer(trainer.average(), torch::kCPU, Precision::Float32);

    const torch::Tensor expected
        = compose(trainer.average()->forward(input), input.plate, input.warps).frame;
    EXPECT_TRUE(torch::allclose(fromFile.render(input).frame, expected));
    EXPECT_TRUE(torch::allclose(fromTrainer.render(input).frame, expected));
}

TEST(RefinerRenderer, KeepsItsWeightsWhileTheTrainingGoesOn)
{
    RefinerTrainer trainer(test::smallSettings(9), test::changingBatches());
    const RefinerInput input = sampleInput(1);
    const RefinerRenderer renderer(trainer.average(), torch::kCPU, Precision::Float32);
    const torch::Tensor before = renderer.render(input).frame;

    trainer.step();

    EXPECT_TRUE(torch::equal(renderer.render(input).frame, before));
}

TEST(RefinerRenderer, RendersTheSameFromTwoThreadsAtOnce)
{
    const RefinerTrainer trainer = trained();
    const RefinerRenderer renderer(trainer.checkpoint(), torch::kCPU, Precision::Float32);
    const auto renderAll = [&renderer] {
        std::vector<torch::Tensor> frames;
        for (std::uint64_t seed = 0; seed < 8; ++seed)
            frames.push_back(renderer.render(sampleInput(seed)).frame);
        return frames;
    };
    const std::vector<torch::Tensor> alone = renderAll();

    auto first = std::async(std::launch::async, renderAll);
    auto second = std::async(std::launch::async, renderAll);

    for (const std::vector<torch::Tensor>& frames : {first.get(), second.get()})
        for (std::size_t i = 0; i < alone.size(); ++i)
            EXPECT_TRUE(torch::equal(frames[i], alone[i])) << "frame " << i;
}

TEST(RefinerRenderer, DecidesWhatItRenders)
{
    const RefinerTrainer trainer = trained();
    const RefinerRenderer renderer(trainer.checkpoint(), torch::kCPU, Precision::Float32);
    const RefinerInput input = sampleInput(1);

    const torch::Tensor decisions = renderer.decide(input);

    EXPECT_TRUE(torch::equal(
        compose(decisions, input.plate, input.warps).frame, renderer.render(input).frame));
}

TEST(RefinerRenderer, RefusesTheCheckpointOfAnotherKind)
{
    EXPECT_THROW(RefinerRenderer(Checkpoint{"edn", {}, {}}), Error);
}

TEST(RefinerRenderer, RefusesACheckpointWhoseTensorsAreOfAnotherNetwork)
{
    Checkpoint checkpoint = trained().checkpoint();
    checkpoint.values["width"] = "10";

    EXPECT_THROW(RefinerRenderer{checkpoint}, Error);
}

} // namespace synthesis
