// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimation/poses_json.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"

#include <cassert>
#include <cerrno>
#include <cmath>
#include <nlohmann/json.hpp>

namespace estimation {

namespace {

using base::Vec2;
using Json = nlohmann::ordered_json;

double rounded(float value) { return std::round(static_cast<double>(value) * 100) / 100; }

Json point(Vec2 position) { return {rounded(position.x), rounded(position.y)}; }

Json point(Vec2 position, float score)
{
    return {rounded(position.x), rounded(position.y), rounded(score)};
}

template <typename Points> Json points(const Points& all)
{
    Json result = Json::array();
    for (const Vec2 each : all)
        result.push_back(point(each));
    return result;
}

Json bodyJson(const RawPose& pose)
{
    Json result = Json::array();
    for (const pose::Keypoint& keypoint : mappedBody(pose))
        result.push_back(point(keypoint.position, keypoint.confidence));
    return result;
}

Json handJson(const std::optional<RawHand>& hand)
{
    if (!hand)
        return nullptr;
    Json result = Json::array();
    for (const Vec2 each : hand->points)
        result.push_back(point(each, hand->presence));
    return result;
}

Json frameJson(const RawPose& pose)
{
    if (!pose.found)
        return {{"body33_raw", nullptr}, {"body25", nullptr}, {"left_hand", nullptr},
            {"right_hand", nullptr}, {"face70", nullptr}, {"roi", nullptr}};
    const Roi& roi = pose.region;
    return {{"body33_raw", points(pose.body)}, {"body25", bodyJson(pose)},
        {"left_hand", handJson(pose.leftHand)}, {"right_hand", handJson(pose.rightHand)},
        {"face70", pose.face ? points(*pose.face) : Json(nullptr)},
        {"roi",
            {rounded(roi.centre.x), rounded(roi.centre.y), rounded(roi.width), rounded(roi.height),
                rounded(roi.rotation)}}};
}

Vec2 vec2Of(const Json& json) { return {json.at(0).get<float>(), json.at(1).get<float>()}; }

/// Fills `target` from an array of exactly as many points.
template <typename Points> void readPoints(const Json& json, Points& target)
{
    if (json.size() != target.size())
        throw std::length_error("a list of points has a wrong length");
    for (std::size_t i = 0; i < target.size(); ++i)
        target[i] = vec2Of(json[i]);
}

std::optional<RawHand> handOf(const Json& json)
{
    if (json.is_null())
        return std::nullopt;
    RawHand hand;
    readPoints(json, hand.points);
    hand.presence = json.at(0).at(2).get<float>();
    return hand;
}

RawPose poseOf(const Json& json)
{
    RawPose pose;
    if (json.at("body33_raw").is_null())
        return pose;
    pose.found = true;
    readPoints(json.at("body33_raw"), pose.body);
    const Json& body = json.at("body25");
    for (const std::size_t keypoint : {0, 2, 3, 4, 5, 6, 7, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18,
             19, 21, 22, 24}) // the small toes are copies without a score
        pose.visibility[*blazePosePoint(keypoint)] = body.at(keypoint).at(2).get<float>();
    pose.leftHand = handOf(json.at("left_hand"));
    pose.rightHand = handOf(json.at("right_hand"));
    if (const Json& face = json.at("face70"); !face.is_null())
        readPoints(face, pose.face.emplace());
    const Json& roi = json.at("roi");
    pose.region
        = {vec2Of(roi), roi.at(2).get<float>(), roi.at(3).get<float>(), roi.at(4).get<float>()};
    return pose;
}

} // namespace

PosesJsonWriter::PosesJsonWriter(std::filesystem::path path, const PosesHeader& header)
    : m_path(std::move(path))
    , m_temporary(base::temporaryBeside(m_path))
    , m_file(m_temporary, std::ios::binary | std::ios::trunc)
{
    if (!m_file)
        throw base::writeError(m_path.string(), errno);
    const Json json{{"video", header.video}, {"fps", header.framesPerSecond},
        {"width", header.width}, {"height", header.height}, {"model", header.model},
        {"note", header.note}};
    std::string text = json.dump();
    text.pop_back(); // the closing brace comes with finish()
    m_file << text << ",\"frames\":[";
}

PosesJsonWriter::~PosesJsonWriter()
{
    if (m_finished)
        return;
    m_file.close();
    std::error_code ignored;
    std::filesystem::remove(m_temporary, ignored);
}

void PosesJsonWriter::add(std::int64_t frame, const RawPose& pose)
{
    assert(frame >= m_next);
    while (m_next < frame)
        write({});
    write(pose);
}

void PosesJsonWriter::write(const RawPose& pose)
{
    m_file << (m_next == 0 ? "" : ",") << frameJson(pose).dump();
    ++m_next;
}

void PosesJsonWriter::finish()
{
    m_file << "]}\n";
    m_file.close();
    if (!m_file)
        throw base::writeError(m_path.string(), errno);
    base::commitFile(m_temporary, m_path);
    m_finished = true;
}

PosesFile readPosesJson(const std::filesystem::path& path)
{
    std::ifstream file(path, std::ios::binary);
    if (!file)
        throw base::Error(base::ErrorCode::NotFound, path.string(), "cannot be opened");
    try {
        const Json json = Json::parse(file);
        PosesFile result;
        result.header = {json.at("video"), json.at("fps"), json.at("width"), json.at("height"),
            json.value("model", ""), json.value("note", "")};
        std::int64_t frame = 0;
        for (const Json& each : json.at("frames"))
            result.poses.emplace_hint(result.poses.end(), frame++, poseOf(each));
        return result;
    } catch (const std::exception& failure) { // of the JSON library, or a wrong length
        throw base::Error(base::ErrorCode::Unreadable, path.string(),
            std::string("is not a list of poses (") + failure.what() + ")");
    }
}

} // namespace estimation
