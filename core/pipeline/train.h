// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/target.h"

namespace pipeline {

struct TrainSettings {
    Preset preset = Preset::Draft;
    double budget = 90; ///< seconds of training, on this machine
    std::int64_t seed = 1;
    std::string method{}; ///< of Preset::Best, as methodFrom() takes it
};

/// What was learned of one target.
struct Model {
    Preset preset = Preset::Instant;
    project::Step step;
    std::filesystem::path checkpoint; ///< empty for Preset::Instant
};

/// Where the checkpoints and the history of a training lie.
std::filesystem::path trainingFolder(const project::Project& project, const project::Step& step);

/// Trains until the budget is used up; goes on from the last checkpoint. Preset::Instant needs no
/// training.
std::optional<Model> train(
    TaskContext& context, const Target& target, const TrainSettings& settings);

} // namespace pipeline
