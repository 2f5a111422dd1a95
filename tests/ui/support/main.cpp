// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"

#include <QApplication>
#include <QStandardPaths>
#include <gtest/gtest.h>

/// The tests' program: an application on the offscreen platform, whose settings and caches are the
/// tests' own.
int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    testing::InitGoogleTest(&argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("understudy-tests"));
    QApplication::setApplicationName(QStringLiteral("understudy-tests"));
    ui::applyTheme(ui::Theme::Dark);
    return RUN_ALL_TESTS();
}
