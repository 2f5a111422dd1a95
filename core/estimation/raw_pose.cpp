// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimation/raw_pose.h"

#include <algorithm>

namespace estimation {

namespace {

using pose::Keypoint;

constexpr std::size_t leftShoulder = 11;
constexpr std::size_t rightShoulder = 12;
constexpr std::size_t leftHip = 23;
constexpr std::size_t rightHip = 24;
constexpr std::size_t noPoint = rawBodyPoints;

/// BODY_25 keypoint -> BlazePose point; the neck and the middle of the hips are midpoints.
constexpr std::array<std::size_t, pose::bodyKeypoints> source{0, noPoint, 12, 14, 16, 11, 13, 15,
    noPoint, 24, 26, 28, 23, 25, 27, 5, 2, 8, 7, 31, 31, 29, 32, 32, 30};

Keypoint between(const RawPose& raw, std::size_t a, std::size_t b)
{
    return pose::detected(
        base::midpoint(raw.body[a], raw.body[b]), std::min(raw.visibility[a], raw.visibility[b]));
}

bool isSeenFromBehind(const RawPose& raw)
{
    return !raw.face && raw.body[leftShoulder].x < raw.body[rightShoulder].x;
}

pose::Hand mappedHand(const std::optional<RawHand>& raw)
{
    pose::Hand hand{};
    if (raw)
        for (std::size_t i = 0; i < hand.size(); ++i)
            hand[i] = pose::detected(raw->points[i], raw->presence);
    return hand;
}

} // namespace

pose::Body mappedBody(const RawPose& raw)
{
    pose::Body body{};
    for (std::size_t i = 0; i < body.size(); ++i)
        if (const std::optional<std::size_t> point = blazePosePoint(i))
            body[i] = pose::detected(raw.body[*point], raw.visibility[*point]);
    body[pose::Neck] = between(raw, leftShoulder, rightShoulder);
    body[pose::MidHip] = between(raw, leftHip, rightHip);
    for (const std::size_t unknown : {pose::LeftSmallToe, pose::RightSmallToe})
        body[unknown] = pose::detected(body[unknown].position, 0);
    return body;
}

std::optional<std::size_t> blazePosePoint(std::size_t bodyKeypoint)
{
    const std::size_t point = source[bodyKeypoint];
    return point == noPoint ? std::nullopt : std::optional(point);
}

pose::Pose mapped(const RawPose& raw)
{
    pose::Pose result;
    if (!raw.found)
        return result;
    result.body = mappedBody(raw);
    if (isSeenFromBehind(raw))
        for (const std::size_t hidden : {pose::Nose, pose::LeftEye, pose::RightEye})
            result.body[hidden] = {result.body[hidden].position, 0, pose::KeypointState::Occluded,
                pose::KeypointOrigin::Detected};
    result.leftHand = mappedHand(raw.leftHand);
    result.rightHand = mappedHand(raw.rightHand);
    if (raw.face)
        for (std::size_t i = 0; i < result.face.size(); ++i)
            result.face[i] = pose::detected((*raw.face)[i], 1);
    return result;
}

} // namespace estimation
