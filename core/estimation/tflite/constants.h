// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimation/tflite/flatbuffer.h"
#include "core/estimation/tflite/model.h"

#include <cstdint>
#include <span>

namespace estimation::tflite {

/// Element types of the format that occur.
enum class ElementType : int { Float32 = 0, Float16 = 1, Int32 = 2 };

/// IEEE 754 half precision to single.
float halfToFloat(std::uint16_t half);

/// Fills `info` (its shape is set) with the constant in `data`, spread over the dense shape when
/// the tensor is sparse. Throws Malformed when sizes do not fit.
void readConstant(
    TensorInfo& info, ElementType type, std::span<const std::uint8_t> data, const Table& tensor);

} // namespace estimation::tflite
