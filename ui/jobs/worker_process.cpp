// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/worker_process.h"

#include <csignal>
#include <unistd.h>

namespace ui {

namespace {

QString lastWords(int exitCode, QProcess::ExitStatus status)
{
    if (status == QProcess::NormalExit)
        return WorkerProcess::tr("The worker left by itself with exit code %1.").arg(exitCode);
    if (exitCode == SIGKILL)
        return WorkerProcess::tr(
            "The worker was killed, perhaps because the memory ran out; close other programs.");
    return WorkerProcess::tr("The worker crashed (signal %1).").arg(exitCode);
}

} // namespace

WorkerProcess::WorkerProcess(QObject* parent)
    : QObject(parent)
{
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &WorkerProcess::readOutput);
    connect(&m_process, &QProcess::readyReadStandardError, this, &WorkerProcess::readErrors);
    connect(&m_process, &QProcess::finished, this, &WorkerProcess::onFinished);
    connect(&m_process, &QProcess::errorOccurred, this, &WorkerProcess::onError);
}

WorkerProcess::~WorkerProcess()
{
    m_process.disconnect(this);
    if (!isRunning())
        return;
    kill();
    m_process.waitForFinished();
}

void WorkerProcess::start(const QString& program, const QStringList& arguments, int politeness)
{
    m_process.setChildProcessModifier([politeness] {
        ::setpgid(0, 0);
        [[maybe_unused]] const int priority = ::nice(politeness);
    });
    m_process.start(program, arguments);
}

void WorkerProcess::write(const nlohmann::json& message)
{
    const std::string line
        = message.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace) + '\n';
    m_process.write(line.data(), static_cast<qint64>(line.size()));
}

void WorkerProcess::freeze() { signalGroup(SIGSTOP); }
void WorkerProcess::thaw() { signalGroup(SIGCONT); }
void WorkerProcess::kill() { signalGroup(SIGKILL); }

void WorkerProcess::signalGroup(int signal)
{
    const qint64 group = m_process.processId();
    if (group > 0)
        ::kill(-static_cast<pid_t>(group), signal);
}

void WorkerProcess::leave(std::chrono::milliseconds patience)
{
    m_process.disconnect(this);
    if (!isRunning())
        return;
    thaw();
    m_process.closeWriteChannel();
    m_process.waitForFinished(static_cast<int>(patience.count()));
}

void WorkerProcess::readOutput()
{
    const QByteArray bytes = m_process.readAllStandardOutput();
    for (const protocol::Message& message :
        m_reader.add({bytes.data(), static_cast<std::size_t>(bytes.size())}))
        emit received(message);
}

void WorkerProcess::readErrors()
{
    m_errors += m_process.readAllStandardError();
    for (qsizetype end = m_errors.indexOf('\n'); end >= 0; end = m_errors.indexOf('\n')) {
        emit said(QString::fromUtf8(m_errors.left(end)));
        m_errors.remove(0, end + 1);
    }
}

void WorkerProcess::onFinished(int exitCode, QProcess::ExitStatus status)
{
    readOutput();
    readErrors();
    emit ended(lastWords(exitCode, status));
}

void WorkerProcess::onError(QProcess::ProcessError error)
{
    if (error == QProcess::FailedToStart)
        emit ended(tr("The worker %1 cannot be started: %2.")
                       .arg(m_process.program(), m_process.errorString()));
}

} // namespace ui
