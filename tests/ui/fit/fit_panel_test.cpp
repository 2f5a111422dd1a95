// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fit/fit_panel.h"

#include "review_fixture.h"
#include "tests/ui/support/screenshot.h"
#include "ui/fit/fit_numbers.h"
#include "ui/fit/fit_preview.h"
#include "ui/fit/fit_row.h"
#include "ui/fit/motion_fit.h"
#include "ui/theme.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QToolButton>

namespace {

class FitTest : public testing::Test {
protected:
    FitTest()
    {
        studio.open();
        panel.resize(330, 640);
        panel.show();
        settle();
    }

    void settle()
    {
        test::waitFor([this] { return !fit.isBusy(); });
    }

    QSlider& slider(const QString& name)
    {
        for (QSlider* each : panel.findChildren<QSlider*>()) {
            if (each->accessibleName() == name)
                return *each;
        }
        throw std::logic_error("no such slider");
    }

    QPushButton& button(const QString& text)
    {
        for (QPushButton* each : panel.findChildren<QPushButton*>()) {
            if (each->text() == text)
                return *each;
        }
        throw std::logic_error("no such button");
    }

    ui::FitPreview& preview() { return *panel.findChild<ui::FitPreview*>(); }
    QUndoStack& undo() { return studio.document.undoStack(); }
    float height(std::int64_t frame) const
    {
        const pose::Pose pose = *fit.retargetedPose(frame);
        return pose.body[pose::RightAnkle].position.y - pose.body[pose::Nose].position.y;
    }

    test::ReviewProject studio;
    ui::MotionFit fit{studio.session};
    ui::FitPanel panel{studio.session, fit};
};

pose::Retargeting expectedFit(
    const ui::ProjectDocument& document, std::int64_t source, std::int64_t target)
{
    return pose::fitRetargeting(
        document.track(source), {320, 240}, document.track(target), {320, 240});
}

} // namespace

TEST_F(FitTest, FitsByItselfAsTheEngineDoes)
{
    EXPECT_EQ(fit.retargeting(), expectedFit(studio.document, studio.source, studio.target));
    EXPECT_FALSE(fit.isManual());
    EXPECT_TRUE(studio.document.setting("motionFit").is_null());
}

TEST_F(FitTest, GivesTheFrameThatTheEngineWouldRender)
{
    const pose::Track whole
        = pose::retarget(studio.document.track(studio.source), *fit.retargeting());

    for (const std::int64_t frame : {0, 35, 119})
        EXPECT_EQ(fit.retargetedPose(frame), whole.at(frame));
    EXPECT_FALSE(fit.retargetedPose(1000));
}

TEST_F(FitTest, MakesOneUndoStepOfASlidersWay)
{
    QSlider& tall = slider(QStringLiteral("Height"));
    const float before = height(0);
    const int start = tall.value();
    ASSERT_TRUE(tall.isEnabled());

    tall.setSliderDown(true);
    for (int step = 1; step <= 10; ++step)
        tall.setValue(start + step);
    tall.setSliderDown(false);

    EXPECT_EQ(undo().count(), 1);
    EXPECT_TRUE(fit.isManual());
    EXPECT_NEAR(height(0) / before, 1.1, 0.01);
    undo().undo();
    EXPECT_FALSE(fit.isManual());
    EXPECT_EQ(tall.value(), start);
    EXPECT_NEAR(height(0), before, 1e-3);
}

TEST_F(FitTest, FollowsAPoseWhileItIsDragged)
{
    const pose::Pose before = *fit.retargetedPose(0);
    pose::Pose dragged = *studio.document.poseAt(studio.source, 0);
    dragged.body[pose::RightWrist].position.x += 30;

    fit.setDragged(0, dragged);

    const pose::Pose after = *fit.retargetedPose(0);
    EXPECT_GT(after.body[pose::RightWrist].position.x, before.body[pose::RightWrist].position.x);
    EXPECT_EQ(after.body[pose::LeftWrist], before.body[pose::LeftWrist]);
}

TEST_F(FitTest, MakesTwoUndoStepsOfTwoDrags)
{
    QSlider& near = slider(QStringLiteral("Ground line"));

    for (int drag = 0; drag < 2; ++drag) {
        near.setSliderDown(true);
        near.setValue(near.value() + 5);
        near.setValue(near.value() + 5);
        near.setSliderDown(false);
    }

    EXPECT_EQ(undo().count(), 2);
}

