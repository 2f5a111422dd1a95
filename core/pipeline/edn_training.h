// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/edn_plan.h"

#include <nlohmann/json.hpp>
#include <optional>

namespace pipeline {

/// planEdn(), or the largest smaller plan for which there is memory; says so.
EdnPlan planThatFits(TaskContext& context, const Target& target, const TrainSettings& settings);

/// Trains the paper's networks in the folder `place`, stage after stage as planned; goes on in the
/// stage and at the step of its newest checkpoint. Checkpoints of all stages lie in one folder,
/// named by the steps of all stages. Where VGG-19 is installed (vgg19.safetensors or vgg19.pt), its
/// perceptual loss is used. Returns what is kept as the step's result; nothing when cancelled.
std::optional<nlohmann::json> trainEdn(TaskContext& context, const Target& target,
    const TrainSettings& settings, const std::filesystem::path& place, const EdnPlan& plan);

} // namespace pipeline
