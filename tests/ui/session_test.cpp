// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session.h"

#include "tests/support/drawn_clip.h"
#include "tests/support/temporary_folder.h"

#include <QSignalSpy>
#include <gtest/gtest.h>

namespace {

class SessionTest : public testing::Test {
protected:
    SessionTest()
        : session(document)
    {
        project::Project project(folder / "solo.understudy");
        project.addMedia("source", test::drawnClip(folder / "dance.mp4"));
        document.open(folder / "solo.understudy");
    }

    const ui::Clip& clip() { return *document.clip(ui::Role::Source); }

    test::TemporaryFolder folder;
    ui::ProjectDocument document;
    ui::Session session;
};

} // namespace

TEST_F(SessionTest, FindsEveryFrameAgainByItsTime)
{
    for (std::int64_t frame = 0; frame < clip().frameCount(); ++frame) {
        session.setFrame(frame);

        EXPECT_EQ(session.frame(), frame);
    }
}

TEST_F(SessionTest, StaysWithinTheClip)
{
    session.setFrame(1000000);
    EXPECT_EQ(session.frame(), clip().frameCount() - 1);

    session.stepFrames(-2000000);
    EXPECT_EQ(session.frame(), 0);
}

TEST_F(SessionTest, ShowsTheFrameThatAnUndoHasChanged)
{
    pose::Pose pose;
    pose.body[pose::Nose] = pose::detected({5, 5}, 1);
    document.changePoses(QStringLiteral("Move"), clip().id, {{7, pose}});
    session.setFrame(0);

    document.undoStack().undo();

    EXPECT_EQ(session.frame(), 7);
}

TEST_F(SessionTest, TellsOfASelectionOnce)
{
    QSignalSpy changed(&session, &ui::Session::selectionChanged);

    session.setSelection({{pose::Part::Body, 4}});
    session.setSelection({{pose::Part::Body, 4}});

    EXPECT_EQ(changed.count(), 1);
}
