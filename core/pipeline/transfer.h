// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/export_settings.h"
#include "core/pipeline/task.h"

#include <nlohmann/json.hpp>
#include <optional>

namespace pipeline {

/// All of it: two videos in, the target dancing the source's dance out, with a contact sheet and a
/// report beside it. Returns the report, or nothing when cancelled. Throws base::Error.
std::optional<nlohmann::json> transfer(TaskContext& context, const Plan& plan);

/// The steps of transfer() one by one, with the plan the project was last used with.
std::optional<nlohmann::json> trainOnly(TaskContext& context, const Plan& plan);
std::optional<nlohmann::json> renderOnly(TaskContext& context, const Plan& plan);
/// Only the range that is exported is rendered, and no sheet and report are written.
std::optional<nlohmann::json> exportOnly(
    TaskContext& context, const Plan& plan, const ExportSettings& settings);

/// The plan of the project's last request, or an empty one. Its paths are kept relative to the
/// project, so that all of it can be moved together, and handed out absolute.
Plan lastPlan(const project::Project& project);
void rememberPlan(project::Project& project, const Plan& plan);

/// Throws base::Error when `out` cannot become a file: it is one of the inputs, a folder, or its
/// folder is missing or closed.
void checkOutput(
    const std::filesystem::path& out, const std::vector<std::filesystem::path>& inputs);

/// The same for a folder of pictures.
void checkOutputFolder(const std::filesystem::path& out);

} // namespace pipeline
