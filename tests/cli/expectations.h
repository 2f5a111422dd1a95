// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/cli/program.h"

#include <filesystem>
#include <nlohmann/json.hpp>
#include <set>
#include <string>
#include <vector>

namespace test {

/// All files and folders below `folder`, hidden ones too.
std::set<std::string> filesIn(const std::filesystem::path& folder);

/// The JSON objects of the lines of `out`; a line that is none is a test's failure.
std::vector<nlohmann::json> eventsIn(const std::string& out);

/// The last of `events`, of which it must be the only final one: finished, cancelled or failed.
nlohmann::json finalEvent(const std::vector<nlohmann::json>& events);

/// The last line of what was said on stderr.
std::string lastLine(const std::string& text);

void writeText(const std::filesystem::path& path, const std::string& text);
std::string contentOf(const std::filesystem::path& path);

} // namespace test
