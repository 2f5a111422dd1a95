// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/screenshot.h"
#include "tests/ui/viewer/viewer_fixture.h"
#include "ui/viewer/canvas.h"

#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>
#include <gtest/gtest.h>
#include <numbers>

namespace {

using pose::bodyJoint;

class CanvasTest : public testing::Test {
protected:
    CanvasTest()
    {
        canvas.resize(960, 720);
        canvas.show();
        showFrame(10);
    }

    void showFrame(std::int64_t frame)
    {
        studio.session.setFrame(frame);
        EXPECT_TRUE(test::waitUntil([&] { return canvas.shownFrame() == frame; }));
    }
    QPoint place(std::size_t joint) const
    {
        return canvas.positionOf(bodyJoint(joint)).value_or(QPointF(-1, -1)).toPoint();
    }
    base::Vec2 position(std::size_t joint) const { return studio.joint(10, joint).position; }

    void press(QPoint at, Qt::KeyboardModifiers keys = {})
    {
        QTest::mousePress(&canvas, Qt::LeftButton, keys, at);
    }
    void moveTo(QPoint at, Qt::KeyboardModifiers keys = {})
    {
        QMouseEvent event(
            QEvent::MouseMove, at, canvas.mapToGlobal(at), Qt::NoButton, Qt::LeftButton, keys);
        QCoreApplication::sendEvent(&canvas, &event);
    }
    void release(QPoint at, Qt::KeyboardModifiers keys = {})
    {
        QTest::mouseRelease(&canvas, Qt::LeftButton, keys, at);
    }
    void drag(QPoint from, QPoint by, Qt::KeyboardModifiers keys = {})
    {
        press(from, keys);
        moveTo(from + by / 2, keys);
        moveTo(from + by, keys);
        release(from + by, keys);
    }
    void wheel(QPoint at, int notches, Qt::KeyboardModifiers keys = {})
    {
        QWheelEvent event(at, canvas.mapToGlobal(at), {}, {0, 120 * notches}, Qt::NoButton, keys,
            Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&canvas, &event);
    }

    test::Studio studio;
    ui::FrameProvider frames;
    ui::Canvas canvas{studio.session, studio.editor, frames};
    const pose::Pose before = studio.poseAt(10);
};

} // namespace

TEST_F(CanvasTest, ADragMovesTheJointInOneUndoStep)
{
    const QPoint from = place(pose::RightWrist);
    const base::Vec2 old = position(pose::RightWrist);
    const auto pixels = static_cast<float>(60 / canvas.zoom());

    drag(from, {60, -30});

    EXPECT_NEAR(position(pose::RightWrist).x, old.x + pixels, 0.01);
    EXPECT_NEAR(position(pose::RightWrist).y, old.y - pixels / 2, 0.01);
    EXPECT_EQ(studio.joint(10, pose::RightWrist).origin, pose::KeypointOrigin::User);
    EXPECT_EQ(studio.document.undoStack().count(), 1);
    EXPECT_EQ(studio.lastEdit(), QStringLiteral("Move R wrist, frame 10"));
    EXPECT_TRUE(studio.document.keyframes(studio.dance).contains(10));

    studio.document.undoStack().undo();
    EXPECT_EQ(studio.poseAt(10), before);
}

TEST_F(CanvasTest, TheDocumentChangesOnReleaseOnly)
{
    const QPoint from = place(pose::RightWrist);
    QSignalSpy dragged(&canvas, &ui::Canvas::poseDragged);

    press(from);
    moveTo(from + QPoint(40, 0));

    EXPECT_EQ(studio.poseAt(10), before);
    EXPECT_NE(canvas.shownPose(), before) << "but the canvas shows it";
    EXPECT_EQ(dragged.count(), 1);
    test::grabTo(canvas, QStringLiteral("viewer-drag"));
    release(from + QPoint(40, 0));
    EXPECT_NE(studio.poseAt(10), before);
}

TEST_F(CanvasTest, AClickThatSlipsMovesNothing)
{
    drag(place(pose::RightWrist), {2, 2});

    EXPECT_EQ(studio.poseAt(10), before);
    EXPECT_TRUE(studio.session.selection().contains(bodyJoint(pose::RightWrist)));
}

