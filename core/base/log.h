// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string_view>

namespace base {

enum class Level { Debug, Info, Warning, Error };

/// One whole English sentence to stderr, before the thing starts. Safe from any thread.
void log(Level level, std::string_view sentence);

/// Also to `file` from now on, of which older ones are kept beside it. Before other threads log.
void logToFile(const std::filesystem::path& file);

/// Sentences below `level` are not written. The start value is Warning.
void setLogLevel(Level level);

} // namespace base
