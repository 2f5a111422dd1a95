// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sample/room.h"

namespace sample {

/// The colour of the wall at (x, y) with what hangs on it or opens in it; `wall` where there is
/// nothing.
Colour hangings(Room room, float x, float y, const Colour& wall);

/// Draws plants and lamps in front of the wall; `picture` has `scale` samples per camera pixel.
void addFurniture(cv::Mat3f& picture, Room room, const Camera& camera, int scale);

} // namespace sample