TEST_F(CanvasTest, EscapeEndsADragThenClearsTheSelectionThenLeavesTheTool)
{
    canvas.setTool(ui::CanvasTool::MoveLimb);
    const QPoint from = place(pose::RightElbow);
    press(from);
    moveTo(from + QPoint(50, 50));
    ASSERT_TRUE(canvas.isDragging());

    QTest::keyClick(&canvas, Qt::Key_Escape);
    EXPECT_FALSE(canvas.isDragging());
    release(from + QPoint(50, 50));
    EXPECT_EQ(studio.poseAt(10), before);
    EXPECT_FALSE(studio.session.selection().empty());

    QTest::keyClick(&canvas, Qt::Key_Escape);
    EXPECT_TRUE(studio.session.selection().empty());
    EXPECT_EQ(canvas.tool(), ui::CanvasTool::MoveLimb);

    QTest::keyClick(&canvas, Qt::Key_Escape);
    EXPECT_EQ(canvas.tool(), ui::CanvasTool::MoveJoint);
}

TEST_F(CanvasTest, ShiftKeepsTheBonesLength)
{
    drag(place(pose::RightWrist), {120, 90}, Qt::ShiftModifier);

    const float bone = base::distance(
        before.body[pose::RightElbow].position, before.body[pose::RightWrist].position);
    EXPECT_NEAR(base::distance(position(pose::RightElbow), position(pose::RightWrist)), bone, 0.01);
    EXPECT_NE(position(pose::RightWrist), before.body[pose::RightWrist].position);
}

TEST_F(CanvasTest, ControlTakesTheLimbAlong)
{
    drag(place(pose::RightShoulder), {30, 0}, Qt::ControlModifier);

    const auto pixels = static_cast<float>(30 / canvas.zoom());
    EXPECT_NEAR(
        position(pose::RightWrist).x, before.body[pose::RightWrist].position.x + pixels, 0.01);
    EXPECT_EQ(position(pose::Neck), before.body[pose::Neck].position);
    EXPECT_EQ(studio.lastEdit(), QStringLiteral("Move limb from R shoulder, frame 10"));
}

TEST_F(CanvasTest, AltMovesTheWholeFigureAndTheWheelTurnsIt)
{
    const QPoint from = place(pose::MidHip);
    press(from, Qt::AltModifier);
    moveTo(from + QPoint(20, 0), Qt::AltModifier);
    wheel(from + QPoint(20, 0), 5, Qt::AltModifier); // ten degrees
    release(from + QPoint(20, 0), Qt::AltModifier);

    EXPECT_EQ(studio.lastEdit(), QStringLiteral("Move the whole pose, frame 10"));
    const base::Vec2 spine = position(pose::MidHip) - position(pose::Neck);
    EXPECT_NEAR(std::atan2(-spine.x, spine.y), 10 * std::numbers::pi / 180, 1e-3);
}

TEST_F(CanvasTest, TheHandleAboveTheHeadMovesTheWholeFigure)
{
    const auto handle = ui::moveHandle(before, [&] {
        ui::ViewTransform view;
        view.setArea(QRectF(canvas.rect()));
        view.setPicture({320, 240});
        return view;
    }());
    ASSERT_TRUE(handle.has_value());

    drag(handle->toPoint(), {0, 30});

    EXPECT_GT(position(pose::Nose).y, before.body[pose::Nose].position.y + 5);
    EXPECT_GT(position(pose::RightHeel).y, before.body[pose::RightHeel].position.y + 5);
}

TEST_F(CanvasTest, DraggingOneOfSeveralSelectedJointsMovesThemAll)
{
    studio.session.setSelection({bodyJoint(pose::RightWrist), bodyJoint(pose::LeftWrist)});

    drag(place(pose::RightWrist), {0, 30});

    EXPECT_GT(position(pose::LeftWrist).y, before.body[pose::LeftWrist].position.y + 5);
    EXPECT_EQ(studio.lastEdit(), QStringLiteral("Move 2 joint(s), frame 10"));
}

