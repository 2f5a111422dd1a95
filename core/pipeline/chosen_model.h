// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/train.h"
#include "core/project/trained_model.h"

namespace pipeline {

/// What is to be known of a training later on, wherever its model goes.
project::ModelOrigin originOf(
    const project::Project& project, const Target& target, const TrainSettings& settings);

/// The model whose folder in the project's files is `id`, to paint `target` with. Throws
/// base::Error: NotFound, InvalidArgument (it was trained for pictures of another size or on other
/// labels), Unreadable (a damaged checkpoint).
Model chosenModel(project::Project& project, const Target& target, const std::string& id);

/// The same to paint a frame with that is looked at and not kept: writes nothing into the project,
/// and the model may still be trained. Its step is that of its training, or of no meaning.
Model modelToLookAt(const project::Project& project, const Target& target, const std::string& id);

/// What the user has chosen in the project to render with; empty: what was trained last.
std::string chosenModelOf(const project::Project& project);

} // namespace pipeline
