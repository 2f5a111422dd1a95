// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/figure.h"

#include "core/sample/head.h"

namespace sample {

LimbCourse::LimbCourse(const Skeleton::Limb& limb, float upper, float lower, float rounding)
    : m_limb(limb)
    , m_upper(upper)
    , m_lower(lower)
    , m_rounding(rounding)
    , m_bend(std::clamp(1 - axis(limb.upper.axes, 1).dot(axis(limb.lower.axes, 1)), 0.0F, 1.0F))
{
}

Ring LimbCourse::at(float s, float width, float depth) const
{
    const float past = s - m_upper;
    const float t = std::clamp((past + m_rounding) / (2 * m_rounding), 0.0F, 1.0F);
    Ring ring;
    if (t <= 0 || t >= 1)
        ring.centre = t <= 0 ? m_limb.upper.at(0, -s, 0) : m_limb.lower.at(0, -past, 0);
    else
        ring.centre = (1 - t) * (1 - t) * m_limb.upper.at(0, -m_upper + m_rounding, 0)
            + 2 * t * (1 - t) * m_limb.lower.origin + t * t * m_limb.lower.at(0, -m_rounding, 0);
    const Rotation& upper = m_limb.upper.axes;
    const Rotation& lower = m_limb.lower.axes;
    const Vec3 along = normalized(mix(axis(upper, 1), axis(lower, 1), t));
    ring.side = normalized(mix(axis(upper, 0), axis(lower, 0), t));
    ring.side = normalized(ring.side - along * along.dot(ring.side));
    ring.front = ring.side.cross(along);
    ring.width = width;
    ring.depth = depth;
    ring.along = s;
    return ring;
}

Mesh figure(const PerformerLook& look, const Skeleton& skeleton)
{
    Mesh mesh;
    addTrunk(mesh, look, skeleton);
    for (const Side side : bothSides) {
        addLeg(mesh, look, skeleton, side);
        addShoe(mesh, look, skeleton.legs[side].end, side);
        addArm(mesh, look, skeleton, side);
        addHand(mesh, look, skeleton, side);
    }
    addHead(mesh, skeleton.head, look);
    return mesh;
}

} // namespace sample
