// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <torch/torch.h>

namespace synthesis {

/// The refiner's raw output turned into pictures, all float32.
struct Composition {
    torch::Tensor frame; ///< [N, 3, H, W] RGB, -1..1: the person over the plate
    torch::Tensor alpha; ///< [N, 1, H, W] the person, 0..1
    torch::Tensor paint; ///< [N, 3, H, W] what the network would paint by itself, -1..1
    torch::Tensor paintWeight; ///< [N, 1, H, W] the paint's share in the colour, 0..1
    torch::Tensor coverage; ///< [N, 1, H, W] the largest alpha of the warps, 0..1
};

/// Applies the refiner's choice to the warps and lays the result over the plate:
/// weights = softmax[4 logit_k + 6 (alpha_k - 1) - k, paintLogit - 4], alpha = sigmoid(a + 6 max
/// alpha_k - 3). `hardness` multiplies what goes into the softmax; far above 1 each pixel comes
/// from one warp alone. output [N, references + 5, H, W]; plate [N, 3, H, W], -1..1; warps [N,
/// references, 4, H, W] premultiplied, 0..1.
Composition compose(const torch::Tensor& output, const torch::Tensor& plate,
    const torch::Tensor& warps, double hardness = 1);

/// As compose(), with plate and warps at a higher resolution than `output`: the decisions are
/// smooth and are enlarged bilinearly, the detail comes from the full-resolution warps.
Composition composeUpscaled(const torch::Tensor& output, const torch::Tensor& plate,
    const torch::Tensor& warps, double hardness = 1);

/// What the user sees before any training: the nearest warp laid over the plate. [N, 3, H, W],
/// -1..1.
torch::Tensor nearestWarpPreview(const torch::Tensor& plate, const torch::Tensor& warps);

} // namespace synthesis
