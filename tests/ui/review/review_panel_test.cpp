// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/review_panel.h"

#include "review_fixture.h"
#include "tests/ui/support/screenshot.h"
#include "ui/review/batch_fix_dialog.h"
#include "ui/review/thresholds_dialog.h"
#include "ui/theme.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeView>
#include <numeric>

namespace {

class ReviewPanelTest : public testing::Test {
protected:
    ReviewPanelTest()
    {
        studio.open();
        panel.resize(380, 620);
        panel.show();
        settle();
    }

    void settle()
    {
        test::waitFor([this] { return !findings.isBusy(); });
    }

    QTreeView& list() { return *panel.findChild<QTreeView*>(); }

    void showOnly(pose::FindingReason reason)
    {
        for (QComboBox* box : panel.findChildren<QComboBox*>()) {
            if (box->accessibleName().contains(QStringLiteral("reason")))
                box->setCurrentIndex(box->findData(static_cast<int>(reason)));
        }
    }

    std::int64_t frame() const { return studio.session.frame(); }

    test::ReviewProject studio;
    ui::ReviewModel findings{studio.document};
    ui::ReviewPanel panel{studio.session, findings};
};

} // namespace

TEST_F(ReviewPanelTest, GoesThroughTheFindingsInTheOrderOfTime)
{
    showOnly(pose::FindingReason::Flip);

    panel.nextFinding();
    EXPECT_EQ(frame(), 30);
    EXPECT_TRUE(studio.session.selection().contains(pose::bodyJoint(pose::RightWrist)));
    panel.nextFinding();
    EXPECT_EQ(frame(), 80);
    panel.previousFinding();
    EXPECT_EQ(frame(), 30);

    studio.session.setFrame(60);
    panel.nextFinding();
    EXPECT_EQ(frame(), 80);
}

TEST_F(ReviewPanelTest, SaysWhyThereIsNoFindingToGoTo)
{
    const QSignalSpy said(&panel, &ui::ReviewPanel::said);
    panel.nextFinding();
    ASSERT_TRUE(said.isEmpty());
    std::vector<int> all(static_cast<std::size_t>(findings.rowCount()));
    std::iota(all.begin(), all.end(), 0);
    findings.setStatus(all, ui::FindingStatus::Fixed);
    const std::int64_t before = frame();

    panel.nextFinding();

    ASSERT_EQ(said.count(), 1);
    EXPECT_EQ(said[0][0].toString(), QStringLiteral("Nothing left to review."));
    EXPECT_EQ(frame(), before);
}

TEST_F(ReviewPanelTest, AcceptsAFindingAndGoesOn)
{
    showOnly(pose::FindingReason::Flip);
    panel.nextFinding();

    panel.accept();

    EXPECT_EQ(frame(), 80);
    EXPECT_EQ(list().model()->rowCount(), 1);
    EXPECT_TRUE(studio.document.undoStack().undoText().contains(QStringLiteral("30")));
}

TEST_F(ReviewPanelTest, IgnoresAFindingAndGoesOn)
{
    showOnly(pose::FindingReason::Flip);
    panel.nextFinding();

    panel.ignore();

    EXPECT_EQ(frame(), 80);
    const int row = *findings.rowOf(studio.source, findings.findings().front().key);
    EXPECT_GE(row, 0);
    EXPECT_EQ(std::ranges::count(
                  findings.findings(), ui::FindingStatus::Ignored, &ui::ReviewedFinding::status),
        1);
}

TEST_F(ReviewPanelTest, FindsTheNextUnreviewedWhateverTheFiltersShow)
{
    showOnly(pose::FindingReason::OutOfTrainingRange);
    ASSERT_EQ(list().model()->rowCount(), 0);

    panel.nextUnreviewed();

    EXPECT_EQ(frame(), findings.findings().front().finding.worst);
}

TEST_F(ReviewPanelTest, WalksTheListByKeyboard)
{
    showOnly(pose::FindingReason::Flip);
    panel.nextFinding();

    QTest::keyClick(&list(), Qt::Key_Down);
    EXPECT_EQ(frame(), 80);

    QTest::keyClick(&list(), Qt::Key_Up);
    EXPECT_EQ(frame(), 30);
}

