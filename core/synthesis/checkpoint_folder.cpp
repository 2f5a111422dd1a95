// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/synthesis/checkpoint.h"
#include "core/synthesis/durable_file.h"
#include "core/synthesis/error.h"

#include <algorithm>
#include <cstdio>

namespace synthesis {

namespace fs = std::filesystem;

namespace {

constexpr const char* suffix = ".checkpoint";
constexpr const char* prefix = "step-";
constexpr const char* bestName = "best.checkpoint";
constexpr const char* bestPart = "best.checkpoint.part";

/// Zero-padded, so that the order of the names is the order of the steps.
std::string nameOf(std::int64_t step)
{
    char digits[32];
    std::snprintf(digits, sizeof digits, "%012lld", static_cast<long long>(step));
    return prefix + std::string(digits) + suffix;
}

bool isCheckpointName(const fs::path& path)
{
    return path.extension() == suffix && path.filename().string().rfind(prefix, 0) == 0;
}

void makeFolder(const fs::path& folder)
{
    std::error_code failure;
    fs::create_directories(folder, failure);
    if (failure)
        throw Error(ErrorKind::Unwritable, folder.string(), failure.message());
}

} // namespace

CheckpointFolder::CheckpointFolder(fs::path folder, std::size_t kept)
    : m_folder(std::move(folder))
    , m_kept(kept)
{
}

std::vector<fs::path> CheckpointFolder::files() const
{
    std::vector<fs::path> found;
    std::error_code absent;
    for (const fs::directory_entry& entry : fs::directory_iterator(m_folder, absent))
        if (isCheckpointName(entry.path()))
            found.push_back(entry.path());
    std::sort(found.rbegin(), found.rend());
    return found;
}

fs::path CheckpointFolder::save(const Checkpoint& checkpoint, std::int64_t step) const
{
    makeFolder(m_folder);
    const fs::path path = m_folder / nameOf(step);
    writeCheckpoint(path, checkpoint);
    const std::vector<fs::path> all = files();
    std::error_code ignored;
    for (std::size_t i = m_kept; i < all.size(); ++i)
        if (all[i] != path)
            fs::remove(all[i], ignored);
    return path;
}

/// The same file under a second name, where the file system knows how; else a copy.
void CheckpointFolder::keepAsBest(const fs::path& saved) const
{
    const fs::path part = m_folder / bestPart;
    std::error_code failure;
    fs::remove(part, failure);
    fs::create_hard_link(saved, part, failure);
    if (failure)
        return writeDurably(bestFile(), readWhole(saved));
    fs::rename(part, bestFile(), failure);
    if (failure)
        throw Error(ErrorKind::Unwritable, bestFile().string(), failure.message());
    fs::remove(part, failure); // still there when both names were of one file
}

fs::path CheckpointFolder::bestFile() const { return m_folder / bestName; }

std::optional<FoundCheckpoint> CheckpointFolder::newest() const
{
    std::vector<fs::path> damaged;
    for (const fs::path& path : files()) {
        try {
            return FoundCheckpoint{readCheckpoint(path), path, damaged};
        } catch (const Error& error) {
            if (error.kind() != ErrorKind::Unreadable)
                throw;
            damaged.push_back(path);
        }
    }
    if (damaged.empty())
        return std::nullopt;
    throw Error(ErrorKind::Unreadable, m_folder.string(), "every checkpoint in it is damaged");
}

} // namespace synthesis
