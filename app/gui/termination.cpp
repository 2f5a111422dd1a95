// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/termination.h"

#include <QApplication>
#include <QSocketNotifier>

#ifdef Q_OS_UNIX
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace {

int wakeUp = -1; // the end of a pipe: a signal handler may do little more than write

void onSignal(int)
{
    const char something = 1;
    [[maybe_unused]] const auto written = ::write(wakeUp, &something, 1);
}

} // namespace

void closeOnTermination(QApplication& application)
{
    int ends[2];
    if (::pipe(ends) != 0)
        return;
    for (const int end : ends)
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
    wakeUp = ends[1];
    auto* notifier = new QSocketNotifier(ends[0], QSocketNotifier::Read, &application);
    QObject::connect(notifier, &QSocketNotifier::activated, &application, [notifier] {
        notifier->setEnabled(false);
        QApplication::closeAllWindows();
        QApplication::quit();
    });
    for (const int signal : {SIGTERM, SIGHUP, SIGINT})
        std::signal(signal, &onSignal);
}
#else
void closeOnTermination(QApplication&) { }
#endif
