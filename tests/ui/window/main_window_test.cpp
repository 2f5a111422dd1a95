// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/main_window.h"

#include "tests/support/drawn_clip.h"
#include "tests/support/temporary_folder.h"
#include "tests/ui/support/screenshot.h"
#include "ui/help/manual_window.h"
#include "ui/timeline/timeline.h"
#include "ui/viewer/canvas.h"
#include "ui/window/actions.h"

#include <QAbstractScrollArea>
#include <QDockWidget>
#include <QSettings>
#include <QTest>
#include <QTreeView>
#include <algorithm>
#include <gtest/gtest.h>
#include <map>
#include <set>

namespace {

class MainWindowTest : public testing::Test {
protected:
    MainWindowTest() { QSettings().clear(); }
    ~MainWindowTest() override { QSettings().clear(); }

    QString project()
    {
        const auto file = folder / "solo.understudy";
        project::Project project(file);
        const auto dance = project.addMedia("source", test::drawnClip(folder / "dance.mp4"));
        project.addMedia("target", test::drawnClip(folder / "me.mp4"));
        pose::Track track;
        for (std::int64_t frame = 0; frame < 50; ++frame) {
            for (std::size_t i = 0; i < pose::bodyKeypoints; ++i)
                track[frame].body[i] = pose::detected(
                    {20.0F + static_cast<float>(i * 3), 30.0F + static_cast<float>(i)}, 0.9F);
        }
        project.storeDetectedTrack(dance.sha256, {}, track);
        return QString::fromStdString(file.string());
    }

    test::TemporaryFolder folder;
};

/// Qt's own parts of scroll areas and combo boxes are named by the widget that they belong to.
bool isPartOfAnother(const QWidget& widget)
{
    return widget.objectName().startsWith(QLatin1String("qt_"))
        || qobject_cast<QAbstractScrollArea*>(widget.parentWidget()) != nullptr
        || widget.parentWidget()->inherits("QComboBoxPrivateContainer");
}

} // namespace

TEST_F(MainWindowTest, EveryActionDoesSomething)
{
    ui::MainWindow window;

    EXPECT_EQ(window.actions().unbound().join(QLatin1Char(' ')).toStdString(), "");
}

TEST_F(MainWindowTest, EveryWidgetThatTakesTheFocusHasANameForScreenReaders)
{
    ui::MainWindow window;
    window.start({project()});
    window.show();
    QApplication::processEvents();

    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if ((widget->focusPolicy() & Qt::TabFocus) == 0 || isPartOfAnother(*widget))
            continue;
        const bool hasText = !widget->property("text").toString().isEmpty();
        EXPECT_TRUE(hasText || !widget->accessibleName().isEmpty())
            << widget->metaObject()->className() << " " << widget->objectName().toStdString()
            << " in " << widget->parentWidget()->metaObject()->className();
    }
}

TEST_F(MainWindowTest, GivesItsPanelsTheSameSizesFromStartToStart)
{
    std::map<QString, QSize> first;
    for (int start = 0; start < 3; ++start) {
        ui::MainWindow window;
        window.show();
        QTest::qWait(100);
        std::map<QString, QSize> sizes;
        for (const QDockWidget* dock : window.findChildren<QDockWidget*>())
            sizes[dock->objectName()] = dock->size();
        if (start == 0)
            first = sizes;
        for (const auto& [name, size] : first)
            EXPECT_EQ(sizes[name], size) << name.toStdString() << " at start " << start;
        window.close();
    }
}

TEST_F(MainWindowTest, OpensAProjectAndStepsThroughItWithTheKeys)
{
    ui::MainWindow window;
    window.start({project()});
    window.show();
    QApplication::setActiveWindow(&window);
    test::grabTo(window, QStringLiteral("main-window"));

    QTest::keyClick(&window, Qt::Key_Right);
    QTest::keyClick(&window, Qt::Key_Right, Qt::ShiftModifier);
    EXPECT_EQ(window.session().frame(), 11);

    QTest::keyClick(&window, Qt::Key_Home);
    EXPECT_EQ(window.session().frame(), 0);
}

