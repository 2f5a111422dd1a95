// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/system_check_dialog.h"

#include "tests/ui/support/screenshot.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <gtest/gtest.h>

namespace {

constexpr int patience = 60'000; // ms

/// A program in the place of understudy-cli that writes one line and ends.
class SystemCheckTest : public testing::Test {
protected:
    ~SystemCheckTest() override { qunsetenv("UNDERSTUDY_WORKER"); }

    void programWrites(const QByteArray& line)
    {
        const QString path = m_folder.filePath(QStringLiteral("program"));
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("#!/bin/sh\n[ \"$*\" = '--json doctor' ] && echo '" + line + "'\n");
        file.setPermissions(file.permissions() | QFile::ExeOwner);
        qputenv("UNDERSTUDY_WORKER", path.toLocal8Bit());
    }

    static QPushButton* button(const ui::SystemCheckDialog& dialog, const QString& text)
    {
        for (QPushButton* button : dialog.findChildren<QPushButton*>())
            if (button->text().remove(QLatin1Char('&')) == text)
                return button;
        return nullptr;
    }

    static QString sentence(const ui::SystemCheckDialog& dialog)
    {
        return dialog.findChild<QLabel*>()->text();
    }

    static bool waitForTheEnd(const ui::SystemCheckDialog& dialog)
    {
        return QTest::qWaitFor(
            [&] { return button(dialog, QStringLiteral("Check again"))->isEnabled(); }, patience);
    }

private:
    QTemporaryDir m_folder;
};

} // namespace

TEST_F(SystemCheckTest, ShowsWhatTheCommandLineFoundAndCopiesIt)
{
    programWrites(
        R"({"event":"finished","id":0,"result":{"summary":["Threads: 2.","BLAS: OpenBLAS."]}})");
    ui::SystemCheckDialog dialog;
    dialog.show();

    EXPECT_FALSE(button(dialog, QStringLiteral("Copy"))->isEnabled());
    ASSERT_TRUE(waitForTheEnd(dialog));
    test::grabTo(dialog, QStringLiteral("system_check"));
    button(dialog, QStringLiteral("Copy"))->click();

    EXPECT_EQ(dialog.findings(), QStringLiteral("Threads: 2.\nBLAS: OpenBLAS."));
    EXPECT_EQ(QGuiApplication::clipboard()->text(), dialog.findings());
}

TEST_F(SystemCheckTest, ChecksAgainWhenAsked)
{
    programWrites(R"({"event":"finished","id":0,"result":{"summary":["before"]}})");
    ui::SystemCheckDialog dialog;
    ASSERT_TRUE(waitForTheEnd(dialog));

    programWrites(R"({"event":"finished","id":0,"result":{"summary":["after"]}})");
    button(dialog, QStringLiteral("Check again"))->click();

    EXPECT_TRUE(dialog.isRunning());
    ASSERT_TRUE(waitForTheEnd(dialog));
    EXPECT_EQ(dialog.findings(), QStringLiteral("after"));
}

TEST_F(SystemCheckTest, TellsWhatWentWrong)
{
    programWrites(
        R"({"event":"failed","id":0,"code":"Unreadable","subject":"networks","message":"x"})");
    ui::SystemCheckDialog dialog;
    ASSERT_TRUE(waitForTheEnd(dialog));

    EXPECT_TRUE(sentence(dialog).contains(QStringLiteral("networks")))
        << qPrintable(sentence(dialog));
    EXPECT_TRUE(dialog.findings().isEmpty());
    EXPECT_FALSE(button(dialog, QStringLiteral("Copy"))->isEnabled());
}

TEST_F(SystemCheckTest, SaysThatAProgramWhichCrashedGaveNoAnswer)
{
    programWrites("Killed");
    ui::SystemCheckDialog dialog;
    ASSERT_TRUE(waitForTheEnd(dialog));

    EXPECT_TRUE(sentence(dialog).contains(QStringLiteral("before it had an answer")));
}

TEST_F(SystemCheckTest, SaysThatTheProgramIsMissing)
{
    qputenv("UNDERSTUDY_WORKER", "no such program");
    ui::SystemCheckDialog dialog;
    ASSERT_TRUE(waitForTheEnd(dialog));

    EXPECT_TRUE(sentence(dialog).contains(QStringLiteral("understudy-cli")));
}
