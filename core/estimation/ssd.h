// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/geometry.h"

#include <span>
#include <vector>

namespace estimation {

/// One layer of an SSD network's grid of anchors.
struct AnchorLayer {
    int stride = 8; ///< input pixels per cell
    int perCell = 2;
};

/// Anchor centres in [0, 1] of a square input of `side` pixels; cell by cell in rows, copies
/// together.
std::vector<base::Vec2> anchors(int side, std::span<const AnchorLayer> layers);

/// Something found; all in [0, 1] of the network's input.
struct Detection {
    base::Vec2 centre;
    float width = 0;
    float height = 0;
    float score = 0; ///< 0 to 1
    std::vector<base::Vec2> keypoints;
};

/// Intersection over union of the boxes.
float overlap(const Detection& a, const Detection& b);

/// Decodes rows of `values` (centre x, y, width, height, then x, y of each keypoint, in input
/// pixels from the anchor) whose `logits` reach a score of one half.
std::vector<Detection> decoded(std::span<const float> values, std::span<const float> logits,
    std::span<const base::Vec2> anchorCentres, int side);

/// Weighted non-maximum suppression: the best first; each is the mean, by score, of all that
/// overlap it by more than 0.3.
std::vector<Detection> suppressed(std::vector<Detection> detections);

} // namespace estimation
