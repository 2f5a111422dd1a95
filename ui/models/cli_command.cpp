// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/cli_command.h"

#include "core/base/error.h"
#include "core/base/log.h"
#include "ui/error_text.h"
#include "ui/jobs/worker_program.h"

namespace ui {

namespace {

constexpr int leavePatience = 2000; // ms

} // namespace

CliCommand::CliCommand(QObject* parent)
    : QObject(parent)
{
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &CliCommand::readLines);
    connect(&m_process, &QProcess::finished, this, &CliCommand::takeEnd);
    connect(&m_process, &QProcess::errorOccurred, this, &CliCommand::takeError);
}

CliCommand::~CliCommand()
{
    m_process.disconnect(this);
    m_process.terminate();
    if (isRunning() && !m_process.waitForFinished(leavePatience)) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

void CliCommand::start(const QStringList& arguments)
{
    Q_ASSERT(!isRunning());
    m_last.reset();
    m_process.start(workerProgram(), QStringList{QStringLiteral("--json")} + arguments);
}

void CliCommand::cancel() { m_process.terminate(); }

void CliCommand::readLines()
{
    while (m_process.canReadLine())
        take(m_process.readLine());
}

void CliCommand::take(const QByteArray& line)
{
    const nlohmann::json message = nlohmann::json::parse(line.begin(), line.end(), nullptr, false);
    if (!message.is_object())
        return;
    try {
        const protocol::Event event = protocol::parseEvent(message);
        if (const auto* progress = std::get_if<protocol::Progress>(&event.body))
            emit progressed(*progress);
        if (protocol::isFinal(event))
            m_last = event;
    } catch (const base::Error& error) {
        base::log(base::Level::Warning, error.what());
    }
}

void CliCommand::takeEnd()
{
    readLines();
    take(m_process.readAllStandardOutput()); // a last line without its end
    if (!m_last)
        return emit failed(tr("The program ended before it had an answer."));
    if (const auto* done = std::get_if<protocol::Finished>(&m_last->body))
        return emit finished(done->result);
    if (const auto* failure = std::get_if<protocol::Failed>(&m_last->body))
        return emit failed(errorText(QString::fromStdString(failure->code),
            QString::fromStdString(failure->subject), QString::fromStdString(failure->message)));
    emit cancelled();
}

void CliCommand::takeError(QProcess::ProcessError error)
{
    if (error == QProcess::FailedToStart)
        emit failed(tr("The program understudy-cli, which does the work, could not be started. Is "
                       "the installation complete?"));
}

} // namespace ui
