// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace synthesis {

/// One saved state of a training: what it is, its settings as readable text, and the tensors.
struct Checkpoint {
    std::string kind; ///< "refiner" or "edn"
    std::map<std::string, std::string> values; ///< settings, step, label format, the caller's notes
    std::string body; ///< a LibTorch archive

    bool operator==(const Checkpoint&) const = default;
};

/// The file format this program writes, and the newest it reads.
inline constexpr std::uint32_t checkpointVersion = 1;

/// Writes under a temporary name, flushes to the disk and renames, so that `path` is never half a
/// checkpoint. Throws Error(Unwritable, DiskFull).
void writeCheckpoint(const std::filesystem::path& path, const Checkpoint& checkpoint);

/// Reads and verifies the checksum. Throws Error(NotFound, Unreadable, NewerVersion).
Checkpoint readCheckpoint(const std::filesystem::path& path);

/// Throws Error(LabelMismatch) unless the checkpoint was trained on labels of this format.
void requireLabelFormat(const Checkpoint& checkpoint, const std::string& labelFormat);

/// The newest sound checkpoint of a folder and the newer ones that had to be passed over.
struct FoundCheckpoint {
    Checkpoint checkpoint;
    std::filesystem::path path;
    std::vector<std::filesystem::path> damaged;
};

/// A folder that keeps the last few checkpoints of one training, named by their step.
class CheckpointFolder {
public:
    explicit CheckpointFolder(std::filesystem::path folder, std::size_t kept = 3);

    /// Writes step-<step>.checkpoint, makes the folder when needed, removes all but the newest
    /// ones.
    std::filesystem::path save(const Checkpoint& checkpoint, std::int64_t step) const;

    /// Keeps a saved checkpoint, whatever becomes of it under its own name, in place of the one
    /// that was kept so before. Throws Error(Unwritable, DiskFull).
    void keepAsBest(const std::filesystem::path& saved) const;
    /// There once keepAsBest() was called.
    std::filesystem::path bestFile() const;

    /// Nothing when the folder holds no checkpoint. Throws Error(Unreadable) when all are damaged
    /// and Error(NewerVersion) when the newest is of a later program.
    std::optional<FoundCheckpoint> newest() const;

    /// Newest first.
    std::vector<std::filesystem::path> files() const;

private:
    std::filesystem::path m_folder;
    std::size_t m_kept;
};

} // namespace synthesis
