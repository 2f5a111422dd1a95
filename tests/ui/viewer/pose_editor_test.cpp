// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/viewer/viewer_fixture.h"
#include "ui/viewer/pose_clipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

namespace {

using pose::bodyJoint;
using pose::KeypointOrigin;
using pose::KeypointState;

class PoseEditorTest : public testing::Test {
protected:
    PoseEditorTest() { studio.session.setFrame(10); }

    void select(std::size_t joint) { studio.session.setSelection({bodyJoint(joint)}); }
    const pose::Keypoint& joint(std::size_t body, std::int64_t frame = 10) const
    {
        return studio.joint(frame, body);
    }
    void place(std::int64_t frame, std::size_t body, base::Vec2 position)
    {
        studio.session.setFrame(frame);
        studio.editor.changePose(QStringLiteral("Place"),
            pose::withKeypointAt(studio.poseAt(frame), bodyJoint(body), position));
    }

    test::Studio studio;
    ui::PoseEditor& editor = studio.editor;
    const pose::Pose before = studio.poseAt(10);
};

} // namespace

TEST_F(PoseEditorTest, NamesTheJointAndTheFrameInTheUndoStep)
{
    select(pose::RightWrist);
    editor.nudge(1, 0);

    EXPECT_EQ(studio.lastEdit(), QStringLiteral("Nudge R wrist, frame 10"));
}

TEST_F(PoseEditorTest, MergesNudgesOfTheSameJointIntoOneStep)
{
    select(pose::RightWrist);
    editor.nudge(1, 0);
    editor.nudge(1, 0);
    editor.nudge(0, 10);

    EXPECT_EQ(studio.document.undoStack().count(), 1);
    EXPECT_EQ(joint(pose::RightWrist).position,
        before.body[pose::RightWrist].position + (base::Vec2{2, 10}));
    EXPECT_EQ(joint(pose::RightWrist).origin, KeypointOrigin::User);

    select(pose::LeftWrist);
    editor.nudge(1, 0);
    EXPECT_EQ(studio.document.undoStack().count(), 2) << "another joint is another step";

    studio.document.undoStack().undo();
    studio.document.undoStack().undo();
    EXPECT_EQ(studio.poseAt(10), before);
}

TEST_F(PoseEditorTest, AWristTakesItsHandAlong)
{
    pose::Pose withHand = before;
    withHand.rightHand[4] = pose::detected({50, 120}, 0.8F);
    editor.changePose(QStringLiteral("Hand"), withHand);
    select(pose::RightWrist);

    editor.nudge(5, 7);

    EXPECT_EQ(studio.poseAt(10).rightHand[4].position, (base::Vec2{55, 127}));
}

TEST_F(PoseEditorTest, CyclesVisibleOccludedAbsent)
{
    select(pose::LeftKnee);

    editor.cycleState();
    EXPECT_EQ(joint(pose::LeftKnee).state, KeypointState::Occluded);
    EXPECT_EQ(studio.lastEdit(), QStringLiteral("Mark L knee occluded, frame 10"));
    editor.cycleState();
    EXPECT_EQ(joint(pose::LeftKnee).state, KeypointState::Absent);
    editor.cycleState();
    EXPECT_EQ(joint(pose::LeftKnee).state, KeypointState::Visible);
    EXPECT_EQ(joint(pose::LeftKnee).position, before.body[pose::LeftKnee].position)
        << "it comes back where it was";
}

TEST_F(PoseEditorTest, TogglesOccludedForAllThatAreSelected)
{
    studio.session.setSelection({bodyJoint(pose::LeftKnee), bodyJoint(pose::RightKnee)});

    editor.toggleOccluded();
    EXPECT_EQ(joint(pose::LeftKnee).state, KeypointState::Occluded);
    EXPECT_EQ(joint(pose::RightKnee).state, KeypointState::Occluded);
    editor.toggleOccluded();
    EXPECT_EQ(joint(pose::RightKnee).state, KeypointState::Visible);
}

