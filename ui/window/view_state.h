// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace ui {

/// Puts what the user can set in `window` without changing the project (pages, filters, scroll
/// bars, switches) as it is in `old`, a window of the same parts. What differs in number is left.
void takeViewState(QWidget& window, const QWidget& old);

} // namespace ui
