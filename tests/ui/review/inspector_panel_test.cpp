// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/inspector_panel.h"

#include "review_fixture.h"
#include "tests/ui/support/screenshot.h"
#include "ui/review/joint_model.h"
#include "ui/review/locked_joints.h"
#include "ui/theme.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QTreeView>

namespace {

const pose::KeypointId rightWrist = pose::bodyJoint(pose::RightWrist);

class InspectorPanelTest : public testing::Test {
protected:
    InspectorPanelTest()
    {
        studio.open();
        panel.resize(320, 560);
        panel.show();
        studio.session.setFrame(10);
    }

    QTreeView& table() { return *panel.findChild<QTreeView*>(); }
    ui::JointModel& model() { return *panel.findChild<ui::JointModel*>(); }

    QString text(pose::KeypointId joint, int column)
    {
        return model().indexOf(joint).siblingAtColumn(column).data().toString();
    }

    QDoubleSpinBox& field(const QString& name)
    {
        for (QDoubleSpinBox* box : panel.findChildren<QDoubleSpinBox*>()) {
            if (box->accessibleName().startsWith(name))
                return *box;
        }
        throw std::logic_error("no such field");
    }

    const pose::Keypoint& wrist() const { return studio.poseAt(10).body[pose::RightWrist]; }

    test::ReviewProject studio;
    ui::InspectorPanel panel{studio.session};
};

} // namespace

TEST_F(InspectorPanelTest, ShowsConfidenceAndOriginOfTheJointsUnderThePlayhead)
{
    EXPECT_EQ(text(rightWrist, ui::JointModel::Name), QStringLiteral("R wrist"));
    EXPECT_EQ(text(rightWrist, ui::JointModel::Confidence), QLocale().toString(0.9, 'f', 2));
    EXPECT_EQ(text(rightWrist, ui::JointModel::Origin), QStringLiteral("auto"));

    studio.document.changePoses(QStringLiteral("Move"), studio.source,
        {{10, pose::withKeypointAt(studio.poseAt(10), rightWrist, {7, 8})}});

    EXPECT_EQ(text(rightWrist, ui::JointModel::Confidence), QLocale().toString(1.0, 'f', 2));
    EXPECT_TRUE(text(rightWrist, ui::JointModel::Origin).startsWith(QStringLiteral("edited")));
}

TEST_F(InspectorPanelTest, FoldsHandsAndFaceAway)
{
    const QModelIndex hand = model().indexOf({pose::Part::RightHand, 4}).parent();

    ASSERT_TRUE(hand.isValid());
    EXPECT_FALSE(table().isExpanded(hand));
    EXPECT_EQ(model().rowCount(hand), 21);

    studio.session.setSelection({{pose::Part::RightHand, 4}});

    EXPECT_TRUE(table().isExpanded(hand)); // shows what is selected
}

TEST_F(InspectorPanelTest, SelectsAJointByMouseAndByKeyboard)
{
    const QRect row = table().visualRect(model().indexOf(rightWrist));
    QTest::mouseClick(table().viewport(), Qt::LeftButton, {}, row.center());
    EXPECT_EQ(studio.session.selection(), std::set{rightWrist});

    QTest::keyClick(&table(), Qt::Key_Down);
    EXPECT_EQ(studio.session.selection(), std::set{pose::bodyJoint(pose::LeftShoulder)});

    panel.nextJoint();
    EXPECT_EQ(studio.session.selection(), std::set{pose::bodyJoint(pose::LeftElbow)});
    EXPECT_TRUE(
        table().selectionModel()->isSelected(model().indexOf(pose::bodyJoint(pose::LeftElbow))));
}

TEST_F(InspectorPanelTest, MovesAJointByNumbersInOneUndoStep)
{
    const pose::Keypoint before = wrist();
    studio.session.setSelection({rightWrist});

    field(QStringLiteral("x")).setValue(40.5);
    field(QStringLiteral("x")).setValue(41);
    field(QStringLiteral("y")).setValue(60);

    EXPECT_EQ(wrist().position, (base::Vec2{41, 60}));
    EXPECT_EQ(wrist().origin, pose::KeypointOrigin::User);
    EXPECT_EQ(studio.document.undoStack().count(), 1);
    EXPECT_EQ(studio.document.undoStack().undoText(), QStringLiteral("Move R wrist, frame 10"));
    studio.document.undoStack().undo();
    EXPECT_EQ(wrist(), before);
}

