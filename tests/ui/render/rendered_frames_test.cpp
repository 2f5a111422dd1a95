// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/rendered_frames.h"

#include "core/project/trained_model.h"
#include "tests/ui/render/rendered_project.h"

#include <QSignalSpy>
#include <QTest>

namespace {

class RenderedFramesTest : public test::RenderedProject {
protected:
    RenderedFramesTest()
        : rendered(document())
    {
        EXPECT_TRUE(QTest::qWaitFor([this] { return rendered.isAnyRendered(); }));
    }

    std::string bar() const
    {
        std::string text;
        for (const ui::RenderedSpan& span : rendered.spans())
            text += std::to_string(span.first) + "-" + std::to_string(span.last)
                + (span.state == ui::RenderState::Stale ? " stale " : " fresh ");
        return text;
    }

    ui::RenderedFrames rendered;
};

} // namespace

TEST_F(RenderedFramesTest, AreThoseThatTheWorkerHasPainted)
{
    EXPECT_EQ(bar(), "0-39 fresh ");
    EXPECT_EQ(rendered.toPaint(0, 49), 10);
    EXPECT_FALSE(rendered.isAnyStale());
}

TEST_F(RenderedFramesTest, AreStaleAroundAnEditAndFreshWhenItIsUndone)
{
    document().changePoses(QStringLiteral("Move"), dance(), {{20, test::someone(60)}});
    ASSERT_TRUE(QTest::qWaitFor([this] { return rendered.isAnyStale(); }));
    const std::string edited = bar();
    document().undoStack().undo();
    ASSERT_TRUE(QTest::qWaitFor([this] { return !rendered.isAnyStale(); }));

    EXPECT_EQ(edited, "0-18 fresh 19-21 stale 22-39 fresh ");
    EXPECT_EQ(bar(), "0-39 fresh ");
}

TEST_F(RenderedFramesTest, AreAllStaleWithAnotherFit)
{
    document().changeSetting(QStringLiteral("Fit"), "motionFit", {{"travel", 0.5}});
    ASSERT_TRUE(QTest::qWaitFor([this] { return rendered.isAnyStale(); }));

    EXPECT_EQ(bar(), "0-39 stale ");
    EXPECT_EQ(rendered.toPaint(10, 19), 10);
}

TEST_F(RenderedFramesTest, GrowWhileTheWorkerPaints)
{
    project::Project worker(file());
    paint(worker, 40, 45);

    rendered.reloadSoon();

    EXPECT_TRUE(QTest::qWaitFor([this] { return rendered.toPaint(0, 49) == 5; }));
}

TEST_F(RenderedFramesTest, AreStaleWhenAnotherModelIsToRender)
{
    document().setQuietly(project::chosenModelKey, "train-2");
    ASSERT_TRUE(QTest::qWaitFor([this] { return rendered.isAnyStale(); }));

    EXPECT_EQ(bar(), "0-39 stale ");

    document().setQuietly(project::chosenModelKey, nullptr);
    EXPECT_TRUE(QTest::qWaitFor([this] { return !rendered.isAnyStale(); }));
}

TEST_F(RenderedFramesTest, AreGoneWithTheProject)
{
    document().close();

    EXPECT_FALSE(rendered.isAnyRendered());
    EXPECT_TRUE(rendered.spans().empty());
}
