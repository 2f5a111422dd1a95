// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/studio_window.h"

#include "ui/window/main_window.h"
#include "ui/window/panels.h"
#include "ui/window/preferences_dialog.h"

#include <utility>

namespace ui {

StudioWindow::StudioWindow()
{
    m_translation.use(Preferences::load().language);
    m_studio = std::make_shared<Studio>();
    build();
}

StudioWindow::~StudioWindow() = default;

void StudioWindow::build()
{
    m_window = std::make_unique<MainWindow>(m_studio);
    // Queued: the old window is not to go while it is telling.
    connect(m_window.get(), &MainWindow::languageChosen, this, &StudioWindow::changeLanguage,
        Qt::QueuedConnection);
}

void StudioWindow::changeLanguage()
{
    m_translation.use(Preferences::load().language);
    m_studio->engine.jobs.retranslate();
    const std::unique_ptr<MainWindow> old = std::exchange(m_window, nullptr);
    old->keepLayout();
    build();
    m_window->goOnFrom(*old);
    m_window->show();
    emit replaced();
}

} // namespace ui
