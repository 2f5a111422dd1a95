// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/imported_edit.h"

#include "core/pose/keypoint_id.h"

#include <algorithm>

namespace project {

bool isImported(const PoseEdit& edit)
{
    return edit.pose && std::ranges::any_of(pose::allKeypoints(), [&edit](pose::KeypointId id) {
        return at(*edit.pose, id).origin == pose::KeypointOrigin::Imported;
    });
}

} // namespace project
