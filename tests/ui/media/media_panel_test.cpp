// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/media/media_panel.h"

#include "tests/ui/media/media_fixture.h"
#include "tests/ui/support/screenshot.h"
#include "ui/media/drop_zone.h"
#include "ui/theme.h"

#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <algorithm>

namespace {

class MediaPanelTest : public test::MediaTest {
protected:
    MediaPanelTest()
    {
        panel.resize(250, 520);
        panel.show();
    }

    void detect(ui::Role role, std::int64_t frames)
    {
        pose::Track track;
        for (std::int64_t frame = 0; frame < frames; ++frame)
            track[frame] = pose::Pose();
        project::Project(document.path())
            .storeDetectedTrack(document.clip(role)->sha256, {}, track);
        document.reloadDetections();
    }

    QStringList chips(std::size_t card) const
    {
        QStringList texts;
        for (const ui::ChipText& chip : panel.cards().at(card)->content().chips)
            texts.append(chip.text);
        return texts;
    }

    QAction* action(const QMenu& menu, const char* text) const
    {
        for (QAction* action : menu.actions()) {
            if (action->text() == QString::fromUtf8(text))
                return action;
        }
        return nullptr;
    }

    bool isChecked() const
    {
        return std::ranges::all_of(
            panel.cards(), [](const ui::MediaCard* card) { return card->content().isChecked; });
    }

    ui::FootageCheck footage{document};
    ui::MediaPanel panel{session, import, footage};
};

QString text(const char* latin) { return QString::fromLatin1(latin); }

} // namespace

TEST_F(MediaPanelTest, OffersADropZoneWhenThereAreNoVideos)
{
    QApplication::processEvents();
    test::grabTo(panel, text("media_panel_empty"));

    EXPECT_TRUE(panel.cards().empty());
    EXPECT_TRUE(panel.findChild<ui::DropZone*>()->isVisible());
}

TEST_F(MediaPanelTest, ShowsACardForEachVideoTheDanceFirst)
{
    importAndWait({clip("me.mp4")}, ui::Role::Target);
    importAndWait({clip("a very long name of a dance that does not fit.mp4", 9)}, ui::Role::Source);
    importAndWait({clip("me again.mp4", 10)}, ui::Role::Target);

    ASSERT_EQ(panel.cards().size(), 3U);
    EXPECT_EQ(panel.cards()[0]->content().title, QString::fromUtf8("Source — dancer"));
    EXPECT_EQ(panel.cards()[1]->content().fileName, text("me.mp4"));
    EXPECT_EQ(panel.cards()[2]->content().title, QString::fromUtf8("Target — performer 2"));
}

TEST_F(MediaPanelTest, LoadsThePicturesAndLooksAtTheFootageInTheBackground)
{
    importAndWait({clip("dance.mp4"), clip("me.mp4", 9)});
    EXPECT_TRUE(panel.cards()[0]->content().thumbnail.isNull());

    ASSERT_TRUE(test::waitUntil([this] { return isChecked(); }));

    EXPECT_FALSE(panel.cards()[0]->content().thumbnail.isNull());
    EXPECT_FALSE(panel.cards()[1]->content().remarks.empty());
}

TEST_F(MediaPanelTest, FollowsTheWorkWithTheClips)
{
    importAndWait({clip("dance.mp4", 25), clip("me.mp4", 9)});
    EXPECT_TRUE(chips(0).contains(text("no poses yet")));

    detect(ui::Role::Source, 24);
    EXPECT_TRUE(chips(0).contains(text("poses 96 %")));

    document.changeEdits(
        text("Remove"), document.clip(ui::Role::Source)->id, {{3, project::PoseEdit{}}});
    EXPECT_TRUE(chips(0).contains(text("poses 92 %")));

    panel.setFindingsToReview(document.clip(ui::Role::Source)->id, 14);
    EXPECT_TRUE(chips(0).contains(text("14 to review")));

    panel.setModel(document.clip(ui::Role::Target)->id, text("draft"));
    EXPECT_TRUE(chips(1).contains(text("model: draft")));
}