TEST_F(MainWindowTest, EditsWithTheKeysAloneAndNamesTheStepInTheMenu)
{
    ui::MainWindow window;
    window.start({project()});
    window.show();
    QApplication::setActiveWindow(&window);

    QTest::keyClick(&window, Qt::Key_E);
    QTest::keyClick(&window, Qt::Key_Right, Qt::ControlModifier);

    ui::ProjectDocument& document = window.session().document();
    EXPECT_EQ(document.edits(document.clips().front().id).size(), 1U);
    EXPECT_TRUE(window.actions()["edit.undo"]->text().contains(QStringLiteral("frame 0")))
        << window.actions()["edit.undo"]->text().toStdString();
}

TEST_F(MainWindowTest, MendsAPoseFromEndToEndWithoutAMouse)
{
    ui::MainWindow window;
    window.start({project()});
    window.show();
    QApplication::setActiveWindow(&window);
    ui::ProjectDocument& document = window.session().document();
    const std::int64_t clip = document.clips().front().id;
    const auto press = [&window](Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(&window, key, modifiers);
    };
    const auto isEdited = [&](std::int64_t frame) { return document.edits(clip).contains(frame); };

    press(Qt::Key_Right, Qt::ShiftModifier);
    press(Qt::Key_E);
    press(Qt::Key_Right, Qt::ControlModifier);
    EXPECT_TRUE(isEdited(10)); // moved by a pixel

    press(Qt::Key_R);
    EXPECT_FALSE(isEdited(10)); // as detected

    press(Qt::Key_Q);
    EXPECT_TRUE(isEdited(10)); // occluded

    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_FALSE(isEdited(10));
}

TEST_F(MainWindowTest, TheTabKeyReachesPictureTimelineAndTheTablesThatStandForThem)
{
    ui::MainWindow window;
    window.start({project()});
    window.resize(1440, 900);
    window.show();
    QApplication::setActiveWindow(&window);
    window.findChild<ui::Canvas*>()->setFocus();

    std::set<const QWidget*> reached;
    for (int step = 0; step < 300; ++step) {
        QWidget* focus = QApplication::focusWidget();
        ASSERT_NE(focus, nullptr);
        reached.insert(focus);
        QTest::keyClick(focus, Qt::Key_Tab);
    }

    EXPECT_TRUE(reached.contains(window.findChild<ui::Canvas*>()));
    EXPECT_TRUE(reached.contains(window.findChild<ui::Timeline*>()));
    const auto reachesA = [&reached](const char* name) {
        return std::ranges::any_of(reached, [name](const QWidget* widget) {
            return widget->accessibleName() == QLatin1String(name);
        });
    };
    for (const QWidget* table : window.findChildren<QTreeView*>()) {
        const bool isShown = table->isVisible() && table->isEnabled();
        EXPECT_TRUE(!isShown || reached.contains(table)) << table->accessibleName().toStdString();
    }
    EXPECT_TRUE(reachesA("Joints"));
}

TEST_F(MainWindowTest, TheManualRunsCommandsAndSaysWhatIsNotPossibleNow)
{
    ui::MainWindow window;
    window.start({project()});
    window.show();
    window.actions()["help.manual"]->trigger();
    auto* manual = window.findChild<ui::ManualWindow*>();
    ASSERT_NE(manual, nullptr);
    EXPECT_TRUE(manual->isVisible());

    emit manual->commandWanted(QStringLiteral("view.names"));

    EXPECT_TRUE(window.actions()["view.names"]->isChecked());
}

TEST_F(MainWindowTest, FitsIntoASmallScreen)
{
    ui::MainWindow window;
    window.start({project()});
    window.resize(1280, 720);
    window.show();
    QApplication::processEvents();
    test::grabTo(window, QStringLiteral("main-window-1280x720"));

    EXPECT_LE(window.minimumSizeHint().width(), 1280);
    EXPECT_LE(window.minimumSizeHint().height(), 720);
    EXPECT_EQ(window.size(), QSize(1280, 720));
}
