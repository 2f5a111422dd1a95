// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/edn_training.h"

#include "core/base/error.h"
#include "core/estimation/model_store.h"
#include "core/media/video_writer.h"
#include "core/pipeline/edn_method.h"
#include "core/pipeline/edn_samples.h"
#include "core/project/project.h"
#include "core/synthesis/checkpoint.h"
#include "core/synthesis/edn_synthesizer.h"
#include "tests/support/temporary_folder.h"
#include "tests/warp/doll.h"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>

namespace fs = std::filesystem;
using pipeline::EdnPlan;
using pipeline::Preset;
using protocol::Mark;
using protocol::Metrics;
using synthesis::EdnStage;

namespace {

constexpr std::int64_t filmLength = 40;
constexpr std::int64_t stepsOfAStage = 3;

/// The doll goes to and fro.
pose::Pose walking(std::int64_t frame, bool hasHead)
{
    pose::Pose pose = test::shifted(
        test::doll(), {static_cast<float>(20 * std::sin(0.3 * static_cast<double>(frame))), 0});
    if (!hasHead)
        for (const pose::Body25 joint : {pose::Nose, pose::RightEar, pose::LeftEar})
            pose.body[joint] = {};
    return pose;
}

/// The doll as somebody to learn, and a project to keep it in.
class EdnTraining : public testing::Test {
protected:
    EdnTraining()
        : m_models(m_folder / "models")
        , m_project(m_folder / "solo.understudy")
    {
        m_target.step = m_project.step("target", {{"doll", 1}});
        m_target.info.path = m_folder / "doll.mkv";
        m_target.info.width = test::dollFrame.width;
        m_target.info.height = test::dollFrame.height;
        film(true);
    }

    /// As if nobody had ever seen her head.
    void hideHead() { film(false); }

    /// All three stages, three steps each, with networks of a few weights.
    EdnPlan tinyPlan() const
    {
        EdnPlan plan = pipeline::planEdn({Preset::Best, 7200, 1}, m_target.info, false);
        plan.first.steps = stepsOfAStage;
        plan.first.height = 48;
        plan.first.width = 32;
        plan.first.faceSide = 16;
        for (synthesis::GeneratorOptions* options :
            {&plan.first.generator, &plan.first.faceGenerator}) {
            options->width = 4;
            options->downsamplings = 2;
            options->blocks = 1;
        }
        plan.first.discriminator.width = 4;
        return plan;
    }

    bool train(const std::string& name)
    {
        pipeline::TaskContext context{m_project, m_models, m_cancel,
            [this](const base::Progress& progress) {
                if (progress.stage == "train" && progress.done == m_stopAt)
                    m_cancel.cancel();
            },
            [this](const std::string& sentence) { m_warnings.push_back(sentence); },
            [](const fs::path&) {}, [this](const Metrics& metrics) { m_told.push_back(metrics); },
            m_enough};
        const auto result = pipeline::trainEdn(
            context, m_target, {Preset::Best, 7200, 1}, place(name), tinyPlan());
        if (result)
            m_result = *result;
        return result.has_value();
    }

    fs::path place(const std::string& name) const { return m_project.filesFolder() / name; }

    synthesis::Checkpoint newest(const std::string& name) const
    {
        return synthesis::CheckpointFolder(place(name)).newest().value().checkpoint;
    }

    /// What the training in folder `name` draws.
    torch::Tensor drawnBy(const std::string& name) const
    {
        synthesis::EdnSynthesizer synthesizer(newest(name));
        const cv::Size size(static_cast<int>(synthesizer.settings().width),
            static_cast<int>(synthesizer.settings().height));
        const pose::Pose pose = walking(5, true);
        return synthesizer.next(pipeline::ednLabel(pose, m_target.info, size),
            pipeline::faceBoxOf(pose, m_target.info, size, 32));
    }