TEST_F(PoseEditorTest, ResetsTheJointOrTheWholePoseToTheDetected)
{
    select(pose::RightWrist);
    editor.nudge(9, 9);
    select(pose::LeftKnee);
    editor.makeAbsent();

    editor.resetJoints();
    EXPECT_EQ(joint(pose::LeftKnee), before.body[pose::LeftKnee]);
    EXPECT_NE(studio.poseAt(10), before);
    editor.resetPose();
    EXPECT_EQ(studio.poseAt(10), before);
    EXPECT_TRUE(studio.document.edits(studio.dance).empty()) << "nothing lies over it any more";
}

TEST_F(PoseEditorTest, CopiesThePoseOfANeighbouringFrameAsTheUsersOwn)
{
    editor.copyFromPrevious();
    EXPECT_EQ(joint(pose::Nose).position, studio.joint(9, pose::Nose).position);
    EXPECT_EQ(joint(pose::Nose).origin, KeypointOrigin::User);

    editor.copyFromNext();
    EXPECT_EQ(joint(pose::Nose).position, studio.joint(11, pose::Nose).position);

    studio.session.setFrame(0);
    editor.copyFromPrevious();
    EXPECT_EQ(studio.said.last(), QStringLiteral("There is no pose in frame -1 to copy."));
}

TEST_F(PoseEditorTest, SwapsALimbPairOrTheWholeBody)
{
    select(pose::RightElbow);
    editor.swapLimbPair();
    EXPECT_EQ(joint(pose::RightWrist).position, before.body[pose::LeftWrist].position);
    EXPECT_EQ(joint(pose::RightKnee).position, before.body[pose::RightKnee].position);
    editor.swapLimbPair();
    EXPECT_EQ(joint(pose::RightWrist).position, before.body[pose::RightWrist].position);

    editor.swapSides();
    EXPECT_EQ(joint(pose::RightKnee).position, before.body[pose::LeftKnee].position);
}

TEST_F(PoseEditorTest, SwapsFromInToOutInOneStep)
{
    studio.document.changeSetting(QStringLiteral("in"), "inPoint", 0.4);
    studio.document.changeSetting(QStringLiteral("out"), "outPoint", 0.6);
    const int steps = studio.document.undoStack().count();

    editor.swapSidesOverRange();

    EXPECT_EQ(studio.document.undoStack().count(), steps + 1);
    EXPECT_EQ(studio.lastEdit(), QStringLiteral("Swap left and right, frames 10 to 15"));
    EXPECT_GT(joint(pose::RightWrist, 10).position.x, joint(pose::LeftWrist, 10).position.x);
    EXPECT_GT(joint(pose::RightWrist, 15).position.x, joint(pose::LeftWrist, 15).position.x);
    EXPECT_LT(joint(pose::RightWrist, 16).position.x, joint(pose::LeftWrist, 16).position.x);
}

TEST_F(PoseEditorTest, FindsTheFlippedFramesByItself)
{
    pose::Track flipped;
    for (std::int64_t frame = 18; frame < 24; ++frame)
        flipped[frame] = pose::withSidesSwapped(studio.poseAt(frame));
    studio.document.changePoses(QStringLiteral("flip"), studio.dance, flipped);
    studio.session.setFrame(20);

    editor.swapSidesOverRange();

    for (std::int64_t frame = 15; frame < 27; ++frame)
        EXPECT_LT(
            joint(pose::RightWrist, frame).position.x, joint(pose::LeftWrist, frame).position.x)
            << frame;
}

