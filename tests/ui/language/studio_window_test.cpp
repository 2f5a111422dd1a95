// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/studio_window.h"

#include "tests/ui/language/full_project.h"
#include "tests/ui/language/pseudo_translator.h"
#include "tests/ui/language/shown_texts.h"
#include "ui/render/rendered_frames.h"
#include "ui/review/review_panel.h"
#include "ui/timeline/timeline.h"
#include "ui/viewer/canvas.h"
#include "ui/window/actions.h"
#include "ui/window/main_window.h"
#include "ui/window/preferences_dialog.h"
#include "ui/window/step_bar.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QLocale>
#include <QPointer>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

namespace {

constexpr int patience = 20'000; // ms

/// A window in which the user has settled, and which then gets another language.
class StudioWindowTest : public testing::Test {
protected:
    StudioWindowTest()
    {
        QSettings().clear();
        m_studio = std::make_unique<ui::StudioWindow>();
        window().resize(1280, 720);
        window().start({m_project.file()});
        window().show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&window()));
        EXPECT_TRUE(QTest::qWaitFor([this] { return findings() > 0; }, patience));
    }

    ~StudioWindowTest() override
    {
        m_studio.reset();
        QCoreApplication::removeTranslator(&m_pseudo);
        QSettings().clear();
    }

    ui::MainWindow& window() { return m_studio->window(); }
    template <typename Part> Part& part() { return *window().findChild<Part*>(); }

    int findings()
    {
        return part<ui::ReviewPanel>().findChild<QAbstractItemView*>()->model()->rowCount();
    }

    QComboBox& reasons()
    {
        for (QComboBox* box : part<ui::ReviewPanel>().findChildren<QComboBox*>()) {
            if (box->findData(static_cast<int>(pose::FindingReason::Flip)) > 0 && box->count() > 8)
                return *box;
        }
        throw std::runtime_error("there is no choice of reasons");
    }

    /// To one that is longer than all others.
    void changeLanguage()
    {
        QCoreApplication::installTranslator(&m_pseudo);
        buildAnew();
    }

    void buildAnew()
    {
        QSignalSpy replaced(m_studio.get(), &ui::StudioWindow::replaced);
        emit window().languageChosen();
        EXPECT_TRUE(replaced.wait(patience));
        QApplication::processEvents();
    }

private:
    test::FullProject m_project;
    test::PseudoTranslator m_pseudo;
    std::unique_ptr<ui::StudioWindow> m_studio;
};

} // namespace

TEST_F(StudioWindowTest, KeepsTheProjectAndWhatIsLookedAt)
{
    ui::Session& session = window().session();
    session.setFrame(42);
    session.setSelection({pose::bodyJoint(pose::RightWrist)});
    window().actions()["pose.nudgeLeft"]->trigger();
    const int steps = session.document().undoStack().count();

    changeLanguage();

    EXPECT_EQ(&window().session(), &session);
    EXPECT_TRUE(session.document().isOpen());
    EXPECT_EQ(session.frame(), 42);
    EXPECT_EQ(session.selection().size(), 1U);
    EXPECT_EQ(session.document().undoStack().count(), steps);
    EXPECT_TRUE(window().actions()["edit.undo"]->isEnabled());
}

TEST_F(StudioWindowTest, KeepsZoomStepAndFilters)
{
    window().actions()["window.pose"]->trigger();
    QApplication::processEvents();
    for (int i = 0; i < 3; ++i) {
        part<ui::Canvas>().zoomIn();
        part<ui::Timeline>().zoomIn();
    }
    const int flips = reasons().findData(static_cast<int>(pose::FindingReason::Flip));
    reasons().setCurrentIndex(flips);
    const double zoom = part<ui::Canvas>().zoom();
    const double pixelsPerSecond = part<ui::Timeline>().axis().pixelsPerSecond;
    const int found = findings();

    changeLanguage();

    EXPECT_NEAR(part<ui::Canvas>().zoom(), zoom, 1e-6);
    EXPECT_NEAR(part<ui::Timeline>().axis().pixelsPerSecond, pixelsPerSecond, 1e-6);
    EXPECT_EQ(reasons().currentIndex(), flips);
    EXPECT_EQ(findings(), found);
    EXPECT_EQ(part<ui::StepBar>().current(), 1);
    EXPECT_EQ(window().size(), QSize(1280, 720));
}

TEST_F(StudioWindowTest, LeavesNoTextInTheOldLanguage)
{
    changeLanguage();

    const QStringList old = test::notTranslated(test::allTexts(window()));
    EXPECT_EQ(old.join(QLatin1Char('\n')).toStdString(), "");
}

TEST_F(StudioWindowTest, SpeaksTheLanguageOfThePreferences)
{
    ui::Preferences preferences;
    preferences.language = QStringLiteral("de");
    preferences.save();

    buildAnew();

    EXPECT_EQ(window().actions()["file.quit"]->text(), QStringLiteral("B&eenden"));
    EXPECT_EQ(QLocale().decimalPoint(), QStringLiteral(","));
}

TEST_F(StudioWindowTest, LetsTheOldWindowGo)
{
    const QPointer<ui::MainWindow> old = &window();

    changeLanguage();

    EXPECT_TRUE(old.isNull());
    EXPECT_TRUE(window().isVisible());
}
