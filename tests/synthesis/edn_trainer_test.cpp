// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/synthesis/edn_trainer.h"

#include "core/synthesis/edn_synthesizer.h"
#include "core/synthesis/error.h"
#include "tests/synthesis/networks_compared.h"

#include <gtest/gtest.h>
#include <limits>

namespace synthesis {

namespace {

using test::haveEqualWeights;

EdnSettings smallSettings(std::int64_t steps)
{
    EdnSettings settings;
    settings.generator.width = 4;
    settings.generator.downsamplings = 2;
    settings.generator.blocks = 1;
    settings.discriminator.width = 4;
    settings.steps = steps;
    settings.labelFormat = "stick-25";
    return settings;
}

/// A bright square that moves one pixel between the frames, on a dark ground.
PairBatch makePair(std::mt19937_64& random)
{
    const auto x = static_cast<std::int64_t>(random() % 16);
    const auto frameAt = [](std::int64_t left) {
        torch::Tensor frame = torch::full({1, 3, 32, 32}, -0.5);
        frame.slice(2, 8, 24).slice(3, left, left + 12) = 0.8;
        return frame;
    };
    const auto labelOf = [](const torch::Tensor& frame) { return (frame < 0).to(torch::kFloat); };
    PairBatch batch{{}, {}, frameAt(x), frameAt(x + 1)};
    batch.label0 = labelOf(batch.frame0);
    batch.label1 = labelOf(batch.frame1);
    return batch;
}

void runToTheEnd(EdnTrainer& trainer)
{
    while (!trainer.isFinished())
        trainer.step();
}

} // namespace

TEST(EdnTrainer, LearnsToDrawTheFrames)
{
    EdnSettings settings = smallSettings(60);
    settings.learningRate = 2e-3;
    EdnTrainer trainer(settings, makePair);

    const double first = trainer.step().perceptual;
    runToTheEnd(trainer);

    EXPECT_LT(trainer.progress().perceptual, first / 2);
}

TEST(EdnTrainer, GivesIdenticalWeightsForTheSameSeed)
{
    EdnTrainer first(smallSettings(4), makePair);
    EdnTrainer second(smallSettings(4), makePair);

    runToTheEnd(first);
    runToTheEnd(second);

    EXPECT_TRUE(haveEqualWeights(*first.generator(), *second.generator()));
    EXPECT_TRUE(haveEqualWeights(*first.discriminator(), *second.discriminator()));
}

TEST(EdnTrainer, ContinuesBitForBitAfterASaveAndALoad)
{
    EdnTrainer whole(smallSettings(5), makePair);
    EdnTrainer interrupted(smallSettings(5), makePair);
    runToTheEnd(whole);
    interrupted.step();
    interrupted.step();

    EdnTrainer resumed(interrupted.checkpoint(), makePair);
    runToTheEnd(resumed);

    EXPECT_TRUE(haveEqualWeights(*resumed.generator(), *whole.generator()));
    EXPECT_TRUE(haveEqualWeights(*resumed.average(), *whole.average()));
    EXPECT_TRUE(haveEqualWeights(*resumed.discriminator(), *whole.discriminator()));
}

TEST(EdnTrainer, MovesEveryWeightByTheLearningRateInItsFirstStep)
{
    EdnTrainer trainer(smallSettings(10), makePair);
    const torch::Tensor before = trainer.discriminator()->parameters().front().clone();

    trainer.step();

    // Adam's first update is the rate itself, whatever the size of the gradient.
    const torch::Tensor moved = trainer.discriminator()->parameters().front() - before;
    EXPECT_NEAR(moved.abs().median().item<double>(), 2e-4, 1e-6);
}

TEST(EdnTrainer, StopsWithAClearErrorWhenALossIsNotANumber)
{
    const auto broken = [](std::mt19937_64& random) {
        PairBatch batch = makePair(random);
        batch.frame1.fill_(std::numeric_limits<float>::quiet_NaN());
        return batch;
    };
    EdnTrainer trainer(smallSettings(3), broken);
    const torch::Tensor before = trainer.generator()->parameters().front().clone();

    try {
        trainer.step();
        FAIL() << "a frame of NaN went unnoticed";
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::TrainingFailed);
    }
    EXPECT_TRUE(torch::equal(trainer.generator()->parameters().front(), before));
}

TEST(EdnTrainer, UsesThePerceptualLossItIsGiven)
{
    int asked = 0;
    const PerceptualLoss counting = [&asked](const torch::Tensor& a, const torch::Tensor& b) {
        ++asked;
        return (a - b).square().mean();
    };
    EdnTrainer trainer(smallSettings(1), makePair, torch::kCPU, counting);

    trainer.step();

    EXPECT_EQ(asked, 2); // once for each frame of the pair
}

TEST(EdnTrainer, StartsTheLocalStageFromTheGlobalOne)
{
    EdnTrainer global(smallSettings(2), makePair);
    runToTheEnd(global);
    EdnSettings settings = smallSettings(1);
    settings.stage = EdnStage::Local;
    settings.generator.width = 2; // the inner network has twice as many
    settings.discriminator.scales = 3;
    EdnTrainer local(settings, makePair);

    local.startFrom(global.checkpoint());

    const auto trained = global.average()->named_parameters();
    const auto taken = local.generator()->named_parameters();
    EXPECT_TRUE(torch::equal(
        trained["generator.body.stem.weight"], taken["generator.inner.body.stem.weight"]));
    local.step();
}

TEST(EdnSynthesizer, ConditionsEachFrameOnTheOneBefore)
{
    EdnTrainer trainer(smallSettings(2), makePair);
    runToTheEnd(trainer);
    EdnSynthesizer synthesizer(trainer.checkpoint());
    std::mt19937_64 random(1);
    const torch::Tensor label = makePair(random).label0;

    const torch::Tensor first = synthesizer.next(label);
    const torch::Tensor second = synthesizer.next(label);
    synthesizer.reset();
    const torch::Tensor again = synthesizer.next(label);

    EXPECT_EQ(first.sizes(), label.sizes());
    EXPECT_FALSE(torch::equal(first, second));
    EXPECT_TRUE(torch::equal(first, again));
}

TEST(EdnSynthesizer, RefusesTheCheckpointOfAnotherKind)
{
    Checkpoint checkpoint{"refiner", {}, {}};

    EXPECT_THROW(EdnSynthesizer{checkpoint}, Error);
}

} // namespace synthesis
