// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/imported_poses.h"

#include "core/base/error.h"
#include "core/estimation/model_store.h"
#include "tests/support/drawn_clip.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>
#include <utility>

using pipeline::FrameRange;

namespace {

/// Somebody whose every body joint is known.
pose::Pose personAt(std::int64_t frame, pose::KeypointOrigin origin)
{
    pose::Pose pose;
    float y = 8;
    for (pose::Keypoint& joint : pose.body) {
        joint = pose::detected({40 + static_cast<float>(frame), y += 3}, 1);
        joint.origin = origin;
    }
    return pose;
}

/// A clip of ten frames, and a program without any network.
class ImportedPoses : public testing::Test {
protected:
    ImportedPoses()
        : m_project(m_folder / "solo.understudy")
        , m_media(
              m_project.addMedia("source", test::drawnClip(m_folder / "dance.mp4", {.frames = 10})))
    {
    }

    pose::Track import(
        const FrameRange& range, pose::KeypointOrigin origin = pose::KeypointOrigin::Imported)
    {
        pose::Track track;
        project::DocumentChanges changes;
        for (std::int64_t frame = range.begin; frame < range.end; ++frame) {
            track[frame] = personAt(frame, origin);
            changes.edits[m_media.id][frame] = project::PoseEdit{track[frame]};
        }
        m_project.save(changes);
        return track;
    }

    std::optional<pipeline::Detection> find(const FrameRange& range = {})
    {
        return pipeline::importedOrDetected(m_context, m_media, {.range = range});
    }

    base::ErrorCode refusal(const FrameRange& range = {})
    {
        try {
            find(range);
        } catch (const base::Error& error) {
            return error.code();
        }
        return {};
    }

    const test::TemporaryFolder m_folder;
    project::Project m_project;
    project::Media m_media;
    estimation::ModelStore m_noNetworks{m_folder / "networks"};
    pipeline::TaskContext m_context{
        m_project, m_noNetworks, {}, [](const auto&) {}, [](const auto&) {}, [](const auto&) {}};
};

} // namespace

TEST_F(ImportedPoses, StandInForDetectedOnesWithoutAnyNetwork)
{
    const pose::Track imported = import({0, 10});

    const auto found = find();

    ASSERT_TRUE(found);
    EXPECT_EQ(found->range, (FrameRange{0, 10}));
    EXPECT_EQ(pipeline::repairedTrack(m_project, *found), imported);
}

TEST_F(ImportedPoses, LeaveFramesThatTheyDoNotHaveEmpty)
{
    const pose::Track imported = import({3, 6});

    EXPECT_EQ(pipeline::repairedTrack(m_project, find().value()), imported);
}

TEST_F(ImportedPoses, KnowWhenEachFrameIsShown)
{
    import({3, 6});

    const std::vector<double> times
        = pipeline::frameTimes(m_project, find(FrameRange{2, 7}).value());

    ASSERT_EQ(times.size(), 5U);
    EXPECT_NEAR(times.front(), 2 / 25.0, 1e-3);
    EXPECT_NEAR(times.back(), 6 / 25.0, 1e-3);
}

TEST_F(ImportedPoses, GoOnAfterAStop)
{
    const pose::Track imported = import({0, 10});
    const base::CancelToken stop;
    stop.cancel();
    const base::CancelToken goOn = std::exchange(m_context.cancel, stop);
    EXPECT_FALSE(find());

    m_context.cancel = goOn;

    EXPECT_EQ(pipeline::repairedTrack(m_project, find().value()), imported);
}

TEST_F(ImportedPoses, MustShowSomebodyInTheFramesThatAreUsed)
{
    import({0, 3});

    EXPECT_EQ(refusal({5, 10}), base::ErrorCode::NoPerson);
}

TEST_F(ImportedPoses, AreNoReasonToSkipDetectionWhereThereAreNone)
{
    import({0, 10}, pose::KeypointOrigin::User);

    EXPECT_FALSE(pipeline::hasImportedPosesOnly(m_project, m_media));
    EXPECT_EQ(refusal(), base::ErrorCode::MissingNetwork);
}

TEST_F(ImportedPoses, LieOverDetectedOnesWhereThereAreBoth)
{
    import({0, 10});
    ASSERT_TRUE(pipeline::hasImportedPosesOnly(m_project, m_media));

    m_project.storeDetectedTrack(
        m_media.sha256, {}, {{0, personAt(0, pose::KeypointOrigin::Detected)}});

    EXPECT_FALSE(pipeline::hasImportedPosesOnly(m_project, m_media));
}
