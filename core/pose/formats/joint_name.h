// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pose/keypoint_id.h"

#include <optional>
#include <string>
#include <string_view>

namespace pose {

/// The name of a joint in files, which never changes: "RightWrist", "LeftHand4", "Face30".
std::string jointName(KeypointId id);

/// The joint of such a name. Case, spaces, dashes and underscores do not matter: "right_wrist" is
/// one too.
std::optional<KeypointId> jointNamed(std::string_view name);

} // namespace pose
