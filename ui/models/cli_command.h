// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/event.h"

#include <QByteArray>
#include <QObject>
#include <QProcess>
#include <QStringList>

namespace ui {

/// One command of understudy-cli in a process of its own, for what needs no project. Each start()
/// ends in exactly one of finished(), failed() and cancelled().
class CliCommand : public QObject {
    Q_OBJECT

public:
    explicit CliCommand(QObject* parent = nullptr);
    ~CliCommand() override; ///< ends it without a word

    /// Must not be running.
    void start(const QStringList& arguments);
    /// Asks it to stop; what it keeps for the next time it keeps.
    void cancel();
    bool isRunning() const { return m_process.state() != QProcess::NotRunning; }

signals:
    void progressed(const protocol::Progress& progress);
    void finished(const nlohmann::json& result);
    void failed(const QString& sentence);
    void cancelled();

private:
    void readLines();
    void take(const QByteArray& line);
    void takeEnd();
    void takeError(QProcess::ProcessError error);

    QProcess m_process;
    std::optional<protocol::Event> m_last; ///< the final event
};

} // namespace ui
