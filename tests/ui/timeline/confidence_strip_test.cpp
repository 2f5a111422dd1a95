// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/confidence_strip.h"

#include "tests/ui/timeline/timeline_project.h"
#include "ui/timeline/timeline_model.h"

#include <QSignalSpy>
#include <gtest/gtest.h>

using ui::Confidence;

TEST(Confidence, IsThatOfTheSecondWeakestJoint)
{
    pose::Pose pose = test::personSeen(0.9F);
    pose.body[pose::LeftWrist].confidence = 0.1F;
    EXPECT_EQ(ui::confidenceOf(pose), Confidence::Good);

    pose.body[pose::RightKnee].confidence = 0.5F;
    EXPECT_EQ(ui::confidenceOf(pose), Confidence::Fair);

    pose.body[pose::RightAnkle].confidence = 0.2F;
    EXPECT_EQ(ui::confidenceOf(pose), Confidence::Bad);
}

TEST(Confidence, CountsAJointThatWasNotFoundButNotOneTheUserTookAway)
{
    pose::Pose pose = test::personSeen(0.9F);
    pose.body[pose::LeftKnee] = pose.body[pose::LeftAnkle] = pose::detected({}, 0);
    EXPECT_EQ(ui::confidenceOf(pose), Confidence::Bad);

    pose.body[pose::LeftKnee].origin = pose.body[pose::LeftAnkle].origin
        = pose::KeypointOrigin::User;
    EXPECT_EQ(ui::confidenceOf(pose), Confidence::Good);
}

TEST(ConfidenceStrip, ShowsTheWorstFrameOfAColumn)
{
    ui::ConfidenceStrip strip;
    strip.resize(10);
    for (int i = 0; i < 10; ++i)
        strip.set(i, {Confidence::Good, false});
    strip.set(4, {Confidence::Bad, false});
    strip.set(5, {Confidence::Fair, true});

    EXPECT_EQ(strip.worstIn(0, 4), (ui::ConfidenceStrip::Frame{Confidence::Good, false}));
    EXPECT_EQ(strip.worstIn(3, 6), (ui::ConfidenceStrip::Frame{Confidence::Bad, true}));
}

TEST(TimelineModel, KnowsTheConfidenceOfEveryFrameAndFollowsEdits)
{
    test::TimelineProject project;
    ui::TimelineModel model(project.document);
    const ui::ConfidenceStrip& strip = *model.confidence(project.source().id);
    ASSERT_EQ(strip.frameCount(), 100);
    EXPECT_EQ(strip.at(39).confidence, Confidence::Good);
    EXPECT_EQ(strip.at(40).confidence, Confidence::Bad);
    QSignalSpy changed(&model, &ui::TimelineModel::changed);

    project.addKeyframes({40});
    EXPECT_EQ(strip.at(40), (ui::ConfidenceStrip::Frame{Confidence::Good, true}));
    EXPECT_GE(changed.count(), 1);

    project.document.undoStack().undo();
    EXPECT_EQ(strip.at(40), (ui::ConfidenceStrip::Frame{Confidence::Bad, false}));
}

TEST(TimelineModel, ForgetsAProjectThatWasClosed)
{
    test::TimelineProject project;
    ui::TimelineModel model(project.document);
    const std::int64_t clip = project.source().id;
    model.setFindings(clip, {{3, 5, 0.9, QStringLiteral("flip")}});

    project.document.close();

    EXPECT_EQ(model.confidence(clip), nullptr);
    EXPECT_TRUE(model.findings(clip).empty());
}
