// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimation/model_store.h"
#include "core/pipeline/exam.h"
#include "core/pipeline/held_out.h"
#include "core/pipeline/images.h"
#include "core/pipeline/train.h"
#include "core/pipeline/training_diary.h"
#include "core/pipeline/training_loop.h"
#include "core/pose/body_scale.h"
#include "core/project/project.h"
#include "core/synthesis/checkpoint.h"
#include "core/synthesis/refiner_trainer.h"
#include "core/warp/part_choice.h"
#include "tests/support/temporary_folder.h"
#include "tests/warp/doll.h"

#include <cmath>
#include <gtest/gtest.h>

namespace fs = std::filesystem;
using pipeline::ExamRow;
using protocol::Mark;
using protocol::Metrics;

namespace {

constexpr std::int64_t targetLength = 40;

/// The doll's arms swing as time goes by.
pose::Pose waving(double time)
{
    pose::Pose pose = test::doll();
    const auto swing = static_cast<float>(30 * std::sin(time));
    for (const pose::Body25 joint : {pose::RightWrist, pose::LeftWrist})
        pose.body[joint].position.y -= swing;
    return pose;
}

/// The doll as somebody to learn, and a project to keep it in; nothing is decoded or detected.
class TrainingTest : public testing::Test {
protected:
    TrainingTest()
        : m_models(m_folder / "models")
        , m_project(m_folder / "solo.understudy")
    {
        m_target.step = m_project.step("target", {{"doll", 1}});
        m_target.info.width = test::dollFrame.width;
        m_target.info.height = test::dollFrame.height;
        for (std::int64_t frame = 0; frame < targetLength; ++frame)
            m_target.track[frame] = waving(0.55 * static_cast<double>(frame));
        m_target.bodySizes = pose::bodySizes(m_target.track);
        m_target.torsoScales = pose::torsoScales(m_target.track);
        m_target.window = warp::planWindow(m_target.track, test::dollFrame, {48, 64});
        m_target.plate = cv::Mat(test::dollFrame, CV_8UC3, cv::Scalar(60, 50, 40));
        for (const auto& [frame, pose] : m_target.track)
            addFrame(frame, pose);
        m_target.lenders = warp::lenderChoosers(m_target.bank);
    }

    pipeline::TaskContext context()
    {
        return {m_project, m_models, m_cancel, [](const base::Progress&) {},
            [](const std::string&) {}, [this](const fs::path& file) { m_previews.push_back(file); },
            [this](const Metrics& metrics) {
                m_told.push_back(metrics);
                if (m_onTold)
                    m_onTold(metrics);
            },
            m_enough, false, m_save};
    }

    std::optional<pipeline::Model> train()
    {
        pipeline::TaskContext here = context();
        return pipeline::train(here, m_target, {pipeline::Preset::Draft, 600, 1});
    }

    std::vector<Metrics> history() const
    {
        return protocol::readHistory(
            m_project.filesFolder() / m_told.front().run / protocol::historyFile);
    }

    /// How often it was told so.
    std::ptrdiff_t count(Mark mark) const
    {
        return std::ranges::count(m_told, mark, &Metrics::mark);
    }

    const pipeline::Target& target() const { return m_target; }
    fs::path folder() const { return m_folder.path(); }

    base::CancelToken m_cancel;
    base::CancelToken m_enough;
    base::SaveRequest m_save;
    std::vector<Metrics> m_told;
    std::vector<fs::path> m_previews;
    std::function<void(const Metrics&)> m_onTold;

private:
    void addFrame(std::int64_t frame, const pose::Pose& pose)
    {
        warp::Reference reference = test::dollReference();
        reference.frame = frame;
        reference.pose = pose;
        m_target.bank.add(reference);
        cv::Mat image = m_target.plate.clone();
        const cv::Mat alpha = test::alphaOf(reference.bgra);
        cv::Mat colours;
        cv::cvtColor(reference.bgra, colours, cv::COLOR_BGRA2BGR);
        colours.copyTo(image, alpha);
        const pipeline::TrainingFrame training{
            frame, cv::Rect2d({0, 0}, test::dollFrame), image, alpha};
        m_target.training.push_back({frame, [training] { return training; }});
    }

    const test::TemporaryFolder m_folder;
    const estimation::ModelStore m_models;
    project::Project m_project;
    pipeline::Target m_target;
};

} // namespace

TEST(HeldOut, AreAFewFramesSpreadOverAllOfThem)
{
    std::vector<std::int64_t> all;
    for (std::int64_t frame = 0; frame < 800; frame += 2)
        all.push_back(frame);

    EXPECT_EQ(pipeline::heldOutOf(all), (std::vector<std::int64_t>{100, 300, 500, 700}));
    EXPECT_EQ(pipeline::heldOutOf({all.begin(), all.begin() + 32}).size(), 2U);
    EXPECT_TRUE(pipeline::heldOutOf({all.begin(), all.begin() + 15}).empty());
}

