// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/first_run.h"

#include <QFile>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <gtest/gtest.h>

namespace {

constexpr int patience = 60'000; // ms

class FirstRunTest : public testing::Test {
protected:
    FirstRunTest() { QSettings().clear(); }
    ~FirstRunTest() override
    {
        QSettings().clear();
        qunsetenv("UNDERSTUDY_WORKER");
    }

    /// A program in the place of understudy-cli, which writes that it was called too.
    void networkIsInstalled(bool isInstalled)
    {
        QFile file(m_folder.filePath(QStringLiteral("program")));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("#!/bin/sh\n[ \"$*\" = '--json models list' ] && echo '"
                   "{\"event\":\"finished\",\"id\":0,\"result\":{\"networks\":[{\"name\":"
                   "\"pose_landmark_heavy\",\"installed\":"
            + QByteArray(isInstalled ? "true" : "false")
            + "},{\"name\":\"face\",\"installed\":true}]}}'\n");
        file.setPermissions(file.permissions() | QFile::ExeOwner);
        qputenv("UNDERSTUDY_WORKER", file.fileName().toLocal8Bit());
    }

    static bool wasLooked()
    {
        return QTest::qWaitFor([] { return !QSettings().allKeys().isEmpty(); }, patience);
    }

private:
    QTemporaryDir m_folder;
};

} // namespace

TEST_F(FirstRunTest, TellsOnceThatNoPosesCanBeFound)
{
    networkIsInstalled(false);
    ui::FirstRun first;
    const QSignalSpy missing(&first, &ui::FirstRun::networksMissing);
    first.look();
    ASSERT_TRUE(wasLooked());
    EXPECT_EQ(missing.size(), 1);

    ui::FirstRun second;
    const QSignalSpy again(&second, &ui::FirstRun::networksMissing);
    second.look();
    QCoreApplication::processEvents();

    EXPECT_EQ(again.size(), 0);
}

TEST_F(FirstRunTest, SaysNothingWhenTheNetworksAreThere)
{
    networkIsInstalled(true);
    ui::FirstRun first;
    const QSignalSpy missing(&first, &ui::FirstRun::networksMissing);

    first.look();

    ASSERT_TRUE(wasLooked());
    EXPECT_EQ(missing.size(), 0);
}
