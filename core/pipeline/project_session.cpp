// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/project_session.h"

#include "core/base/error.h"
#include "core/pipeline/raw_pose_blob.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <csignal>

namespace pipeline {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view partSuffix = ".part";
constexpr std::array companions = {"", "-wal", "-shm", ".files"};

bool isThere(const fs::path& path)
{
    std::error_code ignored;
    return fs::exists(path, ignored);
}

fs::path lockFileOf(const fs::path& project) { return project.string() + ".lock"; }

std::vector<fs::path> filesOf(const fs::path& project)
{
    std::vector<fs::path> files;
    for (const char* companion : companions)
        files.push_back(project.string() + companion);
    return files;
}

std::vector<fs::path> missingOf(std::vector<fs::path> files)
{
    std::erase_if(files, isThere);
    return files;
}

bool someoneWasFound(const project::Project& project)
{
    for (const project::Step& step : project.steps("detect")) {
        for (const std::int64_t number : project.itemNumbers(step, "pose")) {
            const auto bytes = project.item(step, "pose", number);
            if (bytes && decodeStoredPose(*bytes).raw.found)
                return true;
        }
    }
    return false;
}

/// The process that writes ".dance.mp4.1234.part"; nothing for another name.
std::optional<pid_t> writerOf(std::string_view name, std::string_view target)
{
    std::string prefix(1, '.');
    prefix.append(target).push_back('.');
    if (!name.starts_with(prefix) || !name.ends_with(partSuffix)
        || name.size() <= prefix.size() + partSuffix.size())
        return std::nullopt;
    const std::string_view digits
        = name.substr(prefix.size(), name.size() - prefix.size() - partSuffix.size());
    pid_t process = 0;
    const auto [end, error]
        = std::from_chars(digits.data(), digits.data() + digits.size(), process);
    if (error != std::errc() || end != digits.data() + digits.size() || process <= 0)
        return std::nullopt;
    return process;
}

/// Removes what a killed process was writing below `folder`. Nobody else writes there: we hold the
/// lock.
void removePartsBelow(const fs::path& folder)
{
    std::vector<fs::path> parts;
    std::error_code failure;
    std::error_code ignored;
    for (fs::recursive_directory_iterator entry(folder, failure), end; !failure && entry != end;
         entry.increment(failure)) {
        if (entry->path().extension() == partSuffix && entry->is_regular_file(ignored))
            parts.push_back(entry->path());
    }
    for (const fs::path& part : parts)
        fs::remove(part, ignored);
}

bool isRunning(pid_t process) { return ::kill(process, 0) == 0 || errno != ESRCH; }

} // namespace

ProjectSession::Doomed::~Doomed()
{
    std::error_code ignored;
    for (const fs::path& path : paths)
        fs::remove_all(path, ignored);
}

ProjectSession::ProjectSession(const fs::path& path)
    : m_hadLockFile(isThere(lockFileOf(path)))
    , m_lock(path)
    , m_doomed{missingOf(filesOf(path))} // held by us, so no other process makes one of them now
    , m_isNew(!isThere(path))
{
    if (!m_hadLockFile)
        m_doomed.paths.push_back(lockFileOf(path));
    m_project.emplace(path);
    if (m_isNew)
        return;
    m_doomed.paths.clear();
    removePartsBelow(path.string() + ".files");
}

ProjectSession::~ProjectSession()
{
    try {
        if (m_isNew && someoneWasFound(*m_project))
            m_doomed.paths.clear();
    } catch (const base::Error&) {
        m_doomed.paths.clear(); // in doubt it is kept
    }
    m_project.reset();
}

void ProjectSession::discard()
{
    m_isNew = false;
    m_doomed.paths = filesOf(m_project->path());
    m_doomed.paths.push_back(lockFileOf(m_project->path()));
}

void removeAbandonedParts(const fs::path& target)
{
    const fs::path folder = target.has_parent_path() ? target.parent_path() : fs::path(".");
    std::error_code ignored;
    for (const fs::directory_entry& entry : fs::directory_iterator(folder, ignored)) {
        const auto writer = writerOf(entry.path().filename().string(), target.filename().string());
        if (writer && !isRunning(*writer))
            fs::remove_all(entry.path(), ignored);
    }
}

} // namespace pipeline
