// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/boxes.h"

#include "core/pose/body_scale.h"

#include <array>
#include <cmath>
#include <vector>

namespace evaluate {

namespace {

constexpr double personMargin = 0.15; // torso lengths
constexpr std::size_t enoughPoints = 20; // of the 68 round the face
constexpr double forehead = 0.45; // of the height from chin to brow, which the points leave out
constexpr double cheek = 0.08; // of the width
constexpr double faceSide = 0.5; // torso lengths, where only the body's joints are known

using Points = std::vector<cv::Point2d>;

template <typename Keypoints> Points presentOf(const Keypoints& keypoints, float leastConfidence)
{
    Points points;
    for (const pose::Keypoint& keypoint : keypoints)
        if (keypoint.isPresent() && keypoint.confidence >= leastConfidence)
            points.emplace_back(keypoint.position.x, keypoint.position.y);
    return points;
}

cv::Rect2d boxRound(const Points& points)
{
    cv::Point2d low = points.front();
    cv::Point2d high = low;
    for (const cv::Point2d& point : points) {
        low = {std::min(low.x, point.x), std::min(low.y, point.y)};
        high = {std::max(high.x, point.x), std::max(high.y, point.y)};
    }
    return {low, high};
}

cv::Rect inside(const cv::Rect2d& box, cv::Size frame)
{
    return cv::Rect(box) & cv::Rect({}, frame);
}

/// Nose, eyes and ears; a face needs the nose and one of the others.
Points headOf(const pose::Pose& pose)
{
    const auto& body = pose.body;
    if (body[pose::Nose].confidence < pose::reliableConfidence)
        return {};
    const std::array head = {body[pose::Nose], body[pose::RightEye], body[pose::LeftEye],
        body[pose::RightEar], body[pose::LeftEar]};
    return presentOf(head, pose::reliableConfidence);
}

} // namespace

cv::Rect personBox(const pose::Pose& pose, cv::Size frame)
{
    const Points joints = presentOf(pose.body, 0);
    if (joints.empty())
        return {};
    const double margin = personMargin * pose::torsoLength(pose).value_or(0);
    const cv::Rect2d box = boxRound(joints);
    const cv::Point2d corner(margin, margin);
    return inside({box.tl() - corner, box.br() + corner}, frame);
}

cv::Rect faceBox(const pose::Pose& pose, cv::Size frame)
{
    const Points face = presentOf(pose.face, pose::reliableConfidence);
    if (face.size() >= enoughPoints) {
        const cv::Rect2d box = boxRound(face);
        return inside({box.x - cheek * box.width, box.y - forehead * box.height,
                          (1 + 2 * cheek) * box.width, (1 + forehead) * box.height},
            frame);
    }
    const Points head = headOf(pose);
    const auto torso = pose::torsoLength(pose);
    if (head.size() < 2 || !torso)
        return {};
    const double side = faceSide * *torso;
    const base::Vec2 nose = pose.body[pose::Nose].position;
    return inside({nose.x - side / 2, nose.y - side / 2, side, side}, frame);
}

} // namespace evaluate
