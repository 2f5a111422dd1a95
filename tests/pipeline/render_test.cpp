// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/render.h"

#include "core/estimation/model_store.h"
#include "core/pipeline/detected_track.h"
#include "core/pipeline/edn_samples.h"
#include "core/pipeline/raw_pose_blob.h"
#include "core/pose/body_scale.h"
#include "core/pose/retargeting.h"
#include "core/project/rendered_take.h"
#include "core/synthesis/edn_trainer.h"
#include "core/warp/part_choice.h"
#include "tests/pipeline/stored_poses.h"
#include "tests/support/temporary_folder.h"
#include "tests/warp/doll.h"

#include <cmath>
#include <fstream>
#include <gtest/gtest.h>
#include <sys/stat.h>

namespace fs = std::filesystem;
using pipeline::Detection;
using pipeline::FrameRange;
using pipeline::Preset;
using pipeline::Take;

namespace {

constexpr std::int64_t danceLength = 50;

/// The doll's arms swing as time goes by.
pose::Pose dancing(double time)
{
    pose::Pose pose = test::doll();
    const auto swing = static_cast<float>(30 * std::sin(time));
    for (const pose::Body25 joint : {pose::RightElbow, pose::LeftElbow})
        pose.body[joint].position.y -= swing / 2;
    for (const pose::Body25 joint : {pose::RightWrist, pose::LeftWrist})
        pose.body[joint].position.y -= swing;
    return test::shifted(pose, {static_cast<float>(8 * std::cos(time / 3)), 0});
}

/// A dance of the doll's, and the doll for a target; nothing is decoded or detected.
class Rendering : public testing::Test {
protected:
    Rendering()
        : m_models(m_folder / "models")
        , m_project(m_folder / "solo.understudy")
    {
        m_dance = addVideo("source", "dance.mp4");
        addVideo("target", "me.mp4");
        makeSource();
        makeTarget();
    }

    project::Media addVideo(const char* role, const char* name)
    {
        std::ofstream(m_folder / name) << name << ", not read here";
        return m_project.addMedia(role, m_folder / name);
    }

    void makeSource()
    {
        m_source.step = m_project.step("detect", {{"video", m_dance.sha256}});
        for (std::int64_t frame = 0; frame < danceLength; ++frame)
            m_project.store(m_source.step, "pose",
                {{frame, pipeline::encode(test::detectedPose(dancing(0.4 * double(frame))))}});
        m_source.info.width = test::dollFrame.width;
        m_source.info.height = test::dollFrame.height;
        m_source.range = {0, danceLength};
        m_source.media = m_dance.id;
    }

    void makeTarget()
    {
        m_target.step = m_project.step("target", {{"doll", 1}});
        m_target.info.path = m_folder / "me.mp4";
        m_target.info.width = test::dollFrame.width;
        m_target.info.height = test::dollFrame.height;
        for (std::int64_t frame = 0; frame < 40; ++frame)
            m_target.track[frame] = dancing(0.55 * double(frame));
        m_target.bodySizes = pose::bodySizes(m_target.track);
        m_target.torsoScales = pose::torsoScales(m_target.track);
        m_target.window = warp::planWindow(m_target.track, test::dollFrame);
        m_target.plate = cv::Mat(test::dollFrame, CV_8UC3, cv::Scalar(60, 50, 40));
        for (std::int64_t frame = 0; frame < 40; frame += 2) {
            warp::Reference reference = test::dollReference();
            reference.frame = frame;
            reference.pose = m_target.track.at(frame);
            m_target.bank.add(reference);
        }
        m_target.lenders = warp::lenderChoosers(m_target.bank);
    }

    std::optional<Take> render(
        const pipeline::Model& model = {}, const base::CancelToken& cancel = {},
        const std::function<void()>& onProgress = [] {})
    {
        pipeline::TaskContext context{m_project, m_models, cancel,
            [&](const base::Progress&) { onProgress(); }, [](const std::string&) {},
            [](const fs::path&) {}};
        const auto dance = pipeline::retargetedDance(m_project, m_source, m_target, model.preset);
        return pipeline::render(
            context, m_target, model, dance, m_source.range, m_dance.sha256, &m_source);
    }

