// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"

#include <QApplication>
#include <QTemporaryDir>
#include <gtest/gtest.h>

/// The tests' program: an application on the offscreen platform. Tests run side by side as
/// processes, so settings, data and caches are each process's own and go with it.
int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    testing::InitGoogleTest(&argc, argv);
    const QTemporaryDir home;
    for (const char* folder : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
        qputenv(folder, home.filePath(QLatin1String(folder)).toUtf8());
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("understudy-tests"));
    QApplication::setApplicationName(QStringLiteral("understudy-tests"));
    ui::applyTheme(ui::Theme::Dark);
    return RUN_ALL_TESTS();
}
