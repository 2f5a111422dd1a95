// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QProcess>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace ui {

/// What `understudy-cli doctor` finds out about this machine, to read and to copy. The check runs
/// in a process of its own, from the moment the dialog is made.
class SystemCheckDialog : public QDialog {
    Q_OBJECT

public:
    explicit SystemCheckDialog(QWidget* parent = nullptr);
    ~SystemCheckDialog() override;

    /// One finding per line; empty while the check runs and when it failed.
    QString findings() const;
    bool isRunning() const { return m_process.state() != QProcess::NotRunning; }

private:
    void start();
    void takeEnd(int exitCode, QProcess::ExitStatus status);
    void takeError(QProcess::ProcessError error);
    void say(const QString& sentence, const QString& findings = {});

    QProcess m_process;
    QLabel* m_state;
    QPlainTextEdit* m_findings;
    QPushButton* m_copy;
    QPushButton* m_again;
};

} // namespace ui
