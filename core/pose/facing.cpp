// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pose/facing.h"

#include <array>

namespace pose {

namespace {

constexpr float clearlyAway = -0.2F;
constexpr int leastClearFrames = 3;

} // namespace

std::optional<float> facing(const Pose& pose)
{
    constexpr std::array<std::size_t, 6> needed{
        RightShoulder, LeftShoulder, RightHip, LeftHip, Neck, MidHip};
    for (const std::size_t joint : needed) {
        if (!pose.body[joint].isPresent())
            return std::nullopt;
    }
    const auto at = [&pose](std::size_t joint) { return pose.body[joint].position; };
    const float torso = base::distance(at(Neck), at(MidHip));
    if (torso <= 0)
        return std::nullopt;
    return (at(LeftShoulder).x - at(RightShoulder).x + at(LeftHip).x - at(RightHip).x)
        / (2 * torso);
}

std::vector<FlippedRange> turnedAwayRanges(const Track& track)
{
    std::vector<FlippedRange> ranges;
    FlippedRange now;
    int clearFrames = 0;
    const auto finish = [&] {
        if (clearFrames >= leastClearFrames)
            ranges.push_back(now);
        clearFrames = 0;
    };
    bool isAway = false;
    for (const auto& [frame, pose] : track) {
        const std::optional<float> side = facing(pose);
        const bool wasAway = isAway;
        isAway = side ? *side < 0 : wasAway;
        if (wasAway && !isAway)
            finish();
        if (!isAway)
            continue;
        if (!wasAway)
            now.begin = frame;
        now.end = frame + 1;
        clearFrames += side && *side < clearlyAway ? 1 : 0;
    }
    finish();
    return ranges;
}

} // namespace pose
