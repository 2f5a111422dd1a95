// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/track_json.h"

#include "core/base/atomic_file.h"

#include <nlohmann/json.hpp>

namespace sample {

namespace {

double hundredths(float value) { return std::round(static_cast<double>(value) * 100) / 100; }

template <typename Keypoints> nlohmann::json list(const Keypoints& keypoints)
{
    nlohmann::json result = nlohmann::json::array();
    for (const pose::Keypoint& k : keypoints)
        result.push_back(
            {hundredths(k.position.x), hundredths(k.position.y), hundredths(k.confidence)});
    return result;
}

} // namespace

void writeTrackJson(const std::filesystem::path& path, const std::string& video,
    const ClipInfo& clip, const pose::Track& track)
{
    nlohmann::json frames = nlohmann::json::array();
    for (std::int64_t i = 0; i < clip.frameCount; ++i) {
        const auto found = track.find(i);
        if (found == track.end()) {
            frames.push_back(nullptr);
            continue;
        }
        const pose::Pose& pose = found->second;
        frames.push_back({{"body25", list(pose.body)}, {"left_hand", list(pose.leftHand)},
            {"right_hand", list(pose.rightHand)}, {"face70", list(pose.face)}});
    }
    const nlohmann::json document{{"video", video}, {"fps", clip.frameRate.value()},
        {"width", clip.width}, {"height", clip.height}, {"frames", std::move(frames)}};
    base::writeFileAtomically(path, document.dump() + "\n");
}

} // namespace sample
