// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pose/label_format.h"

#include <cstdint>
#include <span>

namespace pose {

struct Colour {
    std::uint8_t red = 0;
    std::uint8_t green = 0;
    std::uint8_t blue = 0;

    bool operator==(const Colour&) const = default;
};

/// The colour of each joint of `format` in published Everybody Dance Now labels.
std::span<const Colour> bodyColours(LabelFormat format);

/// The colours of a hand's 21 keypoints there.
std::span<const Colour> handColours();

} // namespace pose
