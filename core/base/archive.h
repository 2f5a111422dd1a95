// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace base {

/// Walks a .tgz (or any archive libarchive reads). `target` gets each entry's file name without its
/// folder and says where its content is written, or nothing to pass it over; `written` follows each
/// written file. Throws Error: NotFound, Unreadable, Unwritable, DiskFull.
void extractArchive(const std::filesystem::path& archive,
    const std::function<std::optional<std::filesystem::path>(const std::string& file)>& target,
    const std::function<void(const std::string& file, const std::filesystem::path& path)>& written);

/// One file of an archive: what lies in `file`, or where that is empty, `content`.
struct ArchiveEntry {
    std::string name; ///< in the archive, without a folder
    std::filesystem::path file{};
    std::string content{};
};

/// Writes a .tar of these files under a temporary name, flushes, renames. Throws Error: NotFound
/// (one of the files), Unwritable, DiskFull; `archive` is as it was before then.
void writeArchive(const std::filesystem::path& archive, const std::vector<ArchiveEntry>& entries);

} // namespace base
