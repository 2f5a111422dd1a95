// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/docks.h"

#include <QDockWidget>
#include <QLabel>
#include <QMainWindow>
#include <QSettings>
#include <gtest/gtest.h>

namespace {

struct Studio {
    Studio()
        : docks(window)
    {
        window.resize(1000, 700);
        window.setCentralWidget(new QLabel(&window));
        left = docks.add(QStringLiteral("media"), QStringLiteral("Media"), new QLabel,
            ui::Docks::Place::LeftTop);
        right = docks.add(QStringLiteral("review"), QStringLiteral("Review"), new QLabel,
            ui::Docks::Place::RightTop);
        docks.restore();
        window.show();
    }

    QMainWindow window;
    ui::Docks docks;
    QDockWidget* left;
    QDockWidget* right;
};

} // namespace

TEST(Docks, AreFoundAsTheyWereLeft)
{
    QSettings().clear();
    {
        Studio studio;
        studio.right->hide();
        studio.docks.save();
    }

    const Studio again;

    EXPECT_TRUE(again.left->isVisible());
    EXPECT_FALSE(again.right->isVisible());
}

TEST(Docks, ComeBackToWhereTheyBelong)
{
    QSettings().clear();
    Studio studio;
    studio.right->hide();

    studio.docks.reset();

    EXPECT_TRUE(studio.right->isVisible());
    EXPECT_EQ(studio.window.dockWidgetArea(studio.right), Qt::RightDockWidgetArea);
}
