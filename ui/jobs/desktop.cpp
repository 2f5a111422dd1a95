// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/desktop.h"

#include "ui/jobs/job_queue.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusUnixFileDescriptor>
#include <QFileInfo>
#include <QGuiApplication>
#include <QVariantMap>
#include <fcntl.h>
#include <unistd.h>
#include <utility>

namespace ui {

namespace {

constexpr qint64 progressPause = 1000; // ms between two messages to the task bar
constexpr int notificationTime = -1; // as long as the desktop likes

QString applicationName() { return QGuiApplication::applicationDisplayName(); }

QString launcherName()
{
    return QStringLiteral("application://%1.desktop").arg(QGuiApplication::desktopFileName());
}

/// Where a user's own bus is; libdbus would start one without that.
bool hasSessionBus()
{
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")
        || QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + QStringLiteral("/bus"));
}

bool hasSystemBus()
{
    return qEnvironmentVariableIsSet("DBUS_SYSTEM_BUS_ADDRESS")
        || QFileInfo::exists(QStringLiteral("/run/dbus/system_bus_socket"));
}

} // namespace

DesktopBuses desktopBuses()
{
    return {hasSessionBus() ? QDBusConnection::sessionBus().name() : QString(),
        hasSystemBus() ? QDBusConnection::systemBus().name() : QString()};
}

Desktop::Desktop(const JobQueue& jobs, std::function<bool()> isAttended,
    std::function<DesktopBuses()> buses, QObject* parent)
    : QObject(parent)
    , m_jobs(jobs)
    , m_isAttended(std::move(isAttended))
    , m_askForBuses(std::move(buses))
{
    connect(&jobs, &JobQueue::activeJobChanged, this, &Desktop::showProgress);
    connect(&jobs, &JobQueue::ended, this, [this](qint64 number) {
        const Job* job = m_jobs.job(number);
        if (job != nullptr && job->state != JobState::Cancelled && !m_isAttended())
            notify(*job);
    });
}

Desktop::~Desktop()
{
    letSleep();
    if (m_shownShare >= 0)
        sendProgress(0, false);
}

const DesktopBuses& Desktop::buses()
{
    if (!m_buses)
        m_buses = m_askForBuses();
    return *m_buses;
}

void Desktop::showProgress()
{
    const Job* job = m_jobs.activeJob();
    const bool isAtWork = job != nullptr && job->state == JobState::Running;
    stayAwake(isAtWork);
    const double share = job != nullptr ? job->share().value_or(0) : -1;
    if (share < 0) {
        if (m_shownShare >= 0)
            sendProgress(0, false);
        m_shownShare = -1;
        return;
    }
    const bool isNew = m_shownShare < 0;
    if (!isNew && (share == m_shownShare || !m_shownSince.hasExpired(progressPause)))
        return;
    m_shownShare = share;
    m_shownSince.start();
    sendProgress(share, true);
}

/// As the task bars of Unity, KDE, Dash to Dock and others have it.
void Desktop::sendProgress(double share, bool isVisible)
{
    const QDBusConnection bus(buses().session);
    if (!bus.isConnected())
        return;
    QDBusMessage update = QDBusMessage::createSignal(
        QStringLiteral("/com/canonical/unity/launcherentry/understudy"),
        QStringLiteral("com.canonical.Unity.LauncherEntry"), QStringLiteral("Update"));
    update << launcherName()
           << QVariantMap{{QStringLiteral("progress"), share},
                  {QStringLiteral("progress-visible"), isVisible}};
    bus.send(update);
}

void Desktop::stayAwake(bool isNeeded)
{
    if (isNeeded == m_isAwake)
        return;
    m_isAwake = isNeeded;
    if (!isNeeded)
        return letSleep();
    askScreenSaver();
    askLogin();
}

void Desktop::askScreenSaver()
{
    const QDBusConnection bus(buses().session);
    if (!bus.isConnected())
        return;
    QDBusMessage inhibit
        = QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.ScreenSaver"),
            QStringLiteral("/org/freedesktop/ScreenSaver"),
            QStringLiteral("org.freedesktop.ScreenSaver"), QStringLiteral("Inhibit"));
    inhibit << applicationName() << tr("A job is running");
    auto* const watcher = new QDBusPendingCallWatcher(bus.asyncCall(inhibit), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<quint32> reply = *watcher;
        if (!reply.isValid())
            return;
        m_cookie = reply.value();
        if (!m_isAwake) // over before the answer came
            letSleep();
    });
}

void Desktop::askLogin()
{
    const QDBusConnection bus(buses().system);
    if (!bus.isConnected())
        return;
    QDBusMessage inhibit = QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.login1"),
        QStringLiteral("/org/freedesktop/login1"), QStringLiteral("org.freedesktop.login1.Manager"),
        QStringLiteral("Inhibit"));
    inhibit << QStringLiteral("idle") << applicationName() << tr("A job is running")
            << QStringLiteral("block");
    auto* const watcher = new QDBusPendingCallWatcher(bus.asyncCall(inhibit), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *watcher;
        if (reply.isValid() && m_isAwake && m_inhibitor < 0)
            m_inhibitor = ::fcntl(
                reply.value().fileDescriptor(), F_DUPFD_CLOEXEC, 0); // the reply closes its own
    });
}

void Desktop::letSleep()
{
    if (m_inhibitor >= 0)
        ::close(std::exchange(m_inhibitor, -1));
    if (!m_cookie)
        return;
    QDBusMessage end = QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.ScreenSaver"),
        QStringLiteral("/org/freedesktop/ScreenSaver"),
        QStringLiteral("org.freedesktop.ScreenSaver"), QStringLiteral("UnInhibit"));
    end << *std::exchange(m_cookie, std::nullopt);
    QDBusConnection(buses().session).send(end);
}

void Desktop::notify(const Job& job)
{
    const QDBusConnection bus(buses().session);
    if (!bus.isConnected())
        return;
    QDBusMessage message
        = QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.Notifications"),
            QStringLiteral("/org/freedesktop/Notifications"),
            QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("Notify"));
    const QString title = (job.state == JobState::Failed ? tr("Failed: %1") : tr("Done: %1"));
    const QVariantMap hints{{QStringLiteral("desktop-entry"), QGuiApplication::desktopFileName()}};
    message << applicationName() << quint32{0} << QGuiApplication::desktopFileName()
            << title.arg(job.name) << job.sentence.toHtmlEscaped() << QStringList() << hints
            << notificationTime;
    bus.send(message);
}

} // namespace ui
