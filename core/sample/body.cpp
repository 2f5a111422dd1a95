// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/body.h"

#include "core/sample/hand.h"

namespace sample {

namespace {

Skeleton::Limb hang(const Frame3& root, const Posture::Limb& angles, float upper, float lower)
{
    Skeleton::Limb limb;
    limb.upper = {root.origin, root.axes * angles.upper};
    limb.lower = {limb.upper.at(0, -upper, 0), limb.upper.axes * angles.lower};
    limb.end = {limb.lower.at(0, -lower, 0), limb.lower.axes * angles.end};
    return limb;
}

/// The shoulder rises and comes in as the arm goes up, as the collar bone does.
Frame3 shoulder(const Proportions& body, const Frame3& chest, const Rotation& upperArm, Side side)
{
    const float armUp = -axis(upperArm, 1)[1];
    const float rise = 0.35F * body.shoulders * smoothStep(-0.3F, 1.0F, armUp);
    const float out = body.shoulders - 0.45F * rise;
    return {chest.at(sign(side) * out, 0.74F * body.torso + rise, 0), chest.axes};
}

void move(Skeleton& skeleton, const Vec3& by)
{
    for (Frame3* frame : {&skeleton.pelvis, &skeleton.chest, &skeleton.neck, &skeleton.head})
        frame->origin += by;
    for (auto* limbs : {&skeleton.arms, &skeleton.legs})
        for (Skeleton::Limb& limb : *limbs)
            for (Frame3* frame : {&limb.upper, &limb.lower, &limb.end})
                frame->origin += by;
}

Rotation alongBone(const Vec3& direction, const Vec3& side)
{
    const Vec3 up = -direction;
    return fromAxes(side, up, side.cross(up));
}

} // namespace

Skeleton assume(const Proportions& body, const Posture& posture)
{
    Skeleton skeleton;
    skeleton.expression = posture.expression;
    skeleton.pelvis = {Vec3(posture.x, 0, posture.z), posture.pelvis};
    skeleton.chest = {skeleton.pelvis.at(0, 0.26F * body.torso, 0), posture.pelvis * posture.waist};
    skeleton.neck = {skeleton.chest.at(0, 0.74F * body.torso, 0), skeleton.chest.axes};
    const Rotation head = skeleton.chest.axes * posture.neck;
    const Frame3 skull{skeleton.neck.at(0, 0.5F * body.head, 0.01F), head};
    skeleton.head = {skull.at(0, 0.5F * body.head, 0.012F), head};
    for (const Side side : bothSides) {
        const Posture::Limb& arm = posture.arms[side];
        skeleton.arms[side] = hang(
            shoulder(body, skeleton.chest, arm.upper, side), arm, body.upperArm, body.forearm);
        const Frame3 hip{skeleton.pelvis.at(sign(side) * body.hips, 0, 0), posture.pelvis};
        skeleton.legs[side] = hang(hip, posture.legs[side], body.thigh, body.shin);
    }
    move(skeleton, Vec3(0, posture.lift * body.leg() - lowestSole(body, skeleton), 0));
    for (const Side side : bothSides)
        skeleton.fingers[side]
            = fingerJoints(skeleton.arms[side].end, body.hand, side, posture.hands[side]);
    return skeleton;
}

FootPoints footPoints(const Proportions& body, const Frame3& foot, Side side)
{
    const float sole = -body.ankle;
    const float toe = 0.74F * body.foot;
    const float width = 0.13F * body.foot;
    return {foot.at(0, sole + 0.034F, -0.2F * body.foot),
        foot.at(-sign(side) * 0.6F * width, sole + 0.018F, toe - 0.02F),
        foot.at(sign(side) * 1.1F * width, sole + 0.018F, toe - 0.055F)};
}

float lowestSole(const Proportions& body, const Skeleton& skeleton)
{
    float lowest = 1e9F;
    for (const Skeleton::Limb& leg : skeleton.legs)
        for (const float z : {-0.24F, 0.5F, 0.74F})
            lowest = std::min(lowest, leg.end.at(0, -body.ankle, z * body.foot)[1]);
    return lowest;
}

Posture::Limb reach(const Proportions& body, const Rotation& pelvis, const Vec3& hip,
    const Vec3& ankle, const Rotation& foot)
{
    const Vec3 span = ankle - hip;
    const float distance = std::clamp(length(span), 0.2F, 0.999F * body.leg());
    const Vec3 down = normalized(span);
    const Vec3 side = normalized((-down).cross(axis(foot, 2)));
    const Vec3 ahead = side.cross(-down);
    const float cosine = (body.thigh * body.thigh + distance * distance - body.shin * body.shin)
        / (2 * body.thigh * distance);
    const float angle = std::acos(std::clamp(cosine, -1.0F, 1.0F));
    const Vec3 thigh = std::cos(angle) * down + std::sin(angle) * ahead;
    const Vec3 shin = normalized(hip + distance * down - (hip + body.thigh * thigh));

    const Rotation upper = alongBone(thigh, side);
    const Rotation lower = alongBone(shin, side);
    return {pelvis.t() * upper, upper.t() * lower, lower.t() * foot};
}

} // namespace sample
