// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sample/look.h"
#include "core/sample/mesh.h"

namespace sample {

/// The whole dressed person as triangles whose materials are `Part`s.
Mesh figure(const PerformerLook& look, const Skeleton& skeleton);

/// A rounded course along the two bones of a limb, measured in metres from the shoulder or hip.
class LimbCourse {
public:
    /// `rounding` is the length on each side of the middle joint over which the course bends.
    LimbCourse(const Skeleton::Limb& limb, float upper, float lower, float rounding);

    float length() const { return m_upper + m_lower; }
    /// The cross-section at `s`, which may lie before the start or after the end.
    Ring at(float s, float width, float depth) const;
    /// 0 when the limb is straight, 1 when it is bent by a right angle or more.
    float bend() const { return m_bend; }

private:
    Skeleton::Limb m_limb;
    float m_upper;
    float m_lower;
    float m_rounding;
    float m_bend;
};

void addHand(Mesh& mesh, const PerformerLook& look, const Skeleton& skeleton, Side side);
void addShoe(Mesh& mesh, const PerformerLook& look, const Frame3& foot, Side side);
void addArm(Mesh& mesh, const PerformerLook& look, const Skeleton& skeleton, Side side);
void addLeg(Mesh& mesh, const PerformerLook& look, const Skeleton& skeleton, Side side);
void addTrunk(Mesh& mesh, const PerformerLook& look, const Skeleton& skeleton);

} // namespace sample
