// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/pose_distance.h"

#include "core/pose/body_scale.h"

namespace evaluate {

namespace {

struct Sums {
    std::int64_t joints = 0;
    double distance = 0;
    std::int64_t missed = 0;

    template <typename Keypoints> void add(const Keypoints& found, const Keypoints& wanted)
    {
        for (std::size_t i = 0; i < wanted.size(); ++i) {
            if (!isThere(wanted[i]))
                continue;
            if (!isThere(found[i])) {
                ++missed;
                continue;
            }
            ++joints;
            distance += base::distance(found[i].position, wanted[i].position);
        }
    }

    void add(const Sums& other)
    {
        joints += other.joints;
        distance += other.distance;
        missed += other.missed;
    }

    PartDistance over(std::size_t frames) const
    {
        return {joints, joints > 0 ? distance / static_cast<double>(joints) : 0,
            frames > 0 ? static_cast<double>(missed) / static_cast<double>(frames) : 0};
    }

private:
    static bool isThere(const pose::Keypoint& keypoint)
    {
        return keypoint.isPresent() && keypoint.confidence >= pose::reliableConfidence;
    }
};

} // namespace

PoseDistance poseDistance(const pose::Track& found, const pose::Track& wanted)
{
    Sums body;
    Sums face;
    Sums hands;
    for (const auto& [frame, goal] : wanted) {
        const auto entry = found.find(frame);
        const pose::Pose pose = entry != found.end() ? entry->second : pose::Pose{};
        body.add(pose.body, goal.body);
        face.add(pose.face, goal.face);
        hands.add(pose.leftHand, goal.leftHand);
        hands.add(pose.rightHand, goal.rightHand);
    }
    Sums all = body;
    all.add(face);
    all.add(hands);
    const std::size_t frames = wanted.size();
    return {body.over(frames), face.over(frames), hands.over(frames), all.over(frames)};
}

} // namespace evaluate
