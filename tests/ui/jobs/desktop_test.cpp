// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/desktop.h"

#include "tests/ui/jobs/queue_fixture.h"

#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>
#include <QGuiApplication>
#include <QProcess>
#include <fcntl.h>
#include <gmock/gmock.h>
#include <unistd.h>

using testing::HasSubstr;
using ui::JobState;

namespace {

/// A bus of its own; not running where there is no program for it.
class Bus {
public:
    Bus()
    {
        m_daemon.start(QStringLiteral("dbus-daemon"),
            {QStringLiteral("--session"), QStringLiteral("--nofork"),
                QStringLiteral("--print-address")});
        if (m_daemon.waitForStarted() && m_daemon.waitForReadyRead(test::patience))
            m_address = QString::fromUtf8(m_daemon.readLine().trimmed());
    }
    ~Bus()
    {
        m_daemon.kill();
        m_daemon.waitForFinished();
    }
    Bus(const Bus&) = delete;
    Bus& operator=(const Bus&) = delete;

    bool isRunning() const { return !m_address.isEmpty(); }

    QDBusConnection connection(const QString& name) const
    {
        return QDBusConnection::connectToBus(m_address, name);
    }

private:
    QProcess m_daemon;
    QString m_address;
};

/// What a desktop offers; keeps what it was told.
class Notifications : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    QStringList told;

public slots:
    Q_SCRIPTABLE uint Notify(const QString& program, uint, const QString&, const QString& title,
        const QString& text, const QStringList&, const QVariantMap&, int)
    {
        told += QStringList{program, title, text}.join(QLatin1Char('|'));
        return 1;
    }
};

class ScreenSaver : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.ScreenSaver")

public:
    QStringList reasons;
    QList<uint> ended;

public slots:
    Q_SCRIPTABLE uint Inhibit(const QString&, const QString& reason)
    {
        reasons += reason;
        return 77;
    }
    Q_SCRIPTABLE void UnInhibit(uint cookie) { ended += cookie; }
};

class Login : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

public:
    QStringList asked;
    int watched = -1; ///< reads nothing more once nobody holds the inhibitor

    bool isHeld() const
    {
        char byte = 0;
        return ::read(watched, &byte, 1) != 0;
    }

public slots:
    Q_SCRIPTABLE QDBusUnixFileDescriptor Inhibit(
        const QString& what, const QString&, const QString&, const QString& mode)
    {
        asked += what + QLatin1Char(' ') + mode;
        std::array<int, 2> ends{};
        if (::pipe2(ends.data(), O_NONBLOCK | O_CLOEXEC) != 0)
            return {};
        watched = ends[0];
        const QDBusUnixFileDescriptor inhibitor(ends[1]); // a copy
        ::close(ends[1]);
        return inhibitor;
    }
};

class TaskBar : public QObject {
    Q_OBJECT

public:
    QList<QVariantMap> shown;

public slots:
    void update(const QString& program, const QVariantMap& values)
    {
        if (program == QLatin1String("application://io.github.understudy.understudy.desktop"))
            shown += values;
    }
};

/// Jobs beside a desktop that listens.
class Desktop : public test::QueueFixture {
protected:
    void SetUp() override
    {
        if (!m_bus.isRunning())
            GTEST_SKIP() << "dbus-daemon is not installed";
        QGuiApplication::setDesktopFileName(QStringLiteral("io.github.understudy.understudy"));
        QGuiApplication::setApplicationDisplayName(QStringLiteral("Understudy"));
        QDBusConnection desktop = m_bus.connection(QStringLiteral("desktop"));
        offer(desktop, "org.freedesktop.Notifications", "/org/freedesktop/Notifications",
            m_notifications);
        offer(
            desktop, "org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver", m_screenSaver);
        offer(desktop, "org.freedesktop.login1", "/org/freedesktop/login1", m_login);
        ASSERT_TRUE(desktop.connect({}, {}, QStringLiteral("com.canonical.Unity.LauncherEntry"),
            QStringLiteral("Update"), &m_taskBar, SLOT(update(QString, QVariantMap))));
    }

