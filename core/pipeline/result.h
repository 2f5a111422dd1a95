// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/render.h"

namespace pipeline {

/// Writes the video `plan.out` of the take, and beside it a contact sheet and a report
/// ("dance.sheet.jpg", "dance.report.json"). What is there already, from the same inputs, is left
/// alone. Returns the report, or nothing when cancelled.
std::optional<nlohmann::json> writeResult(TaskContext& context, const Plan& plan, const Take& take,
    const Detection& source, const Target& target);

} // namespace pipeline
