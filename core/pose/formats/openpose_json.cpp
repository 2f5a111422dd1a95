// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pose/formats/openpose_json.h"

#include "core/base/error.h"

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <cmath>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>

namespace pose {

namespace {

using nlohmann::json;

constexpr std::string_view nameEnding = "_keypoints.json";
constexpr float occludedConfidence = 0.3F;

base::Error unreadable(const std::string& subject, const std::string& sentence)
{
    return {base::ErrorCode::Unreadable, subject, sentence};
}

/// The numbers under the first of `keys` that is there; none when it is null or missing.
std::vector<float> numbers(
    const json& person, std::initializer_list<const char*> keys, const std::string& subject)
{
    for (const char* key : keys) {
        const auto found = person.find(key);
        if (found == person.end() || found->is_null())
            continue;
        try {
            return found->get<std::vector<float>>();
        } catch (const json::exception&) {
            throw unreadable(subject, std::string("\"") + key + "\" is not a list of numbers");
        }
    }
    return {};
}

Keypoint imported(const std::vector<float>& triplets, std::size_t point)
{
    const float confidence = triplets[3 * point + 2];
    if (!(confidence > 0))
        return {};
    return {{triplets[3 * point], triplets[3 * point + 1]}, std::min(confidence, 1.0F),
        KeypointState::Visible, KeypointOrigin::Imported};
}

template <typename Points>
void readPoints(Points& points, const std::vector<float>& triplets, const char* what,
    const std::string& subject)
{
    if (triplets.empty())
        return;
    if (triplets.size() != 3 * points.size())
        throw unreadable(subject,
            std::string("a ") + what + " has " + std::to_string(triplets.size())
                + " numbers instead of " + std::to_string(3 * points.size()));
    for (std::size_t point = 0; point < points.size(); ++point)
        points[point] = imported(triplets, point);
}

LabelFormat readBody(Body& body, const std::vector<float>& triplets, const std::string& subject)
{
    const std::optional<LabelFormat> format = formatOfLength(triplets.size());
    if (!format)
        throw unreadable(subject,
            "a body has " + std::to_string(triplets.size())
                + " numbers; known are 54 (COCO_18), 69 (BODY_23) and 75 (BODY_25)");
    const std::span<const std::size_t> order = joints(*format);
    for (std::size_t joint = 0; joint < order.size(); ++joint)
        body[order[joint]] = imported(triplets, joint);
    const Keypoint& right = body[RightHip];
    const Keypoint& left = body[LeftHip];
    if (format == LabelFormat::Coco18 && right.isPresent() && left.isPresent())
        body[MidHip] = {base::midpoint(right.position, left.position),
            std::min(right.confidence, left.confidence), KeypointState::Visible,
            KeypointOrigin::Imported};
    return *format;
}

/// Calls `visit` with every present keypoint.
template <typename AnyPose, typename Visit> void forEachPresent(AnyPose& pose, const Visit& visit)
{
    const auto part = [&visit](auto& points) {
        for (auto& point : points)
            if (point.isPresent())
                visit(point);
    };
    part(pose.body);
    part(pose.leftHand);
    part(pose.rightHand);
    part(pose.face);
}

bool isNormalised(const std::vector<Pose>& people)
{
    bool isAny = false;
    bool isSmall = true;
    for (const Pose& pose : people)
        forEachPresent(pose, [&](const Keypoint& point) {
            isAny = true;
            isSmall = isSmall && std::abs(point.position.x) <= 1 && std::abs(point.position.y) <= 1;
        });
    return isAny && isSmall;
}

template <typename Points> json triplets(const Points& points)
{
    json list = json::array();
    for (const Keypoint& point : points) {
        if (!point.isPresent()) {
            list.insert(list.end(), {0, 0, 0});
            continue;
        }
        list.push_back(point.position.x);
        list.push_back(point.position.y);
        list.push_back(point.state == KeypointState::Occluded
                ? std::min(point.confidence, occludedConfidence)
                : point.confidence);
    }
    return list;
}

template <typename Points> json tripletsIfAny(const Points& points)
{
    const bool isAny = std::any_of(
        points.begin(), points.end(), [](const Keypoint& point) { return point.isPresent(); });
    return isAny ? triplets(points) : json::array();
}

/// Pixels from parts of the picture: 0 to 1, or -1 to 1 when a coordinate of the clip is negative.
void stretch(Track& track, cv::Size frame)
{
    bool isSigned = false;
    for (const auto& [number, pose] : track)
        forEachPresent(pose, [&](const Keypoint& point) {
            isSigned = isSigned || point.position.x < 0 || point.position.y < 0;
        });
    for (auto& [number, pose] : track)
        forEachPresent(pose, [&](Keypoint& point) {
            const base::Vec2 at
                = isSigned ? (point.position + base::Vec2{1, 1}) / 2 : point.position;
            point.position
                = {at.x * static_cast<float>(frame.width), at.y * static_cast<float>(frame.height)};
        });
}

} // namespace

OpenPoseFrame parseOpenPose(std::string_view text, const std::string& subject)
{
    const json document = json::parse(text, nullptr, false);
    if (!document.is_object() || !document.contains("people") || !document["people"].is_array())
        throw unreadable(subject, "it is not OpenPose's JSON: there is no list of people");
    OpenPoseFrame frame;
    for (const json& person : document["people"]) {
        Pose pose;
        frame.layout = readBody(
            pose.body, numbers(person, {"pose_keypoints_2d", "pose_keypoints"}, subject), subject);
        readPoints(pose.face, numbers(person, {"face_keypoints_2d", "face_keypoints"}, subject),
            "face", subject);
        readPoints(pose.leftHand,
            numbers(person, {"hand_left_keypoints_2d", "hand_left_keypoints"}, subject), "hand",
            subject);
        readPoints(pose.rightHand,
            numbers(person, {"hand_right_keypoints_2d", "hand_right_keypoints"}, subject), "hand",
            subject);
        frame.people.push_back(pose);
    }
    frame.isNormalised = isNormalised(frame.people);
    return frame;
}

OpenPoseFrame readOpenPose(const std::filesystem::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    if (!stream)
        throw base::Error(base::ErrorCode::NotFound, file.string(), "the file cannot be opened");
    const std::string text{std::istreambuf_iterator<char>(stream), {}};
    return parseOpenPose(text, file.string());
}

std::string openPoseJson(std::span<const Pose> people)
{
    json list = json::array();
    for (const Pose& pose : people)
        list.push_back({{"person_id", {-1}}, {"pose_keypoints_2d", triplets(pose.body)},
            {"face_keypoints_2d", tripletsIfAny(pose.face)},
            {"hand_left_keypoints_2d", tripletsIfAny(pose.leftHand)},
            {"hand_right_keypoints_2d", tripletsIfAny(pose.rightHand)},
            {"pose_keypoints_3d", json::array()}, {"face_keypoints_3d", json::array()},
            {"hand_left_keypoints_3d", json::array()}, {"hand_right_keypoints_3d", json::array()}});
    return json{{"version", 1.3}, {"people", std::move(list)}}.dump();
}

std::string openPoseFileName(std::string_view video, std::int64_t frame)
{
    char number[32];
    std::snprintf(number, sizeof number, "_%012lld", static_cast<long long>(frame));
    return std::string(video) + number + std::string(nameEnding);
}

std::optional<std::int64_t> openPoseFrameNumber(std::string_view fileName)
{
    if (!fileName.ends_with(nameEnding))
        return std::nullopt;
    fileName.remove_suffix(nameEnding.size());
    const std::size_t digits = fileName.find_last_not_of("0123456789") + 1; // npos + 1 is 0
    std::int64_t frame = 0;
    const auto [end, error]
        = std::from_chars(fileName.data() + digits, fileName.data() + fileName.size(), frame);
    if (error != std::errc())
        return std::nullopt;
    return frame;
}

OpenPoseFolder readOpenPoseFolder(const std::filesystem::path& folder, cv::Size frameSize)
{
    std::map<std::int64_t, std::filesystem::path> files;
    std::error_code error;
    for (const auto& entry : std::filesystem::directory_iterator(folder, error))
        if (const auto number = openPoseFrameNumber(entry.path().filename().string()))
            files[*number] = entry.path();
    if (files.empty())
        throw base::Error(base::ErrorCode::NotFound, folder.string(),
            "there is no file named like video_000000000000_keypoints.json");

    OpenPoseFolder result;
    bool isNormalised = true;
    for (const auto& [number, file] : files) {
        const OpenPoseFrame frame = readOpenPose(file);
        if (frame.people.empty()) {
            result.emptyFrames.push_back(number);
        } else if (frame.people.size() > 1) {
            result.crowdedFrames.push_back(number);
        } else {
            result.track.emplace_hint(result.track.end(), number, frame.people.front());
            isNormalised = isNormalised && frame.isNormalised;
        }
        if (!result.layout)
            result.layout = frame.layout;
    }
    if (isNormalised)
        stretch(result.track, frameSize);
    return result;
}

void writeOpenPoseFolder(const std::filesystem::path& folder, const Track& track, const Clip& clip)
{
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    if (error)
        throw base::writeError(folder.string(), error.value());
    const std::int64_t last = track.empty() ? -1 : track.rbegin()->first;
    for (std::int64_t frame = 0; frame < std::max(clip.frameCount, last + 1); ++frame) {
        const auto pose = track.find(frame);
        const std::filesystem::path file = folder / openPoseFileName(clip.name, frame);
        std::ofstream stream(file, std::ios::binary | std::ios::trunc);
        stream << (pose == track.end() ? openPoseJson({}) : openPoseJson({&pose->second, 1}));
        stream.close();
        if (!stream)
            throw base::writeError(file.string(), errno);
    }
}

} // namespace pose
