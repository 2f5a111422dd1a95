// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/synthesis/adversarial_losses.h"
#include "core/synthesis/edn_synthesizer.h"
#include "core/synthesis/edn_trainer.h"
#include "tests/synthesis/networks_compared.h"
#include "tests/synthesis/synthetic_clips.h"

#include <gtest/gtest.h>

namespace synthesis {

namespace {

using test::haveEqualWeights;
using test::makeFour;
using test::makePair;
using test::runToTheEnd;
using test::smallEdnSettings;

/// How far the first step moves a generator's weight, in the middle.
double movedInTheFirstStep(const EdnSettings& settings)
{
    EdnTrainer trainer(settings, makePair);
    const torch::Tensor before = trainer.generator()->parameters().front().clone();
    trainer.step();
    return (trainer.generator()->parameters().front() - before).abs().median().item<double>();
}

void expectTheSameAfterAResume(const EdnSettings& settings, const ClipData& data)
{
    EdnTrainer whole(settings, data);
    EdnTrainer interrupted(settings, data);
    runToTheEnd(whole);
    interrupted.step();

    EdnTrainer resumed(interrupted.checkpoint(), data);
    runToTheEnd(resumed);

    EXPECT_TRUE(haveEqualWeights(*resumed.generator(), *whole.generator()));
    EXPECT_TRUE(haveEqualWeights(*resumed.discriminator(), *whole.discriminator()));
}

} // namespace

TEST(EdnOptions, AreKeptInTheCheckpoint)
{
    EdnSettings settings = faceStageAfter(smallEdnSettings(7));
    settings.isEnhanced = true;
    settings.generator.upSampling = UpSampling::NearestThenConvolution;
    settings.adversarial = AdversarialLoss::Hinge;
    settings.mixesPrevious = true;
    settings.isFrameByFrame = true;
    settings.stepsGeneratorTwice = true;
    settings.precision = Precision::Float32;
    settings.stepsBefore = 30;
    settings.secondsBefore = 12.5;
    settings.notes["by"] = "test";

    const EdnSettings read = EdnSettings::fromValues(settings.values());

    EXPECT_EQ(read.values(), settings.values());
    EXPECT_EQ(read.generator, settings.generator);
    EXPECT_EQ(read.faceGenerator.width, settings.faceGenerator.width);
    EXPECT_EQ(read.discriminator, settings.discriminator);
    EXPECT_TRUE(read.mixesPrevious);
    EXPECT_EQ(read.precision, Precision::Float32);
}

TEST(EdnOptions, ThePrecisionOfATrainingOfBeforeIsTheMachines)
{
    Values values = smallEdnSettings(1).values();
    values.erase("precision");
    EXPECT_EQ(EdnSettings::fromValues(values).precision, Precision::Automatic);
}

TEST(EdnOptions, TheChosenPrecisionIsTheOneThatIsTrainedIn)
{
    EdnSettings settings = smallEdnSettings(1);
    for (const Precision precision : {Precision::Float32, Precision::BFloat16}) {
        settings.precision = precision;
        const EdnTrainer trainer(settings, makePair);
        EXPECT_EQ(trainer.checkpoint().values.at("compute_type"), nameOf(precision));
    }
}

TEST(EdnOptions, WithoutAnAverageTheNewestWeightsAreRendered)
{
    EdnSettings settings = smallEdnSettings(5);
    settings.averageDecay = 0;
    EdnTrainer trainer(settings, makePair);
    runToTheEnd(trainer);
    EXPECT_TRUE(haveEqualWeights(*trainer.average(), *trainer.generator()));
}

TEST(EdnOptions, SteppingTwiceMovesTheGeneratorTwiceAsFar)
{
    EdnSettings settings = smallEdnSettings(10);
    EXPECT_NEAR(movedInTheFirstStep(settings), 2e-4, 1e-6);
    settings.stepsGeneratorTwice = true;
    EXPECT_NEAR(movedInTheFirstStep(settings), 4e-4, 2e-6);
}

TEST(EdnOptions, ALongerClipIsOneStepThatIsJudgedInPairs)
{
    EdnTrainer trainer(smallEdnSettings(30), makeFour);
    const double first = trainer.step().perceptual;

    runToTheEnd(trainer);

    EXPECT_EQ(trainer.progress().step, 30);
    EXPECT_LT(trainer.progress().perceptual, first);
}

TEST(EdnOptions, AClipOfTwoEqualPairsLearnsAsOneOfThemWhereThePreviousFrameCountsForNothing)
{
    // The generator looks away from the frame before, so both pairs come out the same.
    const auto blind = [](EdnTrainer& trainer) {
        const torch::NoGradGuard noGradients;
        trainer.generator()->parameters().front().narrow(1, 3, 3).zero_();
    };
    const auto still = [](std::int64_t count) {
        return [count](std::mt19937_64&) {
            return ClipBatch{std::vector<LabelledFrame>(count, test::squareAt(4)), {}};
        };
    };
    EdnTrainer two(smallEdnSettings(1), still(2));
    EdnTrainer four(smallEdnSettings(1), still(4));
    blind(two);
    blind(four);

    two.step();
    four.step();

    EXPECT_NEAR(four.progress().perceptual, two.progress().perceptual, 1e-5);
    EXPECT_NEAR(four.progress().adversarial, two.progress().adversarial, 1e-5);
    EXPECT_NEAR(four.progress().discriminator, two.progress().discriminator, 1e-5);
}

TEST(EdnOptions, LongerClipsGoOnBitForBit)
{
    expectTheSameAfterAResume(smallEdnSettings(4), makeFour);
}

TEST(EdnOptions, MixingThePreviousFrameChangesWhatIsLearned)
{
    EdnSettings settings = smallEdnSettings(6);
    EdnTrainer plain(settings, makePair);
    settings.mixesPrevious = true;
    EdnTrainer mixing(settings, makePair);

    runToTheEnd(plain);
    runToTheEnd(mixing);

    EXPECT_FALSE(haveEqualWeights(*plain.generator(), *mixing.generator()));
    expectTheSameAfterAResume(settings, makePair);
}

TEST(EdnOptions, FrameByFrameTheFrameBeforeCountsForNothing)
{
    EdnSettings settings = smallEdnSettings(4);
    settings.isFrameByFrame = true;
    settings.discriminator.inputChannels = 6;
    EdnTrainer trainer(settings, makePair);
    runToTheEnd(trainer);
    EdnSynthesizer synthesizer(trainer.checkpoint());
    const LabelledFrame frame = test::squareAt(5);

    const torch::Tensor first = synthesizer.next(frame.label);
    const torch::Tensor second = synthesizer.next(frame.label);

    EXPECT_TRUE(torch::equal(first, second));
    EXPECT_GT(trainer.progress().adversarial, 0);
    expectTheSameAfterAResume(settings, makePair);
}

TEST(EdnOptions, MixingNeedsAFrameBefore)
{
    const ClipData without = [](std::mt19937_64& random) {
        ClipBatch clip = makePair(random);
        clip.before.reset();
        return clip;
    };
    EdnSettings settings = smallEdnSettings(3);
    EdnTrainer plain(settings, without);
    settings.mixesPrevious = true;
    EdnTrainer mixing(settings, without);

    runToTheEnd(plain);
    runToTheEnd(mixing);

    EXPECT_TRUE(haveEqualWeights(*plain.generator(), *mixing.generator()));
}

TEST(EdnOptions, TheHingeIsComputedByHand)
{
    const auto judgement = [](double value) {
        return Judgement(2, std::vector<torch::Tensor>(5, torch::full({1, 1, 4, 4}, value)));
    };
    const auto loss = [&](double fake, double real) {
        return discriminatorLoss(judgement(fake), judgement(real), AdversarialLoss::Hinge)
            .item<double>();
    };

    EXPECT_NEAR(loss(0, 0), 2, 1e-6); // half of 1 and 1, at two scales
    EXPECT_NEAR(loss(-0.5, 0.25), 0.5 + 0.75, 1e-6);
    EXPECT_NEAR(loss(-3, 2), 0, 1e-6);
    EXPECT_NEAR(generatorLoss(judgement(0.75), AdversarialLoss::Hinge).item<double>(), -1.5, 1e-6);
}

TEST(EdnOptions, LearnsWithTheHingeToo)
{
    EdnSettings settings = smallEdnSettings(60);
    settings.learningRate = 2e-3;
    settings.adversarial = AdversarialLoss::Hinge;
    EdnTrainer trainer(settings, makePair);

    const double first = trainer.step().perceptual;
    runToTheEnd(trainer);

    EXPECT_LT(trainer.progress().perceptual, first / 2);
}

TEST(EdnOptions, NearestUpSamplingMakesNoCheckerboard)
{
    const torch::NoGradGuard noGradients;
    const auto unevenness = [](UpSampling how) {
        UpConvolution up(2, 1, how);
        up->parameters().front().fill_(0.5);
        const torch::Tensor out
            = up->forward(forComputing(torch::ones({1, 2, 6, 6}), torch::kFloat));
        EXPECT_EQ(out.sizes(), torch::IntArrayRef({1, 1, 12, 12}));
        const torch::Tensor inner = out.narrow(2, 1, 10).narrow(3, 1, 10);
        return (inner.max() - inner.min()).item<double>();
    };

    EXPECT_LT(unevenness(UpSampling::NearestThenConvolution), 1e-5);
    EXPECT_GT(unevenness(UpSampling::TransposedAsGradient), 0.5);
}

TEST(EdnOptions, NearestUpSamplingHasAsManyWeights)
{
    const auto count = [](UpSampling how) {
        EdnSettings settings = smallEdnSettings(1);
        settings.generator.upSampling = how;
        std::int64_t numbers = 0;
        for (const torch::Tensor& parameter : FrameGenerator(settings)->parameters())
            numbers += parameter.numel();
        return numbers;
    };

    EXPECT_EQ(count(UpSampling::NearestThenConvolution), count(UpSampling::TransposedAsGradient));
}

} // namespace synthesis
