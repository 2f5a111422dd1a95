// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/suggested_video.h"

#include <QDir>
#include <QStandardPaths>

namespace ui {

QString suggestedVideo(const Clip& source, const Clip& target)
{
    QString folder = QStandardPaths::writableLocation(QStandardPaths::MoviesLocation);
    if (!QDir(folder).exists())
        folder = QDir::homePath();
    return QDir(folder).filePath(QStringLiteral("%1-%2.mp4")
                                     .arg(QString::fromStdString(target.path.stem().string()),
                                         QString::fromStdString(source.path.stem().string())));
}

} // namespace ui
