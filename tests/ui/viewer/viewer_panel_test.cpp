// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/drawn_clip.h"
#include "tests/ui/support/screenshot.h"
#include "tests/ui/viewer/viewer_fixture.h"
#include "ui/viewer/viewer_panel.h"

#include <QAction>
#include <QLabel>
#include <QTest>
#include <QToolBar>
#include <QToolButton>
#include <gtest/gtest.h>

namespace {

class ViewerPanelTest : public testing::Test {
protected:
    ViewerPanelTest()
    {
        panel.resize(1100, 660);
        panel.show();
        studio.session.setFrame(10);
        EXPECT_TRUE(test::waitUntil([&] { return panel.canvas().shownFrame() == 10; }));
    }

    QAction* action(const char* text)
    {
        const auto* bar = panel.findChild<QToolBar*>();
        for (QAction* each : bar->actions()) {
            if (each->text() == QLatin1String(text))
                return each;
        }
        return nullptr;
    }
    std::filesystem::path targetFile() const { return studio.document.clip(studio.target)->path; }
    QStringList texts() const
    {
        QStringList all;
        for (const QLabel* label : panel.findChildren<QLabel*>())
            all.append(label->text());
        return all;
    }

    test::Studio studio;
    ui::FrameProvider frames;
    ui::Player player{studio.session};
    ui::ViewerPanel panel{studio.session, studio.editor, player, frames};
};

} // namespace

TEST_F(ViewerPanelTest, SaysWhereThePlayheadIs)
{
    EXPECT_TRUE(texts().contains(QStringLiteral("00:00:00:10")));
    EXPECT_TRUE(texts().contains(QStringLiteral("frame 10 / 40")));
    test::grabTo(panel, QStringLiteral("viewer-source"));
}

TEST_F(ViewerPanelTest, ChoosesTheViewByItsButtons)
{
    action("Side by side")->trigger();
    EXPECT_EQ(studio.session.view(), ui::ViewMode::SideBySide);
    EXPECT_TRUE(test::waitUntil([&] { return panel.canvas().shownFrame() == 10; }));
    EXPECT_TRUE(test::waitUntil([&] { return frames.cached(targetFile(), 10, 1).has_value(); }));
    test::grabTo(panel, QStringLiteral("viewer-side-by-side"));

    action("Target")->trigger();
    EXPECT_EQ(studio.session.view(), ui::ViewMode::Target);
    studio.session.setView(ui::ViewMode::Source); // by someone else
    EXPECT_TRUE(action("Source")->isChecked());
}

TEST_F(ViewerPanelTest, OffersEditingOnlyWhereItIsPossible)
{
    EXPECT_TRUE(action("Swap L/R")->isEnabled());

    studio.session.setView(ui::ViewMode::Result);
    EXPECT_FALSE(action("Swap L/R")->isEnabled());
    studio.session.setView(ui::ViewMode::Source);
    studio.document.close();
    EXPECT_FALSE(action("Swap L/R")->isEnabled());
}

TEST_F(ViewerPanelTest, TogglesWhatIsDrawn)
{
    action("Onion skin")->trigger();
    EXPECT_TRUE(studio.session.overlay().onionSkin);
    ui::OverlayOptions overlay = studio.session.overlay();
    overlay.hands = false;
    overlay.names = overlay.trail = true;
    studio.session.setOverlay(overlay);
    EXPECT_FALSE(action("Hands")->isChecked());
    test::grabTo(panel, QStringLiteral("viewer-onion-names-trail"));
}

TEST_F(ViewerPanelTest, ShowsTheNewestRenderedVideo)
{
    const auto video = test::drawnClip(studio.folder / "out.mp4", {320, 240, 40});
    studio.session.setView(ui::ViewMode::Result);
    EXPECT_EQ(panel.canvas().shownFrame(), -1);

    panel.setResult(video);

    EXPECT_TRUE(test::waitUntil([&] { return panel.canvas().shownFrame() == 10; }));
    EXPECT_EQ(studio.document.setting("result"), video.string()) << "remembered with the project";
    EXPECT_FALSE(panel.canvas().shownPose().has_value()) << "it has no poses of its own";
}

TEST_F(ViewerPanelTest, ShowsTheFrameOfAResultThatBeginsLater)
{
    const auto video = test::drawnClip(studio.folder / "part.mp4", {320, 240, 20});
    studio.session.setView(ui::ViewMode::Result);

    panel.setResult(video, 8);

    EXPECT_TRUE(test::waitUntil([&] { return panel.canvas().shownFrame() == 2; }));
    studio.session.setFrame(3);
    EXPECT_TRUE(test::waitUntil([&] { return panel.canvas().shownFrame() == 0; }));
}

TEST_F(ViewerPanelTest, NamesEveryControlForScreenReaders)
{
    for (const QWidget* widget : panel.findChildren<QWidget*>()) {
        if (widget->focusPolicy() == Qt::NoFocus || widget->isHidden())
            continue;
        EXPECT_FALSE(widget->accessibleName().isEmpty())
            << widget->metaObject()->className() << qPrintable(widget->objectName());
    }
}

TEST_F(ViewerPanelTest, StaysUsableWhenNarrow)
{
    panel.resize(430, 400);
    QCoreApplication::processEvents();

    EXPECT_LE(panel.minimumSizeHint().width(), 430);
    const auto* more = panel.findChild<QToolButton*>(QStringLiteral("qt_toolbar_ext_button"));
    ASSERT_NE(more, nullptr);
    EXPECT_TRUE(more->isVisible()) << "what does not fit is in a menu";
    test::grabTo(panel, QStringLiteral("viewer-narrow"));
}
