// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pose/pose.h"

#include <string>
#include <string_view>

namespace pose {

/// One pose as bytes for the project file: a version byte, one bit per keypoint that says whether
/// it is stored (untouched, absent keypoints are not), then 13 bytes each. Little-endian on every
/// machine.
std::string encode(const Pose& pose);

/// The very pose that was encoded, bit by bit. Throws base::Error Unreadable when `bytes` is
/// anything else.
Pose decode(std::string_view bytes);

} // namespace pose
