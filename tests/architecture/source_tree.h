// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace architecture {

struct Include {
    std::string header;
    bool isQuoted = false; ///< "header" rather than <header>
};

/// The text of one file, by lines.
struct SourceFile {
    std::vector<std::string> lines;

    std::vector<Include> includes() const;
};

/// Files by their path from the root of the project, such as "core/base/error.h".
using SourceTree = std::map<std::string, SourceFile>;

SourceFile sourceFile(std::string_view text);

/// All C++ sources and headers below the given folders of the project; folders that do not exist
/// are empty.
SourceTree readSources(const std::vector<std::string>& folders);

/// All text files of the project, without build folders and the history.
SourceTree readTextFiles();

/// The lines of one file of the project.
SourceFile readProjectFile(const std::string& path);

} // namespace architecture
