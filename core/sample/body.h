// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sample/space.h"

#include <array>

namespace sample {

/// Index of the person's own right and left; the left is at +x when the person faces the camera.
enum Side : std::size_t { Right, Left };
inline constexpr std::array<Side, 2> bothSides{Right, Left};
inline float sign(Side side) { return side == Left ? 1.0F : -1.0F; }

/// The bone lengths of a person, in metres.
struct Proportions {
    float thigh = 0.405F;
    float shin = 0.395F;
    float ankle = 0.075F; ///< height of the ankle above the sole
    float foot = 0.24F; ///< heel to toe
    float hips = 0.09F; ///< from the middle to one hip joint
    float torso = 0.48F; ///< from the hip line to the shoulder line
    float shoulders = 0.165F; ///< from the middle to one shoulder joint
    float upperArm = 0.275F;
    float forearm = 0.24F;
    float hand = 0.175F; ///< wrist to the tip of the middle finger
    float head = 0.225F; ///< chin to crown
    float girth = 1; ///< thickness of trunk and limbs, relative

    float leg() const { return thigh + shin; }
};

/// How far the fingers are bent (0 flat, 1 a fist) and fanned out (0 to 1).
struct Fingers {
    float curl = 0.2F;
    float spread = 0.3F;
};

struct Expression {
    float blink = 0; ///< 0 open, 1 closed
    float smile = 0.3F; ///< 0 to 1
    float mouth = 0; ///< 0 closed, 1 open
};

/// The joint angles of a moment, free of any bone length: what a transfer hands from one body to
/// another. Each rotation is relative to the bone before it; the pelvis is relative to the stage.
struct Posture {
    struct Limb {
        Rotation upper = Rotation::eye();
        Rotation lower = Rotation::eye();
        Rotation end = Rotation::eye();
    };

    Rotation pelvis = Rotation::eye();
    Rotation waist = Rotation::eye();
    Rotation neck = Rotation::eye();
    std::array<Limb, 2> arms;
    std::array<Limb, 2> legs;
    std::array<Fingers, 2> hands;
    Expression expression;
    float lift = 0; ///< of the lowest sole above the floor, in leg lengths
    float x = 0; ///< of the hips on the stage, metres
    float z = 0;
};

/// A posture taken by a body: every bone's place on the stage. Limb bones run along their -y axis.
struct Skeleton {
    struct Limb {
        Frame3 upper; ///< at the shoulder or hip
        Frame3 lower; ///< at the elbow or knee
        Frame3 end; ///< at the wrist or ankle
    };

    Frame3 pelvis; ///< between the hip joints
    Frame3 chest; ///< at the waist
    Frame3 neck; ///< between the shoulders
    Frame3 head; ///< between the ears, at eye height
    std::array<Limb, 2> arms;
    std::array<Limb, 2> legs;
    std::array<std::array<Vec3, 21>, 2> fingers; ///< in the order of pose::Hand
    Expression expression;
};

/// Puts the body `proportions` into `posture`, its lowest sole `posture.lift` above the floor.
Skeleton assume(const Proportions& proportions, const Posture& posture);

/// Points of the foot `end` (a Skeleton::Limb::end of a leg).
struct FootPoints {
    Vec3 heel;
    Vec3 bigToe;
    Vec3 smallToe;
};
FootPoints footPoints(const Proportions& proportions, const Frame3& foot, Side side);

/// The height of the lowest point of both soles.
float lowestSole(const Proportions& proportions, const Skeleton& skeleton);

/// The relative rotations of a leg whose ankle is at `ankle` and whose foot has the stage axes
/// `foot`, from a hip joint at `hip` on a pelvis with the axes `pelvis`. The knee points where the
/// foot points.
Posture::Limb reach(const Proportions& proportions, const Rotation& pelvis, const Vec3& hip,
    const Vec3& ankle, const Rotation& foot);

} // namespace sample
