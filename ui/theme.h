// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QPalette>
#include <QString>

namespace ui {

enum class Theme { System, Dark, Light };

/// The colours of everything that a widget draws by itself; text on its ground has a contrast of at
/// least 4.5 to 1.
struct Colours {
    QColor window; ///< behind the panels
    QColor panel;
    QColor raised; ///< cards, buttons
    QColor canvas; ///< around the picture
    QColor border;
    QColor text;
    QColor mutedText;
    QColor accent; ///< the primary button, the chosen tab, progress
    QColor onAccent; ///< text on it
    QColor good;
    QColor warning;
    QColor bad;
    QColor playhead;
    QColor keyframe;
};

/// Of the palette in use: dark or light by its luminance.
const Colours& colours();
bool isDark();

/// Gives the application its style, palette and style sheet.
void applyTheme(Theme theme);

/// A symbolic icon of resources/icons ("play"), in the colour of the text; disabled ones paler.
QIcon icon(const QString& name);

} // namespace ui
