// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/source_tree.h"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>

namespace architecture {

namespace {

namespace fs = std::filesystem;

const fs::path root = PROJECT_ROOT;

std::string contentOf(const fs::path& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

bool isSource(const fs::path& path)
{
    const std::string name = path.filename().string();
    return name.ends_with(".h") || name.ends_with(".cpp") || name.ends_with(".cpp.in");
}

bool isOutsideTheProject(const fs::path& folder)
{
    const std::string name = folder.filename().string();
    return name == ".git" || name == ".cache" || name == "build";
}

} // namespace

std::vector<Include> SourceFile::includes() const
{
    std::vector<Include> result;
    for (const std::string& line : lines) {
        if (!line.starts_with("#include "))
            continue;
        const std::size_t begin = line.find_first_of("<\"");
        const std::size_t end = line.find_first_of(">\"", begin + 1);
        if (begin != std::string::npos && end != std::string::npos)
            result.push_back({line.substr(begin + 1, end - begin - 1), line[begin] == '"'});
    }
    return result;
}

SourceFile sourceFile(std::string_view text)
{
    SourceFile file;
    std::istringstream stream{std::string(text)};
    for (std::string line; std::getline(stream, line);)
        file.lines.push_back(line);
    return file;
}

SourceTree readSources(const std::vector<std::string>& folders)
{
    SourceTree tree;
    for (const std::string& folder : folders) {
        if (!fs::exists(root / folder))
            continue;
        for (const auto& entry : fs::recursive_directory_iterator(root / folder)) {
            if (entry.is_regular_file() && isSource(entry.path()))
                tree.emplace(fs::relative(entry.path(), root).generic_string(),
                    sourceFile(contentOf(entry.path())));
        }
    }
    return tree;
}

SourceTree readTextFiles()
{
    SourceTree tree;
    for (auto entry = fs::recursive_directory_iterator(root); entry != fs::end(entry); ++entry) {
        if (entry->is_directory() && isOutsideTheProject(entry->path())) {
            entry.disable_recursion_pending();
            continue;
        }
        if (!entry->is_regular_file())
            continue;
        const std::string content = contentOf(entry->path());
        if (content.find('\0') == std::string::npos)
            tree.emplace(fs::relative(entry->path(), root).generic_string(), sourceFile(content));
    }
    return tree;
}

SourceFile readProjectFile(const std::string& path) { return sourceFile(contentOf(root / path)); }

} // namespace architecture
