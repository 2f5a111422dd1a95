// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pose/pose.h"

#include <cstdint>
#include <map>

namespace pose {

/// The poses of one person over a video, by frame number. A frame with no person has no entry.
using Track = std::map<std::int64_t, Pose>;

} // namespace pose