    void TearDown() override
    {
        m_desktop.reset();
        QDBusConnection::disconnectFromBus(QStringLiteral("desktop"));
        QDBusConnection::disconnectFromBus(QStringLiteral("window"));
    }

    void beginIn(std::initializer_list<const char*> manners, bool isAttended = false)
    {
        open(manners);
        m_desktop = std::make_unique<ui::Desktop>(
            queue(), [isAttended] { return isAttended; },
            [this] {
                const QString bus = m_bus.connection(QStringLiteral("window")).name();
                return ui::DesktopBuses{bus, bus};
            });
    }

    Notifications m_notifications;
    ScreenSaver m_screenSaver;
    Login m_login;
    TaskBar m_taskBar;
    std::unique_ptr<ui::Desktop> m_desktop;

private:
    static void offer(
        QDBusConnection& bus, const char* service, const char* path, QObject& listener)
    {
        ASSERT_TRUE(bus.registerService(QString::fromLatin1(service)));
        ASSERT_TRUE(bus.registerObject(
            QString::fromLatin1(path), &listener, QDBusConnection::ExportScriptableSlots));
    }

    Bus m_bus;
};

} // namespace

TEST_F(Desktop, IsToldWhenAJobIsDoneWhileTheUserIsElsewhere)
{
    beginIn({"good"});

    add(dance());

    ASSERT_TRUE(test::waitFor([&] { return !m_notifications.told.isEmpty(); }));
    EXPECT_THAT(m_notifications.told.first().toStdString(),
        HasSubstr("Understudy|Done: Detect poses — dance.mp4|poses in 96 %"));
}

TEST_F(Desktop, IsToldWhyAJobFailed)
{
    beginIn({"refuses"});

    add(dance());

    ASSERT_TRUE(test::waitFor([&] { return !m_notifications.told.isEmpty(); }));
    EXPECT_THAT(m_notifications.told.first().toStdString(),
        HasSubstr("Failed: Detect poses — dance.mp4|dance.mp4: no person was found"));
}

TEST_F(Desktop, IsNotToldWhatTheUserSeesAnyway)
{
    beginIn({"good", "good"}, true);

    ASSERT_TRUE(waitForState(add(dance()), JobState::Finished));
    ASSERT_TRUE(test::waitFor([&] { return m_screenSaver.ended.size() == 1; }));

    EXPECT_TRUE(m_notifications.told.isEmpty());
}

TEST_F(Desktop, ShowsTheProgressInTheTaskBar)
{
    beginIn({"waits"});
    const std::int64_t number = add(dance());
    ASSERT_TRUE(waitForProgress(number));

    ASSERT_TRUE(test::waitFor([&] { return !m_taskBar.shown.isEmpty(); }));
    EXPECT_TRUE(m_taskBar.shown.first().value(QStringLiteral("progress-visible")).toBool());
    queue().cancel(number);

    EXPECT_TRUE(test::waitFor([&] {
        return !m_taskBar.shown.last().value(QStringLiteral("progress-visible")).toBool();
    }));
}

TEST_F(Desktop, KeepsTheComputerAwakeWhileAJobRuns)
{
    beginIn({"waits"});
    const std::int64_t number = add(dance());

    ASSERT_TRUE(test::waitFor([&] { return m_screenSaver.reasons.size() == 1; }));
    ASSERT_TRUE(test::waitFor([&] { return m_login.asked.size() == 1; }));
    EXPECT_EQ(m_login.asked.first().toStdString(), "idle block");
    EXPECT_TRUE(m_login.isHeld());
    ASSERT_TRUE(waitForProgress(number));

    queue().pause(number);

    EXPECT_TRUE(test::waitFor([&] { return m_screenSaver.ended == QList<uint>{77}; }));
    EXPECT_TRUE(test::waitFor([&] { return !m_login.isHeld(); }));
}

TEST_F(Desktop, IsLeftAloneWhereThereIsNoBus)
{
    open({"good"});
    const ui::Desktop desktop(
        queue(), [] { return false; }, [] { return ui::DesktopBuses(); });

    EXPECT_TRUE(waitForState(add(dance()), JobState::Finished));
}

#include "desktop_test.moc"
