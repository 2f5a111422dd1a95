// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <vector>

namespace project {

/// Copies the project as it is now to "solo.understudy.backups/2026-03-14.understudy", without the
/// big files beside it, unless this (local) day has its copy already. The newest seven copies stay.
/// Returns the new copy. May run in a thread beside the window and the worker. Throws base::Error
/// as Project::copyTo().
std::optional<std::filesystem::path> backUpDaily(const std::filesystem::path& project);

/// The copies of `project`, newest first.
std::vector<std::filesystem::path> backupsOf(const std::filesystem::path& project);

} // namespace project
