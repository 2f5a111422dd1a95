// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/manual_window.h"

#include "tests/ui/support/screenshot.h"
#include "ui/theme.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTreeWidget>
#include <gtest/gtest.h>

namespace {

QUrl page(const char* name) { return QUrl(QStringLiteral("qrc:/manual/") + QLatin1String(name)); }

class ManualWindowTest : public testing::Test {
protected:
    ManualWindowTest()
    {
        window.open(page("first-steps.md"));
        window.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&window));
    }

    template <typename Widget> Widget& the() { return *window.findChild<Widget*>(); }
    QString shown() { return the<QTextBrowser>().toPlainText(); }

    /// The link with this text is clicked, where it is to be seen.
    void follow(const QString& words)
    {
        QTextBrowser& text = the<QTextBrowser>();
        QTextCursor cursor = text.document()->find(words);
        ASSERT_FALSE(cursor.isNull());
        cursor.setPosition(cursor.selectionStart() + 1);
        text.setTextCursor(cursor);
        text.ensureCursorVisible();
        QTest::mouseClick(text.viewport(), Qt::LeftButton, {}, text.cursorRect().center());
    }

    ui::ManualWindow window;
};

} // namespace

TEST_F(ManualWindowTest, ShowsThePageThatIsChosenInTheContents)
{
    QTreeWidget& contents = the<QTreeWidget>();
    QTreeWidgetItem* filming = contents.topLevelItem(0)->child(1);

    contents.setCurrentItem(filming);

    EXPECT_EQ(window.page(), page("filming.md"));
    EXPECT_TRUE(shown().contains(QStringLiteral("Camera on a tripod")));
}

TEST_F(ManualWindowTest, FollowsLinksFromPageToPage)
{
    follow(QStringLiteral("How to film a person"));

    EXPECT_EQ(window.page(), page("filming.md"));
    EXPECT_EQ(the<QTreeWidget>().currentItem()->text(0), QStringLiteral("How to film a person"));
}

TEST_F(ManualWindowTest, AsksForTheCommandOfALink)
{
    const QSignalSpy wanted(&window, &ui::ManualWindow::commandWanted);

    follow(QStringLiteral("System check"));

    ASSERT_EQ(wanted.size(), 1);
    EXPECT_EQ(wanted.first().first().toString(), QStringLiteral("help.check"));
    EXPECT_EQ(window.page(), page("first-steps.md"));
}

TEST_F(ManualWindowTest, GoesToTheHeadingOfAnAddress)
{
    window.open(QUrl(QStringLiteral("qrc:/manual/file-formats.md#the-csv-table")));

    EXPECT_EQ(window.page(), page("file-formats.md"));
    EXPECT_EQ(the<QTextBrowser>().textCursor().block().text(), QStringLiteral("The CSV table"));
}

TEST_F(ManualWindowTest, FindsPagesByTheirWords)
{
    QLineEdit& search = the<QLineEdit>();

    QTest::keyClicks(&search, QStringLiteral("tripod"));

    const QTreeWidgetItem* part = the<QTreeWidget>().topLevelItem(0);
    EXPECT_TRUE(part->child(0)->isHidden()); // First steps
    EXPECT_FALSE(part->child(1)->isHidden());
    EXPECT_TRUE(part->child(1)->text(0).startsWith(QStringLiteral("How to film a person (")));

    QTest::keyClick(&search, Qt::Key_Return);
    EXPECT_EQ(window.page(), page("filming.md"));
    EXPECT_EQ(the<QTextBrowser>().textCursor().selectedText().toLower(), QStringLiteral("tripod"));
    EXPECT_FALSE(the<QTextBrowser>().extraSelections().isEmpty());
}

TEST_F(ManualWindowTest, NamesItsPartsForScreenReaders)
{
    for (const QWidget* widget :
        {static_cast<QWidget*>(&the<QLineEdit>()), static_cast<QWidget*>(&the<QTreeWidget>()),
            static_cast<QWidget*>(&the<QTextBrowser>())})
        EXPECT_FALSE(widget->accessibleName().isEmpty());
}

TEST_F(ManualWindowTest, CanBeReadInBothThemes)
{
    for (const ui::Theme theme : {ui::Theme::Light, ui::Theme::Dark}) {
        ui::applyTheme(theme);
        window.open(page("troubleshooting.md"));
        window.open(page("presets.md"));
        test::grabTo(window,
            theme == ui::Theme::Light ? QStringLiteral("manual-light")
                                      : QStringLiteral("manual-dark"));
    }
}
