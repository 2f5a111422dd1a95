// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/job_log_dialog.h"

#include "ui/jobs/job.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

JobLogDialog::JobLogDialog(const Job& job, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Log of “%1”").arg(job.name));
    resize(720, 420);
    const QString text = job.log.join(QLatin1Char('\n'));
    auto* const lines = new QPlainTextEdit(text);
    lines->setReadOnly(true);
    lines->setAccessibleName(tr("Log"));
    lines->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton* const copy = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    connect(
        copy, &QPushButton::clicked, this, [text] { QGuiApplication::clipboard()->setText(text); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* const layout = new QVBoxLayout(this);
    layout->addWidget(lines);
    layout->addWidget(buttons);
}

} // namespace ui