TEST_F(MediaPanelTest, MeasuresThePosesAfterDetection)
{
    importAndWait({clip("me.mp4", 25)}, ui::Role::Target);
    detect(ui::Role::Target, 5);

    const auto saysFewFrames = [this] {
        const auto& remarks = panel.cards()[0]->content().remarks;
        return std::ranges::any_of(remarks, [](const ui::Remark& remark) {
            return remark.text.contains(QLatin1String("20 % of the frames"));
        });
    };
    EXPECT_TRUE(test::waitUntil(saysFewFrames));
}

TEST_F(MediaPanelTest, MarksMissingFilesAndOffersToRelinkThem)
{
    importAndWait({clip("dance.mp4")});
    std::filesystem::remove(folder / "dance.mp4");
    document.close();
    document.open(folder / "solo.understudy");

    EXPECT_EQ(chips(0).first(), text("file is missing"));
    EXPECT_TRUE(panel.cards()[0]->content().isMissing);
    const auto menu = panel.menuFor(document.clips()[0].id);
    EXPECT_TRUE(action(*menu, "Relink…")->isEnabled());
    EXPECT_FALSE(action(*menu, "Detect poses")->isEnabled());
}

TEST_F(MediaPanelTest, OpensAndClosesTheListOfRemarks)
{
    importAndWait({clip("dance.mp4")});
    ASSERT_TRUE(test::waitUntil([this] { return isChecked(); }));
    ui::MediaCard* card = panel.cards()[0];
    QToolButton* footageButton = nullptr;
    for (QToolButton* button : card->findChildren<QToolButton*>()) {
        if (button->text().startsWith(QLatin1String("footage")))
            footageButton = button;
    }
    ASSERT_NE(footageButton, nullptr);
    const int closed = card->sizeHint().height();

    QTest::mouseClick(footageButton, Qt::LeftButton);
    QApplication::processEvents();

    EXPECT_TRUE(card->isExpanded());
    EXPECT_GT(card->sizeHint().height(), closed);
    panel.setFindingsToReview(document.clips()[0].id, 3);
    EXPECT_TRUE(card->isExpanded()); // news do not close it
}

TEST_F(MediaPanelTest, ChoosesTheClipToEditByMouseAndKeyboard)
{
    importAndWait({clip("dance.mp4"), clip("me.mp4", 9)});

    QTest::mouseClick(panel.cards()[1], Qt::LeftButton, {}, {4, 4});
    EXPECT_EQ(session.editedRole(), ui::Role::Target);

    QTest::keyClick(panel.cards()[0], Qt::Key_Return);
    EXPECT_EQ(session.editedRole(), ui::Role::Source);
    EXPECT_TRUE(panel.cards()[0]->content().isCurrent);
}

TEST_F(MediaPanelTest, UsesTheClipOfAPersonThatWasChosenLast)
{
    importAndWait({clip("me.mp4", 9), clip("me again.mp4", 10)}, ui::Role::Target);
    const std::int64_t first = document.clips()[0].id;
    const std::int64_t second = document.clips()[1].id;
    EXPECT_EQ(document.clip(ui::Role::Target)->id, first);
    EXPECT_TRUE(chips(0).contains(QStringLiteral("in use")));

    QTest::mouseClick(panel.cards()[1], Qt::LeftButton, {}, {4, 4});

    EXPECT_EQ(document.clip(ui::Role::Target)->id, second);
    EXPECT_EQ(session.editedClip()->id, second);
    EXPECT_TRUE(panel.cards()[1]->content().isCurrent);
    EXPECT_FALSE(chips(0).contains(QStringLiteral("in use")));
    EXPECT_TRUE(chips(1).contains(QStringLiteral("in use")));

    document.removeClip(second);
    EXPECT_EQ(document.clip(ui::Role::Target)->id, first);
    EXPECT_FALSE(chips(0).contains(QStringLiteral("in use"))) << "it is the only one";
}

TEST_F(MediaPanelTest, AsksForDetectionFromTheMenu)
{
    importAndWait({clip("dance.mp4")});
    QSignalSpy requested(&panel, &ui::MediaPanel::detectRequested);

    action(*panel.menuFor(document.clips()[0].id), "Detect poses")->trigger();

    ASSERT_EQ(requested.size(), 1);
    EXPECT_EQ(requested.first().first().toLongLong(), document.clips()[0].id);
}

