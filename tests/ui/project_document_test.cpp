// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/project_document.h"

#include "core/pose/pose_blob.h"
#include "tests/support/drawn_clip.h"
#include "tests/support/temporary_folder.h"

#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>
#include <random>

namespace {

constexpr std::int64_t frames = 40;

pose::Pose standing(float x)
{
    pose::Pose pose;
    for (std::size_t i = 0; i < pose.body.size(); ++i)
        pose.body[i] = pose::detected({x, 10.0F * static_cast<float>(i)}, 0.9F);
    return pose;
}

pose::Track walk()
{
    pose::Track track;
    for (std::int64_t frame = 0; frame < frames; ++frame)
        track[frame] = standing(static_cast<float>(frame));
    return track;
}

/// A project with one detected clip, open in a document.
class ProjectDocumentTest : public testing::Test {
protected:
    ProjectDocumentTest()
        : file(folder / "solo.understudy")
    {
        const auto video = test::drawnClip(folder / "dance.mp4");
        project::Project project(file);
        const project::Media media = project.addMedia("source", video);
        project.storeDetectedTrack(media.sha256, {}, walk());
        clip = media.id;
        document.open(file);
    }

    /// All that the document holds, as bytes.
    std::string bytes() const
    {
        std::string all;
        for (const auto& [frame, pose] : document.track(clip))
            all += std::to_string(frame) + pose::encode(pose);
        for (const auto& [frame, edit] : document.edits(clip))
            all += std::to_string(frame) + (edit.pose ? pose::encode(*edit.pose) : "-");
        for (const char* key : {"inPoint", "markers", "motionFit"})
            all += document.setting(key).dump();
        for (const std::int64_t frame : document.keyframes(clip))
            all += std::to_string(frame) + ",";
        return all;
    }

    test::TemporaryFolder folder;
    std::filesystem::path file;
    std::int64_t clip = 0;
    ui::ProjectDocument document;
};

pose::Pose moved(pose::Pose pose, std::size_t joint, float x)
{
    pose.body[joint].position.x = x;
    pose.body[joint].origin = pose::KeypointOrigin::User;
    return pose;
}

void editAtRandom(ui::ProjectDocument& document, std::int64_t clip, std::mt19937& random)
{
    const auto below = [&random](std::uint32_t limit) { return random() % limit; };
    const std::int64_t frame = below(frames);
    switch (below(6)) {
    case 0: // the person is not there
        return document.changeEdits(QStringLiteral("Absent"), clip, {{frame, project::PoseEdit{}}});
    case 1: // as detected
        return document.changeEdits(QStringLiteral("Reset"), clip, {{frame, std::nullopt}});
    case 2:
        return document.changeSetting(QStringLiteral("In point"), "inPoint", below(10));
    case 3: // a drag
        return document.changePoses(QStringLiteral("Drag"), clip,
            {{frame, moved(standing(0), below(25), static_cast<float>(below(500)))}}, 1 + below(3));
    default: {
        pose::Track poses;
        for (std::int64_t i = frame; i < std::min<std::int64_t>(frame + 5, frames); ++i)
            poses[i] = moved(standing(0), below(25), static_cast<float>(below(500)));
        return document.changePoses(QStringLiteral("Smooth"), clip, poses);
    }
    }
}

} // namespace

TEST_F(ProjectDocumentTest, ShowsNoVideosThatWereOnlyMeasured)
{
    document.close();
    project::Project(file).addMedia(
        "result", test::drawnClip(folder / "result.mp4", {.frames = 9}));

    document.open(file);

    ASSERT_EQ(document.clips().size(), 1u);
    EXPECT_EQ(document.clips()[0].id, clip);
}

TEST_F(ProjectDocumentTest, UndoesAThousandRandomEditsToTheFirstByteAndRedoesThemToTheLast)
{
    std::mt19937 random(7);
    document.undoStack().setUndoLimit(0);
    const std::string first = bytes();

    for (int i = 0; i < 1000; ++i)
        editAtRandom(document, clip, random);
    const std::string last = bytes();
    ASSERT_NE(first, last);

    while (document.undoStack().canUndo())
        document.undoStack().undo();
    EXPECT_EQ(bytes(), first);

    while (document.undoStack().canRedo())
        document.undoStack().redo();
    EXPECT_EQ(bytes(), last);
}

