// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pose/keypoint_id.h"
#include "core/pose/review.h"
#include "ui/clip.h"
#include "ui/review/finding_status.h"

#include <QString>
#include <vector>

/// The words of poses and findings in the user's language.
namespace ui {

QString jointsText(const std::vector<pose::KeypointId>& joints); ///< "R elbow, R wrist"
QString reasonText(pose::FindingReason reason); ///< "Left/right flip"
/// "R wrist: jumps by 0.43 torso lengths", without a full stop.
QString findingText(const pose::Finding& finding);
QString statusText(FindingStatus status);
QString roleText(Role role); ///< "Source"
QString originText(pose::KeypointOrigin origin); ///< "auto", "edited ◆", …
QString stateText(pose::KeypointState state);

} // namespace ui
