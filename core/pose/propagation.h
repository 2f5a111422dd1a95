// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel_token.h"
#include "core/pose/keypoint_id.h"
#include "core/pose/track.h"

#include <cstdint>
#include <functional>
#include <map>
#include <opencv2/core/mat.hpp>
#include <optional>
#include <set>
#include <span>

namespace pose {

/// The picture of a frame, 8-bit BGR or grey, all of one size; empty when there is no such frame.
using FrameSource = std::function<cv::Mat(std::int64_t frame)>;

enum class MergeMode {
    FillMissing, ///< only where the joint is missing; a joint ends where it is seen again
    Overwrite,
};

struct PropagationSettings {
    MergeMode merge = MergeMode::Overwrite;
    float fillBelow = 0; ///< FillMissing: present joints below this confidence count as missing
    int windowPixels = 21; ///< side of the square that is followed
    int pyramidLevels = 3; ///< above full size
    float maxRoundTrip = 1; ///< pixels between a joint and where following it back again leads
    float minAgreement = 0.6F; ///< correlation of the square with that of the frame before, -1 to 1
    float cutBelow = 0.35F; ///< pictures that correlate less are on two sides of a shot cut
};

enum class PropagationStop {
    ReachedEnd, ///< the last frame that was asked for
    Keyframe, ///< a frame that the user has placed comes next
    ShotCut,
    Occlusion, ///< the picture round the joint cannot be followed any more
    LeftPicture,
    SeenAgain, ///< FillMissing: the joint is there again
    NoFrame, ///< the video ends
    Cancelled,
};

/// What following some joints through the video gave.
struct Propagation {
    Track changed; ///< whole poses of the changed frames; followed joints have origin Propagated
    std::int64_t frames = 0; ///< how far the joint that came farthest got
    std::map<KeypointId, PropagationStop> stops; ///< why each joint went no farther
    PropagationStop stopped = PropagationStop::ReachedEnd; ///< of the joint that came farthest
};

/// Follows joints from frame `start` to `last` (before `start`: backwards) by pyramidal
/// Lucas-Kanade optical flow, checked by following them back. Joints absent at `start` are left
/// out. Stops in front of the first frame of `keyframes`. Asks `cancel` once per frame.
Propagation propagated(const Track& track, std::int64_t start, std::span<const KeypointId> ids,
    std::int64_t last, const FrameSource& frameAt, const std::set<std::int64_t>& keyframes = {},
    const PropagationSettings& settings = {}, const base::CancelToken* cancel = nullptr);

} // namespace pose
