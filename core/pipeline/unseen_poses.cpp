// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/unseen_poses.h"

#include <algorithm>

namespace pipeline {

namespace {

constexpr std::size_t mostNamed = 8; // the report has them all

std::int64_t lengthOf(const FrameRange& range) { return range.end - range.begin; }

std::string textOf(const FrameRange& range)
{
    const std::string first = std::to_string(range.begin);
    return lengthOf(range) == 1 ? first : first + " to " + std::to_string(range.end - 1);
}

/// "40 to 52, 60, 93 to 97", with dots at the end where there are too many.
std::string listOf(const std::vector<UnseenPoses>& unseen)
{
    std::string text;
    for (std::size_t i = 0; i < std::min(mostNamed, unseen.size()); ++i)
        text += (i == 0 ? "" : ", ") + textOf(unseen[i].frames);
    return unseen.size() > mostNamed ? text + ", ..." : text;
}

std::int64_t framesIn(const std::vector<UnseenPoses>& unseen)
{
    std::int64_t count = 0;
    for (const UnseenPoses& one : unseen)
        count += lengthOf(one.frames);
    return count;
}

} // namespace

std::vector<UnseenPoses> unseenPoses(const std::map<std::int64_t, float>& distances)
{
    std::vector<UnseenPoses> unseen;
    for (const auto& [frame, distance] : distances) {
        if (distance <= unseenPoseDistance)
            continue;
        if (unseen.empty() || unseen.back().frames.end != frame)
            unseen.push_back({{frame, frame}, 0});
        unseen.back().frames.end = frame + 1;
        unseen.back().distance = std::max(unseen.back().distance, distance);
    }
    return unseen;
}

std::string warningOf(
    const std::vector<UnseenPoses>& unseen, const std::map<std::int64_t, float>& distances)
{
    if (unseen.empty())
        return {};
    const std::int64_t count = framesIn(unseen);
    const auto share
        = std::max<std::int64_t>(1, 100 * count / static_cast<std::int64_t>(distances.size()));
    return "In frames " + listOf(unseen) + " (" + std::to_string(share)
        + " %) the dancer takes poses the target was never filmed in; the result may look wrong "
          "there.";
}

nlohmann::json poseDistanceJson(const std::map<std::int64_t, float>& distances)
{
    double sum = 0;
    for (const auto& [frame, distance] : distances)
        sum += distance;
    nlohmann::json frames = nlohmann::json::array();
    for (const UnseenPoses& one : unseenPoses(distances))
        frames.push_back({one.frames.begin, one.frames.end, one.distance});
    return {{"limit", unseenPoseDistance},
        {"mean", distances.empty() ? 0 : sum / static_cast<double>(distances.size())},
        {"frames", frames}};
}

} // namespace pipeline