TEST_F(MediaPanelTest, RemovesAClipFromItsMenuAndUndoBringsItBack)
{
    importAndWait({clip("dance.mp4")});

    action(*panel.menuFor(document.clips()[0].id), "Remove")->trigger();
    EXPECT_TRUE(panel.cards().empty());

    document.undoStack().undo();
    EXPECT_EQ(panel.cards().size(), 1U);
}

TEST_F(MediaPanelTest, ChangesNothingWhenTheProjectIsReadOnly)
{
    importAndWait({clip("dance.mp4")});
    document.flush();
    ui::ProjectDocument second;
    second.open(document.path());
    ui::Session secondSession(second);
    ui::ImportService secondImport(second);
    ui::FootageCheck secondFootage(second);
    ui::MediaPanel secondPanel(secondSession, secondImport, secondFootage);

    const auto menu = secondPanel.menuFor(second.clips().at(0).id);

    EXPECT_FALSE(action(*menu, "Remove")->isEnabled());
    EXPECT_FALSE(action(*menu, "Detect poses")->isEnabled());
    EXPECT_TRUE(action(*menu, "Show in folder")->isEnabled());
}

TEST_F(MediaPanelTest, SaysWhatIsBeingReadAndWhatWasRefused)
{
    import.importFiles({ui::toQString(folder / "gone.mp4")});
    const auto labels = panel.findChildren<QLabel*>();
    const auto shows = [&](const char* words) {
        return std::ranges::any_of(labels, [&](const QLabel* label) {
            return label->isVisible() && label->text().contains(QLatin1String(words));
        });
    };
    EXPECT_TRUE(shows("Reading gone.mp4"));

    ASSERT_TRUE(test::waitUntil([this] { return import.pending().isEmpty(); }));

    EXPECT_FALSE(shows("Reading gone.mp4"));
    EXPECT_TRUE(shows("is not there any more."));
}

TEST_F(MediaPanelTest, NamesEverythingThatTakesTheFocus)
{
    importAndWait({clip("dance.mp4"), clip("me.mp4", 9)});
    ASSERT_TRUE(test::waitUntil([this] { return isChecked(); }));

    for (const QWidget* widget : panel.findChildren<QWidget*>()) {
        if (widget->focusPolicy() != Qt::NoFocus && widget->isVisibleTo(&panel)) {
            EXPECT_FALSE(widget->accessibleName().isEmpty()) << widget->metaObject()->className();
        }
    }
}

TEST_F(MediaPanelTest, ShowsRealFootage)
{
    const std::filesystem::path data = std::filesystem::path(SHARED_FOLDER) / "data";
    if (!std::filesystem::exists(data / "dance_patio.mp4"))
        GTEST_SKIP() << "no footage beside this checkout";
    importAndWait({ui::toQString(data / "dance_patio.mp4")}, ui::Role::Source);
    importAndWait({ui::toQString(data / "dance_studio.mp4")}, ui::Role::Target);
    panel.setFindingsToReview(document.clips()[0].id, 14);
    detect(ui::Role::Source, 432);
    ASSERT_TRUE(test::waitUntil([this] { return isChecked(); }));
    QApplication::processEvents();
    test::grabTo(panel, text("media_panel_dark"));
    for (QToolButton* button : panel.findChildren<QToolButton*>()) {
        if (button->text().startsWith(QLatin1String("footage")))
            button->click();
    }
    panel.resize(250, 900);
    QApplication::processEvents();
    test::grabTo(panel, text("media_panel_remarks"));
    ui::applyTheme(ui::Theme::Light);
    QApplication::processEvents();
    test::grabTo(panel, text("media_panel_light"));
    ui::applyTheme(ui::Theme::Dark);

    for (const ui::MediaCard* card : panel.cards()) {
        for (const ui::Remark& remark : card->content().remarks)
            EXPECT_FALSE(remark.text.contains(QLatin1String("camera moves")));
    }
}
