// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/language/window_walk.h"

#include "ui/review/review_panel.h"
#include "ui/window/actions.h"
#include "ui/window/main_window.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDockWidget>
#include <QTest>
#include <QTimer>
#include <gtest/gtest.h>

namespace test {

namespace {

constexpr int patience = 20'000; // ms
constexpr int pause = 100; // ms, in which a dialog lays itself out

constexpr const char* dialogs[] = {"edit.preferences", "edit.shortcuts", "play.goToFrame",
    "range.editMarker", "review.fixFlips", "review.fillGaps", "review.smoothJitter",
    "render.transfer", "render.export", "help.check", "help.about"};

} // namespace

void walkThePanels(ui::MainWindow& window, const std::function<void(const QString&)>& look)
{
    for (const char* step : {"window.import", "window.pose", "window.train", "window.render"}) {
        window.actions()[step]->trigger();
        QApplication::processEvents();
        for (QDockWidget* dock : window.findChildren<QDockWidget*>()) {
            if (dock->isHidden())
                continue;
            dock->raise();
            QApplication::processEvents();
            look(QString::fromLatin1(step) + QLatin1Char('-') + dock->objectName());
        }
    }
}

void walkTheDialogs(
    ui::MainWindow& window, const std::function<void(QWidget&, const QString&)>& look)
{
    for (const char* action : dialogs) {
        bool wasThere = false;
        QTimer clock;
        QObject::connect(&clock, &QTimer::timeout, &window, [&] {
            QWidget* dialog = QApplication::activeModalWidget();
            if (dialog == nullptr)
                return;
            clock.stop(); // looking may take events
            wasThere = true;
            look(*dialog, QString::fromLatin1(action));
            dialog->close();
        });
        clock.start(pause);
        window.actions()[action]->trigger();
        EXPECT_TRUE(QTest::qWaitFor([&] { return wasThere; }, patience)) << action;
    }
}

void waitForFindings(ui::MainWindow& window)
{
    const auto* list = window.findChild<ui::ReviewPanel*>()->findChild<QAbstractItemView*>();
    EXPECT_TRUE(QTest::qWaitFor([list] { return list->model()->rowCount() > 0; }, patience));
}

} // namespace test