TEST_F(ProjectDocumentTest, WritesAnEditWithinTwoSecondsWithoutBeingAsked)
{
    QSignalSpy saved(&document, &ui::ProjectDocument::saved);

    document.changePoses(QStringLiteral("Move"), clip, {{3, moved(standing(3), 4, 99)}});

    ASSERT_TRUE(saved.wait(2500));
    const project::Project other(file); // as after a kill
    EXPECT_EQ(other.edits(clip).at(3).pose, moved(standing(3), 4, 99));
}

TEST_F(ProjectDocumentTest, MakesOneStepOfADragAndNoneOfADragThatReturns)
{
    document.changePoses(QStringLiteral("Move"), clip, {{3, moved(standing(3), 4, 50)}}, 17);
    document.changePoses(QStringLiteral("Move"), clip, {{3, moved(standing(3), 4, 60)}}, 17);
    EXPECT_EQ(document.undoStack().count(), 1);

    document.changePoses(QStringLiteral("Move"), clip, {{3, standing(3)}}, 17);

    EXPECT_EQ(document.undoStack().count(), 0);
    EXPECT_TRUE(document.edits(clip).empty());
}

TEST_F(ProjectDocumentTest, NeverChangesWhatWasDetected)
{
    document.changePoses(QStringLiteral("Move"), clip, {{3, moved(standing(3), 4, 50)}});

    EXPECT_EQ(document.detected(clip), walk());
    EXPECT_EQ(document.poseAt(clip, 3)->body[4].position.x, 50);
    EXPECT_EQ(document.keyframes(clip), std::set<std::int64_t>{3});
}

TEST_F(ProjectDocumentTest, OpensReadOnlyWhileAnotherWindowHasTheProject)
{
    ui::ProjectDocument second;

    second.open(file);
    second.changePoses(QStringLiteral("Move"), clip, {{3, moved(standing(3), 4, 50)}});

    EXPECT_TRUE(second.isReadOnly());
    EXPECT_FALSE(document.isReadOnly());
    EXPECT_TRUE(second.edits(clip).empty());
}

TEST_F(ProjectDocumentTest, StaysAsItIsWhenItIsOpenedAgain)
{
    document.changePoses(QStringLiteral("Move"), clip, {{3, moved(standing(3), 4, 50)}});

    document.open(file);

    EXPECT_FALSE(document.isReadOnly());
    EXPECT_TRUE(document.undoStack().canUndo());
}

TEST_F(ProjectDocumentTest, GoesOnInTheCopyAfterSavingElsewhere)
{
    document.changePoses(QStringLiteral("Move"), clip, {{3, moved(standing(3), 4, 50)}});

    document.saveAs(folder / "copy.understudy");

    EXPECT_EQ(document.path(), folder / "copy.understudy");
    EXPECT_EQ(document.poseAt(clip, 3)->body[4].position.x, 50);
    ASSERT_NE(document.clip(ui::Role::Source), nullptr);
    EXPECT_TRUE(document.clip(ui::Role::Source)->info.has_value());
}

TEST_F(ProjectDocumentTest, RemovesAClipAndBringsItBackWithItsEdits)
{
    document.changePoses(QStringLiteral("Move"), clip, {{3, moved(standing(3), 4, 50)}});

    document.removeClip(clip);
    EXPECT_EQ(document.clip(ui::Role::Source), nullptr);

    document.undoStack().undo();
    ASSERT_NE(document.clip(clip), nullptr);
    EXPECT_EQ(document.poseAt(clip, 3)->body[4].position.x, 50);
}

TEST_F(ProjectDocumentTest, ShowsWhatTheWorkerHasFoundSince)
{
    pose::Track later = walk();
    later[0] = standing(200);
    project::Project(file).storeDetectedTrack(
        document.clip(clip)->sha256, {{"network", "full"}}, later);
    QSignalSpy changed(&document, &ui::ProjectDocument::posesChanged);

    document.reloadDetections();

    EXPECT_EQ(changed.count(), 1);
    EXPECT_EQ(*document.poseAt(clip, 0), standing(200));
}

TEST_F(ProjectDocumentTest, KeepsAClipWhoseFileIsGoneAndFindsItInItsNewPlace)
{
    const auto moved = folder / "moved.mp4";
    document.close();
    std::filesystem::rename(folder / "dance.mp4", moved);
    document.open(file);
    ASSERT_FALSE(document.clip(clip)->info.has_value());

    document.relink(clip, media::probe(moved));

    EXPECT_TRUE(document.clip(clip)->info.has_value());
    EXPECT_EQ(document.clip(clip)->path, moved);
}
