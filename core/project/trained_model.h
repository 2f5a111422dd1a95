// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace project {

/// What a training was for and how it was done; the worker writes it when the training begins.
struct ModelOrigin {
    std::string preset; ///< "draft"
    double budget = 0; ///< seconds
    std::int64_t seed = 0;
    std::string labelFormat; ///< what the networks' input means; empty: not known
    std::string targetFile; ///< name of the target's video
    std::string targetSha256;
    int width = 0; ///< of the target's pictures; 0: not known
    int height = 0;
    std::string program; ///< version of the program that began it

    bool operator==(const ModelOrigin&) const = default;
};

/// What was learned of a person: a folder of the project's files with checkpoints, the history of
/// the training, and pictures of its course.
struct TrainedModel {
    std::string id; ///< the folder's name
    std::filesystem::path folder;
    std::filesystem::path checkpoint; ///< that paints: the newest, or the best
    /// Of the state whose held-out frames were most like the real ones; empty when that is the
    /// newest, or was not kept.
    std::filesystem::path best;
    std::filesystem::path picture; ///< the newest; empty without one
    std::int64_t bytes = 0; ///< of all its files
    ModelOrigin origin;
    std::string name; ///< that the user has given it; empty: none
    std::string notes;
    bool usesBest = false; ///< `checkpoint` is `best`
};

/// Those in Project::filesFolder() that have a checkpoint, by id.
std::vector<TrainedModel> trainedModels(const std::filesystem::path& filesFolder);
/// Throws base::Error NotFound.
TrainedModel trainedModel(const std::filesystem::path& filesFolder, const std::string& id);

/// What goes into the networks that this program trains and what their answer means: the refiner's
/// limb maps, and the stick figures of the paper's generator. Kept in checkpoints, and others are
/// refused.
inline constexpr char refinerLabels[] = "BODY_25 limb maps 17, version 2";
inline constexpr char ednLabels[] = "BODY_25 stick figure, face 8, hands, version 1";

/// Why a model cannot paint a target.
enum class Misfit {
    Labels, ///< it was trained on another format of labels: by another version of the program
    Size, ///< for pictures of another size
};
/// What a model does not say of itself is taken for right.
std::optional<Misfit> misfit(const ModelOrigin& origin, int width, int height);

// ---- what can be done with one ----
// All of these throw base::Error: NotFound, Unwritable, DiskFull. A model whose training is under
// way must be left alone but for describeModel() and useBestState().

void describeModel(const TrainedModel& model, const std::string& name, const std::string& notes);
/// Which of its states paints from now on.
void useBestState(const TrainedModel& model, bool usesBest);
/// Copies what is needed to paint with it and to know it. Returns the copy's id.
std::string duplicateModel(const std::filesystem::path& filesFolder, const TrainedModel& model);
void deleteModel(const TrainedModel& model);

/// Writes the model as one file: a .tar with a manifest that holds the SHA-256 of every file in it.
/// Under a temporary name first: `file` is whole or as it was before. `program`: the version that
/// writes it.
void exportModel(
    const TrainedModel& model, const std::filesystem::path& file, std::string_view program);

/// Takes a file of exportModel() in and returns the model's id. Nothing stays behind when it fails:
/// base::Error Unreadable (no such file, or cut off or altered), NewerVersion, besides those above.
std::string importModel(
    const std::filesystem::path& filesFolder, const std::filesystem::path& file);

inline constexpr std::string_view modelFileSuffix = ".understudy-model";

// ---- for the worker ----

void writeOrigin(const std::filesystem::path& folder, const ModelOrigin& origin);

/// The document's setting that holds the id of the model to render with; null: the one that was
/// trained last.
inline constexpr const char* chosenModelKey = "model";

} // namespace project
