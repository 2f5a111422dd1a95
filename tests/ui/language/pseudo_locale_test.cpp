// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/language/full_project.h"
#include "tests/ui/language/pseudo_translator.h"
#include "tests/ui/language/shown_texts.h"
#include "tests/ui/language/window_walk.h"
#include "tests/ui/support/screenshot.h"
#include "ui/language.h"
#include "ui/media/relink_dialog.h"
#include "ui/render/consent_dialog.h"
#include "ui/window/actions.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QSettings>
#include <QTest>
#include <gtest/gtest.h>
#include <memory>

namespace {

std::string lines(const QStringList& texts) { return texts.join(QLatin1Char('\n')).toStdString(); }

/// The window at its smallest screen, in a language that is longer than English.
class PseudoLocale : public testing::Test {
protected:
    PseudoLocale()
    {
        QSettings().clear();
        qputenv("UNDERSTUDY_WORKER", "/bin/false");
        QCoreApplication::installTranslator(&m_translator);
    }

    ~PseudoLocale() override
    {
        m_window.reset();
        QCoreApplication::removeTranslator(&m_translator);
        qunsetenv("UNDERSTUDY_WORKER");
        QSettings().clear();
    }

    ui::MainWindow& window() { return *m_window; }
    ui::ProjectDocument& document() { return m_window->session().document(); }

    void show(const QStringList& files = {})
    {
        m_window = std::make_unique<ui::MainWindow>();
        m_window->resize(1280, 720);
        m_window->start(files);
        m_window->show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(m_window.get()));
    }

    void showProject()
    {
        m_project = std::make_unique<test::FullProject>();
        show({m_project->file()});
        test::waitForFindings(*m_window);
    }

    void trigger(const char* action)
    {
        window().actions()[action]->trigger();
        QApplication::processEvents();
    }

private:
    test::PseudoTranslator m_translator;
    std::unique_ptr<test::FullProject> m_project;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace

TEST(PseudoTranslator, MakesTextsLongerAndKeepsWhatWorksInThem)
{
    using test::PseudoTranslator;

    EXPECT_EQ(
        PseudoTranslator::pseudo(QStringLiteral("&Open %1")), QStringLiteral("[&Opéñ %1 ee]"));
    EXPECT_EQ(PseudoTranslator::pseudo(QStringLiteral("Videos (*.mp4)")),
        QStringLiteral("[Vîdéöş (*.mp4) eeee]"));
}

TEST_F(PseudoLocale, CutsNoTextOffInTheEmptyWindow)
{
    show();
    test::grabTo(window(), QStringLiteral("pseudo-empty"));

    EXPECT_EQ(lines(test::lastingCutOffTexts(window())), "");
}

TEST_F(PseudoLocale, CutsNoTextOffInThePanels)
{
    showProject();

    test::walkThePanels(window(), [this](const QString& where) {
        EXPECT_EQ(lines(test::lastingCutOffTexts(window())), "") << where.toStdString();
        test::grabTo(window(), QStringLiteral("pseudo-") + where);
    });
    EXPECT_EQ(window().size(), QSize(1280, 720));
}

TEST_F(PseudoLocale, CutsNoTextOffInDialogsWhichFitTheScreen)
{
    showProject();
    trigger("range.marker");

    test::walkTheDialogs(window(), [](QWidget& dialog, const QString& where) {
        test::grabTo(dialog, QStringLiteral("pseudo-") + where);
        EXPECT_EQ(lines(test::lastingCutOffTexts(dialog)), "") << where.toStdString();
        EXPECT_LE(dialog.width(), 1280) << where.toStdString();
        EXPECT_LE(dialog.height(), 720) << where.toStdString();
    });
}

TEST_F(PseudoLocale, LeavesNoTextInEnglish)
{
    showProject();
    trigger("range.marker");
    QStringList texts;

    test::walkThePanels(window(), [&](const QString&) { texts += test::allTexts(window()); });
    test::walkTheDialogs(
        window(), [&](QWidget& dialog, const QString&) { texts += test::allTexts(dialog); });
    texts += test::allTexts(ui::ConsentDialog(*document().clip(ui::Role::Target), nullptr));
    texts += test::allTexts(ui::RelinkDialog(document()));

    texts.removeDuplicates();
    for (const ui::Language& language : ui::languages())
        texts.removeAll(language.name);
    EXPECT_EQ(lines(test::notTranslated(texts)), "");
}
