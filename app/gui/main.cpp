// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/termination.h"
#include "core/base/log.h"
#include "ui/window/description.h"
#include "ui/window/main_window.h"
#include "ui/window/studio_window.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QStandardPaths>
#include <algorithm>
#include <string_view>

namespace {

void nameApplication()
{
    QCoreApplication::setOrganizationName(QStringLiteral("understudy"));
    QCoreApplication::setApplicationName(QStringLiteral("understudy"));
    QCoreApplication::setApplicationVersion(QStringLiteral(UNDERSTUDY_VERSION));
}

/// Reads the command line; ends the program when it asks for help or the version. In English, as
/// all that is said on a terminal.
QStringList readArguments(const QCoreApplication& application)
{
    QCommandLineParser options;
    options.setApplicationDescription(
        QStringLiteral("Makes one person dance like another: the studio window."));
    options.addHelpOption();
    options.addVersionOption();
    options.addPositionalArgument(QStringLiteral("project"),
        QStringLiteral("A project to open, or videos to import."),
        QStringLiteral("[project | videos…]"));
    options.process(application);
    return options.positionalArguments();
}

/// Answers --help and --version without a screen, which QApplication would ask for.
void answerQuestions(int argumentCount, char** arguments)
{
    const bool areThere
        = std::any_of(arguments, arguments + argumentCount, [](std::string_view word) {
              return word == "-h" || word == "--help" || word == "-v" || word == "--version";
          });
    if (areThere)
        readArguments(QCoreApplication(argumentCount, arguments));
}

} // namespace

int main(int argumentCount, char** arguments)
{
    nameApplication();
    answerQuestions(argumentCount, arguments);
    QApplication application(argumentCount, arguments);
    QApplication::setApplicationDisplayName(QStringLiteral("Understudy"));
    QApplication::setDesktopFileName(QStringLiteral("io.github.understudy.understudy"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/understudy.svg")));

    closeOnTermination(application);
    const QStringList files = readArguments(application);
    const QString logs = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
        + QStringLiteral("/logs");
    if (QDir().mkpath(logs))
        base::logToFile((logs + QStringLiteral("/understudy.log")).toStdString());

    ui::StudioWindow studio;
    studio.window().start(files);
    studio.window().show();
    studio.window().welcome();
    if (const QString file = qEnvironmentVariable("UNDERSTUDY_DESCRIBE"); !file.isEmpty()) {
        const auto describe = [&studio, file] { new ui::Describer(studio.window(), file); };
        QObject::connect(&studio, &ui::StudioWindow::replaced, &studio, describe);
        describe();
    }
    return QApplication::exec();
}
