// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/language.h"

#include <QObject>
#include <memory>

namespace ui {

class MainWindow;
struct Studio;

/// The window of the program. When another language is chosen it is built anew, so that every text
/// is; the project stays open, the work goes on, and what is looked at stays as it is.
class StudioWindow : public QObject {
    Q_OBJECT

public:
    StudioWindow();
    ~StudioWindow() override;

    MainWindow& window() { return *m_window; }
    /// The language of its texts, such as "de".
    const QString& language() const { return m_translation.code(); }

signals:
    /// window() is another one.
    void replaced();

private:
    void build();
    void changeLanguage();

    Translation m_translation;
    std::shared_ptr<Studio> m_studio;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace ui
