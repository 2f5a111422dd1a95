// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/synthesis/networks/composition.h"
#include "core/synthesis/refiner_data.h"

#include <cstdint>
#include <torch/torch.h>

namespace synthesis {

/// The random part of one step's sliced-Wasserstein loss, drawn on the CPU before the step.
struct SlicedPatches {
    torch::Tensor kernels; ///< [count, 3, 5, 5], each of length 1
    /// Per level (full and half size) [N, positions], flat pixel indices inside the person mask.
    std::vector<torch::Tensor> positions;
    torch::Tensor hasPerson; ///< [N], 1 where the mask is not empty
};

/// Fresh kernels and positions for `mask` [N, 1, H, W] on the CPU.
SlicedPatches drawSlicedPatches(const torch::Tensor& mask, torch::Generator random,
    std::int64_t kernels = 32, std::int64_t positions = 1024);

/// Mean absolute difference of the sorted responses of both images' Laplacian residuals to the
/// kernels, summed over two levels: 0 when the textures are equal, whatever their exact places.
/// Sliced Wasserstein distance after Rabin et al. 2011; images [N, 3, H, W], -1..1, H and W
/// multiples of 4.
torch::Tensor slicedWasserstein(
    const torch::Tensor& image, const torch::Tensor& truth, const SlicedPatches& patches);

/// The terms of the refiner's loss as scalars; `total` is the one to go back through.
struct RefinerLoss {
    torch::Tensor total;
    torch::Tensor l1; ///< weighted mean absolute difference
    torch::Tensor pooled; ///< the same of the 2x and 4x averaged images
    torch::Tensor gradient; ///< of horizontal and vertical differences
    torch::Tensor paintShare; ///< paint used where a warp would have shown the pixel
    torch::Tensor paintColour; ///< difference of the paint inside the mask
    torch::Tensor alpha; ///< difference of the alpha from the mask
    torch::Tensor sliced; ///< sliced Wasserstein distance
};

/// 10 (0.35 l1 + 0.98 pooled + 0.2 gradient + 0.15 paintShare + 0.3 paintColour + 0.1 alpha)
/// + slicedWeight * sliced; pixels weigh 0.5 + 2 * dilated mask.
RefinerLoss refinerLoss(const Composition& composition, const RefinerTarget& target,
    const SlicedPatches& patches, double slicedWeight);

} // namespace synthesis
