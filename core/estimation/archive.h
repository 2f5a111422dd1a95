// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <string>

namespace estimation {

/// Walks a .tgz (or any archive libarchive reads). `target` gets each entry's file name without its
/// folder and says where its content is written, or nothing to pass it over; `written` follows each
/// written file. Throws base::Error: NotFound, Unreadable, Unwritable, DiskFull.
void extractArchive(const std::filesystem::path& archive,
    const std::function<std::optional<std::filesystem::path>(const std::string& file)>& target,
    const std::function<void(const std::string& file, const std::filesystem::path& path)>& written);

} // namespace estimation
