// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/review_model.h"

#include "review_fixture.h"
#include "ui/review/batch_fix_dialog.h"
#include "ui/review/review_filter.h"
#include "ui/review/thresholds.h"

#include <QAbstractItemModelTester>
#include <QPushButton>

namespace {

using Reason = pose::FindingReason;
using Status = ui::FindingStatus;

class ReviewModelTest : public testing::Test {
protected:
    ReviewModelTest()
    {
        studio.open();
        settle();
    }

    void settle()
    {
        test::waitFor([this] { return !findings.isBusy(); });
    }

    std::vector<ui::ReviewedFinding> flips() const
    {
        std::vector<ui::ReviewedFinding> found;
        for (const ui::ReviewedFinding& row : findings.findings()) {
            if (row.finding.reason == Reason::Flip)
                found.push_back(row);
        }
        return found;
    }

    int rowOfFlip(std::size_t number) const
    {
        const ui::ReviewedFinding flip = flips().at(number);
        return *findings.rowOf(flip.clip, flip.key);
    }

    int openFlips() const
    {
        const auto found = flips();
        return static_cast<int>(
            std::ranges::count(found, Status::Open, &ui::ReviewedFinding::status));
    }

    void fixFlipsByOneClick()
    {
        ui::BatchFixDialog dialog(ui::BatchFix::Flips, studio.source, findings);
        test::waitFor([&dialog] { return dialog.isPlanned(); });
        QPushButton* apply = nullptr;
        for (QPushButton* button : dialog.findChildren<QPushButton*>()) {
            if (button->property("primary").toBool())
                apply = button;
        }
        QTest::mouseClick(apply, Qt::LeftButton);
        EXPECT_EQ(dialog.result(), QDialog::Accepted);
        settle();
    }

    test::ReviewProject studio;
    ui::ReviewModel findings{studio.document};
};

} // namespace

TEST_F(ReviewModelTest, FindsTheFlipsThatWerePlanted)
{
    const auto found = flips();

    ASSERT_EQ(found.size(), 2u);
    EXPECT_EQ(found[0].finding.first, 30);
    EXPECT_EQ(found[0].finding.last, 39);
    EXPECT_EQ(found[1].finding.first, 80);
    EXPECT_EQ(found[1].finding.last, 84);
    EXPECT_EQ(found[0].role, ui::Role::Source);
    EXPECT_EQ(openFlips(), 2);
}

TEST_F(ReviewModelTest, FixesAllFlipsByOneClickAndUndoBringsThemBack)
{
    const pose::Pose flipped = studio.poseAt(35);

    fixFlipsByOneClick();

    EXPECT_EQ(openFlips(), 0);
    EXPECT_EQ(
        studio.poseAt(35).body[pose::RightWrist].position, flipped.body[pose::LeftWrist].position);
    EXPECT_EQ(studio.document.undoStack().count(), 1);

    studio.document.undoStack().undo();
    settle();

    EXPECT_EQ(openFlips(), 2);
    EXPECT_EQ(studio.poseAt(35), flipped);
}

TEST_F(ReviewModelTest, KeepsMendedFindingsInTheListAsFixed)
{
    const int all = findings.rowCount();

    fixFlipsByOneClick();

    EXPECT_GE(findings.rowCount(), all);
    ASSERT_EQ(flips().size(), 2u);
    EXPECT_TRUE(flips()[0].isGone);
    EXPECT_EQ(flips()[0].status, Status::Fixed);
}

TEST_F(ReviewModelTest, RemembersDecisionsWhenPosesAreReviewedAgain)
{
    findings.setStatus({rowOfFlip(0)}, Status::Ignored);

    studio.document.changePoses(QStringLiteral("Move"), studio.source,
        {{33, pose::withPoseMoved(studio.poseAt(33), {0.25F, 0})}});
    settle();

    ASSERT_EQ(flips().size(), 2u);
    EXPECT_EQ(flips()[0].status, Status::Ignored);
    EXPECT_EQ(flips()[1].status, Status::Open);
}

TEST_F(ReviewModelTest, RemembersDecisionsWhenTheProjectIsOpenedAgain)
{
    findings.setStatus({rowOfFlip(1)}, Status::Fixed);
    studio.document.close();
    EXPECT_EQ(findings.rowCount(), 0);

    studio.open();
    settle();

    EXPECT_EQ(flips().at(0).status, Status::Open);
    EXPECT_EQ(flips().at(1).status, Status::Fixed);
}

TEST_F(ReviewModelTest, UndoesADecision)
{
    findings.setStatus({rowOfFlip(0)}, Status::Fixed);
    ASSERT_EQ(openFlips(), 1);

    studio.document.undoStack().undo();

    EXPECT_EQ(openFlips(), 2);
}

TEST_F(ReviewModelTest, FindsWhatAnEditHasBroken)
{
    const int before = findings.openCount(studio.source);
    const pose::Pose broken
        = pose::withKeypointAt(studio.poseAt(60), pose::bodyJoint(pose::RightWrist), {5, 5});

    studio.document.changePoses(QStringLiteral("Break"), studio.source, {{60, broken}});
    settle();

    EXPECT_GT(findings.openCount(studio.source), before);
}