TEST(HeldOut, KeepTheirNeighboursOutToo)
{
    EXPECT_FALSE(pipeline::isLearned(100, {100, 300}));
    EXPECT_FALSE(pipeline::isLearned(302, {100, 300}));
    EXPECT_TRUE(pipeline::isLearned(110, {100, 300}));
}

TEST(Sheet, HasARowForEachFrameAndThreeColumns)
{
    const ExamRow row{cv::Mat(40, 30, CV_8UC3, cv::Scalar(255, 255, 255)),
        cv::Mat(40, 30, CV_8UC3, cv::Scalar(10, 20, 30)), cv::Mat(40, 30, CV_8UC3, cv::Scalar())};

    EXPECT_EQ(pipeline::sheetOf({row, row}).size(), cv::Size(90, 80));
    EXPECT_EQ(pipeline::sheetOf({row, row}, 20).rows, 20);
    EXPECT_EQ(pipeline::sheetOf({row, row}).at<cv::Vec3b>(79, 59), cv::Vec3b(10, 20, 30));
}

TEST(LikenessOf, IsOneForEqualFrames)
{
    const cv::Mat picture(40, 30, CV_8UC3, cv::Scalar(10, 20, 30));

    EXPECT_NEAR(pipeline::likenessOf({{picture, picture, picture}}).ssim, 1, 1e-6);
    EXPECT_LT(pipeline::likenessOf({{picture, picture, picture + cv::Scalar(90, 90, 90)}}).ssim, 1);
}

TEST_F(TrainingTest, TellsItsCourseAndKeepsItBesideTheCheckpoints)
{
    m_onTold = [this](const Metrics& metrics) {
        if (metrics.mark == Mark::None)
            m_enough.cancel();
    };

    const auto model = train();

    ASSERT_TRUE(model.has_value());
    EXPECT_EQ(m_told, history());
    EXPECT_EQ(m_told.front().mark, Mark::Start);
    EXPECT_EQ(m_told.front().detail, "draft");
    EXPECT_EQ(m_told.front().values.at("budget"), 600);
    EXPECT_EQ(m_told.back().mark, Mark::End);
    EXPECT_GE(count(Mark::Checkpoint), 1);
    for (const char* name : {"loss", "l1", "learningRate", "secondsPerStep"})
        EXPECT_TRUE(std::isfinite(m_told.at(1).values.at(name))) << name;
    EXPECT_EQ(model->checkpoint.parent_path().filename(), m_told.front().run);
}

TEST_F(TrainingTest, DrawsTheHeldOutFrames)
{
    m_enough.cancel();

    train();

    ASSERT_GE(count(Mark::Sample), 1);
    const Metrics& sample = *std::ranges::find(m_told, Mark::Sample, &Metrics::mark);
    EXPECT_GT(sample.values.at("ssim"), 0.2);
    EXPECT_GT(sample.values.at("psnr"), 5);
    ASSERT_EQ(sample.values.at("rows"), 2);
    ASSERT_FALSE(m_previews.empty());
    EXPECT_EQ(m_previews.front().filename(), sample.detail);
    const cv::Mat sheet = pipeline::imageFromFile(m_previews.front());
    const cv::Size size = target().window.networkSize;
    EXPECT_EQ(sheet.size(), cv::Size(3 * size.width, 2 * size.height));
}

TEST_F(TrainingTest, EndsEarlyWithAModelWhenTheUserHasHadEnough)
{
    m_enough.cancel();

    const auto first = train();
    const auto told = m_told.size();
    const auto second = train();

    ASSERT_TRUE(first && second);
    EXPECT_EQ(first->step.result.at("steps"), 1);
    EXPECT_EQ(second->checkpoint, first->checkpoint);
    EXPECT_EQ(m_told.size(), told) << "it is trained already";
}

TEST_F(TrainingTest, EndsBeforeItsTimeWithASentenceWhereMoreWouldBeLearnedByHeart)
{
    const auto trained = train();

    ASSERT_TRUE(trained.has_value());
    EXPECT_EQ(trained->step.result.at("steps"), 100);
    const auto warning = std::ranges::find(m_told, Mark::Warning, &Metrics::mark);
    ASSERT_NE(warning, m_told.end());
    EXPECT_NE(warning->detail.find("after 100 steps"), std::string::npos) << warning->detail;
    EXPECT_LT(m_told.back().seconds, 600);
}

