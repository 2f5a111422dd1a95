// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"

#include <QApplication>
#include <QDir>
#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace {

/// Tests run side by side as processes, so settings, data and caches are each process's own, in
/// `home`. The networks are the user's.
void moveTo(const QTemporaryDir& home)
{
    if (qEnvironmentVariableIsEmpty("UNDERSTUDY_MODELS")) {
        const QString data = qEnvironmentVariable(
            "XDG_DATA_HOME", QDir::homePath() + QStringLiteral("/.local/share"));
        qputenv("UNDERSTUDY_MODELS", (data + QStringLiteral("/understudy/models")).toUtf8());
    }
    for (const char* folder : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
        qputenv(folder, home.filePath(QLatin1String(folder)).toUtf8());
}

} // namespace

/// The tests' program: an application on the offscreen platform.
int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    testing::InitGoogleTest(&argc, argv);
    const QTemporaryDir home;
    moveTo(home);
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("understudy-tests"));
    QApplication::setApplicationName(QStringLiteral("understudy-tests"));
    ui::applyTheme(ui::Theme::Dark);
    return RUN_ALL_TESTS();
}