TEST_F(CanvasTest, AShiftClickAddsAndTakesAway)
{
    QTest::mouseClick(&canvas, Qt::LeftButton, {}, place(pose::RightWrist));
    QTest::mouseClick(&canvas, Qt::LeftButton, Qt::ShiftModifier, place(pose::LeftWrist));
    EXPECT_EQ(studio.session.selection().size(), 2u);
    QTest::mouseClick(&canvas, Qt::LeftButton, Qt::ShiftModifier, place(pose::RightWrist));
    EXPECT_EQ(studio.session.selection(), std::set<pose::KeypointId>{bodyJoint(pose::LeftWrist)});
    QTest::mouseClick(&canvas, Qt::LeftButton, {}, {30, 30});
    EXPECT_TRUE(studio.session.selection().empty());
}

TEST_F(CanvasTest, ARubberBandSelectsTheJointsInIt)
{
    const QPoint knee = place(pose::RightKnee);
    const QPoint toes = place(pose::LeftBigToe);

    drag(knee - QPoint(60, 10), toes - knee + QPoint(75, 30));

    EXPECT_EQ(studio.session.selection().size(), 10u) << "knees, ankles and six of the feet";
    EXPECT_EQ(studio.poseAt(10), before);
}

TEST_F(CanvasTest, ARightClickCyclesTheState)
{
    QTest::mouseClick(&canvas, Qt::RightButton, {}, place(pose::LeftKnee));

    EXPECT_EQ(studio.joint(10, pose::LeftKnee).state, pose::KeypointState::Occluded);
}

TEST_F(CanvasTest, ADoubleClickPlacesAJointThatIsAbsent)
{
    studio.session.setSelection({bodyJoint(pose::LeftWrist)});
    studio.editor.makeAbsent();
    EXPECT_EQ(place(pose::LeftWrist), QPoint(-1, -1));

    QTest::mouseDClick(&canvas, Qt::LeftButton, {}, {480, 360});

    EXPECT_EQ(studio.joint(10, pose::LeftWrist).state, pose::KeypointState::Visible);
    EXPECT_NEAR(position(pose::LeftWrist).x, 160, 0.01);
    EXPECT_NEAR(position(pose::LeftWrist).y, 120, 0.01);
}

TEST_F(CanvasTest, LockedJointsDoNotFollowTheMouse)
{
    studio.document.changeSetting(QStringLiteral("Lock"), "lockedJoints", {"R wrist"});

    drag(place(pose::RightWrist), {50, 50});

    EXPECT_EQ(studio.poseAt(10), before);
}

TEST_F(CanvasTest, TheWheelZoomsAtTheCursorAndTheViewIsKeptAcrossFrames)
{
    const double fitted = canvas.zoom();
    const QPoint at = place(pose::RightWrist);

    wheel(at, 3);
    EXPECT_NEAR(canvas.zoom(), fitted * 1.331, 1e-6);
    EXPECT_EQ(place(pose::RightWrist), at);

    showFrame(11);
    EXPECT_NEAR(canvas.zoom(), fitted * 1.331, 1e-6);
    canvas.zoomToFit();
    EXPECT_DOUBLE_EQ(canvas.zoom(), fitted);
    canvas.zoomToActualSize();
    EXPECT_DOUBLE_EQ(canvas.zoom(), 1);
}

TEST_F(CanvasTest, TheMiddleButtonPansAndFitsWhenClickedTwice)
{
    canvas.zoomToActualSize();
    const QPoint from = place(pose::MidHip);
    QTest::mousePress(&canvas, Qt::MiddleButton, {}, {100, 100});
    moveTo({130, 90});
    QTest::mouseRelease(&canvas, Qt::MiddleButton, {}, {130, 90});
    EXPECT_EQ(place(pose::MidHip) - from, QPoint(30, -10));

    QTest::mouseDClick(&canvas, Qt::MiddleButton, {}, {100, 100});
    EXPECT_TRUE(canvas.isFitted());
}