    base::CancelToken m_cancel;
    base::CancelToken m_enough;
    std::vector<Metrics> m_told;
    std::vector<std::string> m_warnings;
    std::int64_t m_stopAt = -1; ///< after this step of all stages
    nlohmann::json m_result;

private:
    void film(bool hasHead)
    {
        media::VideoWriter writer(m_target.info.path,
            {.format = media::ExportFormat::Ffv1,
                .width = test::dollFrame.width,
                .height = test::dollFrame.height});
        for (std::int64_t frame = 0; frame < filmLength; ++frame) {
            m_target.track[frame] = walking(frame, hasHead);
            cv::Mat image(test::dollFrame, CV_8UC3, cv::Scalar(60, 50, 40));
            const base::Vec2 neck = m_target.track[frame].body[pose::Neck].position;
            cv::rectangle(image, cv::Rect(cvRound(neck.x) - 20, 60, 40, 200),
                cv::Scalar(90, 120, 220), cv::FILLED);
            writer.write(image);
        }
        writer.finish();
    }

    const test::TemporaryFolder m_folder;
    const estimation::ModelStore m_models;
    project::Project m_project;
    pipeline::Target m_target;
};

} // namespace

TEST_F(EdnTraining, GoesThroughTheStagesInOneRun)
{
    ASSERT_TRUE(train("run"));

    EXPECT_EQ(m_result.at("steps"), 3 * stepsOfAStage);
    EXPECT_EQ(m_result.at("stages"), (nlohmann::json{{"global", 3}, {"local", 3}, {"face", 3}}));
    std::vector<std::pair<std::int64_t, std::string>> marks;
    for (const Metrics& metrics : m_told)
        if (metrics.mark == Mark::Stage)
            marks.emplace_back(metrics.step, metrics.detail);
    EXPECT_EQ(marks,
        (std::vector<std::pair<std::int64_t, std::string>>{
            {0, "global"}, {3, "local"}, {6, "face"}}));
    EXPECT_EQ(std::ranges::count(m_told, Mark::Start, &Metrics::mark), 1);
    EXPECT_EQ(m_told.back().mark, Mark::End);
    const auto settings = synthesis::EdnSettings::fromValues(newest("run").values);
    EXPECT_EQ(settings.stage, EdnStage::Face);
    EXPECT_TRUE(settings.isEnhanced);
    EXPECT_EQ(settings.width, 64);
    EXPECT_EQ(settings.stepsBefore, 6);
}

TEST_F(EdnTraining, LearnsTheSameWhereverItWasStopped)
{
    ASSERT_TRUE(train("whole"));
    const torch::Tensor whole = drawnBy("whole");

    for (const std::int64_t step : {2, 3, 5, 8}) { // in each stage, and between two
        const std::string name = "stopped at " + std::to_string(step);
        m_stopAt = step;
        EXPECT_FALSE(train(name));
        m_stopAt = -1;
        m_cancel = {};
        ASSERT_TRUE(train(name));
        EXPECT_TRUE(torch::equal(drawnBy(name), whole)) << name;
    }
}

TEST_F(EdnTraining, LearnsTheSameAfterItsNewestCheckpointWasDamaged)
{
    ASSERT_TRUE(train("whole"));
    ASSERT_TRUE(train("run"));
    const fs::path newest = synthesis::CheckpointFolder(place("run")).files().front();
    fs::resize_file(newest, fs::file_size(newest) / 2);
    m_warnings.clear();

    ASSERT_TRUE(train("run"));

    EXPECT_TRUE(torch::equal(drawnBy("run"), drawnBy("whole")));
    EXPECT_TRUE(std::ranges::any_of(m_warnings,
        [](const std::string& sentence) { return sentence.find("damaged") != std::string::npos; }));
}

TEST_F(EdnTraining, EndsWithTheStageTheUserHasHadEnoughIn)
{
    m_enough.cancel();

    ASSERT_TRUE(train("run"));

    EXPECT_EQ(m_result.at("steps"), 1);
    EXPECT_EQ(m_told.back().mark, Mark::End);
    EXPECT_EQ(newest("run").values.at("stage"), "global");
}

TEST_F(EdnTraining, LeavesTheFaceOutWhereNoHeadIsSeen)
{
    hideHead();

    ASSERT_TRUE(train("run"));

    EXPECT_EQ(m_result.at("steps"), 2 * stepsOfAStage);
    EXPECT_TRUE(std::ranges::count(m_warnings, "Too few frames show the head to train a face."));
}

