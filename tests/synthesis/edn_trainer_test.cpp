// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/synthesis/edn_trainer.h"

#include "core/synthesis/edn_synthesizer.h"
#include "core/synthesis/error.h"
#include "tests/synthesis/networks_compared.h"
#include "tests/synthesis/synthetic_clips.h"

#include <gtest/gtest.h>
#include <limits>

namespace synthesis {

namespace {

using test::haveEqualWeights;

using test::makePair;
using test::runToTheEnd;
using test::smallEdnSettings;

/// What is wrong with some of the clips: `isBroken(index)`, counted from 0.
ClipData poisoned(std::function<bool(int)> isBroken)
{
    return [isBroken, index = 0](std::mt19937_64& random) mutable {
        ClipBatch clip = makePair(random);
        if (isBroken(index++))
            clip.frames[1].frame.fill_(std::numeric_limits<float>::quiet_NaN());
        return clip;
    };
}

} // namespace

TEST(EdnTrainer, LearnsToDrawTheFrames)
{
    EdnSettings settings = smallEdnSettings(60);
    settings.learningRate = 2e-3;
    EdnTrainer trainer(settings, makePair);

    const double first = trainer.step().perceptual;
    runToTheEnd(trainer);

    EXPECT_LT(trainer.progress().perceptual, first / 2);
}

TEST(EdnTrainer, GivesIdenticalWeightsForTheSameSeed)
{
    EdnTrainer first(smallEdnSettings(4), makePair);
    EdnTrainer second(smallEdnSettings(4), makePair);

    runToTheEnd(first);
    runToTheEnd(second);

    EXPECT_TRUE(haveEqualWeights(*first.generator(), *second.generator()));
    EXPECT_TRUE(haveEqualWeights(*first.discriminator(), *second.discriminator()));
}

TEST(EdnTrainer, ContinuesBitForBitAfterASaveAndALoad)
{
    EdnTrainer whole(smallEdnSettings(5), makePair);
    EdnTrainer interrupted(smallEdnSettings(5), makePair);
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
    EdnTrainer trainer(smallEdnSettings(10), makePair);
    const torch::Tensor before = trainer.discriminator()->parameters().front().clone();

    trainer.step();

    // Adam's first update is the rate itself, whatever the size of the gradient.
    const torch::Tensor moved = trainer.discriminator()->parameters().front() - before;
    EXPECT_NEAR(moved.abs().median().item<double>(), 2e-4, 1e-6);
}

TEST(EdnTrainer, LearnsNothingFromAPoisonedBatchAndGoesBackToTheLastGoodState)
{
    EdnTrainer trainer(smallEdnSettings(8), poisoned([](int index) { return index == 3; }));
    trainer.step();
    const Checkpoint good = trainer.checkpoint();
    const torch::Tensor weight = trainer.generator()->parameters().front().clone();
    trainer.setLastGood([&good] { return good; });
    trainer.step();
    trainer.step();

    const EdnProgress progress = trainer.step();

    EXPECT_EQ(progress.recoveries, 1);
    EXPECT_EQ(progress.alarm, Alarm::NotANumber);
    EXPECT_EQ(progress.step, 4) << "the time that was lost stays lost";
    EXPECT_TRUE(torch::equal(trainer.generator()->parameters().front(), weight));
    trainer.step();
    EXPECT_EQ(trainer.progress().learningRate, 1e-4) << "half the rate from now on";
    runToTheEnd(trainer);
    for (const torch::Tensor& parameter : trainer.average()->parameters())
        EXPECT_TRUE(torch::isfinite(parameter).all().item<bool>());
}

TEST(EdnTrainer, StopsWithASentenceWhenItGoesWrongAgainAndAgain)
{
    EdnTrainer trainer(smallEdnSettings(30), poisoned([](int) { return true; }));
    const torch::Tensor before = trainer.generator()->parameters().front().clone();

    try {
        runToTheEnd(trainer);
        FAIL() << "frames of NaN went unnoticed";
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::TrainingFailed);
        EXPECT_EQ(error.message(),
            "a loss was no longer a number again and again; its last good state is kept");
    }
    EXPECT_TRUE(torch::equal(trainer.generator()->parameters().front(), before));
}

TEST(EdnTrainer, RefusesClipsOfAnotherSizeThanItsSettingsSay)
{
    EdnSettings settings = smallEdnSettings(1);
    settings.width = 64;
    EdnTrainer trainer(settings, makePair);

    EXPECT_THROW(trainer.step(), Error);
}

TEST(EdnTrainer, UsesThePerceptualLossItIsGiven)
{
    int asked = 0;
    const PerceptualLoss counting = [&asked](const torch::Tensor& a, const torch::Tensor& b) {
        ++asked;
        return (a - b).square().mean();
    };
    EdnTrainer trainer(smallEdnSettings(1), makePair, torch::kCPU, counting);

    trainer.step();

    EXPECT_EQ(asked, 2); // once for each frame of the pair
}

TEST(EdnSynthesizer, ConditionsEachFrameOnTheOneBefore)
{
    EdnTrainer trainer(smallEdnSettings(2), makePair);
    runToTheEnd(trainer);
    EdnSynthesizer synthesizer(trainer.checkpoint());
    std::mt19937_64 random(1);
    const torch::Tensor label = makePair(random).frames[0].label;

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
