// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/main_window.h"
#include "ui/window/panels.h"
#include "ui/window/preferences_dialog.h"
#include "ui/window/transfer_dialog.h"

#include "core/base/error.h"
#include "ui/error_text.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QUrl>

namespace ui {

void MainWindow::detect(const std::vector<Clip>& clips)
{
    for (const Clip& clip : clips)
        m_engine->jobs.detect(clip.id);
}

void MainWindow::transferDialog()
{
    const Clip* source = m_document.clip(Role::Source);
    const Clip* target = m_document.clip(Role::Target);
    if (source == nullptr || target == nullptr)
        return say(tr("A dance needs two videos: the dance and the person."));
    TransferDialog dialog(*source, *target, m_document.setting("transfer"), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_document.setQuietly("transfer", dialog.choices());
    m_engine->jobs.add(dialog.request());
    showStep(2);
}

/// What the blue button does: the next step that is not done.
void MainWindow::runPrimary()
{
    std::vector<Clip> waiting;
    for (const Clip& clip : m_document.clips()) {
        if (clip.info && !m_document.isDetected(clip.id))
            waiting.push_back(clip);
    }
    if (!waiting.empty())
        return detect(waiting);
    transferDialog();
}

void MainWindow::openResult()
{
    const std::string result = m_document.setting("result").is_string()
        ? m_document.setting("result").get<std::string>()
        : std::string();
    if (result.empty() || !QFileInfo::exists(QString::fromStdString(result)))
        return say(tr("Nothing is rendered yet."));
    QDesktopServices::openUrl(QUrl::fromLocalFile(QString::fromStdString(result)));
}

} // namespace ui
