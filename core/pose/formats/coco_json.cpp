// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pose/formats/coco_json.h"

#include "core/base/error.h"
#include "core/pose/formats/joint_name.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <map>
#include <nlohmann/json.hpp>
#include <optional>
#include <set>

namespace pose {

namespace {

using Json = nlohmann::ordered_json;

struct CocoJoint {
    std::string_view name;
    std::size_t joint;
};

constexpr std::array<CocoJoint, 17> cocoJoints{{{"nose", Nose}, {"left_eye", LeftEye},
    {"right_eye", RightEye}, {"left_ear", LeftEar}, {"right_ear", RightEar},
    {"left_shoulder", LeftShoulder}, {"right_shoulder", RightShoulder}, {"left_elbow", LeftElbow},
    {"right_elbow", RightElbow}, {"left_wrist", LeftWrist}, {"right_wrist", RightWrist},
    {"left_hip", LeftHip}, {"right_hip", RightHip}, {"left_knee", LeftKnee},
    {"right_knee", RightKnee}, {"left_ankle", LeftAnkle}, {"right_ankle", RightAnkle}}};

/// COCO's own lines between its joints, counted from 1.
constexpr std::array<std::array<int, 2>, 19> cocoSkeleton{
    {{16, 14}, {14, 12}, {17, 15}, {15, 13}, {12, 13}, {6, 12}, {7, 13}, {6, 7}, {6, 8}, {7, 9},
        {8, 10}, {9, 11}, {2, 3}, {1, 2}, {1, 3}, {2, 4}, {3, 5}, {4, 6}, {5, 7}}};

constexpr int personCategory = 1;
constexpr int videoId = 1;

Json category()
{
    Json names = Json::array();
    for (const CocoJoint& joint : cocoJoints)
        names.push_back(joint.name);
    return {{"id", personCategory}, {"name", "person"}, {"supercategory", "person"},
        {"keypoints", std::move(names)}, {"skeleton", cocoSkeleton}};
}

Json image(const Clip& clip, std::int64_t frame)
{
    char number[32];
    std::snprintf(number, sizeof number, "_%012lld.png", static_cast<long long>(frame));
    const std::string file = clip.name + number;
    return {{"id", frame}, {"file_name", file}, {"filename", file}, {"vid_id", videoId},
        {"frame_number", frame}, {"width", clip.frame.width}, {"height", clip.frame.height}};
}

int visibility(const Keypoint& joint)
{
    if (!joint.isPresent())
        return 0;
    return joint.state == KeypointState::Occluded ? 1 : 2;
}

/// The rectangle round the joints that COCO has.
class Bounds {
public:
    void add(base::Vec2 point)
    {
        m_low = {std::min(m_low.x, point.x), std::min(m_low.y, point.y)};
        m_high = {std::max(m_high.x, point.x), std::max(m_high.y, point.y)};
        ++m_count;
    }

