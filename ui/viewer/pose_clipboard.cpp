// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewer/pose_clipboard.h"

#include <cmath>
#include <nlohmann/json.hpp>

namespace ui {

namespace {

constexpr const char* marker = "understudyPose";

template <typename Part> nlohmann::json toJson(const Part& part)
{
    nlohmann::json joints = nlohmann::json::array();
    for (const pose::Keypoint& joint : part)
        joints.push_back(
            {joint.position.x, joint.position.y, joint.confidence, static_cast<int>(joint.state)});
    return joints;
}

template <typename Part> void fromJson(const nlohmann::json& joints, Part& part)
{
    if (joints.size() != part.size())
        throw std::out_of_range("another number of joints");
    for (std::size_t i = 0; i < part.size(); ++i) {
        const nlohmann::json& values = joints.at(i);
        const int state = values.at(3).get<int>();
        pose::Keypoint joint{{values.at(0).get<float>(), values.at(1).get<float>()},
            values.at(2).get<float>(), static_cast<pose::KeypointState>(state),
            pose::KeypointOrigin::User};
        if (state < 0 || state > 2 || !std::isfinite(joint.position.x)
            || !std::isfinite(joint.position.y)
            || !(joint.confidence >= 0 && joint.confidence <= 1))
            throw std::out_of_range("no joint");
        part[i] = joint;
    }
}

} // namespace

QByteArray poseToText(const pose::Pose& pose)
{
    const nlohmann::json value
        = {{marker, 1}, {"body", toJson(pose.body)}, {"leftHand", toJson(pose.leftHand)},
            {"rightHand", toJson(pose.rightHand)}, {"face", toJson(pose.face)}};
    return QByteArray::fromStdString(value.dump());
}

std::optional<pose::Pose> poseFromText(const QByteArray& text)
{
    try {
        const nlohmann::json value = nlohmann::json::parse(text.begin(), text.end());
        if (value.at(marker) != 1)
            return std::nullopt;
        pose::Pose pose;
        fromJson(value.at("body"), pose.body);
        fromJson(value.at("leftHand"), pose.leftHand);
        fromJson(value.at("rightHand"), pose.rightHand);
        fromJson(value.at("face"), pose.face);
        return pose;
    } catch (const std::exception&) { // of the JSON library, or from above: someone else's text
        return std::nullopt;
    }
}

} // namespace ui
