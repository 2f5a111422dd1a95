// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/choreography.h"
#include "core/sample/noise.h"

namespace sample {

namespace {

using L = LimbChannel;

/// Where a foot stands or is carried.
struct Step {
    Vec3 ankle;
    Rotation axes;
};

Posture::Limb armAngles(const Timeline& t, float beat, Side side, float idle)
{
    const auto value = [&](L channel) { return t.at(beat, side, channel); };
    const float s = sign(side);
    Posture::Limb arm;
    arm.upper = aboutY(-s * value(L::Forward)) * aboutZ(s * (value(L::Raise) + 1.5F * idle))
        * aboutY(s * value(L::ArmTwist));
    arm.lower = aboutX(-value(L::Elbow) - 2 * idle);
    arm.end = aboutY(-s * value(L::Forearm)) * aboutZ(-s * (value(L::Wrist) + 3 * idle));
    return arm;
}

/// The feet turn with the hips about the middle of the stage that is between them.
Step stepAt(const Timeline& t, const Proportions& body, float beat, Side side, float turn,
    const Vec3& middle)
{
    const auto value = [&](L channel) { return t.at(beat, side, channel); };
    const Vec3 place(
        sign(side) * value(L::FootOut) * body.leg(), 0, value(L::FootAhead) * body.leg());
    const float heel = value(L::HeelUp);
    Step step;
    step.axes = aboutY(turn + sign(side) * value(L::FootTurn)) * aboutX(heel);
    const Vec3 ball(0, -body.ankle, 0.5F * body.foot);
    step.ankle = middle + aboutY(turn) * (place - middle);
    step.ankle[1] = body.ankle + value(L::FootLift) * body.leg();
    const Rotation flat = aboutY(turn + sign(side) * value(L::FootTurn));
    step.ankle += flat * ball - step.axes * ball;
    return step;
}

Vec3 betweenFeet(const Timeline& t, const Proportions& body, float beat)
{
    const auto place = [&](Side side) {
        return Vec3(sign(side) * t.at(beat, side, L::FootOut), 0, t.at(beat, side, L::FootAhead));
    };
    return 0.5F * body.leg() * (place(Right) + place(Left));
}

/// The height of the hips at which the legs can just reach their feet.
float standingHeight(const Proportions& body, const Vec3& hips, const Rotation& pelvis,
    const std::array<Step, 2>& steps)
{
    float height = 10;
    for (const Side side : bothSides) {
        const Vec3 joint = hips + pelvis * Vec3(sign(side) * body.hips, 0, 0);
        const float reachable = 0.99F * body.leg();
        const float dx = steps[side].ankle[0] - joint[0];
        const float dz = steps[side].ankle[2] - joint[2];
        const float rise = std::sqrt(std::max(reachable * reachable - dx * dx - dz * dz, 0.01F));
        height = std::min(height, steps[side].ankle[1] + rise - (joint[1] - hips[1]));
    }
    return height;
}

float bounce(const Timeline& t, float beat)
{
    const float wave = 0.5F + 0.5F * std::cos(2 * std::numbers::pi_v<float> * beat);
    return t.at(beat, Channel::Groove) * wave;
}

Expression expressionAt(const Timeline& t, float beat, float seconds, std::uint32_t seed)
{
    const auto slot = static_cast<std::uint32_t>(seconds / 2.6F);
    const float when = (static_cast<float>(slot) + 0.2F + 0.6F * unit(hash(slot, 77, seed))) * 2.6F;
    return {bump(seconds - when, 0.075F), t.at(beat, Channel::Smile), t.at(beat, Channel::Mouth)};
}

} // namespace

Posture postureAt(const Timeline& t, const Proportions& body, float seconds, std::uint32_t seed)
{
    const float beat = seconds * beatsPerSecond;
    const auto value = [&](Channel channel) { return t.at(beat, channel); };
    const auto idle
        = [&](std::uint32_t channel) { return valueNoise(seconds * 0.9F, 0.5F, seed + channel); };
    const float turn = value(Channel::Turn);

    Posture posture;
    posture.pelvis
        = aboutY(turn) * aboutZ(value(Channel::HipTilt)) * aboutX(0.3F * value(Channel::Bend));
    posture.waist = aboutY(value(Channel::Twist))
        * aboutZ(-value(Channel::Lean) - value(Channel::HipTilt))
        * aboutX(0.7F * value(Channel::Bend) + 0.6F * idle(1));
    posture.neck = aboutY(value(Channel::HeadTurn) + 2 * idle(2))
        * aboutX(value(Channel::HeadNod) + idle(3)) * aboutZ(-value(Channel::HeadTilt));
    for (const Side side : bothSides) {
        posture.arms[side] = armAngles(t, beat, side, idle(4 + static_cast<std::uint32_t>(side)));
        posture.hands[side] = {t.at(beat, side, L::Curl), t.at(beat, side, L::Spread)};
    }
    posture.expression = expressionAt(t, beat, seconds, seed);
    posture.lift = value(Channel::Jump);

    const Vec3 middle = betweenFeet(t, body, beat);
    Vec3 hips = middle + aboutY(turn) * Vec3(value(Channel::Sway) * body.leg(), 0, 0);
    const std::array<Step, 2> steps{
        stepAt(t, body, beat, Right, turn, middle), stepAt(t, body, beat, Left, turn, middle)};
    hips[1] = standingHeight(body, hips, posture.pelvis, steps)
        - (value(Channel::Crouch) + bounce(t, beat)) * body.leg();
    for (const Side side : bothSides)
        posture.legs[side] = reach(body, posture.pelvis,
            hips + posture.pelvis * Vec3(sign(side) * body.hips, 0, 0), steps[side].ankle,
            steps[side].axes);
    posture.x = hips[0];
    posture.z = hips[2];
    return posture;
}

} // namespace sample
