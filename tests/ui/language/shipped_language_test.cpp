// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/language/full_project.h"
#include "tests/ui/language/shown_texts.h"
#include "tests/ui/language/window_walk.h"
#include "tests/ui/support/screenshot.h"
#include "ui/language.h"
#include "ui/window/actions.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QMap>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>
#include <QTest>
#include <gmock/gmock.h>
#include <set>

namespace {

/// Notes every text that the window asks for and the built-in translation does not have.
class Listener final : public QTranslator {
public:
    explicit Listener(const QString& code)
    {
        EXPECT_TRUE(m_texts.load(QStringLiteral(":/i18n/understudy_") + code));
        QCoreApplication::installTranslator(this);
    }

    QString translate(
        const char* context, const char* source, const char* disambiguation, int n) const override
    {
        const bool isOurs = *context != 'Q'; // else it is Qt's
        if (isOurs && *source != '\0'
            && m_texts.translate(context, source, disambiguation, n).isEmpty())
            m_missing.insert(std::string(context) + ": " + source);
        return {}; // the next translator answers
    }
    bool isEmpty() const override { return false; }

    const std::set<std::string>& missing() const { return m_missing; }

private:
    QTranslator m_texts;
    mutable std::set<std::string> m_missing;
};

class ShippedLanguage : public testing::TestWithParam<std::string> {
protected:
    ShippedLanguage()
    {
        QSettings().clear();
        qputenv("UNDERSTUDY_WORKER", "/bin/false");
        m_translation.use(QString::fromStdString(GetParam()));
    }
    ~ShippedLanguage() override
    {
        qunsetenv("UNDERSTUDY_WORKER");
        QSettings().clear();
    }

private:
    ui::Translation m_translation;
};

class MenuLetters : public ShippedLanguage { };

std::vector<std::string> withEnglish()
{
    std::vector<std::string> all;
    for (const QString& code : QStringLiteral(LANGUAGES).split(QLatin1Char(',')))
        all.push_back(code.toStdString());
    return all;
}

std::vector<std::string> shipped()
{
    std::vector<std::string> all = withEnglish();
    std::erase(all, "en");
    return all;
}

/// Entries of one menu that are chosen with the same letter, here and in the menus below.
QStringList clashes(const QList<QAction*>& menu)
{
    QStringList found;
    QMap<QString, QString> taken;
    for (const QAction* entry : menu) {
        const QString letter = QKeySequence::mnemonic(entry->text()).toString();
        if (!letter.isEmpty() && taken.contains(letter))
            found.append(QStringLiteral("%1: %2, %3").arg(letter, taken[letter], entry->text()));
        taken.insert(letter, entry->text());
        if (entry->menu() != nullptr)
            found += clashes(entry->menu()->actions());
    }
    return found;
}

} // namespace

TEST_P(ShippedLanguage, HasEveryTextThatTheWindowAsksForAndRoomForIt)
{
    const test::FullProject project;
    const Listener listener(QString::fromStdString(GetParam()));
    const QString prefix = QString::fromStdString("language-" + GetParam() + "-");
    ui::MainWindow window;
    window.resize(1280, 720);
    window.start({project.file()});
    window.show();
    test::waitForFindings(window);
    window.actions()["range.marker"]->trigger();
    QStringList cutOff;

    test::walkThePanels(window, [&](const QString& where) {
        cutOff += test::lastingCutOffTexts(window);
        test::grabTo(window, prefix + where);
    });
    test::walkTheDialogs(window, [&](QWidget& dialog, const QString& where) {
        test::grabTo(dialog, prefix + where);
        cutOff += test::lastingCutOffTexts(dialog);
    });

    EXPECT_THAT(listener.missing(), testing::IsEmpty());
    cutOff.removeDuplicates();
    EXPECT_EQ(cutOff.join(QLatin1Char('\n')).toStdString(), "");
}

TEST_P(MenuLetters, AreUsedOnceInEachMenu)
{
    ui::MainWindow window;

    EXPECT_EQ(clashes(window.menuBar()->actions()).join(QLatin1Char('\n')).toStdString(), "");
}

INSTANTIATE_TEST_SUITE_P(Languages, MenuLetters, testing::ValuesIn(withEnglish()),
    [](const testing::TestParamInfo<std::string>& language) { return language.param; });
INSTANTIATE_TEST_SUITE_P(Shipped, ShippedLanguage, testing::ValuesIn(shipped()),
    [](const testing::TestParamInfo<std::string>& language) { return language.param; });
GTEST_ALLOW_UNINSTANTIATED_PARAMETERIZED_TEST(ShippedLanguage); // while there is but English
