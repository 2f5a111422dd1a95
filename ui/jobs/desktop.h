// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/job.h"

#include <QElapsedTimer>
#include <QObject>
#include <functional>
#include <optional>

namespace ui {

class JobQueue;

/// Where the desktop listens: names of QDBusConnections. Nothing is done on one that is not
/// connected.
struct DesktopBuses {
    QString session;
    QString system;
};

/// The user's buses; not connected where there are none. Never starts one.
DesktopBuses desktopBuses();

/// Tells the desktop of the jobs: a notification when one ends while the user is elsewhere, the
/// progress on the program's icon in the task bar, and that the computer is not to fall asleep
/// while something runs. All of it is silently left out where nobody listens.
class Desktop : public QObject {
    Q_OBJECT

public:
    /// `isAttended` says whether the user is in the window; `jobs` must outlive it. The buses are
    /// asked for when they are first needed.
    Desktop(const JobQueue& jobs, std::function<bool()> isAttended,
        std::function<DesktopBuses()> buses = desktopBuses, QObject* parent = nullptr);
    /// Lets the computer sleep again.
    ~Desktop() override;

private:
    const DesktopBuses& buses();
    void showProgress();
    void sendProgress(double share, bool isVisible);
    void stayAwake(bool isNeeded);
    void askScreenSaver();
    void askLogin();
    void letSleep();
    void notify(const Job& job);

    const JobQueue& m_jobs;
    std::function<bool()> m_isAttended;
    std::function<DesktopBuses()> m_askForBuses;
    std::optional<DesktopBuses> m_buses;
    bool m_isAwake = false;
    std::optional<quint32> m_cookie; ///< of the screen saver
    int m_inhibitor = -1; ///< file descriptor of login1; closing it ends it
    double m_shownShare = -1; ///< below 0: none is shown
    QElapsedTimer m_shownSince;
};

} // namespace ui
