// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QWidget;

namespace test {

/// The visible labels, buttons, tabs and boxes of `window` that have less room than their text
/// needs, as lines that name them.
QStringList cutOffTexts(const QWidget& window);

/// The same when the layout has come to rest.
QStringList lastingCutOffTexts(const QWidget& window);

/// What `window` says, shows on demand or tells a screen reader, line by line: texts of labels,
/// buttons, menus, lists and headings; tooltips; accessible names and descriptions.
QStringList allTexts(const QWidget& window);

/// Those of `texts` with words that did not come from the PseudoTranslator.
QStringList notTranslated(const QStringList& texts);

} // namespace test
