// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pose/formats/controlnet_json.h"

#include "core/base/error.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace pose {

namespace {

using nlohmann::json;

void append(json& triplets, const Keypoint& point)
{
    if (point.isPresent())
        triplets.insert(triplets.end(), {point.position.x, point.position.y, 1.0});
    else
        triplets.insert(triplets.end(), {0.0, 0.0, 0.0});
}

json bodyTriplets(const Body& body)
{
    json triplets = json::array();
    for (const std::size_t joint : joints(LabelFormat::Coco18))
        append(triplets, body[joint]);
    return triplets;
}

template <typename Points> json tripletsOrNull(const Points& points)
{
    if (std::none_of(
            points.begin(), points.end(), [](const Keypoint& point) { return point.isPresent(); }))
        return nullptr;
    json triplets = json::array();
    for (const Keypoint& point : points)
        append(triplets, point);
    return triplets;
}

json personOf(const Pose& pose)
{
    return {{"pose_keypoints_2d", bodyTriplets(pose.body)},
        {"face_keypoints_2d", tripletsOrNull(pose.face)},
        {"hand_left_keypoints_2d", tripletsOrNull(pose.leftHand)},
        {"hand_right_keypoints_2d", tripletsOrNull(pose.rightHand)}};
}

/// What brings coordinates of `element` to pixels of `frame`.
base::Vec2 scaleOf(const json& element, bool isNormalised, cv::Size frame)
{
    const auto width = static_cast<float>(frame.width);
    const auto height = static_cast<float>(frame.height);
    if (isNormalised)
        return {width, height};
    const auto side = [&element](const char* key, float usual) {
        const auto found = element.find(key);
        const bool isSize
            = found != element.end() && found->is_number() && found->get<float>() >= 1;
        return isSize ? found->get<float>() : usual;
    };
    return {width / side("canvas_width", width), height / side("canvas_height", height)};
}

void add(OpenPoseFolder& result, std::int64_t number, const json& element,
    const std::string& subject, cv::Size size)
{
    const OpenPoseFrame frame = parseOpenPose(element.dump(), subject);
    if (!result.layout)
        result.layout = frame.layout;
    if (frame.people.empty()) {
        result.emptyFrames.push_back(number);
    } else if (frame.people.size() > 1) {
        result.crowdedFrames.push_back(number);
    } else {
        const base::Vec2 scale = scaleOf(element, frame.isNormalised, size);
        result.track.emplace_hint(
            result.track.end(), number, moved(frame.people.front(), [scale](base::Vec2 point) {
                return base::Vec2{point.x * scale.x, point.y * scale.y};
            }));
    }
}

} // namespace

std::string controlNetJson(const Track& track, const Clip& clip)
{
    const std::int64_t last = track.empty() ? -1 : track.rbegin()->first;
    json list = json::array();
    for (std::int64_t frame = 0; frame < std::max(clip.frameCount, last + 1); ++frame) {
        const auto pose = track.find(frame);
        json people = json::array();
        if (pose != track.end())
            people.push_back(personOf(pose->second));
        list.push_back({{"people", std::move(people)}, {"canvas_width", clip.frame.width},
            {"canvas_height", clip.frame.height}});
    }
    return list.dump();
}

OpenPoseFolder parseControlNet(
    std::string_view text, const std::string& subject, cv::Size frameSize)
{
    json document = json::parse(text, nullptr, false);
    if (document.is_object())
        document = json::array({std::move(document)});
    if (!document.is_array())
        throw base::Error(base::ErrorCode::Unreadable, subject,
            "it is not ControlNet's JSON: there is no list of frames");
    OpenPoseFolder result;
    std::int64_t number = 0;
    for (const json& element : document)
        add(result, number++, element, subject, frameSize);
    return result;
}

} // namespace pose
