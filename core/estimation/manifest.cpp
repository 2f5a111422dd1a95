// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimation/manifest.h"

#include "core/base/error.h"

#include <nlohmann/json.hpp>

namespace estimation {

namespace {

NetworkEntry entryOf(const nlohmann::json& json)
{
    const nlohmann::json source = json.value("source", nlohmann::json::object());
    NetworkEntry entry;
    entry.name = json.at("name").get<std::string>();
    entry.purpose = json.value("purpose", "");
    entry.file = json.at("file").get<std::string>();
    entry.size = json.value("size", std::int64_t{0});
    entry.sha256 = json.value("sha256", "");
    entry.licence = json.value("licence", "");
    entry.npmPackage = source.value("npm", "");
    entry.npmVersion = source.value("version", "");
    entry.project = source.value("project", "");
    entry.address = json.value("address", "");
    return entry;
}

} // namespace

std::string NetworkEntry::source() const
{
    if (!npmPackage.empty())
        return "npm package " + npmPackage + " " + npmVersion;
    return project.empty() ? address : project;
}

Manifest parseManifest(std::string_view json)
{
    try {
        const nlohmann::json document = nlohmann::json::parse(json);
        Manifest manifest;
        for (const nlohmann::json& entry : document.at("networks"))
            manifest.push_back(entryOf(entry));
        return manifest;
    } catch (const nlohmann::json::exception& failure) {
        throw base::Error(base::ErrorCode::Unreadable, "models.json",
            std::string("is not a list of networks (") + failure.what() + ")");
    }
}

} // namespace estimation
