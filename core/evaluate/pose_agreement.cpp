// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/pose_agreement.h"

#include <algorithm>
#include <vector>

namespace evaluate {

namespace {

/// Median neck to mid-hip distance in pixels; 0 when no frame has both.
float typicalTorso(const pose::Track& track)
{
    std::vector<float> lengths;
    for (const auto& [frame, pose] : track) {
        const pose::Keypoint& neck = pose.body[pose::Neck];
        const pose::Keypoint& hip = pose.body[pose::MidHip];
        if (neck.isPresent() && hip.isPresent())
            lengths.push_back(base::distance(neck.position, hip.position));
    }
    if (lengths.empty())
        return 0;
    const auto middle = lengths.begin() + static_cast<std::ptrdiff_t>(lengths.size() / 2);
    std::nth_element(lengths.begin(), middle, lengths.end());
    return *middle;
}

} // namespace

PoseAgreement::PoseAgreement(float reach, float leastConfidence)
    : m_reach(reach)
    , m_leastConfidence(leastConfidence)
{
}

void PoseAgreement::add(const pose::Pose& measured, const pose::Pose& wanted, float torso)
{
    for (std::size_t joint = 0; joint < pose::bodyKeypoints; ++joint) {
        const pose::Keypoint& goal = wanted.body[joint];
        if (!goal.isPresent() || goal.confidence < m_leastConfidence)
            continue;
        ++m_wanted;
        const pose::Keypoint& found = measured.body[joint];
        m_met += found.isPresent()
            && base::distance(found.position, goal.position) <= m_reach * torso;
    }
}

double PoseAgreement::share() const
{
    return m_wanted > 0 ? static_cast<double>(m_met) / static_cast<double>(m_wanted) : 0;
}

PoseAgreement agreement(const pose::Track& measured, const pose::Track& wanted, float reach)
{
    const float torso = typicalTorso(wanted);
    PoseAgreement result(reach);
    for (const auto& [frame, goal] : wanted) {
        const auto found = measured.find(frame);
        result.add(found != measured.end() ? found->second : pose::Pose{}, goal, torso);
    }
    return result;
}

} // namespace evaluate