TEST_F(FitTest, KeepsTheUsersNumbersWhenPosesChangeUntilAutoIsChosen)
{
    QTest::mouseClick(&button(QStringLiteral("Manual")), Qt::LeftButton);
    const auto kept = fit.retargeting();
    pose::Track taller;
    for (const auto& [frame, pose] : studio.document.track(studio.target))
        taller[frame] = pose::withPoseTransformed(pose, {160, 200}, 0, 0.8F);

    studio.document.changePoses(QStringLiteral("Shrink"), studio.target, taller);
    settle();

    EXPECT_EQ(fit.retargeting(), kept);
    EXPECT_NE(fit.automatic(), kept);

    QTest::mouseClick(&button(QStringLiteral("Auto")), Qt::LeftButton);

    EXPECT_EQ(fit.retargeting(), fit.automatic());
    EXPECT_EQ(*fit.automatic(), expectedFit(studio.document, studio.source, studio.target));
}

TEST_F(FitTest, PutsAllNumbersBackWithReset)
{
    slider(QStringLiteral("Height")).setValue(10);
    slider(QStringLiteral("Sideways")).setValue(10);
    ASSERT_NE(fit.retargeting(), fit.automatic());

    QTest::mouseClick(&button(QStringLiteral("Reset")), Qt::LeftButton);

    EXPECT_EQ(fit.retargeting(), fit.automatic());
    EXPECT_TRUE(fit.isManual());
}

TEST_F(FitTest, SmoothsTheWholeMotionOnceItIsMeasuredAgain)
{
    slider(QStringLiteral("Smoothing")).setValue(40);
    settle();

    ASSERT_EQ(fit.retargeting()->smoothing, 0.4);
    const pose::Track whole
        = pose::retarget(studio.document.track(studio.source), *fit.retargeting());
    EXPECT_EQ(fit.retargetedPose(20), whole.at(20));
}

TEST_F(FitTest, ShowsAnEditAtOnce)
{
    const pose::Pose before = *fit.retargetedPose(20);
    const pose::Pose moved = pose::withKeypointAt(
        *studio.document.poseAt(studio.source, 20), pose::bodyJoint(pose::RightWrist), {20, 20});

    studio.document.changePoses(QStringLiteral("Move"), studio.source, {{20, moved}});

    EXPECT_TRUE(fit.isBusy());
    EXPECT_NE(fit.retargetedPose(20)->body[pose::RightWrist], before.body[pose::RightWrist]);
    EXPECT_EQ(fit.retargetedPose(20)->body[pose::MidHip], before.body[pose::MidHip]);
    settle();
    EXPECT_EQ(fit.retargetedPose(20),
        pose::retarget(studio.document.track(studio.source), *fit.retargeting()).at(20));
}

TEST_F(FitTest, MovesTheGroundTheHeightAndThePlaceByTheHandlesOfThePreview)
{
    using Handle = ui::FitPreview::Handle;
    const pose::Retargeting before = *fit.retargeting();
    const auto drag = [this](Handle handle, QPoint way) {
        const QPoint from = preview().place(handle)->toPoint();
        QTest::mousePress(&preview(), Qt::LeftButton, {}, from);
        QTest::mouseMove(&preview(), from + way / 2);
        QTest::mouseMove(&preview(), from + way);
        QTest::mouseRelease(&preview(), Qt::LeftButton, {}, from + way);
    };

    drag(Handle::Sideways, {12, 0});
    EXPECT_GT(fit.retargeting()->xDestination, before.xDestination);
    EXPECT_EQ(undo().count(), 1);
    drag(Handle::Height, {0, -10});
    EXPECT_GT(fit.retargeting()->scaleClose, before.scaleClose);
    drag(Handle::Near, {0, 8});
    EXPECT_GT(fit.retargeting()->target.close, before.target.close);
    EXPECT_EQ(undo().count(), 3);
}

TEST_F(FitTest, KeepsItsNumbersInTheProjectFile)
{
    slider(QStringLiteral("Height")).setValue(80);
    const auto kept = fit.retargeting();
    studio.document.close();
    EXPECT_FALSE(fit.retargeting());

    studio.open();
    settle();

    EXPECT_EQ(fit.retargeting(), kept);
}

TEST_F(FitTest, LooksLikeThis)
{
    test::waitFor([this] { return !fit.isBusy(); });
    QTest::qWait(0);
    test::grabTo(panel, QStringLiteral("fit_panel"));
    for (QToolButton* each : panel.findChildren<QToolButton*>()) {
        if (each->isCheckable())
            each->click();
    }
    panel.resize(330, 900);
    test::grabTo(panel, QStringLiteral("fit_panel_proportions"));
    ui::applyTheme(ui::Theme::Light);
    test::grabTo(panel, QStringLiteral("fit_panel_light"));
    ui::applyTheme(ui::Theme::Dark);
    studio.document.close();
    test::grabTo(panel, QStringLiteral("fit_panel_empty"));
    EXPECT_FALSE(slider(QStringLiteral("Height")).isEnabled());
    EXPECT_FALSE(fit.problem().isEmpty());
}
