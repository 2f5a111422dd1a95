// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/pose_exchange.h"

#include "tests/support/drawn_clip.h"
#include "tests/support/temporary_folder.h"
#include "ui/session.h"

#include <QSignalSpy>
#include <QWidget>
#include <fstream>
#include <gtest/gtest.h>

namespace {

class PoseExchangeTest : public testing::Test {
protected:
    PoseExchangeTest()
        : session(document)
        , exchange(session, window)
        , said(&exchange, &ui::PoseExchange::said)
    {
        project::Project project(folder / "solo.understudy");
        clip = project.addMedia("source", test::drawnClip(folder / "dance.mp4")).id;
        document.open(folder / "solo.understudy");
        pose::Pose pose;
        for (std::size_t i = 0; i < pose::bodyKeypoints; ++i)
            pose.body[i] = pose::detected({10.0F + static_cast<float>(i), 20}, 0.5F);
        document.changePoses(QStringLiteral("Place"), clip, {{0, pose}, {3, pose}});
    }

    QString path(const char* name) { return QString::fromStdString((folder / name).string()); }
    QString sentence()
    {
        EXPECT_TRUE(!said.isEmpty() || said.wait());
        return said.isEmpty() ? QString() : said.takeLast().at(0).toString();
    }

    test::TemporaryFolder folder;
    QWidget window;
    ui::ProjectDocument document;
    ui::Session session;
    ui::PoseExchange exchange;
    QSignalSpy said;
    std::int64_t clip = 0;
};

} // namespace

TEST_F(PoseExchangeTest, WhatWasExportedComesBackAsOneUndoStep)
{
    using ui::PoseFormat;
    for (const auto& [format, name] : {std::pair(PoseFormat::OpenPose, "frames"),
             std::pair(PoseFormat::ControlNet, "control.json"),
             std::pair(PoseFormat::Coco, "poses.json"), std::pair(PoseFormat::Csv, "poses.csv")}) {
        exchange.exportTo(path(name), format);
        sentence();
        document.changeEdits(QStringLiteral("Nobody"), clip, {{3, project::PoseEdit{}}});
        const int steps = document.undoStack().index();

        exchange.importFrom(path(name));

        EXPECT_TRUE(sentence().startsWith(QStringLiteral("2 pose"))) << name;
        EXPECT_EQ(document.undoStack().index(), steps + 1) << name;
        EXPECT_NEAR(document.poseAt(clip, 3)->body[pose::RightWrist].position.x, 14, 0.01) << name;
        document.undoStack().setIndex(1);
    }
}

TEST_F(PoseExchangeTest, AFileOfSomethingElseIsRefusedInOneSentence)
{
    std::ofstream(folder / "poses.json") << "no poses";

    exchange.importFrom(path("poses.json"));

    EXPECT_TRUE(sentence().contains(QStringLiteral("poses.json")));
    EXPECT_EQ(document.undoStack().count(), 1);
}

TEST_F(PoseExchangeTest, JointsThatAFileDoesNotKnowStayAsTheyWere)
{
    std::ofstream(folder / "wrist.csv") << "frame,joint,x,y\n3,right_wrist,70,60\n";

    exchange.importFrom(path("wrist.csv"));

    EXPECT_TRUE(sentence().startsWith(QStringLiteral("1 pose")));
    const pose::Pose* pose = document.poseAt(clip, 3);
    ASSERT_NE(pose, nullptr);
    EXPECT_EQ(pose->body[pose::RightWrist].position, (base::Vec2{70, 60}));
    EXPECT_TRUE(pose->body[pose::Nose].isPresent());
}

TEST_F(PoseExchangeTest, AClipWithImportedPosesCountsAsDetected)
{
    EXPECT_FALSE(document.isDetected(clip)); // the user's own joints alone do not

    std::ofstream(folder / "wrist.csv") << "frame,joint,x,y\n3,right_wrist,70,60\n";
    exchange.importFrom(path("wrist.csv"));
    sentence();

    EXPECT_TRUE(document.isDetected(clip));
}
