// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QDialog>

namespace ui {

/// What the user has chosen, with its defaults.
struct Preferences {
    Theme theme = Theme::Dark;
    QString network = QStringLiteral("heavy"); ///< of the pose detection: heavy, full, lite
    bool reopenAtStart = false;
    QString language; ///< code of one of languages(); empty for that of the system
    bool animations = true;

    static Preferences load();
    void save() const;
};

/// Shows and changes the preferences; the theme is seen at once, another language when it closes.
class PreferencesDialog : public QDialog {
    Q_OBJECT

public:
    explicit PreferencesDialog(QWidget* parent);

signals:
    void changed();

private:
    Preferences m_preferences;
    QString m_languageBefore;
};

} // namespace ui
