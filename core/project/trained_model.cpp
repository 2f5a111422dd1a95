// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/trained_model.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"

#include <algorithm>
#include <charconv>
#include <fstream>
#include <nlohmann/json.hpp>

namespace project {

namespace fs = std::filesystem;
using nlohmann::json;

namespace {

constexpr const char* originFile = "model.json";
constexpr const char* notesFile = "notes.json";
constexpr std::string_view checkpointPrefix = "step-"; // as synthesis::CheckpointFolder names them
constexpr std::string_view checkpointSuffix = ".checkpoint";
constexpr const char* bestFile = "best.checkpoint"; // as synthesis::CheckpointFolder names it
constexpr std::string_view samplePrefix = "sample-"; // as pipeline::TrainingDiary names them

/// An empty object when the file is missing or no JSON.
json readJson(const fs::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    const json value = stream ? json::parse(stream, nullptr, false) : json();
    return value.is_object() ? value : json::object();
}

ModelOrigin originFrom(const json& value)
{
    const json target = value.value("target", json::object());
    return {value.value("preset", ""), value.value("budget", 0.0),
        value.value("seed", std::int64_t{0}), value.value("labelFormat", ""),
        target.value("file", ""), target.value("sha256", ""), target.value("width", 0),
        target.value("height", 0), value.value("program", "")};
}

json toJson(const ModelOrigin& origin)
{
    return {{"preset", origin.preset}, {"budget", origin.budget}, {"seed", origin.seed},
        {"labelFormat", origin.labelFormat}, {"program", origin.program},
        {"target",
            {{"file", origin.targetFile}, {"sha256", origin.targetSha256}, {"width", origin.width},
                {"height", origin.height}}}};
}

/// -1 for a file that is no checkpoint.
std::int64_t stepOf(const fs::path& file)
{
    const std::string name = file.filename().string();
    if (!name.starts_with(checkpointPrefix) || !name.ends_with(checkpointSuffix))
        return -1;
    const char* begin = name.data() + checkpointPrefix.size();
    const char* end = name.data() + name.size() - checkpointSuffix.size();
    std::int64_t step = -1;
    const auto result = std::from_chars(begin, end, step);
    return result.ec == std::errc() && result.ptr == end ? step : -1;
}

std::optional<TrainedModel> modelIn(const fs::path& folder)
{
    TrainedModel model;
    model.id = folder.filename().string();
    model.folder = folder;
    std::int64_t newest = -1;
    std::error_code ignored;
    for (const fs::directory_entry& entry : fs::directory_iterator(folder, ignored)) {
        if (!entry.is_regular_file(ignored))
            continue;
        const bool isBest = entry.path().filename() == bestFile;
        if (isBest)
            model.best = entry.path();
        if (!isBest || entry.hard_link_count(ignored) == 1) // else it is there under its step too
            model.bytes += static_cast<std::int64_t>(entry.file_size(ignored));
        if (const std::int64_t step = stepOf(entry.path()); step > newest) {
            newest = step;
            model.checkpoint = entry.path();
        }
        if (entry.path().filename().string().starts_with(samplePrefix)
            && entry.path() > model.picture)
            model.picture = entry.path();
    }
    if (fs::equivalent(model.best, model.checkpoint, ignored))
        model.best.clear();
    try {
        model.origin = originFrom(readJson(folder / originFile));
        const json notes = readJson(folder / notesFile);
        model.name = notes.value("name", "");
        model.notes = notes.value("notes", "");
        model.usesBest = notes.value("usesBest", false) && !model.best.empty();
    } catch (const json::exception&) { // of other types than we write: as if it said nothing
    }
    if (model.usesBest || model.checkpoint.empty())
        model.checkpoint = model.best;
    if (model.checkpoint.empty())
        return std::nullopt;
    return model;
}

void writeNotes(
    const TrainedModel& model, const std::string& name, const std::string& notes, bool usesBest)
{
    json content = {{"name", name}, {"notes", notes}};
    if (usesBest)
        content["usesBest"] = true;
    base::writeFileAtomically(model.folder / notesFile, content.dump(2) + "\n");
}

base::Error asError(const fs::path& path, const std::error_code& failure)
{
    return base::writeError(path.string(), failure.value());
}

/// All but older checkpoints.
bool isKept(const TrainedModel& model, const fs::path& file)
{
    return file.extension() != checkpointSuffix || file == model.checkpoint || file == model.best;
}

std::string freeId(const fs::path& filesFolder, const std::string& wanted)
{
    std::string id = wanted;
    for (int number = 2; fs::exists(filesFolder / id); ++number)
        id = wanted + "-" + std::to_string(number);
    return id;
}

} // namespace

std::vector<TrainedModel> trainedModels(const fs::path& filesFolder)
{
    std::vector<TrainedModel> models;
    std::error_code ignored;
    for (const fs::directory_entry& entry : fs::directory_iterator(filesFolder, ignored)) {
        const bool isHidden = entry.path().filename().string().starts_with('.');
        if (isHidden || !entry.is_directory(ignored))
            continue;
        if (auto model = modelIn(entry.path()))
            models.push_back(std::move(*model));
    }
    std::ranges::sort(models, {}, &TrainedModel::id);
    return models;
}

TrainedModel trainedModel(const fs::path& filesFolder, const std::string& id)
{
    const fs::path folder = filesFolder / fs::path(id).filename();
    auto model = id.empty() ? std::nullopt : modelIn(folder);
    if (!model)
        throw base::Error(base::ErrorCode::NotFound, id, "there is no such model in this project");
    return *model;
}

std::optional<Misfit> misfit(const ModelOrigin& origin, int width, int height)
{
    if (!origin.labelFormat.empty() && origin.labelFormat != refinerLabels
        && origin.labelFormat != ednLabels)
        return Misfit::Labels;
    if (origin.width != 0 && (origin.width != width || origin.height != height))
        return Misfit::Size;
    return std::nullopt;
}

void describeModel(const TrainedModel& model, const std::string& name, const std::string& notes)
{
    writeNotes(model, name, notes, model.usesBest);
}

void useBestState(const TrainedModel& model, bool usesBest)
{
    writeNotes(model, model.name, model.notes, usesBest && !model.best.empty());
}

std::string duplicateModel(const fs::path& filesFolder, const TrainedModel& model)
{
    const std::string id = freeId(filesFolder, model.id + "-copy");
    const fs::path staged = filesFolder / ("." + id);
    std::error_code failure;
    fs::remove_all(staged, failure);
    fs::create_directories(staged, failure);
    for (const fs::directory_entry& entry : fs::directory_iterator(model.folder, failure)) {
        const bool isOlder = !isKept(model, entry.path());
        if (!failure && !isOlder && entry.is_regular_file())
            fs::copy_file(entry.path(), staged / entry.path().filename(), failure);
    }
    if (!failure)
        fs::rename(staged, filesFolder / id, failure);
    if (failure) {
        std::error_code ignored;
        fs::remove_all(staged, ignored);
        throw asError(filesFolder / id, failure);
    }
    return id;
}

void deleteModel(const TrainedModel& model)
{
    std::error_code failure;
    const fs::path doomed = model.folder.parent_path() / ("." + model.id + ".deleted");
    fs::rename(model.folder, doomed, failure); // all of it is gone at once
    if (failure)
        throw asError(model.folder, failure);
    fs::remove_all(doomed, failure);
}

void writeOrigin(const fs::path& folder, const ModelOrigin& origin)
{
    base::writeFileAtomically(folder / originFile, toJson(origin).dump(2) + "\n");
}

} // namespace project
