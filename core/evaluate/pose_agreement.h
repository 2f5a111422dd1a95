// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pose/pose.h"
#include "core/pose/track.h"

#include <cstdint>

namespace evaluate {

/// Share of body joints that lie where they were wanted (PCK, percentage of correct keypoints, with
/// the torso as the ruler): do the dancer in the result and the figure that drove it stand the same
/// way?
class PoseAgreement {
public:
    /// `reach` in torso lengths; joints below `leastConfidence` in `wanted` are not asked for.
    explicit PoseAgreement(float reach = 0.2F, float leastConfidence = 0.5F);

    /// `torso` in pixels. A wanted joint that `measured` lacks counts as missed.
    void add(const pose::Pose& measured, const pose::Pose& wanted, float torso);

    /// 0 to 1; 0 before the first wanted joint.
    double share() const;
    std::int64_t wantedJoints() const { return m_wanted; }

private:
    float m_reach;
    float m_leastConfidence;
    std::int64_t m_wanted = 0;
    std::int64_t m_met = 0;
};

/// The agreement of two tracks in one clip, over the frames of `wanted`; a frame that `measured`
/// lacks is missed whole. The ruler is the median neck to mid-hip distance of `wanted`.
PoseAgreement agreement(const pose::Track& measured, const pose::Track& wanted, float reach = 0.2F);

} // namespace evaluate
