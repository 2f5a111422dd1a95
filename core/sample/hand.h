// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sample/body.h"

namespace sample {

/// The 21 joints of a hand `length` long whose wrist is at `wrist`: the fingers run along -y, the
/// thumb is on the +z side, and the palm looks to the body's middle.
std::array<Vec3, 21> fingerJoints(
    const Frame3& wrist, float length, Side side, const Fingers& fingers);

} // namespace sample
