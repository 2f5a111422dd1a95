// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/console.h"
#include "app/cli/text.h"
#include "core/base/error.h"
#include "core/estimation/model_store.h"

#include <CLI/App.hpp>
#include <memory>
#include <set>

namespace cli {

namespace {

using estimation::ModelStore;
using nlohmann::json;

/// Names of the networks that can be downloaded; the others only a user can supply.
std::set<std::string> publishedNetworks()
{
    std::set<std::string> names;
    for (const estimation::NetworkEntry& entry : estimation::builtInManifest()) {
        if (!entry.npmPackage.empty() || !entry.address.empty())
            names.insert(entry.name);
    }
    return names;
}

json listResult(const ModelStore& store)
{
    const std::set<std::string> published = publishedNetworks();
    json networks = json::array();
    json summary = {"Networks in " + store.folder().string() + ":"};
    for (const estimation::ModelStatus& model : store.list()) {
        networks.push_back({{"name", model.name}, {"purpose", model.purpose},
            {"path", model.path.string()}, {"installed", model.installed}, {"size", model.size},
            {"sha256", model.sha256}, {"licence", model.licence}, {"source", model.source},
            {"fetchable", published.contains(model.name)}});
        summary.push_back((model.installed ? "  installed  " : "  missing    ") + model.name + " ("
            + (model.size > 0 ? sizeText(model.size) + ", " : "") + model.licence
            + "): " + model.purpose);
    }
    return {{"networks", networks}, {"summary", summary}};
}

const char* text(estimation::ModelCheck check)
{
    switch (check) {
    case estimation::ModelCheck::Ok:
        return "ok";
    case estimation::ModelCheck::Missing:
        return "missing";
    case estimation::ModelCheck::WrongChecksum:
        break;
    }
    return "wrong checksum";
}

/// Networks that only a user can supply may be missing; the default ones may not.
json verifyResult(const ModelStore& store)
{
    const std::set<std::string> published = publishedNetworks();
    json networks = json::array();
    json summary = json::array();
    for (const estimation::VerifiedModel& model : store.verify()) {
        using estimation::ModelCheck;
        if (model.check == ModelCheck::WrongChecksum) {
            throw base::Error(base::ErrorCode::ChecksumMismatch, model.path.string(),
                "this is not the network it should be (wrong SHA-256); install it again with "
                "`understudy-cli models install PATH`");
        }
        if (model.check == ModelCheck::Missing && published.contains(model.name)) {
            throw base::Error(base::ErrorCode::MissingNetwork, model.name,
                "the network is not installed; run `understudy-cli models fetch`");
        }
        networks.push_back({{"name", model.name}, {"check", text(model.check)}});
        summary.push_back(model.name + ": " + text(model.check));
    }
    return {{"networks", networks}, {"summary", summary}};
}

json installResult(const ModelStore& store, const std::string& path)
{
    json summary = json::array();
    const std::vector<std::string> installed = store.install(path);
    for (const std::string& name : installed)
        summary.push_back(name + ": installed");
    return {{"installed", installed}, {"summary", summary}};
}

std::vector<std::string> fetchable(const ModelStore& store)
{
    const std::set<std::string> published = publishedNetworks();
    std::vector<std::string> names;
    for (const estimation::NetworkEntry& entry : estimation::builtInManifest()) {
        if (published.contains(entry.name) && !store.isInstalled(entry.name))
            names.push_back(entry.name);
    }
    return names;
}

std::optional<json> fetchResult(const ModelStore& store, const std::vector<std::string>& wanted,
    const std::string& address, Console& console)
{
    json summary = json::array();
    const std::vector<std::string> names = wanted.empty() ? fetchable(store) : wanted;
    for (const std::string& name : names) {
        if (wanted.empty() && store.isInstalled(name))
            continue; // came with the package of one before it
        const auto base = address.empty() ? std::nullopt : std::optional(address);
        if (!store.fetch(
                name, [&](const base::Progress& progress) { console.showProgress(progress); },
                console.cancel, base))
            return std::nullopt;
        summary.push_back(name + ": fetched");
    }
    if (summary.empty())
        summary.push_back("All networks are installed already.");
    return json{{"fetched", names}, {"summary", summary}};
}

} // namespace

void addModels(CLI::App& app, Console& console, int& exitCode)
{
    CLI::App* family
        = app.add_subcommand("models", "List, check, install or fetch the pretrained networks");
    family->require_subcommand(1);
    family->footer("Examples:\n"
                   "  understudy-cli models fetch\n"
                   "  understudy-cli models install mediapipe-holistic.tgz");
    const auto store = std::make_shared<ModelStore>(ModelStore::defaultFolder());

    family->add_subcommand("list", "Show which networks are known and installed")
        ->callback([&console, &exitCode, store] {
            exitCode = console.run([&] { return listResult(*store); });
        });
    family->add_subcommand("verify", "Check every installed network's SHA-256")
        ->callback([&console, &exitCode, store] {
            exitCode = console.run([&] { return verifyResult(*store); });
        });

    CLI::App* install
        = family->add_subcommand("install", "Install networks from an npm package or a folder");
    const auto path = std::make_shared<std::string>();
    install->add_option("path", *path, "The package (.tgz), a folder, or one network's file")
        ->required();
    install->callback([&console, &exitCode, store, path] {
        exitCode = console.run([&] { return installResult(*store, *path); });
    });

    CLI::App* fetch
        = family->add_subcommand("fetch", "Download networks; goes on where it was broken off");
    const auto names = std::make_shared<std::vector<std::string>>();
    const auto address = std::make_shared<std::string>();
    fetch->add_option("names", *names, "Which; all that are missing when left out");
    fetch->add_option("--from", *address, "Take the files from this http(s) address instead");
    fetch->callback([&console, &exitCode, store, names, address] {
        exitCode = console.run([&] { return fetchResult(*store, *names, *address, console); });
    });
}

} // namespace cli