TEST_F(TrainingTest, ComplainsOfABusyComputerOnlyWhereTheResultSuffers)
{
    std::vector<std::string> warnings;
    pipeline::TaskContext here = context();
    here.warn = [&](const std::string& sentence) { warnings.push_back(sentence); };
    pipeline::TrainingDiary diary(here, folder() / "train", {pipeline::Preset::Draft, 60, 1}, 0, 0);

    pipeline::warnOfHaste(here, diary, 517, 520);
    EXPECT_TRUE(warnings.empty());
    pipeline::warnOfHaste(here, diary, 470, 520);

    ASSERT_EQ(warnings.size(), 1u);
    EXPECT_NE(warnings[0].find("after 470 of 520 steps"), std::string::npos) << warnings[0];
    EXPECT_EQ(count(Mark::Warning), 1);
}

TEST_F(TrainingTest, KeepsACheckpointAtOnceWhenItIsAskedToAndGoesOn)
{
    std::int64_t askedAt = 0;
    m_onTold = [&](const Metrics& metrics) {
        if (metrics.mark == Mark::None && askedAt == 0) {
            askedAt = metrics.step;
            m_save.ask();
        }
        if (metrics.mark == Mark::Checkpoint)
            m_enough.cancel();
    };

    ASSERT_TRUE(train().has_value());

    const auto saved = std::ranges::find(m_told, Mark::Checkpoint, &Metrics::mark);
    ASSERT_NE(saved, m_told.end());
    EXPECT_EQ(saved->step, askedAt);
    EXPECT_GT(count(Mark::Checkpoint), 1) << "and one at the end";
}

TEST_F(TrainingTest, KeepsTheStateWhoseFramesWereMostLikeTheRealOnes)
{
    m_enough.cancel();

    const auto model = train();

    ASSERT_TRUE(model.has_value());
    const fs::path best = model->checkpoint.parent_path() / "best.checkpoint";
    EXPECT_EQ(synthesis::readCheckpoint(best), synthesis::readCheckpoint(model->checkpoint));
}

TEST_F(TrainingTest, GoesOnAfterItWasCancelledWithTheSameHistory)
{
    m_onTold = [this](const Metrics& metrics) {
        if (metrics.mark == Mark::None)
            m_cancel.cancel();
    };
    EXPECT_FALSE(train().has_value());
    const std::int64_t stoppedAt = m_told.back().step;
    EXPECT_GE(stoppedAt, 1);

    m_cancel = {};
    m_onTold = {};
    m_enough.cancel();
    const auto model = train();

    ASSERT_TRUE(model.has_value());
    EXPECT_EQ(count(Mark::Start), 2);
    const std::vector<Metrics> all = history();
    EXPECT_TRUE(std::ranges::any_of(all, [stoppedAt](const Metrics& metrics) {
        return metrics.mark == Mark::Start && metrics.step == stoppedAt;
    }));
    std::int64_t last = 0;
    for (const Metrics& metrics : all) {
        EXPECT_GE(metrics.step, last) << "no step is told twice";
        last = metrics.step;
    }
}

TEST_F(TrainingTest, LearnsTheSameWhetherItIsLookedAtOrNot)
{
    const pipeline::RefinerSamples samples(target());
    const pipeline::RefinerExam exam(target(), samples);
    synthesis::RefinerSettings settings;
    settings.network.width = 4;
    settings.steps = 4;
    settings.seed = 7;
    const auto weights = [&](bool isLookedAt) {
        synthesis::RefinerTrainer trainer(
            settings, [&](std::mt19937_64& random) { return samples.batch(4, random); });
        while (!trainer.isFinished()) {
            trainer.step();
            if (isLookedAt) {
                EXPECT_EQ(exam.sit(trainer).size(), 2U);
            }
        }
        return trainer.average()->parameters();
    };

    const auto lookedAt = weights(true);
    const auto alone = weights(false);

    ASSERT_EQ(lookedAt.size(), alone.size());
    for (std::size_t i = 0; i < alone.size(); ++i)
        EXPECT_TRUE(torch::equal(lookedAt[i], alone[i])) << "parameter " << i;
}

TEST_F(TrainingTest, DoesNotLearnFromTheFramesItIsMeasuredWith)
{
    const pipeline::RefinerSamples samples(target());

    ASSERT_EQ(samples.heldOut(), (std::vector<std::int64_t>{10, 30}));
    const auto [batch, figure] = samples.exactly(10);
    EXPECT_EQ(figure.pose, target().track.at(10));
    EXPECT_EQ(batch.target.frame.size(0), 1);
    EXPECT_EQ(batch.input.warps.dim(), 5);
}
