// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/archive.h"
#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/base/sha256.h"
#include "core/project/trained_model.h"

#include <fstream>
#include <nlohmann/json.hpp>
#include <unistd.h>

/// A model as one file: manifest.json, the files that it names, and last the manifest's SHA-256.
namespace project {

namespace fs = std::filesystem;
using nlohmann::json;

namespace {

constexpr const char* manifestFile = "manifest.json";
constexpr const char* sealFile = "manifest.sha256"; // last: a file that is cut off lacks it
constexpr const char* formatName = "understudy-model";
constexpr int formatVersion = 1;

base::Error altered(const fs::path& file)
{
    return base::Error(base::ErrorCode::Unreadable, file.string(),
        "is cut off or was altered; export the model again");
}

base::Error notOurs(const fs::path& file)
{
    return base::Error(base::ErrorCode::Unreadable, file.string(), "is no model of Understudy");
}

std::string contentOf(const fs::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

/// All but older checkpoints.
std::vector<fs::path> filesOf(const TrainedModel& model)
{
    std::vector<fs::path> files;
    for (const fs::directory_entry& entry : fs::directory_iterator(model.folder)) {
        const bool isOlder = entry.path().extension() == ".checkpoint"
            && entry.path() != model.checkpoint && entry.path() != model.best;
        if (!isOlder && entry.is_regular_file() && entry.path().extension() != ".part")
            files.push_back(entry.path());
    }
    return files;
}

json manifestOf(
    const TrainedModel& model, const std::vector<fs::path>& files, std::string_view program)
{
    json list = json::array();
    for (const fs::path& file : files)
        list.push_back({{"name", file.filename().string()}, {"size", fs::file_size(file)},
            {"sha256", base::sha256OfFile(file)}});
    return {{"format", formatName}, {"version", formatVersion}, {"program", program},
        {"name", model.name}, {"files", list}};
}

/// A folder that is taken in whole, or not at all.
class Staging {
public:
    explicit Staging(const fs::path& filesFolder)
        : m_folder(filesFolder / (".import-" + std::to_string(::getpid())))
    {
        std::error_code failure;
        fs::remove_all(m_folder, failure);
        fs::create_directories(m_folder, failure);
        if (failure)
            throw base::writeError(m_folder.string(), failure.value());
    }
    ~Staging()
    {
        std::error_code ignored;
        fs::remove_all(m_folder, ignored);
    }
    Staging(const Staging&) = delete;
    Staging& operator=(const Staging&) = delete;

    fs::path operator/(const std::string& name) const { return m_folder / name; }
    std::size_t count() const
    {
        return static_cast<std::size_t>(
            std::distance(fs::directory_iterator(m_folder), fs::directory_iterator()));
    }

    /// Flushes the files to the disk and gives the folder its name.
    void commit(const std::vector<std::string>& names, const fs::path& folder) const
    {
        for (const std::string& name : names)
            base::commitFile(m_folder / name, m_folder / name);
        std::error_code failure;
        fs::rename(m_folder, folder, failure);
        if (failure)
            throw base::writeError(folder.string(), failure.value());
    }

private:
    fs::path m_folder;
};

void extract(const fs::path& file, const Staging& staging)
{
    try {
        base::extractArchive(
            file,
            [&staging](const std::string& name) -> std::optional<fs::path> {
                return name.empty() || name.starts_with('.') ? std::nullopt
                                                             : std::optional(staging / name);
            },
            [](const std::string&, const fs::path&) {});
    } catch (const base::Error& error) {
        if (error.code() != base::ErrorCode::Unreadable)
            throw;
        throw fs::exists(staging / manifestFile) ? altered(file) : notOurs(file);
    }
}

void requireOurs(const fs::path& file, const json& manifest)
{
    if (!manifest.is_object() || manifest.value("format", json()) != formatName)
        throw notOurs(file);
    const int version = manifest.at("version").get<int>();
    if (version > formatVersion)
        throw base::Error(base::ErrorCode::NewerVersion, file.string(),
            "was written by a newer version of the program (format " + std::to_string(version)
                + ", this one reads up to " + std::to_string(formatVersion) + ")");
}

/// Names of the files that the manifest promises; throws unless each is there and unaltered.
std::vector<std::string> verified(const fs::path& file, const Staging& staging)
{
    const std::string bytes = contentOf(staging / manifestFile);
    const json manifest = json::parse(bytes, nullptr, false);
    requireOurs(file, manifest);
    if (contentOf(staging / sealFile) != base::sha256(bytes))
        throw altered(file);
    std::vector<std::string> names;
    for (const json& entry : manifest.at("files")) {
        const auto name = entry.at("name").get<std::string>();
        std::error_code ignored;
        if (fs::path(name).filename() != name || !fs::is_regular_file(staging / name, ignored)
            || base::sha256OfFile(staging / name) != entry.at("sha256").get<std::string>())
            throw altered(file);
        names.push_back(name);
    }
    if (names.size() + 2 != staging.count()) // nothing comes in that the manifest does not name
        throw altered(file);
    return names;
}

} // namespace

void exportModel(const TrainedModel& model, const fs::path& file, std::string_view program)
{
    const std::vector<fs::path> files = filesOf(model);
    const std::string manifest = manifestOf(model, files, program).dump(2) + "\n";
    std::vector<base::ArchiveEntry> entries = {{manifestFile, {}, manifest}};
    for (const fs::path& each : files)
        entries.push_back({each.filename().string(), each});
    entries.push_back({sealFile, {}, base::sha256(manifest)});
    base::writeArchive(file, entries);
}

std::string importModel(const fs::path& filesFolder, const fs::path& file)
{
    const Staging staging(filesFolder);
    extract(file, staging);
    try {
        const std::vector<std::string> names = verified(file, staging);
        const std::string seal = contentOf(staging / sealFile);
        fs::remove(staging / manifestFile);
        fs::remove(staging / sealFile);
        std::string id = "model-" + seal.substr(0, 16);
        for (int number = 2; fs::exists(filesFolder / id); ++number)
            id = "model-" + seal.substr(0, 16) + "-" + std::to_string(number);
        staging.commit(names, filesFolder / id);
        return id;
    } catch (const json::exception&) {
        throw altered(file);
    } catch (const fs::filesystem_error& failure) {
        throw base::writeError(file.string(), failure.code().value());
    }
}

} // namespace project
