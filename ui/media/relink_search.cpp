// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/media/relink_search.h"

#include "core/base/error.h"
#include "core/base/log.h"
#include "core/base/sha256.h"

#include <algorithm>

namespace ui {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t mostFiles = 200'000; // a whole home folder is looked through, a server is not

bool mayBe(const MissingMedia& missing, const fs::path& file)
{
    std::error_code error;
    if (missing.size == 0)
        return file.filename() == missing.path.filename();
    return fs::file_size(file, error) == static_cast<std::uintmax_t>(missing.size) && !error;
}

std::vector<fs::path> filesBelow(const fs::path& folder, const std::vector<MissingMedia>& missing,
    const base::CancelToken& cancel)
{
    std::vector<fs::path> files;
    std::error_code error;
    fs::recursive_directory_iterator entry(
        folder, fs::directory_options::skip_permission_denied, error);
    const fs::recursive_directory_iterator end;
    for (std::size_t seen = 0; entry != end && !error && seen < mostFiles && !cancel.cancelled();
         entry.increment(error), ++seen) {
        std::error_code unreadable;
        if (!entry->is_regular_file(unreadable))
            continue;
        if (std::ranges::any_of(
                missing, [&](const MissingMedia& one) { return mayBe(one, entry->path()); }))
            files.push_back(entry->path());
    }
    const auto hasName = [&](const fs::path& file) {
        return std::ranges::any_of(missing,
            [&](const MissingMedia& one) { return one.path.filename() == file.filename(); });
    };
    std::ranges::stable_partition(files, hasName);
    return files;
}

} // namespace

std::vector<FoundMedia> recognised(const std::vector<MissingMedia>& missing, const fs::path& file)
{
    std::vector<FoundMedia> found;
    try {
        const bool isCandidate = std::ranges::any_of(
            missing, [&](const MissingMedia& one) { return mayBe(one, file); });
        const std::string sha256 = isCandidate ? base::sha256OfFile(file) : std::string();
        for (const MissingMedia& one : missing) {
            if (isCandidate && one.sha256 == sha256)
                found.push_back({one.id, media::probe(file)});
        }
    } catch (const base::Error& error) {
        base::log(base::Level::Info, error.what());
    }
    return found;
}

std::vector<FoundMedia> findMissing(
    std::vector<MissingMedia> missing, const fs::path& folder, const base::CancelToken& cancel)
{
    std::vector<FoundMedia> all;
    for (const fs::path& file : filesBelow(folder, missing, cancel)) {
        if (missing.empty() || cancel.cancelled())
            break;
        for (FoundMedia& found : recognised(missing, file)) {
            std::erase_if(missing, [&](const MissingMedia& one) { return one.id == found.id; });
            all.push_back(std::move(found));
        }
    }
    return all;
}

} // namespace ui
