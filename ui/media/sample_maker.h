// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QProcess>
#include <QString>

namespace ui {

/// Lets the command-line program draw the built-in sample, once: two videos to try everything with.
class SampleMaker : public QObject {
    Q_OBJECT

public:
    /// `program` is the command-line program; `folder` is where the sample lies or will lie.
    SampleMaker(const QString& program, const QString& folder, QObject* parent = nullptr);
    ~SampleMaker() override;

    bool isRunning() const { return m_process.state() != QProcess::NotRunning; }

    /// In the user's data folder.
    static QString defaultFolder();

public slots:
    /// Ends in exactly one of made(), failed() and cancelled().
    void start();
    void cancel();

signals:
    void progressed(int percent);
    void made(const QString& dancer, const QString& target);
    void failed(const QString& sentence);
    void cancelled();

private:
    QString dancer() const;
    QString target() const;
    void read();
    void readLine(const QByteArray& line);
    void end(int exitCode, QProcess::ExitStatus status);
    void failToStart(QProcess::ProcessError error);

    QString m_program;
    QString m_folder;
    QProcess m_process;
    QByteArray m_rest; ///< of a line that is not yet whole
    QString m_failure;
    bool m_isCancelled = false;
};

} // namespace ui
