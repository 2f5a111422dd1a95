// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/media/file_kind.h"

#include "core/base/error.h"
#include "ui/error_text.h"

#include <QCoreApplication>
#include <QFile>
#include <QMimeDatabase>

namespace ui {

namespace fs = std::filesystem;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ui::ImportService)
};

FileKind kindOf(const QMimeType& type)
{
    const QString name = type.name();
    if (name.startsWith(QLatin1String("image/")))
        return FileKind::Picture;
    if (name.startsWith(QLatin1String("audio/")))
        return FileKind::Sound;
    if (name.startsWith(QLatin1String("text/")) || type.inherits(QStringLiteral("text/plain"))
        || name == QLatin1String("application/pdf"))
        return FileKind::Text;
    return FileKind::PerhapsVideo;
}

} // namespace

QString toQString(const fs::path& path) { return QFile::decodeName(path.string().c_str()); }

fs::path toPath(const QString& path) { return QFile::encodeName(path).toStdString(); }

QString shownName(const fs::path& path)
{
    const fs::path name = path.has_filename() ? path.filename() : path.parent_path().filename();
    return toQString(name);
}

bool isProjectName(const fs::path& path) { return path.extension() == ".understudy"; }

FileKind fileKind(const fs::path& path)
{
    std::error_code error;
    if (!fs::exists(path, error))
        return FileKind::Missing;
    if (fs::is_directory(path, error))
        return FileKind::Folder;
    if (isProjectName(path))
        return FileKind::Project;
    // A name ending in .ts may be a film or a translation; the first bytes are asked.
    const QMimeDatabase types;
    const auto how
        = path.extension() == ".ts" ? QMimeDatabase::MatchContent : QMimeDatabase::MatchDefault;
    return kindOf(types.mimeTypeForFile(toQString(path), how));
}

QString refusal(FileKind kind, const fs::path& path)
{
    const QString file = shownName(path);
    switch (kind) {
    case FileKind::Project:
    case FileKind::PerhapsVideo:
        break;
    case FileKind::Folder:
        return Text::tr("“%1” is a folder; drop the video files that are in it.").arg(file);
    case FileKind::Picture:
        return Text::tr("“%1” is a picture; a video is needed.").arg(file);
    case FileKind::Sound:
        return Text::tr("“%1” holds only sound; a video is needed.").arg(file);
    case FileKind::Text:
        return Text::tr("“%1” is a text; a video is needed.").arg(file);
    case FileKind::Missing:
        return Text::tr("“%1” is not there any more.").arg(file);
    }
    return Text::tr("“%1” is not a video.").arg(file);
}

QString refusal(const base::Error& error, const fs::path& path)
{
    const QString file = shownName(path);
    switch (error.code()) {
    case base::ErrorCode::NotFound:
        return refusal(FileKind::Missing, path);
    case base::ErrorCode::Unreadable:
        return Text::tr("“%1” cannot be read as a video; it may be damaged, incomplete or of "
                        "another kind.")
            .arg(file);
    case base::ErrorCode::Unsupported:
        return Text::tr("“%1” has no picture that can be shown.").arg(file);
    case base::ErrorCode::DiskFull:
        return Text::tr("“%1” was not added, because the disk of the project is full.").arg(file);
    case base::ErrorCode::Unwritable:
        return Text::tr("“%1” was not added, because the project cannot be written.").arg(file);
    case base::ErrorCode::Busy:
        return Text::tr("“%1” was not added, because another program is writing the project.")
            .arg(file);
    default:
        return Text::tr("“%1” was not added (%2).").arg(file, errorText(error));
    }
}

} // namespace ui