TEST_F(InspectorPanelTest, DoesNotMoveALockedJoint)
{
    studio.session.setSelection({rightWrist});

    panel.toggleLock();

    EXPECT_EQ(ui::lockedJoints(studio.document), std::set{rightWrist});
    EXPECT_FALSE(field(QStringLiteral("x")).isEnabled());
    EXPECT_TRUE(model().isLocked(rightWrist));

    studio.document.undoStack().undo();

    EXPECT_TRUE(ui::lockedJoints(studio.document).empty());
    EXPECT_TRUE(field(QStringLiteral("x")).isEnabled());
}

TEST_F(InspectorPanelTest, MarksSeveralJointsAtOnceButNotTheLocked)
{
    const pose::KeypointId leftWrist = pose::bodyJoint(pose::LeftWrist);
    const pose::KeypointId nose = pose::bodyJoint(pose::Nose);
    studio.session.setSelection({rightWrist, leftWrist, nose});
    ui::toggleLocked(studio.document, {nose});
    auto& state = *panel.findChild<QComboBox*>();
    EXPECT_TRUE(state.isEnabled());
    EXPECT_EQ(state.currentIndex(), static_cast<int>(pose::KeypointState::Visible));
    EXPECT_FALSE(field(QStringLiteral("x")).isEnabled());

    state.setCurrentIndex(static_cast<int>(pose::KeypointState::Occluded));
    emit state.activated(state.currentIndex());

    const pose::Body& body = studio.poseAt(10).body;
    EXPECT_EQ(body[pose::RightWrist].state, pose::KeypointState::Occluded);
    EXPECT_EQ(body[pose::LeftWrist].state, pose::KeypointState::Occluded);
    EXPECT_EQ(body[pose::Nose].state, pose::KeypointState::Visible);
    EXPECT_EQ(state.currentIndex(), -1) << "they are not the same";
}

TEST_F(InspectorPanelTest, LocksAWholeHandAtOnce)
{
    const QModelIndex hand = model().indexOf({pose::Part::LeftHand, 0}).parent();

    ui::toggleLocked(studio.document, model().joints(hand));

    EXPECT_EQ(ui::lockedJoints(studio.document).size(), 21u);
    EXPECT_TRUE(hand.data(ui::JointModel::LockedRole).toBool());
}

TEST_F(InspectorPanelTest, HasASoundModel)
{
    const QAbstractItemModelTester tester(
        &model(), QAbstractItemModelTester::FailureReportingMode::Fatal);

    studio.session.setFrame(20);
    studio.document.changeEdits(
        QStringLiteral("Nobody"), studio.source, {{20, project::PoseEdit{}}});

    EXPECT_EQ(text(rightWrist, ui::JointModel::Origin), QStringLiteral("absent"));
}

TEST_F(InspectorPanelTest, LooksLikeThis)
{
    studio.document.changePoses(QStringLiteral("Move"), studio.source,
        {{10, pose::withKeypointAt(studio.poseAt(10), rightWrist, {60, 90})}});
    pose::Pose uncertain = studio.poseAt(10);
    uncertain.body[pose::RightWrist].confidence = 0.41F;
    uncertain.body[pose::LeftElbow].confidence = 0.62F;
    uncertain.body[pose::LeftKnee].state = pose::KeypointState::Occluded;
    uncertain.body[pose::LeftAnkle] = {};
    studio.document.changePoses(QStringLiteral("Change"), studio.source, {{10, uncertain}});
    ui::toggleLocked(studio.document, {pose::bodyJoint(pose::Neck)});
    studio.session.setSelection({rightWrist});

    test::grabTo(panel, QStringLiteral("inspector"));
    ui::applyTheme(ui::Theme::Light);
    test::grabTo(panel, QStringLiteral("inspector_light"));
    ui::applyTheme(ui::Theme::Dark);
    studio.document.close();
    test::grabTo(panel, QStringLiteral("inspector_empty"));

    EXPECT_EQ(text(rightWrist, ui::JointModel::Origin), QStringLiteral("absent"));
}
