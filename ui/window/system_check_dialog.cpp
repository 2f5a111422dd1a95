// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/system_check_dialog.h"

#include "ui/engine_text.h"
#include "ui/error_text.h"
#include "ui/jobs/worker_program.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

/// The event in which the check ended; empty when there is none.
QJsonObject lastEvent(const QByteArray& output)
{
    QJsonObject last;
    for (const QByteArray& line : output.split('\n')) {
        const QJsonObject event = QJsonDocument::fromJson(line).object();
        if (!event.isEmpty())
            last = event;
    }
    return last;
}

QString summaryOf(const QJsonObject& finished)
{
    QStringList lines;
    const QJsonObject result = finished[QStringLiteral("result")].toObject();
    for (const QJsonValue& line : result[QStringLiteral("summary")].toArray())
        lines += engineText(line.toString());
    return lines.join(QLatin1Char('\n'));
}

} // namespace

SystemCheckDialog::SystemCheckDialog(QWidget* parent)
    : QDialog(parent)
    , m_state(new QLabel)
    , m_findings(new QPlainTextEdit)
{
    setWindowTitle(tr("System check"));
    resize(640, 360);
    m_state->setWordWrap(true);
    m_findings->setReadOnly(true);
    m_findings->setAccessibleName(tr("Findings"));
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_copy = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    m_again = buttons->addButton(tr("Check &again"), QDialogButtonBox::ActionRole);
    auto* const layout = new QVBoxLayout(this);
    layout->addWidget(m_state);
    layout->addWidget(m_findings);
    layout->addWidget(buttons);

    connect(m_copy, &QPushButton::clicked, this,
        [this] { QGuiApplication::clipboard()->setText(findings()); });
    connect(m_again, &QPushButton::clicked, this, &SystemCheckDialog::start);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&m_process, &QProcess::finished, this, &SystemCheckDialog::takeEnd);
    connect(&m_process, &QProcess::errorOccurred, this, &SystemCheckDialog::takeError);
    start();
}

SystemCheckDialog::~SystemCheckDialog()
{
    m_process.disconnect(this);
    m_process.kill();
    m_process.waitForFinished();
}

QString SystemCheckDialog::findings() const { return m_findings->toPlainText(); }

void SystemCheckDialog::start()
{
    m_findings->clear();
    m_copy->setEnabled(false);
    m_again->setEnabled(false);
    m_state->setText(tr("Measuring what this machine can do; this takes some seconds…"));
    m_process.start(workerProgram(), {QStringLiteral("--json"), QStringLiteral("doctor")});
}

void SystemCheckDialog::takeEnd(int /*exitCode*/, QProcess::ExitStatus /*status*/)
{
    const QJsonObject event = lastEvent(m_process.readAllStandardOutput());
    const QString kind = event[QStringLiteral("event")].toString();
    if (kind == QStringLiteral("finished"))
        say(tr("This is what the program found:"), summaryOf(event));
    else if (kind == QStringLiteral("failed"))
        say(errorText(event[QStringLiteral("code")].toString(),
            event[QStringLiteral("subject")].toString(),
            event[QStringLiteral("message")].toString()));
    else
        say(tr("The check ended before it had an answer."));
}

void SystemCheckDialog::takeError(QProcess::ProcessError error)
{
    if (error == QProcess::FailedToStart)
        say(tr("The program understudy-cli, which does the work, could not be started. Is the "
               "installation complete?"));
}

void SystemCheckDialog::say(const QString& sentence, const QString& findings)
{
    m_state->setText(sentence);
    m_findings->setPlainText(findings);
    m_copy->setEnabled(!findings.isEmpty());
    m_again->setEnabled(true);
}

} // namespace ui
