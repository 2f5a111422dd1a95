// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/hand.h"

namespace sample {

namespace {

/// A finger in hand lengths: where it starts (down the palm, towards the thumb), its three bones,
/// its fan.
struct Finger {
    float down;
    float across;
    std::array<float, 3> bones;
    float fan; ///< degrees at full spread
};

constexpr std::array<Finger, 4> fingerShapes{{
    {0.50F, 0.15F, {0.23F, 0.135F, 0.115F}, 17},
    {0.52F, 0.035F, {0.245F, 0.15F, 0.12F}, 4},
    {0.49F, -0.075F, {0.225F, 0.14F, 0.115F}, -8},
    {0.45F, -0.175F, {0.18F, 0.105F, 0.1F}, -21},
}};

/// Bends towards the palm.
Rotation bend(Side side, float degrees) { return aboutZ(-sign(side) * degrees); }

void addThumb(std::array<Vec3, 21>& joints, const Frame3& wrist, float length, Side side,
    const Fingers& fingers)
{
    const float palm = -sign(side);
    Frame3 bone{wrist.at(palm * 0.06F * length, -0.12F * length, 0.1F * length),
        wrist.axes * aboutX(-mix(30, 52, fingers.spread) + 18 * fingers.curl)
            * bend(side, 14 + 26 * fingers.curl)};
    joints[1] = bone.origin;
    const std::array<float, 3> bones{0.24F, 0.175F, 0.15F};
    for (std::size_t i = 0; i < bones.size(); ++i) {
        bone.origin = bone.at(0, -bones[i] * length, 0);
        bone.axes = bone.axes * aboutX(10 + 22 * fingers.curl) * bend(side, 14 * fingers.curl);
        joints[2 + i] = bone.origin;
    }
}

} // namespace

std::array<Vec3, 21> fingerJoints(
    const Frame3& wrist, float length, Side side, const Fingers& fingers)
{
    std::array<Vec3, 21> joints;
    joints[0] = wrist.origin;
    addThumb(joints, wrist, length, side, fingers);
    for (std::size_t f = 0; f < fingerShapes.size(); ++f) {
        const Finger& shape = fingerShapes[f];
        Frame3 bone{wrist.at(0, -shape.down * length, shape.across * length),
            wrist.axes * aboutX(-shape.fan * (0.25F + 0.75F * fingers.spread))
                * bend(side, 4 + 66 * fingers.curl)};
        joints[5 + 4 * f] = bone.origin;
        for (std::size_t i = 0; i < 3; ++i) {
            bone.origin = bone.at(0, -shape.bones[i] * length, 0);
            bone.axes = bone.axes * bend(side, 5 + (i == 0 ? 90 : 62) * fingers.curl);
            joints[6 + 4 * f + i] = bone.origin;
        }
    }
    return joints;
}

} // namespace sample
