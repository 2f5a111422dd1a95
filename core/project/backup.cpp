// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/backup.h"

#include "core/base/error.h"
#include "core/project/project.h"

#include <algorithm>
#include <array>
#include <ctime>
#include <functional>
#include <regex>

namespace project {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t copiesKept = 7;

fs::path folderOf(const fs::path& project) { return project.string() + ".backups"; }

/// "2026-03-14": sorts by age.
std::string today()
{
    const std::time_t now = std::time(nullptr);
    std::tm local{};
    ::localtime_r(&now, &local);
    std::array<char, 16> text{};
    std::strftime(text.data(), text.size(), "%Y-%m-%d", &local);
    return text.data();
}

/// Only names of ours, so that nothing that the user put there is ever removed.
bool isCopy(const fs::path& file)
{
    static const std::regex name("[0-9]{4}-[0-9]{2}-[0-9]{2}\\.understudy");
    return std::regex_match(file.filename().string(), name);
}

void makeFolder(const fs::path& folder)
{
    std::error_code error;
    fs::create_directories(folder, error);
    if (error)
        throw base::writeError(folder.string(), error.value());
}

void removeOldCopies(const fs::path& project)
{
    const std::vector<fs::path> copies = backupsOf(project);
    std::error_code ignored;
    for (std::size_t i = copiesKept; i < copies.size(); ++i)
        fs::remove(copies[i], ignored);
}

} // namespace

std::optional<fs::path> backUpDaily(const fs::path& project)
{
    const fs::path copy = folderOf(project) / (today() + ".understudy");
    std::error_code ignored;
    if (fs::exists(copy, ignored))
        return std::nullopt;
    if (!fs::is_regular_file(project, ignored))
        throw base::Error(base::ErrorCode::NotFound, project.string(), "there is no such project");
    makeFolder(copy.parent_path());
    Project(project).copyDocumentTo(copy);
    removeOldCopies(project);
    return copy;
}

std::vector<fs::path> backupsOf(const fs::path& project)
{
    std::vector<fs::path> copies;
    std::error_code ignored;
    for (const fs::directory_entry& entry : fs::directory_iterator(folderOf(project), ignored)) {
        if (isCopy(entry.path()))
            copies.push_back(entry.path());
    }
    std::ranges::sort(copies, std::greater());
    return copies;
}

} // namespace project
