// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pose/correction.h"
#include "core/pose/keypoint_id.h"
#include "core/pose/track.h"

#include <array>
#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace pose {

enum class FindingReason {
    LowConfidence,
    Missing,
    Jump,
    LimbLength,
    Flip,
    CollapsedPair,
    Impossible,
    OutOfTrainingRange,
};

/// "low_confidence", "missing", …
std::string_view name(FindingReason reason);

/// Something suspicious in a track: neighbouring frames with the same trouble in the same limb.
struct Finding {
    FindingReason reason{};
    std::int64_t first = 0;
    std::int64_t worst = 0;
    std::int64_t last = 0; ///< included
    std::vector<KeypointId> joints; ///< sorted; empty for the whole person
    float severity = 0; ///< 0 to 1
    /// LowConfidence: the lowest one. Missing, Flip: frames; 0 for a flip without an end. Jump: T,
    /// see ReviewSettings. LimbLength: in parts of the usual one. OutOfTrainingRange: times as far
    /// as usual. Others: 0.
    float measure = 0;

    bool operator==(const Finding&) const = default;
};

/// When something is suspicious. Lengths are in parts of the torso's length T in that frame.
struct ReviewSettings {
    float lowConfidence = 0.35F; ///< but not for feet, which follow their ankles
    float lowConfidenceAtEnds = 0.6F; ///< for wrists and ankles
    int missingFrames = 8; ///< longer absences are exits, not findings
    float jumpDeviations = 6; ///< above the local median, in median absolute deviations
    float jumpDistance = 0.15F; ///< T, from the middle of the two neighbouring frames
    float limbLengthChange = 0.35F; ///< of the bone's usual length
    int limbLengthFrames = 10; ///< longer changes are foreshortening
    float flipCost = 0.6F; ///< cost of the exchanged labels over that of the given ones
    int flipFrames = 45; ///< the longest stretch between flipping and flipping back
    float collapsedDistance = 0.05F; ///< T, between left and right
    int collapsedFrames = 3; ///< limbs that pass each other are together for a shorter time
    float smallestKneeAngle = 15; ///< degrees
    float smallestElbowAngle = 12; ///< degrees
    int foldFrames = 12; ///< troubles at most that far apart are one finding
};

/// What the findings of single frames are measured against; taken from a whole clip once, best from
/// its detections, so that it does not change with every edit.
struct ReviewBasis {
    std::map<std::int64_t, float> torso; ///< pixels by frame, as torsoScales()
    std::array<float, 8> boneLengths{}; ///< usual ones, in T; 0 where the clip never shows them
    std::map<std::int64_t, float> trainingDistances; ///< to the nearest training pose, if known
    float trainingLimit = 0; ///< distances above are out of range
};

ReviewBasis reviewBasis(const BodyTrack& track);

/// Every finding that touches frames [begin, end), by first frame; each with its whole extent, also
/// outside, so that a review of a part gives the same as one of the whole does there. Hands and
/// face are not reviewed.
std::vector<Finding> review(const BodyTrack& track, std::int64_t begin, std::int64_t end,
    const ReviewBasis& basis, const ReviewSettings& settings = {});

/// Every finding of the track.
std::vector<Finding> review(const Track& poses, const ReviewSettings& settings = {});

/// "jump:R elbow,R wrist@128": reason, joints and worst frame. The same trouble found again
/// has the same key.
std::string findingKey(const Finding& finding);

/// What withFlipsFixed() needs to mend those of `findings` that are flips with a known end.
std::vector<FlippedRange> flippedRanges(std::span<const Finding> findings);

} // namespace pose
