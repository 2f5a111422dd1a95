// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

namespace protocol {

/// What happened at one moment of a training, besides its numbers.
enum class Mark { None, Start, Stage, Checkpoint, Recovery, Warning, Sample, End };

/// One moment of a training: an event on the wire, and a line of the run's history on the disk.
/// README.md says what comes with which mark.
struct Metrics {
    std::string run; ///< the name of its folder in the project's files
    std::int64_t step = 0;
    std::int64_t steps = 0; ///< in all; 0 while it is not known
    double seconds = 0; ///< of training so far, without pauses
    std::map<std::string, double> values; ///< by name: "loss", "learningRate", "ssim", …
    Mark mark = Mark::None;
    std::string detail; ///< of the mark: a file, a sentence

    bool operator==(const Metrics&) const = default;
};

/// Values that are no numbers (any more) are left out.
nlohmann::json toJson(const Metrics& metrics);
/// Throws nlohmann::json::exception when a field is missing or ill-typed. A mark of a later version
/// is none.
Metrics metricsFrom(const nlohmann::json& json);

/// The file of a run's history in the run's folder.
inline constexpr char historyFile[] = "history.jsonl";

/// Adds one line to `file`. A line that a killed process left half-written is closed first. False
/// when it could not be written.
bool appendToHistory(const std::filesystem::path& file, const Metrics& metrics);

/// What `file` holds, in the order of the steps; broken lines are passed over, and so is what came
/// after a step from which the training went on later. Empty when there is no such file.
std::vector<Metrics> readHistory(const std::filesystem::path& file);

} // namespace protocol
