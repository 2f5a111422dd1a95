// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/synthesis/refiner_trainer.h"

#include "core/synthesis/error.h"
#include "tests/synthesis/networks_compared.h"
#include "tests/synthesis/synthetic_batches.h"
#include "tests/synthesis/temporary_folder.h"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>
#include <limits>
#include <vector>

namespace synthesis {

namespace {

using test::changingBatches;
using test::haveEqualWeights;
using test::oneBatch;
using test::smallSettings;

void runToTheEnd(RefinerTrainer& trainer)
{
    while (!trainer.isFinished())
        trainer.step();
}

} // namespace

TEST(RefinerTrainer, OverfitsOneBatchWithEightChannels)
{
    RefinerSettings settings = smallSettings(60);
    settings.learningRate = 2e-3;
    RefinerTrainer trainer(settings, oneBatch());

    const double first = trainer.step().loss;
    runToTheEnd(trainer);

    EXPECT_LT(trainer.progress().loss, first / 2);
    EXPECT_EQ(trainer.progress().recoveries, 0);
}

TEST(RefinerTrainer, GivesIdenticalWeightsForTheSameSeed)
{
    RefinerTrainer first(smallSettings(6), changingBatches());
    RefinerTrainer second(smallSettings(6), changingBatches());

    runToTheEnd(first);
    runToTheEnd(second);

    EXPECT_TRUE(haveEqualWeights(*first.network(), *second.network()));
    EXPECT_TRUE(haveEqualWeights(*first.average(), *second.average()));
}

TEST(RefinerTrainer, ContinuesBitForBitAfterASaveAndALoad)
{
    RefinerTrainer whole(smallSettings(8), changingBatches());
    RefinerTrainer interrupted(smallSettings(8), changingBatches());
    runToTheEnd(whole);
    for (int i = 0; i < 3; ++i)
        interrupted.step();

    RefinerTrainer resumed(interrupted.checkpoint(), changingBatches());
    EXPECT_EQ(resumed.progress().step, 3);
    runToTheEnd(resumed);

    EXPECT_EQ(resumed.progress().loss, whole.progress().loss);
    EXPECT_TRUE(haveEqualWeights(*resumed.network(), *whole.network()));
    EXPECT_TRUE(haveEqualWeights(*resumed.average(), *whole.average()));
}

TEST(RefinerTrainer, RisesForAThirdOfFewStepsAsSlowlyAsForMany)
{
    RefinerSettings settings = smallSettings(9);
    settings.warmUpSteps = 50;
    RefinerTrainer trainer(settings, oneBatch());

    std::vector<double> rates;
    while (!trainer.isFinished())
        rates.push_back(trainer.step().learningRate);

    const double slope = settings.learningRate / 50;
    EXPECT_NEAR(rates[0], slope, 0.1 * slope);
    EXPECT_NEAR(rates[1], 2 * slope, 0.2 * slope);
    EXPECT_LE(*std::ranges::max_element(rates), 3 * slope);
    EXPECT_LT(rates.back(), rates[1]); // on the way down
}

TEST(RefinerTrainer, GivesOtherWeightsForAnotherSeed)
{
    RefinerSettings other = smallSettings(2);
    other.seed = 2;
    RefinerTrainer first(smallSettings(2), changingBatches());
    RefinerTrainer second(other, changingBatches());

    runToTheEnd(first);
    runToTheEnd(second);

    EXPECT_FALSE(haveEqualWeights(*first.network(), *second.network()));
}

TEST(RefinerTrainer, LearnsInBFloat16Too)
{
    RefinerSettings settings = smallSettings(30);
    settings.learningRate = 2e-3;
    settings.precision = Precision::BFloat16;
    RefinerTrainer trainer(settings, oneBatch());

    const double first = trainer.step().loss;
    runToTheEnd(trainer);

    EXPECT_LT(trainer.progress().loss, 0.8 * first);
    EXPECT_EQ(trainer.network()->parameters().front().dtype(), torch::kFloat);
}

TEST(RefinerTrainer, ReachesTheDiskAndComesBackWithItsSettings)
{
    const test::TemporaryFolder folder;
    RefinerSettings settings = smallSettings(5);
    settings.notes = {{"window", "160x256"}, {"subject", "patio"}};
    RefinerTrainer trainer(settings, changingBatches());
    trainer.step();

    CheckpointFolder(folder.path()).save(trainer.checkpoint(), trainer.progress().step);
    const auto found = CheckpointFolder(folder.path()).newest();
    const RefinerTrainer resumed(found->checkpoint, changingBatches());

    EXPECT_EQ(resumed.settings().notes, settings.notes);
    EXPECT_EQ(resumed.settings().labelFormat, "limbs-3");
    EXPECT_EQ(resumed.settings().learningRate, settings.learningRate);
    EXPECT_EQ(resumed.progress().step, 1);
    EXPECT_EQ(resumed.checkpoint().values, trainer.checkpoint().values);
}

TEST(RefinerTrainer, TurnsASecondsBudgetIntoStepsAndEnds)
{
    RefinerSettings settings = smallSettings(0);
    settings.seconds = 0.5;
    RefinerTrainer trainer(settings, changingBatches());

    runToTheEnd(trainer);

    EXPECT_GE(trainer.progress().step, 10);
    EXPECT_EQ(trainer.progress().step, trainer.progress().steps);
}

TEST(RefinerTrainer, GoesBackToTheAverageWhenTheLossIsNotANumber)
{
    int made = 0;
    const auto brokenAtTheThird = [&made](std::mt19937_64& random) {
        RefinerBatch batch = test::makeBatch(random);
        if (++made == 3)
            batch.target.frame.fill_(std::numeric_limits<float>::quiet_NaN());
        return batch;
    };
    RefinerTrainer trainer(smallSettings(6), brokenAtTheThird);
    trainer.step();
    const double rateBefore = trainer.step().learningRate;

    trainer.step();
    EXPECT_EQ(trainer.progress().recoveries, 1);
    EXPECT_TRUE(haveEqualWeights(*trainer.network(), *trainer.average()));
    trainer.step();

    EXPECT_EQ(trainer.progress().recoveries, 1);
    EXPECT_TRUE(std::isfinite(trainer.progress().loss));
    EXPECT_LT(trainer.progress().learningRate, rateBefore * 1.01); // half of the still rising rate
    for (const torch::Tensor& weight : trainer.network()->parameters())
        EXPECT_TRUE(weight.isfinite().all().item<bool>());
}

TEST(RefinerTrainer, GoesBackToTheAverageWhenThePersonHasVanished)
{
    RefinerTrainer trainer(smallSettings(4), changingBatches());
    trainer.step();
    {
        const torch::NoGradGuard noGradients;
        Refiner network = trainer.network();
        network->named_parameters()["head.bias"].fill_(-30); // alpha = 0 everywhere
    }

    trainer.step();
    EXPECT_LT(trainer.progress().meanAlpha, 1e-3);
    EXPECT_EQ(trainer.progress().recoveries, 1);
    trainer.step();

    EXPECT_GT(trainer.progress().meanAlpha, 0.05);
    EXPECT_EQ(trainer.progress().recoveries, 1);
}

TEST(RefinerTrainer, StartsAnewWhenThePersonHasVanishedFromTheAverageAsWell)
{
    RefinerTrainer trainer(smallSettings(4), changingBatches());
    trainer.step();
    {
        const torch::NoGradGuard noGradients;
        for (Refiner network : {trainer.network(), trainer.average()})
            network->named_parameters()["head.bias"].fill_(-30);
    }

    trainer.step();
    EXPECT_EQ(trainer.progress().recoveries, 1);
    EXPECT_TRUE(haveEqualWeights(*trainer.network(), *trainer.average()));
    trainer.step();

    EXPECT_GT(trainer.progress().meanAlpha, 0.05);
    EXPECT_EQ(trainer.progress().recoveries, 1);
}

TEST(RefinerTrainer, ANumberlessBatchDoesNotThrowAwayTheAverage)
{
    int made = 0;
    const auto brokenAtTheThird = [&made](std::mt19937_64& random) {
        RefinerBatch batch = test::makeBatch(random);
        if (++made == 3)
            batch.input.warps.fill_(std::numeric_limits<float>::quiet_NaN());
        return batch;
    };
    RefinerTrainer trainer(smallSettings(6), brokenAtTheThird);
    trainer.step();
    trainer.step();
    const torch::Tensor learned = trainer.average()->named_parameters()["head.bias"].clone();

    trainer.step();

    EXPECT_EQ(trainer.progress().recoveries, 1);
    EXPECT_TRUE(torch::equal(trainer.average()->named_parameters()["head.bias"], learned));
}

TEST(RefinerTrainer, TakesMostOfThePersonGoneForACollapse)
{
    RefinerTrainer trainer(smallSettings(4), changingBatches());
    trainer.step();
    const double usual = trainer.progress().meanAlpha;
    {
        const torch::NoGradGuard noGradients;
        Refiner network = trainer.network();
        network->named_parameters()["head.bias"].fill_(-4.5);
    }

    trainer.step();

    EXPECT_GT(trainer.progress().meanAlpha, 1e-3);
    EXPECT_LT(trainer.progress().meanAlpha, 0.25 * usual);
    EXPECT_EQ(trainer.progress().recoveries, 1);
}

TEST(RefinerTrainer, DoesNotTakeFramesWithoutAPersonForACollapse)
{
    const auto empty = [](std::mt19937_64& random) {
        RefinerBatch batch = test::makeBatch(random);
        batch.input.warps.zero_();
        batch.target.mask.zero_();
        batch.target.frame = batch.input.plate.clone();
        return batch;
    };
    RefinerSettings settings = smallSettings(3);
    settings.collapsedShare = 1e6; // every alpha counts as empty
    RefinerTrainer trainer(settings, empty);

    runToTheEnd(trainer);

    EXPECT_EQ(trainer.progress().recoveries, 0);
}

TEST(RefinerTrainer, GivesUpWhenItDivergesAgainAndAgain)
{
    RefinerSettings settings = smallSettings(100);
    settings.collapsedShare = 50; // every step looks like a collapse
    RefinerTrainer trainer(settings, changingBatches());

    EXPECT_THROW(runToTheEnd(trainer), Error);
    EXPECT_LT(trainer.progress().step, 20);
}

TEST(RefinerTrainer, RefusesBatchesOfAnotherSize)
{
    RefinerSettings settings = smallSettings(2);
    settings.batch = 3;
    RefinerTrainer trainer(settings, changingBatches());

    EXPECT_THROW(trainer.step(), Error);
}

TEST(RefinerTrainer, PassesOnWhatTheDataFunctionThrows)
{
    RefinerTrainer trainer(smallSettings(2),
        [](std::mt19937_64&) -> RefinerBatch { throw std::runtime_error("no such video"); });

    EXPECT_THROW(trainer.step(), std::runtime_error);
}

TEST(RefinerTrainer, RefusesTheCheckpointOfAnotherKind)
{
    const Checkpoint checkpoint{"edn", {}, {}};

    EXPECT_THROW(RefinerTrainer(checkpoint, changingBatches()), Error);
}

} // namespace synthesis
