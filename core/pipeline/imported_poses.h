// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/detect.h"

namespace pipeline {

/// Whether the user imported poses for a video in which nothing was ever detected.
bool hasImportedPosesOnly(const project::Project& project, const project::Media& media);

/// The imported poses where hasImportedPosesOnly(), else those of detect(). No network is asked for
/// the former: frames without an imported pose show nobody, and the person's outline is told from
/// the figure and the empty stage. Throws and returns as detect().
std::optional<Detection> importedOrDetected(
    TaskContext& context, const project::Media& media, const DetectSettings& settings);

} // namespace pipeline
