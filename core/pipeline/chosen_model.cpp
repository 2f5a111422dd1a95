// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/chosen_model.h"

#include "core/base/error.h"
#include "core/base/sha256.h"
#include "core/pipeline/edn_samples.h"
#include "core/pipeline/refiner_input.h"
#include "core/synthesis/checkpoint.h"

namespace pipeline {

namespace fs = std::filesystem;

namespace {

std::string sizeText(int width, int height)
{
    return std::to_string(width) + "x" + std::to_string(height);
}

[[noreturn]] void refuse(const project::TrainedModel& model, const std::string& sentence)
{
    throw base::Error(
        base::ErrorCode::InvalidArgument, model.name.empty() ? model.id : model.name, sentence);
}

void requireFit(const project::TrainedModel& model, const Target& target)
{
    const auto misfit = project::misfit(model.origin, target.info.width, target.info.height);
    if (misfit == project::Misfit::Labels)
        refuse(model, "was trained by a version of the program that draws figures otherwise");
    if (misfit == project::Misfit::Size)
        refuse(model,
            "was trained for pictures of " + sizeText(model.origin.width, model.origin.height)
                + ", but the target's video has "
                + sizeText(target.info.width, target.info.height));
}

/// By the networks that are in it.
Preset presetOf(const project::TrainedModel& model, const synthesis::Checkpoint& checkpoint)
{
    if (!model.origin.preset.empty())
        return presetNamed(model.origin.preset);
    return checkpoint.kind == "edn" ? Preset::Best : Preset::Draft;
}

/// The training in this project that has made `model`, and has ended.
std::optional<project::Step> trainingOf(
    const project::Project& project, const project::TrainedModel& model)
{
    for (const project::Step& step : project.steps("train")) {
        if (step.complete && "train-" + step.fingerprint.substr(0, 16) == model.id)
            return step;
    }
    return std::nullopt;
}

/// Checked, and without a step.
Model readModel(const project::TrainedModel& model, const Target& target)
{
    requireFit(model, target);
    const synthesis::Checkpoint checkpoint = synthesis::readCheckpoint(model.checkpoint);
    const Preset preset = presetOf(model, checkpoint);
    synthesis::requireLabelFormat(
        checkpoint, preset == Preset::Best ? ednLabelFormat : labelFormat);
    return {preset, {}, model.checkpoint};
}

} // namespace

project::ModelOrigin originOf(
    const project::Project& project, const Target& target, const TrainSettings& settings)
{
    project::ModelOrigin origin{std::string(name(settings.preset)), settings.budget, settings.seed,
        settings.preset == Preset::Best ? ednLabelFormat : labelFormat,
        target.info.path.filename().string(), {}, target.info.width, target.info.height,
        UNDERSTUDY_VERSION};
    const fs::path video = fs::weakly_canonical(target.info.path);
    for (const project::Media& media : project.media()) {
        if (media.role == "target" && media.path == video)
            origin.targetSha256 = media.sha256;
    }
    return origin;
}

Model modelToLookAt(const project::Project& project, const Target& target, const std::string& id)
{
    return readModel(project::trainedModel(project.filesFolder(), id), target);
}

Model chosenModel(project::Project& project, const Target& target, const std::string& id)
{
    const project::TrainedModel trained = project::trainedModel(project.filesFolder(), id);
    Model model = readModel(trained, target);
    const auto training = trained.usesBest ? std::nullopt : trainingOf(project, trained);
    if (training) {
        model.step = *training;
        return model;
    }
    nlohmann::json settings = {{"version", 1}, {"folder", trained.id},
        {"checkpoint", base::sha256OfFile(trained.checkpoint)}};
    if (trained.usesBest)
        settings["usesBest"] = true;
    project::Step step = project.step("model", settings);
    if (!step.complete)
        project.completeStep(step, nlohmann::json::object());
    model.step = step;
    return model;
}

std::string chosenModelOf(const project::Project& project)
{
    const project::Settings settings = project.settings();
    const auto chosen = settings.find(project::chosenModelKey);
    return chosen != settings.end() && chosen->second.is_string()
        ? chosen->second.get<std::string>()
        : std::string();
}

} // namespace pipeline
