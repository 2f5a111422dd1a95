// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QTranslator>
#include <vector>

namespace ui {

/// A language that the window can be shown in.
struct Language {
    QString code; ///< as its file is named: "en", "zh_CN"
    QString name; ///< in the language itself: "English", "简体中文"

    bool operator==(const Language&) const = default;
};

/// Those whose translation is built in, English first, then by code.
std::vector<Language> languages();

/// The code of the first of `offered` that the user reads, else "en". `wanted` is as
/// QLocale::uiLanguages() gives it, best first; a country's variant counts, another script does
/// not.
QString bestLanguage(const QStringList& wanted, const std::vector<Language>& offered);

/// The language of the program's texts, and with it of its numbers and dates. One in the program;
/// what was made before is not changed. Without it, all is in English.
class Translation {
public:
    Translation() = default;
    ~Translation();
    Translation(const Translation&) = delete;
    Translation& operator=(const Translation&) = delete;

    /// `code` of one of languages(); any other, and none, stands for the system's language.
    void use(const QString& code);
    /// What is in use: "de"; empty before use().
    const QString& code() const { return m_code; }

private:
    QString m_code;
    QTranslator m_texts;
    QTranslator m_qt; ///< Qt's own: standard buttons, names of keys
};

} // namespace ui
