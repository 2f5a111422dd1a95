// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pose/pose.h"

#include <cstddef>
#include <opencv2/core/mat.hpp>
#include <span>
#include <vector>

namespace estimation {

enum class OpenPoseModel { Body25, Coco };

/// A limb of a network and the output channel with the x part of its affinity field; y is the next
/// one.
struct AffinityLimb {
    std::size_t from;
    std::size_t to;
    std::size_t channel;
};

/// How the output of an OpenPose network is laid out: a map per part, one of the background, then
/// the fields.
struct OpenPoseLayout {
    std::size_t parts = 0;
    std::vector<AffinityLimb> limbs;
    std::vector<std::size_t> body25; ///< keypoint of BODY_25 for each part

    std::size_t channels() const { return parts + 1 + 2 * limbs.size(); }
};
const OpenPoseLayout& layoutOf(OpenPoseModel model);

struct OpenPoseThresholds {
    float peak = 0.05F; ///< least height of a part's peak
    float affinity = 0.05F; ///< least agreement of the field with a limb's direction …
    float share = 0.95F; ///< … at this share of its samples
    std::size_t leastParts = 3; ///< of a person
    float leastScore = 0.4F; ///< of a person, per part
};

/// Puts people together from the maps of Z. Cao et al., "OpenPose: Realtime Multi-Person 2D Pose
/// Estimation using Part Affinity Fields", TPAMI 2019: peaks, line integrals, limb by limb the best
/// pairs first. `maps` are float, one per channel of the layout, of one size; poses are in map
/// pixels, the surest first. COCO becomes BODY_25 without feet, the middle of the hips between the
/// hips.
std::vector<pose::Pose> decodeOpenPose(
    std::span<const cv::Mat> maps, OpenPoseModel model, const OpenPoseThresholds& thresholds = {});

} // namespace estimation
