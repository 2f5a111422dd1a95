// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pose/formats/imported.h"

#include "core/pose/keypoint_id.h"

#include <algorithm>
#include <iterator>
#include <vector>

namespace pose {

namespace {

std::vector<KeypointId> shownJoints(const Track& track)
{
    std::vector<KeypointId> shown;
    std::copy_if(allKeypoints().begin(), allKeypoints().end(), std::back_inserter(shown),
        [&track](KeypointId id) {
            return std::any_of(track.begin(), track.end(),
                [id](const auto& entry) { return at(entry.second, id).isPresent(); });
        });
    return shown;
}

} // namespace

Track importedOver(const Track& under, const Track& imported)
{
    const std::vector<KeypointId> shown = shownJoints(imported);
    Track result;
    for (const auto& [frame, pose] : imported) {
        const auto below = under.find(frame);
        Pose& merged = result[frame];
        if (below != under.end())
            merged = below->second;
        for (const KeypointId id : shown) {
            at(merged, id) = at(pose, id);
            at(merged, id).origin = KeypointOrigin::Imported;
        }
    }
    return result;
}

} // namespace pose
