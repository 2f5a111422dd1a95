// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace synthesis {

/// Replaces `path` by `bytes` in one step: temporary name, flush to the disk, rename.
/// Throws Error(Unwritable, DiskFull) and leaves the old file as it was.
void writeDurably(const std::filesystem::path& path, std::string_view bytes);

/// Throws Error(NotFound, Unreadable).
std::string readWhole(const std::filesystem::path& path);

} // namespace synthesis
