// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/media/file_choice.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QSettings>
#include <QStandardPaths>

namespace ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ui::FileChoice)
};

QString key(FilePurpose purpose)
{
    switch (purpose) {
    case FilePurpose::Source:
        return QStringLiteral("folders/source");
    case FilePurpose::Target:
        return QStringLiteral("folders/target");
    case FilePurpose::Videos:
        return QStringLiteral("folders/videos");
    case FilePurpose::Relink:
        return QStringLiteral("folders/relink");
    case FilePurpose::Sample:
        return QStringLiteral("folders/sample");
    }
    return {};
}

QString filter()
{
    const QString videos = QStringLiteral("*.mp4 *.mov *.m4v *.mkv *.webm *.avi *.mts *.m2ts *.ts "
                                          "*.mpg *.mpeg *.ogv *.wmv *.flv *.3gp");
    return Text::tr("Videos (%1);;All files (*)").arg(videos + QLatin1Char(' ') + videos.toUpper());
}

} // namespace

QString lastFolder(FilePurpose purpose)
{
    const QString folder = QSettings().value(key(purpose)).toString();
    if (!folder.isEmpty() && QFileInfo(folder).isDir())
        return folder;
    return QStandardPaths::writableLocation(QStandardPaths::MoviesLocation);
}

void rememberFolder(FilePurpose purpose, const QString& file)
{
    const QFileInfo info(file);
    QSettings().setValue(
        key(purpose), info.isDir() ? info.absoluteFilePath() : info.absolutePath());
}

QStringList chooseVideos(QWidget* parent, const QString& title, FilePurpose purpose)
{
    const QStringList files
        = QFileDialog::getOpenFileNames(parent, title, lastFolder(purpose), filter());
    if (!files.isEmpty())
        rememberFolder(purpose, files.first());
    return files;
}

QString chooseVideo(QWidget* parent, const QString& title, FilePurpose purpose)
{
    const QString file = QFileDialog::getOpenFileName(parent, title, lastFolder(purpose), filter());
    if (!file.isEmpty())
        rememberFolder(purpose, file);
    return file;
}

QString chooseFolder(QWidget* parent, const QString& title, FilePurpose purpose)
{
    const QString folder = QFileDialog::getExistingDirectory(parent, title, lastFolder(purpose));
    if (!folder.isEmpty())
        rememberFolder(purpose, folder);
    return folder;
}

} // namespace ui