TEST_F(CanvasTest, HoldingBShowsWhatTheDetectorFound)
{
    drag(place(pose::RightWrist), {60, 0});
    ASSERT_NE(canvas.shownPose(), before);

    QTest::keyPress(&canvas, Qt::Key_B);
    EXPECT_EQ(canvas.shownPose(), before);
    QTest::keyRelease(&canvas, Qt::Key_B);
    EXPECT_NE(canvas.shownPose(), before);
}

TEST_F(CanvasTest, MovingThePlayheadEndsADrag)
{
    const QPoint from = place(pose::RightWrist);
    press(from);
    moveTo(from + QPoint(40, 40));

    showFrame(12);
    release(from + QPoint(40, 40));

    EXPECT_EQ(studio.document.undoStack().count(), 0);
}

TEST_F(CanvasTest, AClickInTheOtherPaneEditsThatClip)
{
    studio.session.setView(ui::ViewMode::SideBySide);
    ASSERT_EQ(studio.session.editedRole(), ui::Role::Source);

    QTest::mouseClick(&canvas, Qt::LeftButton, {}, {720, 100});

    EXPECT_EQ(studio.session.editedRole(), ui::Role::Target);
    EXPECT_EQ(studio.session.view(), ui::ViewMode::SideBySide);
}

TEST_F(CanvasTest, TellsScreenReadersOfTheSelectedJoint)
{
    studio.session.setSelection({bodyJoint(pose::RightWrist)});

    EXPECT_FALSE(canvas.accessibleName().isEmpty());
    EXPECT_EQ(canvas.accessibleDescription(),
        QStringLiteral("Frame 10. R wrist: confidence 0.90, detected, at 50, 118; visible: seen in "
                       "the picture"));
}

TEST_F(CanvasTest, SaysWhatToDoWhereThereIsNothingToShow)
{
    for (const auto view : {ui::ViewMode::Result, ui::ViewMode::Target}) {
        studio.session.setView(view);
        EXPECT_FALSE(canvas.grab().isNull());
    }
    test::grabTo(canvas, QStringLiteral("viewer-target-undetected"));
    studio.session.setView(ui::ViewMode::Result);
    test::grabTo(canvas, QStringLiteral("viewer-no-result"));
    studio.document.close();
    studio.session.setView(ui::ViewMode::Source);
    test::grabTo(canvas, QStringLiteral("viewer-no-project"));
    EXPECT_FALSE(canvas.grab().isNull());
}

TEST_F(CanvasTest, AJointOutsideThePictureStaysReachableByItsArrow)
{
    studio.editor.changePose(QStringLiteral("Out"),
        pose::withKeypointAt(before, bodyJoint(pose::RightWrist), {-300, 120}));
    const auto arrows = ui::edgeArrows(studio.poseAt(10),
        [&] {
            ui::ViewTransform view;
            view.setArea(QRectF(canvas.rect()));
            view.setPicture({320, 240});
            return view;
        }(),
        {});
    ASSERT_EQ(arrows.size(), 1u);

    QTest::mouseClick(&canvas, Qt::LeftButton, {}, arrows.begin()->second.toPoint());

    EXPECT_TRUE(studio.session.selection().contains(bodyJoint(pose::RightWrist)));
    EXPECT_TRUE(canvas.rect().contains(place(pose::RightWrist))) << "the view goes there";
}

TEST_F(CanvasTest, ShowsTheFittedFigureBesideTheDanceWhenAskedTo)
{
    std::vector<std::int64_t> asked;
    canvas.setFittedFigure([&asked](std::int64_t frame) -> std::optional<pose::Pose> {
        asked.push_back(frame);
        return test::dancer(200);
    });
    studio.session.setView(ui::ViewMode::SideBySide);
    const QImage without = canvas.grab().toImage();
    EXPECT_TRUE(asked.empty());

    ui::OverlayOptions overlay = studio.session.overlay();
    overlay.fitted = true;
    studio.session.setOverlay(overlay);
    const QImage with = canvas.grab().toImage();

    EXPECT_EQ(asked.back(), 10);
    const QRect dance(0, 0, canvas.width() / 2 - 2, canvas.height());
    EXPECT_EQ(without.copy(dance), with.copy(dance));
    EXPECT_NE(without, with);
}
