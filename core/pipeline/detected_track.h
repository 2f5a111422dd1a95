// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/detect.h"

#include <string>

namespace pipeline {

/// Keeps the repaired poses of `detection` in the project for programs that have no networks, such
/// as the window. What earlier detections of the same video found in other frames stays; a
/// detection that lies within an earlier one by the same network changes nothing.
void keepTrack(project::Project& project, const Detection& detection);

/// The poses as repairedTrack(), without the user's edits.
pose::Track detectedTrack(const project::Project& project, const Detection& detection);

/// The user's edits of the frames of `range`.
project::Edits editsWithin(
    const project::Project& project, const Detection& detection, const FrameRange& range);

/// SHA-256 of the user's edits of `detection` in `range`; empty when there are none, so that a
/// result without edits keeps its fingerprint.
std::string editsFingerprint(
    const project::Project& project, const Detection& detection, const FrameRange& range);

} // namespace pipeline
