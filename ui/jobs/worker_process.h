// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/json_lines.h"

#include <QObject>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <chrono>

namespace ui {

/// One run of the worker program, in a process group of its own: lines in, lines out. Once it has
/// ended it stays so.
class WorkerProcess : public QObject {
    Q_OBJECT

public:
    explicit WorkerProcess(QObject* parent = nullptr);
    /// Kills what still runs.
    ~WorkerProcess() override;

    /// `politeness` as for `nice`.
    void start(const QString& program, const QStringList& arguments, int politeness);

    bool isRunning() const { return m_process.state() != QProcess::NotRunning; }
    void write(const nlohmann::json& message);
    /// Stops and continues the whole group at once, wherever it is.
    void freeze();
    void thaw();
    void kill();
    /// Asks it to leave by ending its input, and waits for that at most so long.
    void leave(std::chrono::milliseconds patience);

signals:
    void received(const protocol::Message& message);
    /// One line of stderr, which is for people.
    void said(const QString& line);
    /// It has ended, or could not be started; `sentence` says how.
    void ended(const QString& sentence);

private:
    void readOutput();
    void readErrors();
    void onFinished(int exitCode, QProcess::ExitStatus status);
    void onError(QProcess::ProcessError error);
    void signalGroup(int signal);

    QProcess m_process;
    protocol::JsonLinesReader m_reader;
    QByteArray m_errors;
};

} // namespace ui