    /// The user drags a joint of the source.
    void move(std::int64_t frame, pose::Body25 joint, float by = 25)
    {
        pose::Pose pose = pipeline::repairedTrack(m_project, m_source).at(frame);
        pose.body[joint].position.x += by;
        pose.body[joint].position.y += by;
        m_project.save({{{m_dance.id, {{frame, project::PoseEdit{pose}}}}}, {}});
    }

    void takeBack(std::int64_t frame)
    {
        m_project.save({{{m_dance.id, {{frame, std::nullopt}}}}, {}});
    }

    std::set<std::int64_t> stale() const
    {
        const project::Settings settings = m_project.settings();
        const auto fit = settings.find("motionFit");
        return project::staleFrames(project::renderedTake(m_project, m_dance.sha256).value(),
            m_project.edits(m_dance.id), {}, fit == settings.end() ? nullptr : fit->second);
    }

    const test::TemporaryFolder m_folder;
    const estimation::ModelStore m_models;
    project::Project m_project;
    project::Media m_dance;
    Detection m_source;
    pipeline::Target m_target;
};

struct Picture {
    ino_t file = 0; ///< another one when it was written again
    std::string bytes;

    bool operator==(const Picture&) const = default;
};

std::string bytesOf(const fs::path& file)
{
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

using Pictures = std::map<std::int64_t, Picture>;

Pictures picturesOf(const Take& take)
{
    Pictures pictures;
    for (std::int64_t frame = take.range.begin; frame < take.range.end; ++frame) {
        struct stat state = {};
        EXPECT_EQ(::stat(take.pathOf(frame).c_str(), &state), 0) << frame;
        pictures[frame] = {state.st_ino, bytesOf(take.pathOf(frame))};
    }
    return pictures;
}

std::set<std::int64_t> differences(const Pictures& before, const Pictures& after)
{
    std::set<std::int64_t> frames;
    for (const auto& [frame, picture] : before) {
        if (after.at(frame) != picture)
            frames.insert(frame);
    }
    return frames;
}

using Frames = std::set<std::int64_t>;

pipeline::Model tinyPaperModel(project::Project& project, const fs::path& file, cv::Size size)
{
    synthesis::EdnSettings settings;
    settings.generator.width = 2;
    settings.generator.downsamplings = 2;
    settings.generator.blocks = 1;
    settings.discriminator.width = 2;
    settings.height = size.height;
    settings.width = size.width;
    settings.steps = 1;
    settings.labelFormat = pipeline::ednLabelFormat;
    const synthesis::EdnTrainer trainer(settings, {}); // its first weights will do
    synthesis::writeCheckpoint(file, trainer.checkpoint());
    return {Preset::Best, project.step("train", {{"tiny", 1}}), file};
}

} // namespace

TEST_F(Rendering, PaintsEachFrameOnce)
{
    const Take first = render().value();
    const Pictures before = picturesOf(first);

    const Take second = render().value();

    EXPECT_EQ(first.painted, danceLength);
    EXPECT_EQ(second.painted, 0);
    EXPECT_EQ(second.fingerprint, first.fingerprint);
    EXPECT_EQ(picturesOf(second), before);
}

TEST_F(Rendering, OfACorrectedWristPaintsTheFramesItShowsInAndNoOthers)
{
    const Take first = render().value();
    const Pictures before = picturesOf(first);
    move(20, pose::RightWrist);
    move(21, pose::RightWrist);

    const Take second = render().value();

    const Frames changed = differences(before, picturesOf(second));
    EXPECT_TRUE(changed.contains(20));
    EXPECT_GE(*changed.begin(), 19);
    EXPECT_LE(*changed.rbegin(), 22);
    EXPECT_EQ(second.painted, static_cast<std::int64_t>(changed.size()));
    EXPECT_NE(second.fingerprint, first.fingerprint);
}

TEST_F(Rendering, KeepsThePicturesThatOthersTakeThePlaceOfToCompareWith)
{
    const Take first = render().value();
    const Pictures before = picturesOf(first);
    move(20, pose::RightWrist);

    render();

    const fs::path aside = project::beforeFolder(first.folder);
    EXPECT_EQ(bytesOf(project::pictureFile(aside, 20)), before.at(20).bytes);
    EXPECT_FALSE(fs::exists(project::pictureFile(aside, 30))) << "it is as it was";

    move(30, pose::RightWrist);
    render();

    EXPECT_EQ(bytesOf(project::pictureFile(aside, 30)), before.at(30).bytes);
    EXPECT_FALSE(fs::exists(project::pictureFile(aside, 20))) << "that was not the last edit";
}

TEST_F(Rendering, OfACorrectedAnkleMovesNoOtherFrameAlthoughTheFloorIsMeasuredThere)
{
    const Pictures before = picturesOf(render().value());
    for (const pose::Body25 joint : {pose::RightAnkle, pose::LeftAnkle, pose::Neck, pose::MidHip})
        for (const std::int64_t frame : {20, 21})
            move(frame, joint, 15);

    const Frames changed = differences(before, picturesOf(render().value()));

    EXPECT_TRUE(changed.contains(20));
    EXPECT_GE(*changed.begin(), 19);
    EXPECT_LE(*changed.rbegin(), 22);
}

TEST_F(Rendering, OfACorrectionTakenBackIsAsBefore)
{
    const Take first = render().value();
    const Pictures before = picturesOf(first);
    move(20, pose::RightWrist);
    move(21, pose::RightWrist);
    render();
    takeBack(20);
    takeBack(21);

    const Take again = render().value();

    EXPECT_GT(again.painted, 0);
    EXPECT_EQ(again.fingerprint, first.fingerprint);
    for (const auto& [frame, picture] : picturesOf(again))
        EXPECT_EQ(picture.bytes, before.at(frame).bytes) << frame;
}

TEST_F(Rendering, OfAnotherMotionFitPaintsEveryFrame)
{
    const Pictures before = picturesOf(render().value());
    pose::Retargeting fit = pose::fitRetargeting(pipeline::repairedTrack(m_project, m_source),
        test::dollFrame, m_target.track, test::dollFrame);
    fit.xDestination += 12;
    m_project.save({{}, {{"motionFit", nlohmann::json(fit)}}});

    const Take second = render().value();

    EXPECT_EQ(second.painted, danceLength);
    EXPECT_EQ(differences(before, picturesOf(second)).size(), std::size_t{danceLength});
}

TEST_F(Rendering, OfASinglePoseTakesTheOneOfTheWholeDance)
{
    const pipeline::DanceMeasures measures
        = pipeline::measuresOf(pipeline::detectedTrack(m_project, m_source),
            {m_project.edits(m_dance.id), std::nullopt}, m_source, m_target, Preset::Instant);
    move(20, pose::RightWrist);
    move(21, pose::LeftAnkle);
    const project::Edits edits = m_project.edits(m_dance.id);

    const pose::Track dance = measures.dance(edits).track;

    for (const std::int64_t frame : {0, 10, 19, 20, 21, 22, 49})
        EXPECT_EQ(measures.at(frame, edits), dance.at(frame)) << frame;
    EXPECT_FALSE(measures.at(50, edits));
    EXPECT_NE(measures.at(20, edits), measures.at(20, {}));
    EXPECT_EQ(measures.at(20, {}), measures.dance().track.at(20));
}

TEST_F(Rendering, MeasuresTheDanceAnewWhenMuchOfItIsCorrected)
{
    render();
    const std::size_t once = m_project.steps("measure").size();
    for (std::int64_t frame = 10; frame < 13; ++frame)
        move(frame, pose::RightWrist);
    render();
    const std::size_t afterSome = m_project.steps("measure").size();
    for (std::int64_t frame = 13; frame < 20; ++frame)
        move(frame, pose::RightWrist);
    render();

    EXPECT_EQ(once, 1U);
    EXPECT_EQ(afterSome, 1U);
    EXPECT_EQ(m_project.steps("measure").size(), 2U);
}

TEST_F(Rendering, GoesOnWhereItWasStopped)
{
    const base::CancelToken cancel;
    EXPECT_FALSE(render({}, cancel, [&cancel] { cancel.cancel(); }));

    const Take rest = render().value();

    EXPECT_GT(rest.painted, 0);
    EXPECT_LT(rest.painted, danceLength);
}

TEST_F(Rendering, EndedEarlyKeepsWhatIsPainted)
{
    pipeline::TaskContext context{
        m_project, m_models, {}, {}, [](const std::string&) {}, [](const fs::path&) {}};
    context.keepsPart = true;
    context.report = [&context](const base::Progress&) { context.enough.cancel(); };
    const auto dance = pipeline::retargetedDance(m_project, m_source, m_target, Preset::Instant);

    const Take part
        = pipeline::render(context, m_target, {}, dance, m_source.range, m_dance.sha256, &m_source)
              .value();

    EXPECT_GT(part.painted, 0);
    EXPECT_LT(part.painted, danceLength);
    EXPECT_EQ(render().value().painted, danceLength - part.painted);
}

TEST_F(Rendering, StoppedAmongCorrectedFramesLeavesNoPictureOfTheWrongPose)
{
    const Pictures before = picturesOf(render().value());
    for (const std::int64_t frame : {20, 21, 40, 41})
        move(frame, pose::RightWrist);
    // Killed after the pictures of a chunk were written, before that was recorded.
    const Take half = render().value();
    const project::Step step = half.step;
    for (const std::int64_t frame : {20, 21})
        m_project.store(step, "frame", {{frame, project::encode(project::PaintedFrame{})}});
    for (const std::int64_t frame : {20, 21, 40, 41})
        takeBack(frame);

    const Pictures after = picturesOf(render().value());

    for (const auto& [frame, picture] : after)
        EXPECT_EQ(picture.bytes, before.at(frame).bytes) << frame;
}

TEST_F(Rendering, PaintsADeletedPictureAgain)
{
    const Take first = render().value();
    const Pictures before = picturesOf(first);
    fs::remove(first.pathOf(7));

    const Take second = render().value();

    EXPECT_EQ(second.painted, 1);
    EXPECT_EQ(picturesOf(second).at(7).bytes, before.at(7).bytes);
}

TEST_F(Rendering, WithThePapersNetworksPaintsTheFramesThatFollowAgainToo)
{
    const pipeline::Model model
        = tinyPaperModel(m_project, m_folder / "tiny.checkpoint", pipeline::ednSize(m_target.info));
    const Pictures before = picturesOf(render(model).value());
    for (std::int64_t frame = 18; frame < 22; ++frame) // outlasts the median of seven frames
        move(frame, pose::RightWrist);

    const Take second = render(model).value();

    const Frames changed = differences(before, picturesOf(second));
    ASSERT_FALSE(changed.empty());
    EXPECT_GE(*changed.begin(), 15);
    EXPECT_LE(*changed.rbegin(), 24 + 8);
    EXPECT_GE(second.painted, 4 + 8);
    EXPECT_LE(second.painted, 10 + 8);
}

TEST_F(Rendering, TellsWhichPicturesNoLongerHold)
{
    EXPECT_FALSE(project::renderedTake(m_project, m_dance.sha256));
    render();
    const Frames fresh = stale();
    move(20, pose::RightWrist);
    const Frames corrected = stale();
    render();
    const Frames again = stale();
    takeBack(20);
    const Frames takenBack = stale();
    m_project.save({{}, {{"motionFit", nlohmann::json{{"any", "other"}}}}});

    EXPECT_EQ(fresh, Frames{});
    EXPECT_EQ(corrected, (Frames{19, 20, 21}));
    EXPECT_EQ(again, Frames{});
    EXPECT_EQ(takenBack, (Frames{19, 20, 21}));
    EXPECT_EQ(stale().size(), std::size_t{danceLength});
}

TEST_F(Rendering, TellsHowFarItIsWhileItGoesOn)
{
    std::vector<std::size_t> painted;
    render({}, {},
        [&] { painted.push_back(project::renderedTake(m_project, m_dance.sha256)->edits.size()); });

    ASSERT_GT(painted.size(), 1U);
    EXPECT_GT(painted.front(), 0U);
    EXPECT_LT(painted.front(), std::size_t{danceLength});
    EXPECT_EQ(painted.back(), std::size_t{danceLength});
}
