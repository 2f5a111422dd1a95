// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/log.h"
#include "ui/window/description.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QLocale>
#include <QStandardPaths>
#include <QTranslator>

int main(int argumentCount, char** arguments)
{
    QApplication application(argumentCount, arguments);
    QApplication::setOrganizationName(QStringLiteral("understudy"));
    QApplication::setApplicationName(QStringLiteral("understudy"));
    QApplication::setApplicationDisplayName(QStringLiteral("Understudy"));
    QApplication::setApplicationVersion(QStringLiteral(UNDERSTUDY_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("io.github.understudy.Understudy"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/understudy.svg")));

    QTranslator translator;
    if (translator.load(QLocale(QLocale::English), QStringLiteral("understudy"),
            QStringLiteral("_"), QStringLiteral(":/i18n")))
        QApplication::installTranslator(&translator);

    QCommandLineParser options;
    options.setApplicationDescription(
        QApplication::translate("main", "Makes one person dance like another: the studio window."));
    options.addHelpOption();
    options.addVersionOption();
    options.addPositionalArgument(QStringLiteral("project"),
        QApplication::translate("main", "A project to open, or videos to import."),
        QStringLiteral("[project | videos…]"));
    options.process(application);

    const QString logs = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
        + QStringLiteral("/logs");
    if (QDir().mkpath(logs))
        base::logToFile((logs + QStringLiteral("/understudy.log")).toStdString());

    ui::MainWindow window;
    window.start(options.positionalArguments());
    window.show();
    if (const QString file = qEnvironmentVariable("UNDERSTUDY_DESCRIBE"); !file.isEmpty())
        new ui::Describer(window, file);
    return QApplication::exec();
}