TEST_F(EdnTraining, SaysThatThePerceptualLossIsMissing)
{
    m_enough.cancel();

    ASSERT_TRUE(train("run"));

    EXPECT_TRUE(std::ranges::any_of(m_warnings, [](const std::string& sentence) {
        return sentence.find("models install vgg19.safetensors") != std::string::npos;
    }));
}

TEST(EdnPlan, TakesThePapersNetworksOnAGpu)
{
    media::VideoInfo info;
    info.width = 1920;
    info.height = 1080;

    const EdnPlan plan = pipeline::planEdn({Preset::Best, 6 * 3600, 5}, info, true);

    EXPECT_EQ(plan.stages,
        (std::vector<pipeline::PlannedStage>{
            {EdnStage::Global, 0.35}, {EdnStage::Local, 0.45}, {EdnStage::Face, 0.2}}));
    EXPECT_EQ(plan.first.generator.width, 64);
    EXPECT_EQ(plan.first.generator.downsamplings, 4);
    EXPECT_EQ(plan.first.width, 480);
    EXPECT_EQ(plan.first.height, 272);
    EXPECT_EQ(plan.first.faceSide, 64);
    EXPECT_EQ(plan.first.seed, 5u);
    EXPECT_DOUBLE_EQ(plan.first.seconds, 0.35 * 6 * 3600);
}

TEST(EdnPlan, TakesFewerStagesOnACpuTheShorterTheTime)
{
    media::VideoInfo info;
    info.width = 1080;
    info.height = 1920;
    const auto stages = [&info](double minutes) {
        std::vector<EdnStage> result;
        double sum = 0;
        for (const auto& [stage, share] :
            pipeline::planEdn({Preset::Best, 60 * minutes, 1}, info, false).stages) {
            result.push_back(stage);
            sum += share;
        }
        EXPECT_DOUBLE_EQ(sum, 1);
        return result;
    };

    EXPECT_EQ(stages(10), (std::vector{EdnStage::Global}));
    EXPECT_EQ(stages(30), (std::vector{EdnStage::Global, EdnStage::Face}));
    EXPECT_EQ(stages(360), (std::vector{EdnStage::Global, EdnStage::Local, EdnStage::Face}));
}

TEST(EdnPlan, SharesTheWholeBudgetAmongItsStages)
{
    media::VideoInfo info;
    info.width = 640;
    info.height = 480;
    const EdnPlan plan = pipeline::planEdn({Preset::Best, 7200, 1}, info, false);

    const auto local = pipeline::stageAfter(plan, 1, plan.first, 100, 3600);
    const auto face = pipeline::stageAfter(plan, 2, local, 150, 5000);

    EXPECT_DOUBLE_EQ(plan.first.seconds + local.seconds + face.seconds, 7200);
    EXPECT_EQ(local.stepsBefore, 100);
    EXPECT_EQ(local.width, 2 * plan.first.width);
    EXPECT_EQ(face.secondsBefore, 5000);
    EXPECT_TRUE(face.isEnhanced);
}

