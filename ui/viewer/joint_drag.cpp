// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewer/joint_drag.h"

#include "core/pose/correction.h"

#include <optional>
#include <utility>

namespace ui {

namespace {

std::optional<pose::Part> handOf(pose::KeypointId id)
{
    if (id == pose::bodyJoint(pose::RightWrist))
        return pose::Part::RightHand;
    if (id == pose::bodyJoint(pose::LeftWrist))
        return pose::Part::LeftHand;
    return std::nullopt;
}

pose::Pose withHandMoved(pose::Pose pose, pose::Part hand, base::Vec2 delta)
{
    for (std::uint8_t i = 0; i < pose::handKeypoints; ++i) {
        const pose::Keypoint& joint = pose::at(pose, {hand, i});
        if (joint.isPresent())
            pose = pose::withKeypointAt(std::move(pose), {hand, i}, joint.position + delta);
    }
    return pose;
}

} // namespace

JointDrag::JointDrag(
    pose::Pose start, std::set<pose::KeypointId> joints, pose::KeypointId grabbed, base::Vec2 from)
    : m_start(std::move(start))
    , m_joints(std::move(joints))
    , m_grabbed(grabbed)
    , m_from(from)
{
}

pose::Pose JointDrag::result() const
{
    switch (m_kind) {
    case DragKind::Joints:
        return withJointsMoved();
    case DragKind::Limb:
        return pose::withChainMoved(m_start, m_grabbed, m_delta);
    case DragKind::Pose:
        break;
    }
    return withPoseMoved();
}

pose::Pose JointDrag::withJointsMoved() const
{
    pose::Pose pose = m_start;
    for (const pose::KeypointId id : m_joints) {
        const base::Vec2 old = pose::at(m_start, id).position;
        pose = m_keepsLength && m_joints.size() == 1
            ? pose::withKeypointKeepingLength(std::move(pose), id, old + m_delta)
            : pose::withKeypointAt(std::move(pose), id, old + m_delta);
    }
    for (const pose::KeypointId id : m_joints) {
        if (const auto hand = handOf(id); hand && !m_joints.contains({*hand, 0}))
            pose = withHandMoved(std::move(pose), *hand,
                pose::at(pose, id).position - pose::at(m_start, id).position);
    }
    return pose;
}

pose::Pose JointDrag::withPoseMoved() const
{
    pose::Pose pose = pose::withPoseMoved(m_start, m_delta);
    return m_angle == 0
        ? pose
        : pose::withPoseTransformed(std::move(pose), centreOf(m_start) + m_delta, m_angle, 1);
}

base::Vec2 centreOf(const pose::Pose& pose)
{
    base::Vec2 sum;
    float count = 0;
    for (const pose::Keypoint& joint : pose.body) {
        if (!joint.isPresent())
            continue;
        sum = sum + joint.position;
        count += 1;
    }
    return count > 0 ? sum / count : sum;
}

} // namespace ui
