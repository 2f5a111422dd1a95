// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pose/ground_statistics.h"
#include "core/pose/track.h"

#include <opencv2/core/types.hpp>

namespace pose {

/// How much longer each bone is on the target than on the source, when both are brought to one
/// size: 1 everywhere between people of one build. Left and right are always equal.
struct LimbProportions {
    double torso = 1; ///< mid-hip to neck
    double neck = 1; ///< neck to nose
    double head = 1; ///< nose to ears; face keypoints too
    double shoulders = 1; ///< neck to shoulder
    double upperArm = 1;
    double forearm = 1;
    double hand = 1;
    double hips = 1; ///< mid-hip to hip
    double thigh = 1;
    double calf = 1;
    double foot = 1;

    bool operator==(const LimbProportions&) const = default;
};

/// Compares 75th-percentile bone lengths (foreshortened bones are shorter, never longer), left and
/// right averaged, each in parts of the body's size in its frame. "One size" is the stature with
/// Anchor::Ankles, the torso with Anchor::Hips, the shoulders with Anchor::Neck. A bone that either
/// clip never shows keeps 1; all are held between 0.6 and 1.7.
LimbProportions limbProportions(const Track& source, cv::Size sourceSize, const Track& target,
    cv::Size targetSize, Anchor anchor);

/// `pose` rebuilt outward from its mid-hip with bones of other lengths and the same directions.
/// Face and hands follow head and wrists as rigid pieces.
Pose withProportions(const Pose& pose, const LimbProportions& proportions);

} // namespace pose
