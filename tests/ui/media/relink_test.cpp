// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/media/media_fixture.h"
#include "tests/ui/support/screenshot.h"
#include "ui/media/relink_dialog.h"

#include <QPushButton>
#include <QTableWidget>
#include <fstream>

namespace {

namespace fs = std::filesystem;

/// A project of two videos that were then moved to the folder "moved", one of them renamed.
class RelinkTest : public test::MediaTest {
protected:
    RelinkTest()
    {
        importAndWait({clip("dance.mp4"), clip("me.mp4", 9)});
        fs::create_directories(folder / "moved" / "deeper");
        fs::rename(folder / "dance.mp4", folder / "moved" / "deeper" / "dance.mp4");
        fs::rename(folder / "me.mp4", folder / "moved" / "other name.mp4");
        openAgain();
    }

    void openAgain()
    {
        document.close();
        document.open(folder / "solo.understudy");
    }

    bool isWhole() const
    {
        return std::ranges::all_of(
            document.clips(), [](const ui::Clip& one) { return one.info.has_value(); });
    }

    static bool search(ui::RelinkDialog& dialog, const fs::path& place)
    {
        QSignalSpy searched(&dialog, &ui::RelinkDialog::searched);
        if (fs::is_directory(place))
            dialog.searchFolder(ui::toQString(place));
        else
            dialog.searchFile(ui::toQString(place));
        return searched.size() > 0 || searched.wait(20'000);
    }
};

} // namespace

TEST_F(RelinkTest, FindsAllMissingVideosFromOneFolder)
{
    ui::RelinkDialog dialog(document);
    ASSERT_TRUE(dialog.hasMissing());

    ASSERT_TRUE(search(dialog, folder / "moved"));
    EXPECT_EQ(dialog.foundCount(), 2U);
    test::grabTo(dialog, QStringLiteral("relink_dialog"));
    dialog.accept();

    EXPECT_TRUE(isWhole());
    EXPECT_EQ(document.clip(ui::Role::Target)->path, folder / "moved" / "other name.mp4");
}

TEST_F(RelinkTest, FindsTheOthersFromOneFile)
{
    ui::RelinkDialog dialog(document);

    ASSERT_TRUE(search(dialog, folder / "moved" / "other name.mp4"));
    dialog.accept();

    EXPECT_TRUE(isWhole());
}

TEST_F(RelinkTest, StaysFoundWhenTheProjectIsOpenedAgain)
{
    ui::RelinkDialog dialog(document);
    ASSERT_TRUE(search(dialog, folder / "moved"));
    dialog.accept();

    openAgain();

    EXPECT_TRUE(isWhole());
}

TEST_F(RelinkTest, ChangesNothingWhenCancelled)
{
    ui::RelinkDialog dialog(document);
    ASSERT_TRUE(search(dialog, folder / "moved"));

    dialog.reject();

    EXPECT_FALSE(isWhole());
    EXPECT_EQ(document.clip(ui::Role::Source)->path, folder / "dance.mp4");
}

TEST_F(RelinkTest, IsNotFooledByAnotherVideoOfTheSameName)
{
    fs::create_directory(folder / "elsewhere");
    test::drawnClip(folder / "elsewhere" / "dance.mp4", {.frames = 20});
    ui::RelinkDialog dialog(document);

    ASSERT_TRUE(search(dialog, folder / "elsewhere" / "dance.mp4"));

    EXPECT_EQ(dialog.foundCount(), 0U);
    EXPECT_TRUE(dialog.status().contains(QLatin1String("None of the missing videos")));
}

TEST_F(RelinkTest, FindsWhatIsLeftInASecondFolder)
{
    fs::create_directory(folder / "rest");
    fs::rename(folder / "moved" / "other name.mp4", folder / "rest" / "me.mp4");
    ui::RelinkDialog dialog(document);

    ASSERT_TRUE(search(dialog, folder / "moved"));
    EXPECT_EQ(dialog.foundCount(), 1U);
    ASSERT_TRUE(search(dialog, folder / "rest"));
    EXPECT_EQ(dialog.foundCount(), 2U);
}

TEST_F(RelinkTest, OffersNothingToRelinkBeforeSomethingIsFound)
{
    ui::RelinkDialog dialog(document);

    for (const QPushButton* button : dialog.findChildren<QPushButton*>()) {
        EXPECT_FALSE(button->accessibleName().isEmpty());
        EXPECT_EQ(button->isEnabled(), button->text() != QLatin1String("Relink"));
    }
    EXPECT_EQ(dialog.findChild<QTableWidget*>()->rowCount(), 2);
}

TEST(RelinkSearch, PassesOverWhatItCannotRead)
{
    const test::TemporaryFolder folder;
    fs::create_symlink(folder / "nowhere", folder / "dance.mp4");
    std::ofstream(folder / "me.mp4") << "not a video";

    EXPECT_TRUE(
        ui::findMissing({{1, "/x/dance.mp4", 0, "ab"}, {2, "/x/me.mp4", 11, "cd"}}, folder.path())
            .empty());
    EXPECT_TRUE(ui::findMissing({{1, "/x/dance.mp4", 0, "ab"}}, folder / "no folder").empty());
}