    int count() const { return m_count; }
    Json box() const { return {m_low.x, m_low.y, m_high.x - m_low.x, m_high.y - m_low.y}; }
    float area() const { return (m_high.x - m_low.x) * (m_high.y - m_low.y); }

private:
    static constexpr float far = 1e9F;
    base::Vec2 m_low{far, far};
    base::Vec2 m_high{-far, -far};
    int m_count = 0;
};

/// Nothing when none of COCO's joints is there.
std::optional<Json> annotation(std::int64_t id, std::int64_t frame, const Pose& pose)
{
    Json keypoints = Json::array();
    Bounds bounds;
    for (const CocoJoint& each : cocoJoints) {
        const Keypoint& joint = pose.body[each.joint];
        const int v = visibility(joint);
        if (v == 0) {
            keypoints.insert(keypoints.end(), {0, 0, 0});
            continue;
        }
        bounds.add(joint.position);
        keypoints.push_back(joint.position.x);
        keypoints.push_back(joint.position.y);
        keypoints.push_back(v);
    }
    if (bounds.count() == 0)
        return std::nullopt;
    return Json{{"id", id}, {"image_id", frame}, {"category_id", personCategory}, {"track_id", 0},
        {"num_keypoints", bounds.count()}, {"keypoints", std::move(keypoints)},
        {"bbox", bounds.box()}, {"area", bounds.area()}, {"iscrowd", 0}};
}

/// The last number in the name of a picture: "dance_000012.png" -> 12.
std::optional<std::int64_t> numberIn(const std::string& fileName)
{
    const std::string stem = std::filesystem::path(fileName).stem().string();
    const std::size_t last = stem.find_last_of("0123456789");
    if (last == std::string::npos)
        return std::nullopt;
    const std::size_t before = stem.find_last_not_of("0123456789", last);
    const std::size_t first = before == std::string::npos ? 0 : before + 1;
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(stem.data() + first, stem.data() + last + 1, number);
    return error == std::errc() ? std::optional(number) : std::nullopt;
}

struct Image {
    std::int64_t frame = 0;
    base::Vec2 stretch{1, 1};
};

Image imageOf(const Json& json, cv::Size frame)
{
    Image image;
    if (json.contains("frame_number"))
        image.frame = json["frame_number"];
    else
        image.frame = numberIn(json.value("file_name", json.value("filename", "")))
                          .value_or(json.at("id").get<std::int64_t>());
    const int width = json.value("width", 0);
    const int height = json.value("height", 0);
    if (width > 0 && height > 0)
        image.stretch = {static_cast<float>(frame.width) / static_cast<float>(width),
            static_cast<float>(frame.height) / static_cast<float>(height)};
    return image;
}

using Joints = std::vector<std::optional<KeypointId>>;

/// The joints of a category, in the order of its triplets.
Joints jointsOf(const Json& category, std::vector<std::string>& unknown)
{
    Joints joints;
    for (const std::string name : category.at("keypoints")) {
        joints.push_back(jointNamed(name));
        if (!joints.back())
            unknown.push_back(name);
    }
    return joints;
}

Joints standardJoints()
{
    Joints joints;
    for (const CocoJoint& each : cocoJoints)
        joints.push_back(bodyJoint(each.joint));
    return joints;
}

Pose poseOf(const Json& keypoints, const Joints& joints, base::Vec2 stretch)
{
    if (keypoints.size() != 3 * joints.size())
        throw std::length_error("a person has " + std::to_string(keypoints.size())
            + " numbers instead of " + std::to_string(3 * joints.size()));
    Pose pose;
    for (std::size_t i = 0; i < joints.size(); ++i) {
        const int v = keypoints[3 * i + 2];
        if (v < 1 || !joints[i])
            continue;
        const base::Vec2 position{keypoints[3 * i], keypoints[3 * i + 1]};
        if (!std::isfinite(position.x) || !std::isfinite(position.y))
            throw std::range_error("a coordinate is too large");
        at(pose, *joints[i]) = {{position.x * stretch.x, position.y * stretch.y}, 1,
            v == 1 ? KeypointState::Occluded : KeypointState::Visible, KeypointOrigin::Imported};
    }
    return pose;
}

/// Puts `middle` between `right` and its mirror, unless it is there.
bool derive(Body& body, Body25 middle, Body25 right)
{
    const Keypoint& a = body[right];
    const Keypoint& b = body[mirrored(right)];
    if (body[middle].isPresent() || !a.isPresent() || !b.isPresent())
        return false;
    const bool isOccluded
        = a.state == KeypointState::Occluded || b.state == KeypointState::Occluded;
    body[middle] = {base::midpoint(a.position, b.position), std::min(a.confidence, b.confidence),
        isOccluded ? KeypointState::Occluded : KeypointState::Visible, KeypointOrigin::Imported};
    return true;
}

CocoPoses posesOf(const Json& document, cv::Size frame)
{
    CocoPoses result;
    std::map<Json, Joints> categories;
    for (const Json& each : document.value("categories", Json::array()))
        if (each.contains("keypoints"))
            categories[each.at("id")] = jointsOf(each, result.unknownJoints);
    std::map<Json, Image> images;
    for (const Json& each : document.at("images"))
        images[each.at("id")] = imageOf(each, frame);
    std::set<std::int64_t> crowded;
    for (const Json& each : document.at("annotations")) {
        if (!each.contains("keypoints") || each.value("num_keypoints", 1) == 0)
            continue;
        const Image& image = images.at(each.at("image_id"));
        const auto category = categories.find(each.value("category_id", Json()));
        const Joints joints = category == categories.end() ? standardJoints() : category->second;
        Pose pose = poseOf(each["keypoints"], joints, image.stretch);
        const bool isNeck = derive(pose.body, Neck, RightShoulder);
        const bool isHip = derive(pose.body, MidHip, RightHip);
        result.hasDerivedJoints = result.hasDerivedJoints || isNeck || isHip;
        if (!result.track.emplace(image.frame, pose).second)
            crowded.insert(image.frame);
    }
    for (const std::int64_t each : crowded)
        result.track.erase(each);
    result.crowdedFrames.assign(crowded.begin(), crowded.end());
    return result;
}

} // namespace

std::string cocoJson(const Track& track, const Clip& clip)
{
    Json images = Json::array();
    Json annotations = Json::array();
    const std::int64_t last = track.empty() ? -1 : track.rbegin()->first;
    for (std::int64_t frame = 0; frame < std::max(clip.frameCount, last + 1); ++frame)
        images.push_back(image(clip, frame));
    for (const auto& [frame, pose] : track)
        if (const auto each
            = annotation(static_cast<std::int64_t>(annotations.size()) + 1, frame, pose))
            annotations.push_back(*each);
    return Json{{"info", {{"description", clip.name}, {"fps", clip.framesPerSecond}}},
        {"videos", {{{"id", videoId}, {"name", clip.name}}}}, {"images", std::move(images)},
        {"annotations", std::move(annotations)}, {"categories", Json::array({category()})}}
        .dump();
}

CocoPoses parseCoco(std::string_view json, const std::string& subject, cv::Size frame)
{
    const Json document = Json::parse(json, nullptr, false);
    const auto isList = [&document](const char* key) {
        return document.is_object() && document.contains(key) && document[key].is_array();
    };
    if (!isList("images") || !isList("annotations"))
        throw base::Error(base::ErrorCode::Unreadable, subject,
            "it is not COCO's JSON: there are no lists of images and annotations");
    try {
        return posesOf(document, frame);
    } catch (const std::exception& failure) { // of the JSON library, or wrong lengths
        throw base::Error(base::ErrorCode::Unreadable, subject,
            std::string("it is not COCO's JSON (") + failure.what() + ")");
    }
}

CocoPoses readCoco(const std::filesystem::path& file, cv::Size frame)
{
    std::ifstream stream(file, std::ios::binary);
    if (!stream)
        throw base::Error(base::ErrorCode::NotFound, file.string(), "the file cannot be opened");
    const std::string text{std::istreambuf_iterator<char>(stream), {}};
    return parseCoco(text, file.string(), frame);
}

} // namespace pose
