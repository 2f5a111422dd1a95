// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/synthesis/refiner_trainer.h"

#include "core/synthesis/error.h"
#include "tests/synthesis/synthetic_batches.h"

#include <gtest/gtest.h>

namespace synthesis {

namespace {

using test::changingBatches;
using test::oneBatch;
using test::smallSettings;

void runToTheEnd(RefinerTrainer& trainer)
{
    while (!trainer.isFinished())
        trainer.step();
}

bool haveEqualWeights(const torch::nn::Module& a, const torch::nn::Module& b)
{
    const std::vector<torch::Tensor> left = a.parameters();
    const std::vector<torch::Tensor> right = b.parameters();
    for (std::size_t i = 0; i < left.size(); ++i)
        if (!torch::equal(left[i], right[i]))
            return false;
    return left.size() == right.size();
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

} // namespace synthesis
