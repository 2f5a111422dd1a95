// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pose/keypoint_id.h"

#include <set>

namespace ui {

/// What moves with the mouse.
enum class DragKind { Joints, Limb, Pose };

/// What dragging makes of a pose: always reckoned from the pose at the start, so that going back to
/// where it began changes nothing. A wrist takes its hand along.
class JointDrag {
public:
    /// `grabbed` is one of `joints`; `from` is where the mouse was pressed, in picture pixels.
    JointDrag(pose::Pose start, std::set<pose::KeypointId> joints, pose::KeypointId grabbed,
        base::Vec2 from);

    void setKind(DragKind kind) { m_kind = kind; }
    /// The bone to the parent keeps its length (of a single joint only).
    void setKeepsLength(bool keeps) { m_keepsLength = keeps; }
    void moveTo(base::Vec2 to) { m_delta = to - m_from; }
    void turn(float radians) { m_angle += radians; } ///< of the whole pose; clockwise on screen

    DragKind kind() const { return m_kind; }
    pose::KeypointId grabbed() const { return m_grabbed; }
    const std::set<pose::KeypointId>& joints() const { return m_joints; }
    const pose::Pose& start() const { return m_start; }
    pose::Pose result() const;

private:
    pose::Pose withJointsMoved() const;
    pose::Pose withPoseMoved() const;

    pose::Pose m_start;
    std::set<pose::KeypointId> m_joints;
    pose::KeypointId m_grabbed;
    base::Vec2 m_from;
    base::Vec2 m_delta;
    float m_angle = 0;
    DragKind m_kind = DragKind::Joints;
    bool m_keepsLength = false;
};

/// The middle of what is present of the body; the origin when nothing is.
base::Vec2 centreOf(const pose::Pose& pose);

} // namespace ui
