// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <filesystem>

namespace base {
class Error;
}

namespace ui {

enum class FileKind {
    Project,
    PerhapsVideo, ///< only opening it can tell
    Folder,
    Picture,
    Sound,
    Text,
    Missing,
};

/// What a file is, by its name and its first bytes. Reads the disk.
FileKind fileKind(const std::filesystem::path& path);

/// Whether the name is that of a project, without reading anything.
bool isProjectName(const std::filesystem::path& path);

/// Why a file of that kind is not taken as a video, as one sentence.
QString refusal(FileKind kind, const std::filesystem::path& path);

/// Why a file that was opened is not taken.
QString refusal(const base::Error& error, const std::filesystem::path& path);

/// The file's name, without the folder, to be shown.
QString shownName(const std::filesystem::path& path);

/// The same path for Qt and back.
QString toQString(const std::filesystem::path& path);
std::filesystem::path toPath(const QString& path);

} // namespace ui
