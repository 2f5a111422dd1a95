// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/geometry.h"
#include "core/sample/space.h"

namespace sample {

/// A fixed pinhole camera that looks level at the stage; its lens is shifted so that verticals stay
/// vertical.
struct Camera {
    int width = 0; ///< pixels
    int height = 0; ///< pixels
    float focal = 0; ///< pixels
    float distance = 0; ///< metres from the lens to the middle of the stage (z = 0)
    float eye = 0; ///< metres of the lens above the floor
    float horizon = 0; ///< the pixel row at the height of the lens

    /// Pixels per metre at depth `z` of the stage.
    float scaleAt(float z) const { return focal / (distance - z); }

    base::Vec2 project(const Vec3& p) const
    {
        const float scale = scaleAt(p[2]);
        return {0.5F * static_cast<float>(width) + p[0] * scale, horizon - (p[1] - eye) * scale};
    }

    /// The depth z at which a point `height` metres above the floor appears in pixel row `y`.
    float depthOfRow(float y, float pointHeight) const
    {
        return distance - focal * (eye - pointHeight) / (y - horizon);
    }

    /// The x on the stage of pixel column `x` at depth `z`.
    float stageX(float x, float z) const
    {
        return (x - 0.5F * static_cast<float>(width)) / scaleAt(z);
    }
};

} // namespace sample
