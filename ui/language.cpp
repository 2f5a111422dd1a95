// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <algorithm>

namespace ui {

namespace {

const QString folder = QStringLiteral(":/i18n");
const QString prefix = QStringLiteral("understudy_");
const QString english = QStringLiteral("en");

QString nameOf(const QString& code)
{
    // Qt calls it American English.
    return code == english ? QStringLiteral("English") : QLocale(code).nativeLanguageName();
}

bool isSameWriting(const QLocale& one, const QLocale& other)
{
    return one.language() == other.language() && one.script() == other.script();
}

void install(QTranslator& translator, const QString& file, const QString& where)
{
    QCoreApplication::removeTranslator(&translator);
    if (translator.load(file, where))
        QCoreApplication::installTranslator(&translator);
}

} // namespace

std::vector<Language> languages()
{
    std::vector<Language> all = {{english, nameOf(english)}};
    const QStringList files
        = QDir(folder).entryList({prefix + QStringLiteral("*.qm")}, QDir::Files, QDir::Name);
    for (const QString& file : files) {
        const QString code = file.chopped(3).mid(prefix.size());
        if (code != english)
            all.push_back({code, nameOf(code)});
    }
    return all;
}

QString bestLanguage(const QStringList& wanted, const std::vector<Language>& offered)
{
    for (const QString& name : wanted) {
        const QLocale locale(name);
        const auto found = std::ranges::find_if(offered, [&locale](const Language& language) {
            return isSameWriting(locale, QLocale(language.code));
        });
        if (found != offered.end())
            return found->code;
    }
    return english;
}

Translation::~Translation()
{
    if (!m_code.isEmpty())
        QLocale::setDefault(QLocale::system());
}

void Translation::use(const QString& code)
{
    const std::vector<Language> offered = languages();
    const QLocale system = QLocale::system();
    const QString before = m_code;
    m_code = std::ranges::find(offered, code, &Language::code) != offered.end()
        ? code
        : bestLanguage(system.uiLanguages(), offered);
    if (m_code == before)
        return;
    // The user's own country counts where it has that language.
    const QLocale locale(m_code);
    QLocale::setDefault(isSameWriting(system, locale) ? system : locale);
    install(m_qt, QStringLiteral("qtbase_") + m_code,
        QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(m_texts, prefix + m_code, folder);
}

} // namespace ui
