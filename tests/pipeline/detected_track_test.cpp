// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/detected_track.h"

#include "core/pipeline/raw_pose_blob.h"
#include "core/pipeline/render.h"
#include "core/pose/facing.h"
#include "core/pose/retargeting.h"
#include "tests/support/temporary_folder.h"

#include <fstream>
#include <gtest/gtest.h>

namespace fs = std::filesystem;
using pipeline::Detection;
using pipeline::FrameRange;

namespace {

/// Somebody who walks to the right, a pixel each frame.
pipeline::StoredPose walkerAt(std::int64_t frame)
{
    pipeline::StoredPose pose;
    pose.people = 1;
    pose.raw.found = true;
    for (std::size_t i = 0; i < pose.raw.body.size(); ++i) {
        pose.raw.body[i] = {static_cast<float>(100 + frame) + static_cast<float>(i % 3) * 8,
            40 + static_cast<float>(i) * 6};
        pose.raw.visibility[i] = 0.99F;
    }
    return pose;
}

class DetectedTrack : public testing::Test {
protected:
    DetectedTrack()
        : m_project(m_folder / "solo.understudy")
    {
        std::ofstream(m_folder / "dance.mp4") << "not read here";
        m_media = m_project.addMedia("source", m_folder / "dance.mp4");
    }

    Detection detection(FrameRange range, const char* network = "heavy")
    {
        project::Step step = m_project.step("detect",
            {{"version", 1}, {"video", m_media.sha256}, {"network", network}, {"masks", false},
                {"begin", range.begin}, {"end", range.end}});
        for (std::int64_t frame = range.begin; frame < range.end; ++frame)
            m_project.store(step, "pose", {{frame, pipeline::encode(walkerAt(frame))}});
        m_project.completeStep(step, {});
        media::VideoInfo info;
        info.width = 400;
        info.height = 300;
        return {step, info, range, m_media.id};
    }

    void edit(std::int64_t frame, const project::PoseEdit& edit)
    {
        m_project.save({{{m_media.id, {{frame, edit}}}}, {}});
    }

    const test::TemporaryFolder m_folder;
    project::Project m_project;
    project::Media m_media;
};

} // namespace

TEST_F(DetectedTrack, IsKeptForProgramsWithoutNetworks)
{
    const Detection found = detection({0, 30});

    pipeline::keepTrack(m_project, found);

    EXPECT_EQ(m_project.detectedTrack(m_media.sha256), pipeline::repairedTrack(m_project, found));
}

TEST_F(DetectedTrack, KeepsWhatWasFoundInOtherFrames)
{
    pipeline::keepTrack(m_project, detection({0, 30}));
    pipeline::keepTrack(m_project, detection({20, 40}));
    pipeline::keepTrack(m_project, detection({60, 70}));

    const pose::Track track = m_project.detectedTrack(m_media.sha256).value();

    EXPECT_EQ(track.size(), 50U);
    EXPECT_TRUE(track.contains(0));
    EXPECT_TRUE(track.contains(39));
    EXPECT_FALSE(track.contains(50));
    EXPECT_TRUE(track.contains(69));
}

TEST_F(DetectedTrack, OfAPartChangesNothingWhenTheWholeIsThere)
{
    pipeline::keepTrack(m_project, detection({0, 30}));
    const auto whole = m_project.detectedTrack(m_media.sha256);

    pipeline::keepTrack(m_project, detection({10, 20}));

    EXPECT_EQ(m_project.detectedTrack(m_media.sha256), whole);
}

TEST_F(DetectedTrack, OfAnotherNetworkTakesThePlaceOfTheFirst)
{
    pipeline::keepTrack(m_project, detection({0, 30}));
    const std::vector<project::Step> before = m_project.steps("track");

    pipeline::keepTrack(m_project, detection({0, 30}, "lite"));

    ASSERT_EQ(m_project.steps("track").size(), 1U);
    EXPECT_NE(m_project.steps("track")[0].fingerprint, before.at(0).fingerprint);
}

TEST_F(DetectedTrack, CountsWithTheEditsLaidOverIt)
{
    const Detection found = detection({0, 30});
    pose::Pose moved = pipeline::repairedTrack(m_project, found).at(4);
    moved.body[4].position.x += 50;
    edit(4, {moved});
    edit(5, {});

    const pose::Track track = pipeline::repairedTrack(m_project, found);

    EXPECT_EQ(track.at(4), moved);
    EXPECT_FALSE(track.contains(5));
    EXPECT_TRUE(track.contains(6));
}

TEST_F(DetectedTrack, LeavesEditsOutsideItsRangeAlone)
{
    const Detection found = detection({10, 30});
    edit(3, {pipeline::repairedTrack(m_project, found).at(10)});

    EXPECT_FALSE(pipeline::repairedTrack(m_project, found).contains(3));
    EXPECT_EQ(pipeline::editsFingerprint(m_project, found, found.range), "");
}

TEST_F(DetectedTrack, HasAFingerprintOfItsEditsThatChangesWithThem)
{
    const Detection found = detection({0, 30});
    const pose::Track track = pipeline::repairedTrack(m_project, found);
    const auto fingerprint
        = [&] { return pipeline::editsFingerprint(m_project, found, found.range); };
    const std::string none = fingerprint();
    edit(4, {track.at(5)});
    const std::string one = fingerprint();
    edit(4, {track.at(6)});
    const std::string other = fingerprint();
    m_project.save({{{m_media.id, {{4, std::nullopt}}}}, {}});

    EXPECT_EQ(none, "");
    EXPECT_NE(one, none);
    EXPECT_NE(other, one);
    EXPECT_EQ(fingerprint(), none);
}

TEST_F(DetectedTrack, IsFittedToTheTargetAsTheUserHasSet)
{
    const Detection found = detection({0, 30});
    pipeline::Target target;
    target.info = found.info;
    target.track = pipeline::repairedTrack(m_project, found);
    pose::Retargeting fit
        = pose::fitRetargeting(target.track, {400, 300}, target.track, {400, 300});
    const pose::Track measured
        = pipeline::retargetedDance(m_project, found, target, pipeline::Preset::Draft).track;

    fit.xDestination += 40;
    m_project.save({{}, {{"motionFit", nlohmann::json(fit)}}});
    const pose::Track chosen
        = pipeline::retargetedDance(m_project, found, target, pipeline::Preset::Draft).track;

    EXPECT_NEAR(chosen.at(15).body[1].position.x - measured.at(15).body[1].position.x, 40, 1);
}

TEST_F(DetectedTrack, TurnsItsBackOnlyWhereTheTargetWasFilmedFromBehind)
{
    const Detection found = detection({0, 40});
    pipeline::Target target;
    target.info = found.info;
    target.track = pipeline::repairedTrack(m_project, found);
    for (std::int64_t frame = 10; frame < 30; ++frame)
        edit(frame, {pose::withSidesSwapped(target.track.at(frame))});

    const pipeline::RetargetedDance faced
        = pipeline::retargetedDance(m_project, found, target, pipeline::Preset::Draft);
    target.track = pipeline::repairedTrack(m_project, found);
    const pipeline::RetargetedDance turned
        = pipeline::retargetedDance(m_project, found, target, pipeline::Preset::Draft);

    EXPECT_EQ(faced.facedAbout, (std::vector<pose::FlippedRange>{{10, 30, {}}}));
    EXPECT_GT(pose::facing(faced.track.at(20)), 0.F);
    EXPECT_TRUE(turned.facedAbout.empty());
    EXPECT_LT(pose::facing(turned.track.at(20)), 0.F);
}