TEST_F(PoseEditorTest, LockedJointsStayWhereTheyAre)
{
    studio.document.changeSetting(QStringLiteral("Lock"), "lockedJoints", {"R wrist"});
    studio.session.setSelection({bodyJoint(pose::RightWrist), bodyJoint(pose::RightElbow)});

    editor.nudge(10, 0);

    EXPECT_EQ(joint(pose::RightWrist), before.body[pose::RightWrist]);
    EXPECT_EQ(joint(pose::RightElbow).position.x, before.body[pose::RightElbow].position.x + 10);
    EXPECT_TRUE(editor.isLocked(bodyJoint(pose::RightWrist)));
}

TEST_F(PoseEditorTest, PastesWhatWasCopiedEvenElsewhere)
{
    select(pose::RightWrist);
    editor.nudge(20, 20);
    editor.makeAbsent();
    editor.copyPose();
    const QString text = QGuiApplication::clipboard()->text();

    studio.session.setFrame(30);
    editor.pastePose();
    EXPECT_EQ(joint(pose::RightWrist, 30).state, KeypointState::Absent);
    EXPECT_EQ(joint(pose::Nose, 30).position, joint(pose::Nose, 10).position);
    EXPECT_EQ(studio.lastEdit(), QStringLiteral("Paste pose, frame 30"));

    QGuiApplication::clipboard()->setText(QStringLiteral("{\"understudyPose\": 1}"));
    editor.pastePose();
    EXPECT_EQ(studio.said.last(), QStringLiteral("There is no pose on the clipboard."));
    EXPECT_TRUE(ui::poseFromText(text.toUtf8()).has_value());
}

TEST_F(PoseEditorTest, MakesAndUnmakesKeyframes)
{
    editor.toggleKeyframe();
    EXPECT_TRUE(studio.document.keyframes(studio.dance).contains(10));
    EXPECT_EQ(studio.lastEdit(), QStringLiteral("Set keyframe, frame 10"));

    editor.toggleKeyframe();
    EXPECT_FALSE(studio.document.keyframes(studio.dance).contains(10));
    EXPECT_EQ(joint(pose::Nose).position, before.body[pose::Nose].position);
}

TEST_F(PoseEditorTest, FillsTheTouchedJointsBetweenTwoKeyframes)
{
    place(10, pose::RightWrist, {0, 0});
    place(20, pose::RightWrist, {100, 50});
    const pose::Keypoint nose = joint(pose::Nose, 15);
    studio.session.setFrame(15);
    editor.setInterpolation(pose::Interpolation::Linear);

    editor.fillBetweenKeyframes();

    EXPECT_FLOAT_EQ(joint(pose::RightWrist, 15).position.x, 50);
    EXPECT_FLOAT_EQ(joint(pose::RightWrist, 15).position.y, 25);
    EXPECT_EQ(joint(pose::RightWrist, 15).origin, KeypointOrigin::Interpolated);
    EXPECT_EQ(joint(pose::Nose, 15), nose) << "only what was touched is filled";
    EXPECT_EQ(studio.lastEdit(), QStringLiteral("Fill between keyframes, frames 11 to 19"));
}

TEST_F(PoseEditorTest, LeavesGoodDetectionsAloneWhenAskedTo)
{
    place(10, pose::RightWrist, {0, 0});
    place(20, pose::RightWrist, {100, 50});
    const pose::Keypoint sure = joint(pose::RightWrist, 15);
    studio.session.setFrame(15);
    editor.setFillsOnlyBelow(0.6F); // all were detected with 0.9

    editor.fillBetweenKeyframes();

    EXPECT_EQ(joint(pose::RightWrist, 15), sure);
}

TEST_F(PoseEditorTest, SaysWhenThereIsNoKeyframeToFillTo)
{
    place(10, pose::RightWrist, {0, 0});
    studio.session.setFrame(15);

    editor.fillBetweenKeyframes();

    EXPECT_TRUE(studio.said.last().startsWith(QStringLiteral("Filling needs a keyframe before")));
}

