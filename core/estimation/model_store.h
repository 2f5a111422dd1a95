// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel_token.h"
#include "core/base/progress.h"
#include "core/estimation/manifest.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace estimation {

/// What `models list` shows of one network.
struct ModelStatus {
    std::string name;
    std::string purpose;
    std::filesystem::path path; ///< where it is, or would be
    bool installed = false; ///< a file of that name is there
    std::int64_t size
        = 0; ///< bytes: of the file when installed, else as in the manifest; 0 unknown
    std::string sha256; ///< as it must be; empty when every content is taken
    std::string licence;
    std::string source;
};

enum class ModelCheck { Ok, Missing, WrongChecksum };

struct VerifiedModel {
    std::string name;
    std::filesystem::path path;
    ModelCheck check = ModelCheck::Missing;
};

/// The folder of pretrained networks. A file has its final name only after its SHA-256 was right.
/// May be used from several threads.
class ModelStore {
public:
    explicit ModelStore(std::filesystem::path folder, Manifest manifest = builtInManifest());

    /// $UNDERSTUDY_MODELS, else $XDG_DATA_HOME/understudy/models, else
    /// ~/.local/share/understudy/models.
    static std::filesystem::path defaultFolder();

    const std::filesystem::path& folder() const { return m_folder; }
    std::vector<ModelStatus> list() const;
    /// Reads every installed file.
    std::vector<VerifiedModel> verify() const;

    /// Takes the known networks out of `path`: an npm package (.tgz), an unpacked one, a folder
    /// with the files, or one file; networks that are there already and right are left alone.
    /// Returns the names installed, and those that were right already. Throws base::Error:
    /// NotFound, Unreadable (damaged archive), InvalidArgument (no known network in it),
    /// ChecksumMismatch, Unwritable, DiskFull. What was checked before the failure stays installed.
    std::vector<std::string> install(const std::filesystem::path& path) const;

    /// Gets the network `name` from its address (or from `baseAddress` + "/" + its file), going on
    /// where a broken-off download stopped. A network that has only an npm package comes through
    /// the user's own `npm pack`, with all its siblings. Returns false when cancelled; what was
    /// loaded is kept for later. Throws base::Error: InvalidArgument (unknown, or only the user can
    /// supply it), Network, ChecksumMismatch, Unwritable, DiskFull.
    bool fetch(std::string_view name, const base::ProgressSink& progress,
        const base::CancelToken& cancel, const std::optional<std::string>& baseAddress = {}) const;

    /// The file of an installed network. Its content is checked the first time, and again when its
    /// size or its time has changed since.
    /// Throws base::Error MissingNetwork, ChecksumMismatch, InvalidArgument (unknown name).
    std::filesystem::path require(std::string_view name) const;

    bool isInstalled(std::string_view name) const;

private:
    const NetworkEntry& entry(std::string_view name) const;
    std::filesystem::path pathOf(const NetworkEntry& entry) const;
    bool isRight(const NetworkEntry& entry) const;
    bool isStillRight(const NetworkEntry& entry) const;
    void accept(const NetworkEntry& entry, const std::filesystem::path& temporary,
        const std::string& origin) const;
    std::vector<std::string> installFolder(const std::filesystem::path& folder) const;
    std::vector<std::string> installArchive(const std::filesystem::path& archive) const;
    bool fetchPackage(const NetworkEntry& entry, const base::CancelToken& cancel) const;

    /// What a file with the right content looked like from outside.
    struct Stamp {
        std::uintmax_t size = 0;
        std::filesystem::file_time_type modified;

        bool operator==(const Stamp&) const = default;
    };

    std::filesystem::path m_folder;
    Manifest m_manifest;
    mutable std::mutex m_mutex;
    mutable std::map<std::string, Stamp> m_right; ///< by name; guarded by m_mutex
};

} // namespace estimation
