// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string_view>

namespace base {

/// A name beside `target`, on the same disk, that no other process uses: "clip.mp4" becomes
/// ".clip.mp4.1234.part".
std::filesystem::path temporaryBeside(const std::filesystem::path& target);

/// Flushes the finished `temporary` to the disk and gives it its final name.
/// Throws Error (Unwritable, DiskFull); the temporary file is removed then.
void commitFile(const std::filesystem::path& temporary, const std::filesystem::path& target);

/// Writes `bytes` under a temporary name, flushes, renames: `target` is whole or as it was before.
/// Throws Error (Unwritable, DiskFull).
void writeFileAtomically(const std::filesystem::path& target, std::string_view bytes);

} // namespace base
