// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sample/camera.h"
#include "core/sample/look.h"
#include "core/sample/shadow_map.h"

#include <opencv2/core/mat.hpp>

namespace sample {

enum class Room {
    Studio, ///< cream wall, window, barre, wooden floor, a plant
    LivingRoom, ///< blue-grey wall, a poster, a floor lamp, a rug
};

inline constexpr float wallZ = -1.7F; ///< metres; the back wall of every room

/// A room without people, as the camera sees it.
struct Backdrop {
    cv::Mat3f colour; ///< linear light, blue, green, red
    cv::Mat3f place; ///< x, y, z on the stage of every pixel, metres
};

Backdrop drawRoom(Room room, const Camera& camera);

/// Darkens wall and floor where a figure's shadows fall.
cv::Mat3f shaded(const Backdrop& backdrop, const ShadowMap& key, const ShadowMap& contact);

} // namespace sample
