// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/media/empty_state.h"

#include "tests/support/temporary_folder.h"
#include "tests/ui/support/screenshot.h"
#include "ui/media/drop_zone.h"
#include "ui/media/file_kind.h"
#include "ui/media/notices.h"
#include "ui/media/sample_maker.h"
#include "ui/media/step_strip.h"
#include "ui/theme.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <gtest/gtest.h>

namespace {

class EmptyStateTest : public testing::Test {
protected:
    EmptyStateTest()
    {
        state.resize(900, 640);
        state.show();
    }

    test::TemporaryFolder folder;
    ui::SampleMaker sample{QString(), ui::toQString(folder / "sample")};
    ui::EmptyState state{sample};
};

} // namespace

TEST_F(EmptyStateTest, ShowsWhereToDropWhatAndWhatElseOneCouldOpen)
{
    state.setRecentProjects({QStringLiteral("/videos/my-first-dance.understudy"),
        QStringLiteral("/videos/salsa.understudy")});
    state.setHardware(QStringLiteral("2 threads, no GPU: a draft takes about 10 minutes"));
    QApplication::processEvents();
    test::grabTo(state, QStringLiteral("empty_state_dark"));
    state.resize(620, 520);
    QApplication::processEvents();
    test::grabTo(state, QStringLiteral("empty_state_narrow"));
    state.resize(900, 640);
    ui::applyTheme(ui::Theme::Light);
    QApplication::processEvents();
    test::grabTo(state, QStringLiteral("empty_state_light"));
    ui::applyTheme(ui::Theme::Dark);

    const auto zones = state.findChildren<ui::DropZone*>();
    ASSERT_EQ(zones.size(), 2);
    EXPECT_TRUE(zones[0]->accessibleName().contains(QLatin1String("Drop the dance video")));
    EXPECT_TRUE(zones[1]->accessibleName().contains(QLatin1String("Drop the person video")));
}

TEST_F(EmptyStateTest, OpensARecentProject)
{
    QSignalSpy requested(&state, &ui::EmptyState::projectRequested);
    state.setRecentProjects({QStringLiteral("/videos/salsa.understudy")});

    for (QToolButton* button : state.findChildren<QToolButton*>()) {
        if (button->text() == QLatin1String("salsa.understudy"))
            QTest::mouseClick(button, Qt::LeftButton);
    }

    ASSERT_EQ(requested.size(), 1);
    EXPECT_EQ(requested.first().first().toString(), QLatin1String("/videos/salsa.understudy"));
}

TEST_F(EmptyStateTest, SaysWhyTheSampleCannotBeOpened)
{
    state.openSample();

    ASSERT_EQ(state.notices().sentences().size(), 1);
    EXPECT_TRUE(state.notices().sentences().first().contains(QLatin1String("understudy-cli")));
}

TEST_F(EmptyStateTest, NamesEverythingThatTakesTheFocus)
{
    state.setRecentProjects({QStringLiteral("/videos/salsa.understudy")});

    for (const QWidget* widget : state.findChildren<QWidget*>()) {
        if (widget->focusPolicy() != Qt::NoFocus && widget->isVisibleTo(&state)) {
            EXPECT_FALSE(widget->accessibleName().isEmpty()) << widget->metaObject()->className();
        }
    }
}

TEST_F(EmptyStateTest, SpeaksTheStepsToAScreenReader)
{
    state.setSteps(ui::steps({.hasSource = true}));

    const auto* strip = state.findChild<ui::StepStrip*>();
    EXPECT_TRUE(
        strip->accessibleName().contains(QLatin1String("Import: needs the video of the person")));
}
