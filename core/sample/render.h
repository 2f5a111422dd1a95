// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sample/camera.h"
#include "core/sample/look.h"
#include "core/sample/mesh.h"
#include "core/sample/shadow_map.h"

#include <opencv2/core/mat.hpp>

namespace sample {

/// Linear light.
struct Lighting {
    Vec3 toKey{-0.5F, 0.8F, 0.55F}; ///< towards the main light
    Colour key{1.0F, 0.95F, 0.86F};
    Colour sky{0.52F, 0.54F, 0.58F};
    Colour floor{0.2F, 0.16F, 0.12F}; ///< thrown back from the floor
    Colour front{0.28F, 0.27F, 0.26F}; ///< from the side of the camera
};

/// The shadows a figure throws in a frame.
struct Shadows {
    ShadowMap key;
    ShadowMap sky; ///< from straight above: what lies under arms, hair and shoes
};

/// Draws `mesh` over `picture` (CV_32FC3, linear light in the order blue, green, red), each pixel
/// from four.
void drawFigure(cv::Mat3f& picture, const Camera& camera, const PerformerLook& look,
    const Mesh& mesh, const Expression& expression, const Lighting& lighting,
    const Shadows& shadows);

} // namespace sample