TEST_F(PoseEditorTest, FadesACorrectionOverTheFramesAround)
{
    editor.setBlendFrames(3);
    select(pose::RightWrist);
    const float old = joint(pose::RightWrist, 11).position.x;

    studio.editor.changePose(QStringLiteral("Move"),
        pose::withKeypointAt(before, bodyJoint(pose::RightWrist),
            before.body[pose::RightWrist].position + (base::Vec2{40, 0})),
        {bodyJoint(pose::RightWrist)});

    EXPECT_GT(joint(pose::RightWrist, 11).position.x, old + 5);
    EXPECT_LT(joint(pose::RightWrist, 11).position.x, old + 40);
    EXPECT_EQ(studio.document.undoStack().count(), 1);
}

TEST_F(PoseEditorTest, SmoothsAJitteringJoint)
{
    pose::Track shaken;
    for (std::int64_t frame = 0; frame < test::Studio::frames; ++frame) {
        shaken[frame] = test::dancer(100);
        shaken[frame].body[pose::Nose].position.x += frame % 2 == 0 ? 1.0F : -1.0F;
    }
    studio.document.changePoses(QStringLiteral("shake"), studio.dance, shaken);
    studio.session.setFrame(20);

    editor.smoothRange();

    EXPECT_LT(std::abs(joint(pose::Nose, 20).position.x - joint(pose::Nose, 21).position.x), 1.0F);
}

TEST_F(PoseEditorTest, WalksAlongTheJointsByKeyboard)
{
    editor.selectNextJoint();
    EXPECT_TRUE(studio.session.selection().contains(bodyJoint(pose::Nose)));
    editor.selectNextJoint();
    EXPECT_TRUE(studio.session.selection().contains(bodyJoint(pose::Neck)));
    editor.selectPreviousJoint();
    editor.selectPreviousJoint();
    EXPECT_TRUE(studio.session.selection().contains(bodyJoint(pose::RightHeel)));
}

TEST_F(PoseEditorTest, FollowsAJointThroughTheVideoInOneStep)
{
    // The numbered pictures change too much to be followed for long, but the step must be one.
    select(pose::RightWrist);
    QSignalSpy running(&editor, &ui::PoseEditor::propagatingChanged);

    editor.propagateForward();
    EXPECT_TRUE(editor.isPropagating());
    ASSERT_TRUE(test::waitUntil([&] { return running.count() == 2; }));

    EXPECT_FALSE(editor.isPropagating());
    EXPECT_LE(studio.document.undoStack().count(), 1);
    EXPECT_TRUE(studio.said.last().startsWith(QStringLiteral("R wrist: propagated")))
        << qPrintable(studio.said.last());
}

TEST_F(PoseEditorTest, SaysWhatIsMissingInsteadOfDoingNothing)
{
    editor.nudge(1, 0);
    EXPECT_EQ(studio.said.last(), QStringLiteral("Select a joint first."));

    studio.session.setView(ui::ViewMode::Target);
    editor.swapSides();
    EXPECT_TRUE(studio.said.last().startsWith(QStringLiteral("Nobody was found in frame 10")));

    studio.session.setView(ui::ViewMode::Result);
    editor.swapSides();
    EXPECT_TRUE(studio.said.last().startsWith(QStringLiteral("Poses are edited in")));
    EXPECT_EQ(studio.document.undoStack().count(), 0);
}

TEST_F(PoseEditorTest, DoesNotEditAProjectThatAnotherWindowHasOpen)
{
    ui::ProjectDocument second;
    second.open(studio.document.path());
    ui::Session session(second);
    ui::PoseEditor reader(session);
    QStringList said;
    QObject::connect(&reader, &ui::PoseEditor::said, &reader,
        [&](const QString& sentence) { said.append(sentence); });
    ASSERT_TRUE(second.isReadOnly());

    reader.swapSides();

    EXPECT_TRUE(said.last().contains(QStringLiteral("open in another window")));
    EXPECT_EQ(*second.poseAt(studio.dance, 0), studio.poseAt(0));
}
