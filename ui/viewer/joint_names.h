// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pose/keypoint_id.h"

#include <QString>
#include <set>

namespace ui {

/// "R wrist", translated.
QString jointName(pose::KeypointId id);

/// "R wrist", or "3 joints"; "whole pose" for none.
QString jointNames(const std::set<pose::KeypointId>& ids);

/// "visible", "occluded", "absent", and what that means.
QString stateMeaning(pose::KeypointState state);

/// "detected", "set by you", "interpolated", "propagated", "imported".
QString originName(pose::KeypointOrigin origin);

} // namespace ui
