// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pose/keypoint_id.h"

#include <set>
#include <string>

namespace ui {

class ProjectDocument;

/// Joints that tools must not move live in the document's setting "lockedJoints": an array of
/// pose::keypointName()s.
inline const std::string lockedJointsKey = "lockedJoints";

std::set<pose::KeypointId> lockedJoints(const ProjectDocument& document);

/// One undo step; all are locked unless they all are already, then they are unlocked.
void toggleLocked(ProjectDocument& document, const std::set<pose::KeypointId>& joints);

} // namespace ui
