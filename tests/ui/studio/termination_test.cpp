// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/temporary_folder.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>
#include <csignal>
#include <gtest/gtest.h>

namespace {

constexpr int patience = 60'000; // ms

/// The real program without a screen, in a folder of its own.
class Program {
public:
    Program()
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        environment.insert(QStringLiteral("UNDERSTUDY_DESCRIBE"), within("seen.json"));
        for (const char* name :
            {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"})
            environment.insert(QString::fromLatin1(name), within("home"));
        QDir().mkpath(within("temporary"));
        QDir().mkpath(within("home"));
        QFile::setPermissions(
            within("home"), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        environment.insert(QStringLiteral("TMPDIR"), within("temporary"));
        m_process.setProcessEnvironment(environment);
        m_process.start(QStringLiteral(STUDIO_PROGRAM), QStringList{});
    }

    bool isShown() const
    {
        return QTest::qWaitFor([this] { return QFile::exists(within("seen.json")); }, patience);
    }

    bool endsAfter(int signal)
    {
        ::kill(static_cast<pid_t>(m_process.processId()), signal);
        return m_process.waitForFinished(patience);
    }

    const QProcess& process() const { return m_process; }
    std::string leftovers() const
    {
        return QDir(within("temporary"))
            .entryList(QDir::AllEntries | QDir::NoDotAndDotDot)
            .join(QLatin1Char(' '))
            .toStdString();
    }

private:
    QString within(const char* name) const
    {
        return QString::fromStdString((m_folder / name).string());
    }

    const test::TemporaryFolder m_folder;
    QProcess m_process;
};

class Termination : public testing::TestWithParam<int> { };

} // namespace

TEST_P(Termination, ClosesTheWindowAndLeavesNoTemporaryFiles)
{
    Program program;
    ASSERT_TRUE(program.isShown());

    ASSERT_TRUE(program.endsAfter(GetParam()));

    EXPECT_EQ(program.process().exitStatus(), QProcess::NormalExit);
    EXPECT_EQ(program.process().exitCode(), 0);
    EXPECT_EQ(program.leftovers(), "");
}

INSTANTIATE_TEST_SUITE_P(BySignal, Termination, testing::Values(SIGTERM, SIGHUP, SIGINT));
