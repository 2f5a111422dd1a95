// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sample/look.h"
#include "core/sample/mesh.h"

namespace sample {

/// Sizes on the head are given for a head of 0.225 m from chin to crown and scaled; its origin is
/// between the eyes in height and in the middle of the skull, x to the person's left, y up, z to
/// the front.
inline constexpr float nominalHead = 0.225F;

/// Where the parts of the face are, in nominal head metres; the drawing and the known joints both
/// use it.
namespace face_plan {
inline constexpr float eyeX = 0.031F;
inline constexpr float eyeY = 0.0F;
inline constexpr float eyeHalfWidth = 0.0155F;
inline constexpr float eyeHalfHeight = 0.0072F;
inline constexpr float noseTipY = -0.041F;
inline constexpr float mouthY = -0.0705F;
inline constexpr float mouthHalfWidth = 0.0235F;
inline constexpr float browY = 0.0225F;

/// The height of the line between the lips at `x`; the corners rise with a smile.
float lipLine(float x, const Expression& expression);
/// How far the lower lip hangs below that line.
float lowerLipDrop(const Expression& expression);
} // namespace face_plan

/// The point of the face at (x, y), seen from the front, in nominal head metres.
Vec3 facePoint(float x, float y);

/// Half the width of the head at height `y`, in nominal head metres.
float headHalfWidth(float y);

/// The 70 points of the face on the stage, in the order of pose::Face.
std::array<Vec3, 70> facePoints(const Frame3& head, float headSize, const Expression& expression);

/// Eyes, ears and nose of the body's own 25 points.
struct HeadPoints {
    Vec3 nose;
    std::array<Vec3, 2> eyes;
    std::array<Vec3, 2> ears;
};
HeadPoints headPoints(const Frame3& head, float headSize);

/// Head, ears and hair. The face's texture coordinates are nominal head metres.
void addHead(Mesh& mesh, const Frame3& head, const PerformerLook& look);

} // namespace sample
