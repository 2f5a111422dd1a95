// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/console.h"
#include "app/cli/text.h"
#include "core/base/error.h"
#include "core/project/project.h"
#include "core/project/project_lock.h"
#include "core/project/trained_model.h"
#include "core/protocol/metrics.h"

#include <CLI/App.hpp>
#include <algorithm>
#include <memory>

namespace cli {

namespace {

namespace fs = std::filesystem;
using nlohmann::json;
using project::TrainedModel;

/// What the commands of the family are told.
struct Given {
    std::string project;
    std::string model;
    std::string file;
    std::string name;
    std::string notes;
    bool best = false;
};

project::Project opened(const Given& given)
{
    std::error_code ignored;
    if (!fs::is_regular_file(given.project, ignored))
        throw base::Error(base::ErrorCode::NotFound, given.project, "there is no such project");
    return project::Project(given.project);
}

std::string chosenIn(const project::Project& project)
{
    const project::Settings settings = project.settings();
    const auto chosen = settings.find(project::chosenModelKey);
    return chosen != settings.end() && chosen->second.is_string()
        ? chosen->second.get<std::string>()
        : std::string();
}

json described(const TrainedModel& model)
{
    json result = {{"id", model.id}, {"name", model.name}, {"notes", model.notes},
        {"preset", model.origin.preset}, {"bytes", model.bytes},
        {"checkpoint", model.checkpoint.string()}, {"target", model.origin.targetFile},
        {"width", model.origin.width}, {"height", model.origin.height},
        {"usesBest", model.usesBest}};
    for (const protocol::Metrics& metrics :
        protocol::readHistory(model.folder / protocol::historyFile)) {
        result["steps"] = metrics.step;
        result["seconds"] = metrics.seconds;
        if (const auto ssim = metrics.values.find("ssim"); ssim != metrics.values.end())
            result["ssim"] = std::max(result.value("ssim", 0.0), ssim->second);
    }
    return result;
}

std::string lineOf(const json& model, bool isChosen)
{
    std::string line = (isChosen ? "* " : "  ") + model.at("id").get<std::string>();
    if (const auto name = model.at("name").get<std::string>(); !name.empty())
        line += " \"" + name + "\"";
    line += ": " + model.at("preset").get<std::string>() + ", " + sizeText(model.at("bytes"));
    if (model.contains("steps"))
        line += ", " + std::to_string(model["steps"].get<std::int64_t>()) + " steps in "
            + durationText(model["seconds"]);
    if (model.contains("ssim"))
        line += ", likeness " + std::to_string(model["ssim"].get<double>()).substr(0, 5);
    const auto target = model.at("target").get<std::string>();
    return target.empty() ? line : line + ", of " + target;
}

json listResult(const Given& given)
{
    const project::Project project = opened(given);
    const std::string chosen = chosenIn(project);
    json models = json::array();
    json summary = json::array();
    for (const TrainedModel& model : project::trainedModels(project.filesFolder())) {
        models.push_back(described(model));
        models.back()["chosen"] = model.id == chosen;
        summary.push_back(lineOf(models.back(), model.id == chosen));
    }
    if (summary.empty())
        summary.push_back("Nothing is trained in this project yet.");
    return {{"models", models}, {"summary", summary}};
}

json exportResult(const Given& given)
{
    const project::Project project = opened(given);
    const TrainedModel model = project::trainedModel(project.filesFolder(), given.model);
    project::exportModel(model, given.file, UNDERSTUDY_VERSION);
    return {{"file", given.file}, {"summary", {"Exported: " + given.file}}};
}

json importResult(const Given& given)
{
    const project::Project project = opened(given);
    const project::ProjectLock lock(project.path());
    const std::string id = project::importModel(project.filesFolder(), given.file);
    return {{"id", id}, {"summary", {"Imported: " + id}}};
}

json duplicateResult(const Given& given)
{
    const project::Project project = opened(given);
    const project::ProjectLock lock(project.path());
    const std::string id = project::duplicateModel(
        project.filesFolder(), project::trainedModel(project.filesFolder(), given.model));
    return {{"id", id}, {"summary", {"Duplicated: " + id}}};
}

json deleteResult(const Given& given)
{
    const project::Project project = opened(given);
    const project::ProjectLock lock(project.path());
    project::deleteModel(project::trainedModel(project.filesFolder(), given.model));
    return {{"summary", {"Deleted: " + given.model}}};
}

json renameResult(const Given& given, bool hasNotes)
{
    const project::Project project = opened(given);
    const TrainedModel model = project::trainedModel(project.filesFolder(), given.model);
    project::describeModel(model, given.name, hasNotes ? given.notes : model.notes);
    return {{"summary", {"Renamed: " + model.id + " is now \"" + given.name + "\""}}};
}

/// The window writes the settings while it has the project open.
json useResult(const Given& given)
{
    project::Project project = opened(given);
    const project::ProjectLock lock(project.path(), project::ProjectLock::Purpose::Window);
    project::DocumentChanges changes;
    changes.settings[project::chosenModelKey] = std::nullopt;
    if (given.model != "newest") {
        const TrainedModel model = project::trainedModel(project.filesFolder(), given.model);
        changes.settings[project::chosenModelKey] = model.id;
        if (model.usesBest != given.best)
            project::useBestState(model, given.best);
    }
    project.save(changes);
    return {{"summary", {"Renders with: " + given.model}}};
}

/// A command of the family that needs the project, and shows what `work` returns.
CLI::App* add(CLI::App& family, const char* name, const char* help, Console& console, int& exitCode,
    const std::shared_ptr<Given>& given, const std::function<json()>& work)
{
    CLI::App* command = family.add_subcommand(name, help);
    command->add_option("--project", given->project, "The project")->required();
    command->callback(
        [&console, &exitCode, work] { exitCode = console.run([&] { return work(); }); });
    return command;
}

void addModelOption(CLI::App& command, const std::shared_ptr<Given>& given, const char* help)
{
    command.add_option("model", given->model, help)->required();
}

constexpr const char* whichModel = "Its id, as `trained list` shows it";

} // namespace

void addTrained(CLI::App& app, Console& console, int& exitCode)
{
    CLI::App& family
        = *app.add_subcommand("trained", "List, exchange or choose the models that were trained");
    family.require_subcommand(1);
    family.footer("Examples:\n"
                  "  understudy-cli trained list --project solo.understudy\n"
                  "  understudy-cli trained export train-5f0c27d1a9b3e846 --project "
                  "solo.understudy -o me.understudy-model");
    const auto given = std::make_shared<Given>();
    add(family, "list", "Show the models of a project; * marks the one that renders", console,
        exitCode, given, [given] { return listResult(*given); });
    CLI::App* exports = add(family, "export", "Write a model as one file, with a checksum of all",
        console, exitCode, given, [given] { return exportResult(*given); });
    addModelOption(*exports, given, whichModel);
    exports->add_option("-o,--out", given->file, "The file to write")->required();
    add(family, "import", "Take a model in that was exported", console, exitCode, given,
        [given] { return importResult(*given); })
        ->add_option("file", given->file, "The file that export has written")
        ->required();
    CLI::App* use = add(family, "use", "Choose which model renders", console, exitCode, given,
        [given] { return useResult(*given); });
    addModelOption(*use, given, "Its id, or newest: the one that was trained last");
    use->add_flag("--best", given->best,
        "In the state whose held-out frames were most like the real ones, not in its newest");
    CLI::App* rename = family.add_subcommand("rename", "Give a model a name");
    rename->add_option("--project", given->project, "The project")->required();
    addModelOption(*rename, given, whichModel);
    rename->add_option("name", given->name, "The name")->required();
    const CLI::Option* notes = rename->add_option("--notes", given->notes, "What else to remember");
    rename->callback([&console, &exitCode, given, notes] {
        exitCode = console.run([&] { return renameResult(*given, notes->count() > 0); });
    });
    addModelOption(*add(family, "duplicate", "Copy a model", console, exitCode, given,
                       [given] { return duplicateResult(*given); }),
        given, whichModel);
    addModelOption(*add(family, "delete", "Delete a model for good", console, exitCode, given,
                       [given] { return deleteResult(*given); }),
        given, whichModel);
}

} // namespace cli
