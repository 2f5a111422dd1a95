// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pose/skeleton.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

namespace pose {

/// The three body layouts in which Everybody Dance Now labels are found. They differ in order and
/// colour, so a network trained on one must be shown the same one.
enum class LabelFormat { Coco18, Body23, Body25 };

/// "COCO_18", "BODY_23", "BODY_25".
std::string_view name(LabelFormat format);

/// The BODY_25 keypoint of each joint of `format`, in its order. BODY_23 is BODY_25 without heels,
/// rearranged.
std::span<const std::size_t> joints(LabelFormat format);

/// Limbs of `format` between its own joint numbers, in drawing order.
std::span<const Limb> limbs(LabelFormat format);

/// The layout whose x, y, confidence triplets make up `numbers` numbers: 54, 69 or 75.
std::optional<LabelFormat> formatOfLength(std::size_t numbers);

} // namespace pose
