// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/database.h"
#include "core/project/document.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <nlohmann/json.hpp>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace project {

/// A video the project uses.
struct Media {
    std::int64_t id = 0;
    std::string role; ///< "source" or "target"
    std::filesystem::path path; ///< absolute
    std::int64_t size = 0; ///< bytes
    std::string sha256;
};

/// One piece of work and what it depends on.
struct Step {
    std::int64_t id = 0;
    std::string kind;
    std::string fingerprint;
    bool complete = false;
    nlohmann::json settings;
    nlohmann::json result;
};

/// A numbered value a step has made: the pose of a frame, a reference, …
struct Item {
    std::int64_t number = 0;
    std::string value;
};

/// The project file: media, and the results of every step of the work. One SQLite file in WAL mode.
/// Every function throws base::Error (DiskFull, Unwritable, Busy, Unreadable). Safe from several
/// threads.
class Project {
public:
    /// Opens `path`, or makes a new project there. Throws NewerVersion and Unreadable besides.
    explicit Project(const std::filesystem::path& path);

    const std::filesystem::path& path() const { return m_database.path(); }

    /// Where big results lie that are no part of the document: checkpoints and rendered frames.
    /// Beside the project, "solo.understudy" -> "solo.understudy.files"; made when it is not there.
    std::filesystem::path filesFolder() const;

    /// Records `file` and its SHA-256 (taken again only when size or time stamp changed).
    Media addMedia(const std::string& role, const std::filesystem::path& file);

    std::vector<Media> media() const;

    /// The step of this kind with exactly these settings, begun now when there is none yet.
    /// The fingerprint is the SHA-256 of `settings` (object keys are sorted, so their order does
    /// not matter).
    Step step(const std::string& kind, const nlohmann::json& settings);

    std::optional<Step> findStep(const std::string& kind, const std::string& fingerprint) const;
    std::vector<Step> steps(const std::string& kind) const; ///< oldest first

    void completeStep(Step& step, const nlohmann::json& result);

    /// Adds or replaces items, all or nothing.
    void store(const Step& step, std::string_view name, const std::vector<Item>& items);
    std::optional<std::string> item(
        const Step& step, std::string_view name, std::int64_t number) const;
    std::set<std::int64_t> itemNumbers(const Step& step, std::string_view name) const;
    /// Takes over the items `begin` to `end` - 1 that `earlier` has and `step` lacks.
    void adoptItems(const Step& step, const Step& earlier, std::string_view name,
        std::int64_t begin, std::int64_t end);
    /// Calls `visit` with each item in the order of the numbers, one in memory at a time.
    void forEachItem(
        const Step& step, std::string_view name, const std::function<void(Item)>& visit) const;

    /// The poses that were found in the video with this SHA-256, repaired; nothing before detection
    /// has ended. A later detection replaces an earlier one.
    std::optional<pose::Track> detectedTrack(const std::string& sha256) const;
    /// `origin` says what the track depends on besides the video.
    void storeDetectedTrack(
        const std::string& sha256, const nlohmann::json& origin, const pose::Track& track);

    Edits edits(std::int64_t media) const;
    Settings settings() const;
    /// All or nothing.
    void save(const DocumentChanges& changes);

    /// Points an entry to where its file lies now; the next addMedia() of that file takes its hash.
    void moveMedia(std::int64_t media, const std::filesystem::path& file);

    /// Writes the whole project, as it is now, to a new file. Throws Unwritable and DiskFull
    /// besides; nothing stays behind then.
    void copyTo(const std::filesystem::path& path) const;
    /// The same without the files folder; what lies there is made again when it is needed.
    void copyDocumentTo(const std::filesystem::path& path) const;

    class Batch; // stores items of several names together

private:
    std::optional<Step> trackStep(const std::string& sha256) const;
    void copy(const std::filesystem::path& path, bool withFiles) const;
    std::string storedPath(const std::filesystem::path& file) const;

    mutable Database m_database;
};

/// Stores items of several names in one transaction.
class Project::Batch {
public:
    Batch(Project& project, const Step& step);
    void store(std::string_view name, const Item& item);
    void commit();

private:
    const Step& m_step;
    Transaction m_transaction;
    Statement m_insert;
};

/// SHA-256 of `settings` as text.
std::string fingerprintOf(const nlohmann::json& settings);

} // namespace project
