// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimation/raw_pose.h"
#include "core/pipeline/raw_pose_blob.h"
#include "core/pose/pose.h"

namespace test {

/// What the default estimator would have stored of the body of `pose`, alone in the frame.
inline pipeline::StoredPose detectedPose(const pose::Pose& pose)
{
    pipeline::StoredPose stored;
    stored.people = 1;
    stored.raw.found = true;
    for (std::size_t joint = 0; joint < pose::bodyKeypoints; ++joint) {
        const auto point = estimation::blazePosePoint(joint);
        if (!point)
            continue;
        stored.raw.body[*point] = pose.body[joint].position;
        stored.raw.visibility[*point] = pose.body[joint].isPresent() ? 0.99F : 0.F;
    }
    return stored;
}

} // namespace test