TEST(EdnPlan, GetsSmallerStepByStepUntilItCannot)
{
    media::VideoInfo info;
    info.width = 1920;
    info.height = 1080;
    EdnPlan plan = pipeline::planEdn({Preset::Best, 6 * 3600, 1}, info, true);
    int steps = 0;

    while (const auto smaller = pipeline::smallerThan(plan)) {
        EXPECT_LT(pipeline::memoryOf(*smaller), pipeline::memoryOf(plan));
        double sum = 0;
        for (const auto& [stage, share] : smaller->stages)
            sum += share;
        EXPECT_DOUBLE_EQ(sum, 1);
        EXPECT_DOUBLE_EQ(smaller->first.seconds, smaller->stages.front().share * 6 * 3600);
        plan = *smaller;
        ++steps;
    }

    EXPECT_GE(steps, 4);
    EXPECT_LT(pipeline::memoryOf(plan), 1'000'000'000);
}

TEST(EdnPlan, FollowsTheOptions)
{
    media::VideoInfo info;
    info.width = 640;
    info.height = 480;

    const EdnPlan plan = pipeline::planEdn(
        {Preset::Best, 7200, 1, "no-local, nearest, hinge, mix-previous, double-step"}, info,
        false);

    EXPECT_EQ(plan.stages.size(), 2u);
    EXPECT_DOUBLE_EQ(plan.first.seconds, 0.8 * 7200);
    EXPECT_EQ(plan.first.generator.upSampling, synthesis::UpSampling::NearestThenConvolution);
    EXPECT_EQ(plan.first.adversarial, synthesis::AdversarialLoss::Hinge);
    EXPECT_TRUE(plan.first.mixesPrevious);
    EXPECT_TRUE(plan.first.stepsGeneratorTwice);
}

TEST(EdnPlan, TakesAFaceStageHoweverShortTheTimeWhereItIsAskedFor)
{
    media::VideoInfo info;
    info.width = 640;
    info.height = 480;

    const EdnPlan plan = pipeline::planEdn({Preset::Best, 60, 1, "face"}, info, false);

    EXPECT_EQ(plan.stages,
        (std::vector<pipeline::PlannedStage>{{EdnStage::Global, 0.8}, {EdnStage::Face, 0.2}}));
}

TEST(EdnPlan, JudgesSingleFramesFrameByFrame)
{
    media::VideoInfo info;
    info.width = 640;
    info.height = 480;

    const EdnPlan plan = pipeline::planEdn({Preset::Best, 60, 1, "frame-by-frame"}, info, false);

    EXPECT_TRUE(plan.first.isFrameByFrame);
    EXPECT_EQ(plan.first.discriminator.inputChannels, 6);
}

TEST(EdnPlan, KeepsTheNewestWeightsWhereNoAverageIsWanted)
{
    media::VideoInfo info;
    info.width = 640;
    info.height = 480;

    EXPECT_GT(pipeline::planEdn({Preset::Best, 60, 1, ""}, info, false).first.averageDecay, 0);
    EXPECT_EQ(
        pipeline::planEdn({Preset::Best, 60, 1, "no-average"}, info, false).first.averageDecay, 0);
}

TEST(EdnPlan, IsThePublishedCodesOwnWherePlain)
{
    media::VideoInfo info;
    info.width = 640;
    info.height = 480;

    const EdnPlan plan = pipeline::planEdn({Preset::Best, 180, 1, "plain, no-face"}, info, false);

    EXPECT_EQ(plan.stages, (std::vector<pipeline::PlannedStage>{{EdnStage::Global, 1}}));
    EXPECT_EQ(plan.first.generator.width, 32);
    EXPECT_EQ(plan.first.generator.downsamplings, 4);
    EXPECT_EQ(plan.first.generator.blocks, 9);
    EXPECT_EQ(plan.first.generator.upSampling, synthesis::UpSampling::Transposed);
    EXPECT_EQ(plan.first.discriminator.width, 64);
    EXPECT_EQ(plan.first.precision, synthesis::Precision::Float32);
    EXPECT_EQ(plan.first.averageDecay, 0);
    EXPECT_NEAR(static_cast<double>(plan.first.width * plan.first.height), 256 * 256, 3000);
}

TEST(EdnMethod, IsReadFromWordsAndBack)
{
    const std::string words = "clip=8, drop-out=0.05, mix-previous, nearest, no-face";

    const pipeline::EdnMethod method = pipeline::methodFrom(" no-face,clip=8,nearest,drop-out=0.05,"
                                                            "mix-previous,");

    EXPECT_EQ(pipeline::wordsOf(method), words);
    EXPECT_EQ(pipeline::methodFrom(words), method);
    EXPECT_EQ(pipeline::methodFrom(""), pipeline::EdnMethod{});
    EXPECT_EQ(pipeline::wordsOf({}), "");
}

TEST(EdnMethod, NamesAWordItDoesNotKnow)
{
    for (const char* word : {"clip=3", "clip=", "drop-out=2", "drop-out=x", "faster"}) {
        try {
            pipeline::methodFrom(word);
            FAIL() << word;
        } catch (const base::Error& error) {
            EXPECT_NE(error.message().find(word), std::string::npos);
            EXPECT_NE(error.message().find("mix-previous"), std::string::npos);
        }
    }
}