TEST_F(ReviewModelTest, GivesTheSameFindingsByWindowsAsByAWholeReview)
{
    studio.document.changePoses(
        QStringLiteral("Flip"), studio.source, {{60, pose::withSidesSwapped(studio.poseAt(60))}});
    studio.document.changePoses(QStringLiteral("Move"), studio.source,
        {{95, pose::withKeypointAt(studio.poseAt(95), pose::bodyJoint(pose::LeftAnkle), {9, 9})}});
    settle();

    std::set<std::string> found;
    for (const ui::ReviewedFinding& row : findings.findings()) {
        if (row.clip == studio.source && !row.isGone)
            found.insert(row.key);
    }
    std::set<std::string> expected;
    const pose::Track track = studio.document.track(studio.source);
    for (const pose::Finding& finding : pose::review(pose::bodies(track), 0, test::reviewFrames,
             pose::reviewBasis(pose::bodies(studio.document.detected(studio.source)))))
        expected.insert(pose::findingKey(finding));
    EXPECT_EQ(found, expected);
}

TEST_F(ReviewModelTest, ReviewsAgainWithOtherThresholds)
{
    pose::ReviewSettings blind;
    blind.flipCost = 0.1F;
    blind.flipFrames = 2;

    findings.changeSettings(blind);
    settle();

    EXPECT_EQ(findings.settings().flipFrames, 2);
    EXPECT_NE(flips().size(), 0u); // now two exchanges that do not belong together
    EXPECT_NE(flips()[0].finding.last, 39);
}

TEST_F(ReviewModelTest, FindsPosesThatTheTargetWasNeverFilmedIn)
{
    findings.setTrainingDistances(studio.source, {{{70, 0.8F}, {71, 2.1F}, {72, 2.0F}}, 1.5F});
    settle();

    const auto found = std::ranges::find(findings.findings(), Reason::OutOfTrainingRange,
        [](const ui::ReviewedFinding& row) { return row.finding.reason; });
    ASSERT_NE(found, findings.findings().end());
    EXPECT_EQ(found->finding.first, 71);
    EXPECT_EQ(found->finding.last, 72);
}

TEST_F(ReviewModelTest, MarksTheTimeline)
{
    findings.setStatus({rowOfFlip(0)}, Status::Ignored);

    const std::vector<ui::FindingMark> marks = findings.marks(studio.source);

    const auto first = std::ranges::find(marks, 30, &ui::FindingMark::first);
    ASSERT_NE(first, marks.end());
    EXPECT_EQ(first->last, 39);
    EXPECT_FALSE(first->isOpen);
    EXPECT_TRUE(first->text.contains(QStringLiteral("flip")));
}

TEST_F(ReviewModelTest, IsASoundModelThroughAllOfThis)
{
    const QAbstractItemModelTester model(
        &findings, QAbstractItemModelTester::FailureReportingMode::Fatal);
    ui::ReviewFilter filter(findings);
    const QAbstractItemModelTester filtered(
        &filter, QAbstractItemModelTester::FailureReportingMode::Fatal);

    findings.setStatus({rowOfFlip(0)}, Status::Ignored);
    fixFlipsByOneClick();
    filter.choose({.reason = Reason::Flip, .status = std::nullopt});
    filter.sort(ui::ReviewModel::Severity, Qt::DescendingOrder);

    EXPECT_EQ(filter.rowCount(), 2);
}

TEST_F(ReviewModelTest, ShowsOnlyWhatTheFilterAsksFor)
{
    ui::ReviewFilter filter(findings);

    filter.choose({.joint = pose::bodyJoint(pose::RightWrist), .role = ui::Role::Target});
    const int ofTarget = filter.rowCount();
    filter.choose({.reason = Reason::Flip, .joint = pose::bodyJoint(pose::RightWrist)});
    const int flipsOfWrist = filter.rowCount();
    findings.setStatus({rowOfFlip(0)}, Status::Fixed);

    EXPECT_EQ(ofTarget, 0);
    EXPECT_EQ(flipsOfWrist, 2);
    EXPECT_EQ(filter.rowCount(), 1);
}

TEST(Thresholds, KeepOnlyWhatDiffersAndComeBackFromJson)
{
    pose::ReviewSettings settings;
    EXPECT_TRUE(ui::toJson(settings).is_null());
    settings.missingFrames = 12;
    settings.lowConfidence = 0.2F;

    const pose::ReviewSettings read = ui::reviewSettingsFrom(ui::toJson(settings));

    EXPECT_EQ(ui::toJson(settings).size(), 2u);
    EXPECT_EQ(read.missingFrames, 12);
    EXPECT_FLOAT_EQ(read.lowConfidence, 0.2F);
    EXPECT_EQ(ui::reviewSettingsFrom({{"missing_frames", "many"}}).missingFrames, 8);
}
