// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/worker_program.h"

#include <QCoreApplication>
#include <QStandardPaths>

namespace ui {

QString workerProgram()
{
    const QString chosen = qEnvironmentVariable("UNDERSTUDY_WORKER");
    if (!chosen.isEmpty())
        return chosen;
    const QString name = QStringLiteral("understudy-cli");
    const QString beside
        = QStandardPaths::findExecutable(name, {QCoreApplication::applicationDirPath()});
    return beside.isEmpty() ? QStandardPaths::findExecutable(name) : beside;
}

} // namespace ui
