// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <functional>

class QWidget;

namespace ui {
class MainWindow;
}

namespace test {

/// Calls `look` in each step of the window with each panel in front; `where` names both.
void walkThePanels(ui::MainWindow& window, const std::function<void(const QString& where)>& look);

/// Calls `look` with each dialog that an action of the window opens; `where` names the action.
void walkTheDialogs(
    ui::MainWindow& window, const std::function<void(QWidget& dialog, const QString& where)>& look);

/// Waits until the list of findings shows some.
void waitForFindings(ui::MainWindow& window);

} // namespace test