TEST_F(ReviewPanelTest, LeavesThePlayheadAloneWhenRowsGo)
{
    showOnly(pose::FindingReason::Flip);
    panel.nextFinding();
    studio.session.setFrame(50);

    findings.setStatus({*findings.rowOf(studio.source, findings.findings().front().key)},
        ui::FindingStatus::Fixed);

    EXPECT_EQ(frame(), 50);
}

TEST_F(ReviewPanelTest, ReturnsToTheFrameThatWasEditedLast)
{
    studio.document.changePoses(QStringLiteral("Move"), studio.source,
        {{100, pose::withPoseMoved(studio.poseAt(100), {1, 0})}});
    studio.document.changePoses(QStringLiteral("Move"), studio.source,
        {{55, pose::withPoseMoved(studio.poseAt(55), {1, 0})}});
    studio.session.setFrame(0);

    panel.lastEdited();

    EXPECT_EQ(frame(), 55);
}

TEST_F(ReviewPanelTest, OnlyShowsAProjectThatAnotherWindowHasOpen)
{
    ui::ProjectDocument other;
    other.open(studio.file);
    ASSERT_TRUE(other.isReadOnly());
    ui::Session session(other);
    ui::ReviewModel shown(other);
    ui::ReviewPanel reading(session, shown);
    test::waitFor([&shown] { return !shown.isBusy(); });

    reading.nextFinding();
    const int open = shown.openCount();
    reading.accept();

    EXPECT_GT(open, 0);
    EXPECT_EQ(shown.openCount(), open);
    for (const QPushButton* button : reading.findChildren<QPushButton*>()) {
        if (button->text() == QStringLiteral("Accept")) {
            EXPECT_FALSE(button->isEnabled());
            EXPECT_TRUE(button->toolTip().contains(QStringLiteral("reading")));
        }
    }
}

TEST_F(ReviewPanelTest, SaysHowMuchIsLeft)
{
    using namespace std::chrono_literals;

    EXPECT_EQ(
        ui::ReviewPanel::progressText(14, 63, 350s), QStringLiteral("14 of 63 left, about 6 min"));
    EXPECT_EQ(ui::ReviewPanel::progressText(0, 0, 0s), QStringLiteral("Nothing suspicious"));
}

TEST_F(ReviewPanelTest, NamesEveryWidgetThatTakesTheFocus)
{
    for (const QWidget* widget : panel.findChildren<QWidget*>()) {
        const bool isNamed = !widget->accessibleName().isEmpty()
            || qobject_cast<const QAbstractButton*>(widget) != nullptr;
        const bool isPart = widget->parentWidget() != &panel;
        EXPECT_TRUE(isNamed || isPart || !(widget->focusPolicy() & Qt::TabFocus))
            << widget->metaObject()->className();
    }
}

TEST_F(ReviewPanelTest, LooksLikeThis)
{
    panel.nextFinding();
    test::grabTo(panel, QStringLiteral("review_panel"));
    ui::BatchFixDialog flips(ui::BatchFix::Flips, studio.source, findings);
    test::waitFor([&flips] { return flips.isPlanned(); });
    EXPECT_FALSE(flips.plan().list.empty());
    test::grabTo(flips, QStringLiteral("review_fix_flips"));
    ui::BatchFixDialog jitter(ui::BatchFix::Jitter, studio.source, findings);
    test::waitFor([&jitter] { return jitter.isPlanned(); });
    test::grabTo(jitter, QStringLiteral("review_smooth_jitter"));
    ui::ThresholdsDialog thresholds(findings);
    test::grabTo(thresholds, QStringLiteral("review_thresholds"));
    ui::applyTheme(ui::Theme::Light);
    test::grabTo(panel, QStringLiteral("review_panel_light"));
    ui::applyTheme(ui::Theme::Dark);
    studio.document.close();
    test::grabTo(panel, QStringLiteral("review_panel_empty"));
    EXPECT_FALSE(list().isVisibleTo(&panel));
}
