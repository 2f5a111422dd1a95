// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sample/body.h"
#include "core/sample/camera.h"

#include <span>
#include <vector>

namespace sample {

/// A body filmed by a camera through a clip.
struct Filmed {
    Proportions body;
    Camera camera;
    std::vector<Posture> postures; ///< one per frame
};

/// What `target` would look like dancing `source`'s dance: the same joint angles on the target's
/// bones, one posture per frame of `source`, before the target's camera. The place follows the rule
/// of retargeting (Everybody Dance Now, global pose normalisation): the picture row of the floor
/// under the hips is mapped linearly from the source's range between far and near to the target's,
/// never stretched: a smaller range keeps its size, its median at the target's as far as there is
/// room. The hips' median column becomes the target's.
std::vector<Posture> transferred(const Filmed& source, const Filmed& target);

} // namespace sample
