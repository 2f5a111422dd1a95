// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/first_run.h"

#include "ui/jobs/worker_program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>
#include <algorithm>
#include <optional>

namespace ui {

namespace {

const QString toldKey = QStringLiteral("firstRun/networksOffered");

/// Whether a network for bodies is among the installed; nothing when `output` does not say.
std::optional<bool> canFindPoses(const QByteArray& output)
{
    for (const QByteArray& line : output.split('\n')) {
        const QJsonObject event = QJsonDocument::fromJson(line).object();
        if (event[QStringLiteral("event")] != QStringLiteral("finished"))
            continue;
        const QJsonArray networks
            = event[QStringLiteral("result")][QStringLiteral("networks")].toArray();
        return std::any_of(networks.begin(), networks.end(), [](const auto& network) {
            return network[QStringLiteral("installed")].toBool()
                && network[QStringLiteral("name")].toString().startsWith(
                    QLatin1String("pose_landmark"));
        });
    }
    return std::nullopt;
}

} // namespace

FirstRun::FirstRun(QObject* parent)
    : QObject(parent)
{
    connect(&m_process, &QProcess::finished, this, &FirstRun::take);
}

FirstRun::~FirstRun()
{
    m_process.disconnect(this);
    m_process.kill();
    m_process.waitForFinished();
}

void FirstRun::look()
{
    if (QSettings().value(toldKey).toBool())
        return;
    m_process.start(workerProgram(),
        {QStringLiteral("--json"), QStringLiteral("models"), QStringLiteral("list")});
}

void FirstRun::take()
{
    const std::optional<bool> can = canFindPoses(m_process.readAllStandardOutput());
    if (!can)
        return;
    QSettings().setValue(toldKey, true);
    if (!*can)
        emit networksMissing();
}

} // namespace ui
