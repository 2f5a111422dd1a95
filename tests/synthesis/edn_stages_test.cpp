// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/synthesis/edn_synthesizer.h"
#include "core/synthesis/edn_trainer.h"
#include "core/synthesis/error.h"
#include "tests/synthesis/networks_compared.h"
#include "tests/synthesis/synthetic_clips.h"

#include <gtest/gtest.h>

namespace synthesis {

namespace {

using test::clipOf;
using test::haveEqualWeights;
using test::makePair;
using test::runToTheEnd;
using test::smallEdnSettings;

Checkpoint trainedGlobalStage()
{
    static const Checkpoint checkpoint = [] {
        EdnTrainer global(smallEdnSettings(2), makePair);
        runToTheEnd(global);
        return global.checkpoint();
    }();
    return checkpoint;
}

EdnSettings faceSettings(std::int64_t steps) { return faceStageAfter(smallEdnSettings(steps)); }

/// The pair at twice the size.
ClipBatch makeLargePair(std::mt19937_64& random)
{
    const auto left = static_cast<std::int64_t>(random() % 30);
    return {{test::squareAt(left, 64), test::squareAt(left + 1, 64)}, {}};
}

/// Nobody's head is seen in the frames of which `isSeen` says so.
ClipData headsIn(bool first, bool second)
{
    return [first, second](std::mt19937_64& random) {
        ClipBatch clip = makePair(random);
        if (!first)
            clip.frames[0].faces = {std::nullopt};
        if (!second)
            clip.frames[1].faces = {std::nullopt};
        return clip;
    };
}

std::vector<torch::Tensor> copied(const FrameGenerator& generator)
{
    std::vector<torch::Tensor> weights;
    for (const torch::Tensor& parameter : generator->parameters())
        weights.push_back(parameter.clone());
    return weights;
}

/// Names of the parameters that are not as in `before`.
std::vector<std::string> changedSince(
    const std::vector<torch::Tensor>& before, const FrameGenerator& generator)
{
    std::vector<std::string> names;
    std::size_t i = 0;
    for (const auto& item : generator->named_parameters())
        if (!torch::equal(item.value(), before[i++]))
            names.push_back(item.key());
    return names;
}

/// Trains `settings` from `start` in one go, and saved and resumed after two steps.
void expectTheSameAfterAResume(
    const EdnSettings& settings, const Checkpoint& start, const ClipData& data)
{
    EdnTrainer whole(settings, data);
    whole.startFrom(start);
    EdnTrainer interrupted(settings, data);
    interrupted.startFrom(start);
    runToTheEnd(whole);
    interrupted.step();
    interrupted.step();

    EdnTrainer resumed(interrupted.checkpoint(), data);
    runToTheEnd(resumed);

    EXPECT_TRUE(haveEqualWeights(*resumed.generator(), *whole.generator()));
    EXPECT_TRUE(haveEqualWeights(*resumed.average(), *whole.average()));
    EXPECT_TRUE(haveEqualWeights(*resumed.discriminator(), *whole.discriminator()));
}

} // namespace

TEST(EdnStages, StartTheLocalStageFromTheGlobalOne)
{
    EdnTrainer global(trainedGlobalStage(), makePair);
    EdnTrainer local(localStageAfter(smallEdnSettings(1)), makeLargePair);

    local.startFrom(global.checkpoint());

    const auto trained = global.average()->named_parameters();
    const auto taken = local.generator()->named_parameters();
    EXPECT_TRUE(torch::equal(
        trained["generator.body.stem.weight"], taken["generator.inner.body.stem.weight"]));
    const auto judge = global.discriminator()->named_parameters();
    const auto finer = local.discriminator()->named_parameters();
    EXPECT_TRUE(torch::equal(judge["scale1.layer0.weight"], finer["scale1.layer0.weight"]));
    EXPECT_EQ(finer.size(), judge.size() * 3 / 2);
    local.step();
}

TEST(EdnStages, GoOnBitForBitInTheLocalStage)
{
    expectTheSameAfterAResume(
        localStageAfter(smallEdnSettings(4)), trainedGlobalStage(), makeLargePair);
}

TEST(EdnStages, GoOnBitForBitInTheFaceStage)
{
    expectTheSameAfterAResume(faceSettings(4), trainedGlobalStage(), makePair);
}

TEST(EdnStages, CanTrainTheFaceOfALocalStage)
{
    EdnTrainer local(localStageAfter(smallEdnSettings(1)), makeLargePair);
    local.startFrom(trainedGlobalStage());
    runToTheEnd(local);
    EdnSettings settings = faceStageAfter(local.settings());
    settings.faceSide = 8;
    EdnTrainer face(settings, makeLargePair);

    face.startFrom(local.checkpoint());
    face.step();

    EXPECT_TRUE(face.settings().hasEnhancer());
    EXPECT_GT(face.progress().adversarial, 0);
}

TEST(EdnStages, RefuseToStartFromAnotherGenerator)
{
    EdnSettings wider = faceSettings(1);
    wider.generator.width = 8;
    EdnTrainer face(wider, makePair);

    EXPECT_THROW(face.startFrom(trainedGlobalStage()), Error);
}

TEST(FaceStage, TrainsTheFaceAloneAndLeavesTheRestAsItWas)
{
    EdnTrainer trainer(faceSettings(3), makePair);
    trainer.startFrom(trainedGlobalStage());
    const auto before = copied(trainer.generator());

    runToTheEnd(trainer);

    const std::vector<std::string> changed = changedSince(before, trainer.generator());
    EXPECT_FALSE(changed.empty());
    for (const std::string& name : changed)
        EXPECT_EQ(name.rfind("face.", 0), 0u) << name;
}

TEST(FaceStage, LearnsToDrawTheFace)
{
    EdnSettings settings = faceSettings(60);
    settings.learningRate = 2e-3;
    EdnTrainer trainer(settings, makePair);
    trainer.startFrom(trainedGlobalStage());

    const double first = trainer.step().perceptual;
    runToTheEnd(trainer);

    EXPECT_LT(trainer.progress().perceptual, first / 2);
}

TEST(FaceStage, ChangesOnlyTheBoxAndConditionsTheNextFrameOnIt)
{
    const torch::NoGradGuard noGradients;
    FrameGenerator generator(faceSettings(1));
    generator->initialise(4);
    const LabelledFrame first = test::squareAt(3);
    const LabelledFrame second = test::squareAt(4);
    const torch::Tensor none = torch::zeros_like(first.frame);

    const torch::Tensor plain = generator->forward(first.label, none);
    const torch::Tensor withFace = generator->forward(first.label, none, first.faces);

    torch::Tensor difference = (withFace - plain).abs().amax({0, 1});
    const FaceBox box = *first.faces[0];
    EXPECT_GT(difference.slice(0, box.top, box.top + 8)
                  .slice(1, box.left, box.left + 8)
                  .mean()
                  .item<double>(),
        0);
    difference.slice(0, box.top, box.top + 8).slice(1, box.left, box.left + 8).zero_();
    EXPECT_EQ(difference.max().item<double>(), 0);
    EXPECT_FALSE(torch::equal(
        generator->forward(second.label, plain), generator->forward(second.label, withFace)));
}

TEST(FaceStage, LearnsFromTheOneFrameOfAPairThatShowsAHead)
{
    EdnTrainer both(faceSettings(1), makePair);
    EdnTrainer one(faceSettings(1), headsIn(false, true));
    both.startFrom(trainedGlobalStage());
    one.startFrom(trainedGlobalStage());

    both.step();
    one.step();

    EXPECT_GT(one.progress().adversarial, 0);
    EXPECT_LT(one.progress().adversarial, 0.75 * both.progress().adversarial);
}

TEST(FaceStage, LearnsNothingFromAPairWithoutAHead)
{
    EdnTrainer trainer(faceSettings(2), headsIn(false, false));
    trainer.startFrom(trainedGlobalStage());
    const auto before = copied(trainer.generator());

    runToTheEnd(trainer);

    EXPECT_EQ(changedSince(before, trainer.generator()), std::vector<std::string>{});
    EXPECT_EQ(trainer.progress().step, 2);
    EXPECT_EQ(trainer.progress().recoveries, 0);
}

TEST(FaceStage, IsRenderedWithItsFace)
{
    EdnTrainer trainer(faceSettings(2), makePair);
    trainer.startFrom(trainedGlobalStage());
    runToTheEnd(trainer);
    EdnSynthesizer synthesizer(trainer.checkpoint());
    const LabelledFrame frame = test::squareAt(5);

    const torch::Tensor with = synthesizer.next(frame.label, frame.faces);
    synthesizer.reset();
    const torch::Tensor without = synthesizer.next(frame.label);

    EXPECT_FALSE(torch::equal(with, without));
    EXPECT_EQ(synthesizer.settings().stage, EdnStage::Face);
    EXPECT_EQ(synthesizer.settings().faceSide, 8);
}

TEST(FaceBoxes, AreCutOutAndPutBack)
{
    torch::Tensor images = torch::zeros({2, 1, 8, 8});
    const FaceBoxes boxes = {std::nullopt, FaceBox{5, 2, 3}};
    const torch::Tensor residual = torch::full({1, 1, 3, 3}, 2.0);

    const torch::Tensor pasted = withFaces(images, residual, boxes);

    EXPECT_EQ(faceCount(boxes), 1);
    EXPECT_TRUE(torch::equal(faceCrops(pasted, boxes), residual));
    EXPECT_EQ(pasted.sum().item<float>(), 18);
    EXPECT_EQ(pasted[1][0][4][7].item<float>(), 2);
    EXPECT_EQ(images.sum().item<float>(), 0) << "the images stay as they were";
}

TEST(FaceBoxes, SendTheGradientToImageAndResidual)
{
    const torch::Tensor image = torch::zeros({1, 1, 4, 4}).requires_grad_(true);
    const torch::Tensor residual = torch::zeros({1, 1, 2, 2}).requires_grad_(true);

    withFaces(image, residual, {FaceBox{1, 1, 2}}).sum().backward();

    EXPECT_TRUE(torch::equal(image.grad(), torch::ones({1, 1, 4, 4})));
    EXPECT_TRUE(torch::equal(residual.grad(), torch::ones({1, 1, 2, 2})));
}

TEST(FaceBoxes, OutsideTheImageAreRefused)
{
    EXPECT_THROW(faceCrops(torch::zeros({1, 3, 8, 8}), {FaceBox{6, 0, 3}}), Error);
    EXPECT_THROW(faceCrops(torch::zeros({2, 3, 8, 8}), {FaceBox{0, 0, 3}}), Error);
}

} // namespace synthesis
