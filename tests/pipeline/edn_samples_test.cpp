// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/edn_samples.h"

#include "core/estimation/model_store.h"
#include "core/media/video_writer.h"
#include "core/project/project.h"
#include "tests/support/temporary_folder.h"
#include "tests/warp/doll.h"

#include <gtest/gtest.h>

namespace {

const cv::Size pairSize(32, 48);

/// The doll stands still for forty frames, but for a gap of one; each frame is a little brighter.
class EdnSamplesTest : public testing::Test {
protected:
    EdnSamplesTest()
        : m_models(m_folder / "models")
        , m_project(m_folder / "solo.understudy")
    {
        target.step = m_project.step("target", {{"doll", 1}});
        target.info.path = m_folder / "doll.mkv";
        target.info.width = test::dollFrame.width;
        target.info.height = test::dollFrame.height;
        media::VideoWriter writer(target.info.path,
            {.format = media::ExportFormat::Ffv1,
                .width = test::dollFrame.width,
                .height = test::dollFrame.height});
        for (int frame = 0; frame < 40; ++frame) {
            if (frame != 20)
                target.track[frame] = test::doll();
            writer.write(cv::Mat(test::dollFrame, CV_8UC3, cv::Scalar::all(40 + 4 * frame)));
        }
        writer.finish();
        pipeline::writeEdnFrames(context, target, pairSize);
    }

    pipeline::EdnSamples samples(int clipLength, double dropOut = 0)
    {
        return {context, target, {pairSize, 16, clipLength, true, dropOut}};
    }

private:
    const test::TemporaryFolder m_folder;
    const estimation::ModelStore m_models;
    project::Project m_project;

protected:
    pipeline::Target target;
    pipeline::TaskContext context{m_project, m_models, {}, [](const base::Progress&) {},
        [](const std::string&) {}, [](const std::filesystem::path&) {}};
};

/// Which frame of the clip this is.
int numberOf(const synthesis::LabelledFrame& frame)
{
    const double grey = (frame.frame.mean().item<double>() + 1) * 127.5;
    return cvRound((grey - 40) / 4);
}

} // namespace

TEST_F(EdnSamplesTest, GiveConsecutiveFramesWithTheOneBefore)
{
    const pipeline::EdnSamples all = samples(4);
    std::mt19937_64 random(1);
    bool hasFour = false;
    bool hasBefore = false;

    for (int i = 0; i < 60; ++i) {
        const synthesis::ClipBatch clip = all.clip(random);
        const int first = numberOf(clip.frames.front());
        ASSERT_TRUE(clip.frames.size() == 2 || clip.frames.size() == 4);
        hasFour = hasFour || clip.frames.size() == 4;
        for (std::size_t n = 0; n < clip.frames.size(); ++n) {
            const int number = numberOf(clip.frames[n]);
            EXPECT_EQ(number, first + static_cast<int>(n));
            EXPECT_NE(number, 20) << "there is nobody";
        }
        if (clip.before) {
            EXPECT_EQ(numberOf(*clip.before), first - 1);
            hasBefore = true;
        }
    }

    EXPECT_TRUE(hasFour);
    EXPECT_TRUE(hasBefore);
}

TEST_F(EdnSamplesTest, NeverLearnFromWhatTheyAreMeasuredWith)
{
    const pipeline::EdnSamples all = samples(8);
    ASSERT_FALSE(all.heldOut().empty());
    std::mt19937_64 random(2);

    for (int i = 0; i < 60; ++i)
        for (const synthesis::LabelledFrame& frame : all.clip(random).frames)
            for (const std::int64_t heldOut : all.heldOut())
                EXPECT_NE(numberOf(frame), heldOut);
}

TEST_F(EdnSamplesTest, LeaveLimbsOutAtRandom)
{
    const pipeline::EdnSamples whole = samples(2);
    const pipeline::EdnSamples torn = samples(2, 0.3);
    std::mt19937_64 one(3);
    std::mt19937_64 other(3);
    const auto ink = [](const synthesis::ClipBatch& clip) {
        return (1 - clip.frames[0].label).sum().item<double>();
    };

    double all = 0;
    double left = 0;
    for (int i = 0; i < 20; ++i) {
        all += ink(whole.clip(one));
        left += ink(torn.clip(other));
    }

    EXPECT_LT(left, 0.95 * all);
    EXPECT_GT(left, 0.3 * all);
}

TEST_F(EdnSamplesTest, KnowWhereTheFaceIs)
{
    const pipeline::EdnSamples all = samples(2);

    const synthesis::LabelledFrame frame = all.pairFrom(5).frames[0];

    ASSERT_EQ(synthesis::faceCount(frame.faces), 1);
    const synthesis::FaceBox box = *frame.faces[0];
    EXPECT_EQ(box.side, 16);
    EXPECT_NEAR(box.left, 8, 1); // the nose at 100 of 200 pixels
    EXPECT_EQ(box.top, 0); // at 45 of 300, moved inwards
    EXPECT_GT(all.headCount(), 20);
}

TEST(EdnSize, KeepsShapeAndAreaInMultiplesOfSixteen)
{
    media::VideoInfo info;
    info.width = 1920;
    info.height = 1080;

    EXPECT_EQ(pipeline::ednSize(info), cv::Size(480, 272));
    EXPECT_EQ(pipeline::ednSize(info, pipeline::paperArea / 4), cv::Size(240, 128));
    EXPECT_EQ(pipeline::faceSideAt({1024, 512}), 128);
    EXPECT_EQ(pipeline::faceSideAt({512, 256}), 64);
}
