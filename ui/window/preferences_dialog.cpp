// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/preferences_dialog.h"

#include "ui/language.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QSettings>
#include <QVBoxLayout>
#include <algorithm>

namespace ui {

namespace {

const QString themeKey = QStringLiteral("preferences/theme");
const QString networkKey = QStringLiteral("preferences/network");
const QString languageKey = QStringLiteral("preferences/language");
const QString reopenKey = QStringLiteral("preferences/reopenAtStart");
const QString animationsKey = QStringLiteral("preferences/animations");

QComboBox* chooser(QWidget* parent, const QString& name)
{
    auto* box = new QComboBox(parent);
    box->setAccessibleName(name);
    return box;
}

/// Each in its own words, so that it is found whatever language the window is in.
void fillLanguages(QComboBox& box, const QString& chosen)
{
    box.addItem(PreferencesDialog::tr("As the system"), QString());
    for (const Language& language : languages())
        box.addItem(language.name, language.code);
    box.setCurrentIndex(std::max(0, box.findData(chosen)));
}

} // namespace

Preferences Preferences::load()
{
    const QSettings settings;
    Preferences preferences;
    preferences.theme
        = static_cast<Theme>(settings.value(themeKey, static_cast<int>(preferences.theme)).toInt());
    preferences.language = settings.value(languageKey, preferences.language).toString();
    preferences.network = settings.value(networkKey, preferences.network).toString();
    preferences.reopenAtStart = settings.value(reopenKey, preferences.reopenAtStart).toBool();
    preferences.animations = settings.value(animationsKey, preferences.animations).toBool();
    return preferences;
}

void Preferences::save() const
{
    QSettings settings;
    settings.setValue(themeKey, static_cast<int>(theme));
    settings.setValue(languageKey, language);
    settings.setValue(networkKey, network);
    settings.setValue(reopenKey, reopenAtStart);
    settings.setValue(animationsKey, animations);
}

PreferencesDialog::PreferencesDialog(QWidget* parent)
    : QDialog(parent)
    , m_preferences(Preferences::load())
    , m_languageBefore(m_preferences.language)
{
    setWindowTitle(tr("Preferences"));
    auto* form = new QFormLayout;
    auto* theme = chooser(this, tr("Theme"));
    theme->addItem(tr("As the system"), static_cast<int>(Theme::System));
    theme->addItem(tr("Dark"), static_cast<int>(Theme::Dark));
    theme->addItem(tr("Light"), static_cast<int>(Theme::Light));
    theme->setCurrentIndex(theme->findData(static_cast<int>(m_preferences.theme)));
    form->addRow(tr("&Theme:"), theme);
    auto* language = chooser(this, tr("Language"));
    fillLanguages(*language, m_preferences.language);
    form->addRow(tr("&Language:"), language);
    auto* later = new QLabel(tr("The window changes its language when this is closed."), this);
    later->setProperty("muted", true);
    later->setVisible(false);
    form->addRow(QString(), later);
    auto* network = chooser(this, tr("Pose network"));
    network->addItem(tr("Heavy: most exact, slowest"), QStringLiteral("heavy"));
    network->addItem(tr("Full: nearly as exact, twice as fast"), QStringLiteral("full"));
    network->addItem(tr("Lite: for a first look"), QStringLiteral("lite"));
    network->setCurrentIndex(network->findData(m_preferences.network));
    form->addRow(tr("&Pose network:"), network);
    auto* reopen = new QCheckBox(tr("&Open the last project at the start"), this);
    reopen->setChecked(m_preferences.reopenAtStart);
    form->addRow(QString(), reopen);
    auto* animations = new QCheckBox(tr("&Animate menus and panels"), this);
    animations->setChecked(m_preferences.animations);
    form->addRow(QString(), animations);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(buttons);
    const auto take = [this, theme, language, later, network, reopen, animations] {
        later->setVisible(language->currentData().toString() != m_languageBefore);
        m_preferences
            = {static_cast<Theme>(theme->currentData().toInt()), network->currentData().toString(),
                reopen->isChecked(), language->currentData().toString(), animations->isChecked()};
        m_preferences.save();
        emit changed();
    };
    connect(theme, &QComboBox::currentIndexChanged, this, take);
    connect(language, &QComboBox::currentIndexChanged, this, take);
    connect(network, &QComboBox::currentIndexChanged, this, take);
    connect(reopen, &QCheckBox::toggled, this, take);
    connect(animations, &QCheckBox::toggled, this, take);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::accept);
}

} // namespace ui
