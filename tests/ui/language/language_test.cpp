// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language.h"

#include <QCoreApplication>
#include <QLocale>
#include <gtest/gtest.h>

using ui::bestLanguage;
using ui::Language;

namespace {

const std::vector<Language> offered = {{QStringLiteral("en"), {}}, {QStringLiteral("de"), {}},
    {QStringLiteral("ja"), {}}, {QStringLiteral("zh_CN"), {}}};

std::string best(const QStringList& wanted) { return bestLanguage(wanted, offered).toStdString(); }

} // namespace

TEST(Language, TakesTheFirstOfTheUsersLanguagesThatThereIs)
{
    EXPECT_EQ(best({QStringLiteral("fr-FR"), QStringLiteral("ja-JP"), QStringLiteral("de")}), "ja");
}

TEST(Language, TakesTheLanguageOfAnotherCountry)
{
    EXPECT_EQ(best({QStringLiteral("de-AT")}), "de");
    EXPECT_EQ(best({QStringLiteral("zh-Hans-SG")}), "zh_CN");
}

TEST(Language, TakesNoOtherScript)
{
    EXPECT_EQ(best({QStringLiteral("zh-Hant-TW"), QStringLiteral("de")}), "de");
}

TEST(Language, FallsBackToEnglish)
{
    EXPECT_EQ(best({QStringLiteral("C"), QStringLiteral("fr-FR")}), "en");
    EXPECT_EQ(best({}), "en");
}

TEST(Language, ListsEnglishFirstAndEachInItsOwnWords)
{
    const std::vector<Language> all = ui::languages();

    ASSERT_FALSE(all.empty());
    EXPECT_EQ(all.front(), (Language{QStringLiteral("en"), QStringLiteral("English")}));
    for (const Language& language : all)
        EXPECT_FALSE(language.name.isEmpty()) << language.code.toStdString();
}

TEST(Translation, GivesEnglishItsPluralForms)
{
    ui::Translation translation;

    translation.use(QStringLiteral("en"));

    EXPECT_EQ(translation.code(), QStringLiteral("en"));
    const auto joints = [](int n) {
        return QCoreApplication::translate("JointNames", "%n joint(s)", nullptr, n);
    };
    EXPECT_EQ(joints(1), QStringLiteral("1 joint"));
    EXPECT_EQ(joints(2), QStringLiteral("2 joints"));
}

TEST(Translation, TakesTheSystemsLanguageForOneThatIsNotThere)
{
    ui::Translation translation;

    translation.use(QStringLiteral("tlh"));

    EXPECT_EQ(translation.code(), bestLanguage(QLocale::system().uiLanguages(), ui::languages()));
}
