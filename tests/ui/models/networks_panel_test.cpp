// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/networks_dialog.h"
#include "ui/models/networks_panel.h"

#include "tests/ui/support/screenshot.h"

#include <QFile>
#include <QProgressBar>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>
#include <gtest/gtest.h>

namespace {

constexpr int patience = 60'000; // ms

/// A program in the place of understudy-cli: a shell script that has "$*" to look at.
class NetworksPanelTest : public testing::Test {
protected:
    ~NetworksPanelTest() override { qunsetenv("UNDERSTUDY_WORKER"); }

    void programIs(const QByteArray& script)
    {
        const QString path = folder.filePath(QStringLiteral("program"));
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("#!/bin/sh\ncd " + folder.path().toLocal8Bit() + "\n" + list + script);
        file.setPermissions(file.permissions() | QFile::ExeOwner);
        qputenv("UNDERSTUDY_WORKER", path.toLocal8Bit());
    }

    static bool waitForTheList(const ui::NetworksPanel& panel)
    {
        return QTest::qWaitFor([&] { return !panel.isBusy() && panel.isComplete(); }, patience);
    }
    static QPushButton* button(const ui::NetworksPanel& panel, const QString& text)
    {
        for (QPushButton* button : panel.findChildren<QPushButton*>())
            if (button->text().remove(QLatin1Char('&')) == text)
                return button;
        return nullptr;
    }
    static QString cell(const ui::NetworksPanel& panel, int row, int column)
    {
        return panel.findChild<QTreeWidget*>()->topLevelItem(row)->text(column);
    }

    QTemporaryDir folder;

private:
    /// The file "there" says whether the first network is installed.
    const QByteArray list = R"(
if [ "$*" = "--json models list" ]; then
    [ -e there ] && installed=true || installed=false
    echo '{"event":"finished","id":0,"result":{"networks":[
      {"name":"heavy","purpose":"body points","installed":'$installed',"size":27709200,
       "licence":"Apache-2.0","source":"npm","fetchable":true},
      {"name":"openpose","purpose":"OpenPose","installed":false,"size":0,
       "licence":"not redistributable","source":"OpenPose","fetchable":false}]}}' | tr -d '\n'
fi
)";
};

} // namespace

TEST_F(NetworksPanelTest, ShowsWhatIsInstalledAndUnderWhichLicence)
{
    programIs("");
    ui::NetworksDialog dialog;
    dialog.show();
    ui::NetworksPanel& panel = dialog.panel();
    ASSERT_TRUE(waitForTheList(panel));
    test::grabTo(dialog, QStringLiteral("networks"));

    EXPECT_EQ(cell(panel, 0, 0), QStringLiteral("body points"));
    EXPECT_EQ(cell(panel, 0, 1), QStringLiteral("missing"));
    EXPECT_EQ(cell(panel, 0, 3), QStringLiteral("Apache-2.0"));
    EXPECT_EQ(cell(panel, 1, 1), QStringLiteral("bring your own"));
    EXPECT_EQ(panel.isComplete(), false);
    EXPECT_TRUE(button(panel, QStringLiteral("Download what is missing"))->isEnabled());
}

TEST_F(NetworksPanelTest, DownloadsWhatIsMissing)
{
    programIs(R"([ "$*" = "--json models fetch" ] && touch there &&
        echo '{"event":"finished","id":0,"result":{"fetched":["heavy"]}}')");
    ui::NetworksPanel panel;
    ASSERT_TRUE(waitForTheList(panel));

    button(panel, QStringLiteral("Download what is missing"))->click();

    ASSERT_TRUE(QTest::qWaitFor([&] { return panel.isComplete() == true; }, patience));
    EXPECT_EQ(cell(panel, 0, 1), QStringLiteral("installed"));
    EXPECT_TRUE(panel.message().contains(QStringLiteral("installed")));
    EXPECT_FALSE(button(panel, QStringLiteral("Download what is missing"))->isEnabled());
}

TEST_F(NetworksPanelTest, StopsADownloadWhenAsked)
{
    programIs(R"([ "$*" = "--json models fetch" ] || exit 0
        trap 'echo "{\"event\":\"cancelled\",\"id\":0}"; exit 130' TERM
        echo '{"event":"progress","id":0,"stage":"heavy","done":5,"total":10,"rate":1}'
        while true; do sleep 0.05; done)");
    ui::NetworksPanel panel;
    ASSERT_TRUE(waitForTheList(panel));
    panel.show();
    panel.fetch();
    const auto* progress = panel.findChild<QProgressBar*>();
    ASSERT_TRUE(QTest::qWaitFor([&] { return progress->value() > 0; }, patience));

    button(panel, QStringLiteral("Stop"))->click();

    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return !panel.isBusy() && panel.message().startsWith(QStringLiteral("Stopped")); },
        patience))
        << panel.message().toStdString();
}

TEST_F(NetworksPanelTest, SaysWhatWentWrongAndKeepsSayingItWithTheList)
{
    programIs(R"([ "$*" = "--json models verify" ] &&
        echo '{"event":"failed","id":0,"code":"checksum_mismatch","subject":"heavy","message":"is not right"}')");
    ui::NetworksPanel panel;
    ASSERT_TRUE(waitForTheList(panel));

    panel.verify();

    EXPECT_TRUE(QTest::qWaitFor([&] { return !panel.isBusy(); }, patience));
    EXPECT_EQ(panel.message(), QStringLiteral("heavy: is not right"));
}

TEST_F(NetworksPanelTest, InstallsFromAFile)
{
    programIs(R"([ "$*" = "--json models install networks.tgz" ] && touch there &&
        echo '{"event":"finished","id":0,"result":{"installed":["heavy"]}}')");
    ui::NetworksPanel panel;
    ASSERT_TRUE(waitForTheList(panel));

    panel.install(QStringLiteral("networks.tgz"));

    ASSERT_TRUE(QTest::qWaitFor([&] { return panel.isComplete() == true; }, patience));
    EXPECT_TRUE(panel.message().contains(QStringLiteral("1"))) << panel.message().toStdString();
}
