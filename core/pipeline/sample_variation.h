// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/synthesis/refiner_data.h"

#include <random>

namespace pipeline {

/// `sample` seen in a mirror: the right limbs' maps become the left ones'.
synthesis::RefinerBatch mirrored(const synthesis::RefinerBatch& sample);

/// Another exposure, white balance and saturation, by gains of exp(+-`amount`): [3, 3], to be
/// multiplied with a colour (RGB, 0..1).
torch::Tensor randomRecolouring(double amount, std::mt19937_64& random);

/// `sample` with plate, warps and answer in the colours `mix` c, cut off at 0 and 1. mix [3, 3].
synthesis::RefinerBatch recoloured(const synthesis::RefinerBatch& sample, const torch::Tensor& mix);

} // namespace pipeline
