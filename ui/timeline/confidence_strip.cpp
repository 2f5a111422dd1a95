// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/confidence_strip.h"

#include <algorithm>
#include <array>
#include <cassert>

namespace ui {

namespace {

constexpr float good = 0.6F;
constexpr float fair = 0.35F;

constexpr std::array figure{pose::Nose, pose::Neck, pose::RightShoulder, pose::RightElbow,
    pose::RightWrist, pose::LeftShoulder, pose::LeftElbow, pose::LeftWrist, pose::RightHip,
    pose::RightKnee, pose::RightAnkle, pose::LeftHip, pose::LeftKnee, pose::LeftAnkle};

bool counts(const pose::Keypoint& keypoint)
{
    return keypoint.isPresent() || keypoint.origin == pose::KeypointOrigin::Detected;
}

} // namespace

Confidence confidenceOf(const pose::Pose& pose)
{
    float weakest = 1;
    float second = 1;
    for (const pose::Body25 joint : figure) {
        const pose::Keypoint& keypoint = pose.body[joint];
        if (!counts(keypoint))
            continue;
        const float confidence = keypoint.isPresent() ? keypoint.confidence : 0;
        second = std::min(second, std::max(weakest, confidence));
        weakest = std::min(weakest, confidence);
    }
    if (second >= good)
        return Confidence::Good;
    return second >= fair ? Confidence::Fair : Confidence::Bad;
}

void ConfidenceStrip::set(std::int64_t frame, const Frame& value)
{
    assert(frame >= 0 && frame < frameCount());
    m_frames[static_cast<std::size_t>(frame)] = value;
}

ConfidenceStrip::Frame ConfidenceStrip::worstIn(std::int64_t first, std::int64_t end) const
{
    assert(first >= 0 && first < end && end <= frameCount());
    Frame worst{Confidence::Good, false};
    for (std::int64_t frame = first; frame < end; ++frame) {
        worst.confidence = std::min(worst.confidence, at(frame).confidence);
        worst.isEdited = worst.isEdited || at(frame).isEdited;
    }
    return worst;
}

} // namespace ui
