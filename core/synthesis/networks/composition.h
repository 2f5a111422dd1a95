// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <torch/torch.h>

namespace synthesis {

/// The refiner's raw output turned into pictures, all float32.
struct Composition {
    torch::Tensor frame; ///< [N, 3, H, W] RGB, -1..1: the person over the plate
    torch::Tensor alpha; ///< [N, 1, H, W] the person, 0..1
    torch::Tensor paint; ///< [N, 3, H, W] what the network would paint by itself, about -1..1
    torch::Tensor paintWeight; ///< [N, 1, H, W] the paint's share in the colour, 0..1
    torch::Tensor coverage; ///< [N, 1, H, W] the largest alpha of the warps, 0..1
};

/// The constants of compose(), for those who compose by other means.
struct CompositionFormula {
    static constexpr float absentPenalty = 6; ///< what a warp that shows nothing here loses
    static constexpr float orderPenalty = 1; ///< per place: nearer references are preferred
    /// Mixing several warps blurs, so the choice is soon nearly a hard one.
    static constexpr float choiceGain = 4;
    static constexpr float paintPenalty = 4;
    static constexpr float alphaGain = 6; ///< the alpha starts as the warps' own mask
    static constexpr float alphaOffset = 3;
    static constexpr float smallestAlpha = 0.02F; ///< below it a colour is only noise
    static constexpr float faintAlpha = 0.25F; ///< below it a warp's colour nears the mean of all
    static constexpr std::int64_t tintCell = 8; ///< pixels over which the tint is a mean
    static constexpr float tintStrength = 0.5F; ///< how much of the difference it takes away
};

/// What a rendered frame may do otherwise than a training step.
struct Rendering {
    /// Multiplies what goes into the softmax; far above 1 each pixel comes from one warp alone.
    float hardness = 1;
    /// Below it there is nobody; what is above fills 0..1, so that the plate stays untouched round
    /// the person.
    float leastAlpha = 0;
};

/// For frames larger than the network's: warps that agree at its resolution need not agree in the
/// finer detail, and a mixture would blur it.
inline constexpr Rendering crisp{5, 0.02F};

/// Each warp's share in the colour, then the paint's: [N, references + 1, H, W], summing to 1.
torch::Tensor sharesOf(
    const torch::Tensor& output, const torch::Tensor& warps, const Rendering& rendering = {});

/// The person, 0..1: [N, 1, H, W].
torch::Tensor alphaOf(
    const torch::Tensor& output, const torch::Tensor& warps, const Rendering& rendering = {});

/// What the network adds of its own, both [N, 3, H, W].
struct Painting {
    /// The mean of the warps and what the network adds to it: where no warp shows the person. It is
    /// blurred, but right in the mean.
    torch::Tensor colour;
    /// Half of what lies between this colour and the mixture of warps, as means over 8x8 pixels of
    /// the person: a warp brings the light of another moment with it.
    torch::Tensor tint;
};

/// Sizes as in compose().
Painting paintingOf(
    const torch::Tensor& output, const torch::Tensor& warps, const Rendering& rendering = {});

/// Applies the refiner's choice to the warps and lays the result over the plate:
/// weights = softmax[4 logit_k + 6 (alpha_k - 1) - k, paintLogit - 4], alpha = sigmoid(a + 6 max
/// alpha_k - 3), colour = what the weights mix + tint. output [N, references + 5, H, W]; plate [N,
/// 3, H, W], -1..1; warps [N, references, 4, H, W] premultiplied, 0..1.
Composition compose(const torch::Tensor& output, const torch::Tensor& plate,
    const torch::Tensor& warps, const Rendering& rendering = {});

/// As compose(), with plate and warps at a higher resolution than `output` and `painting`: these
/// are smooth and are enlarged bilinearly, the detail comes from the full-resolution warps.
Composition composeUpscaled(const torch::Tensor& output, const Painting& painting,
    const torch::Tensor& plate, const torch::Tensor& warps, const Rendering& rendering = {});

/// What the user sees before any training: the nearest warp laid over the plate. [N, 3, H, W],
/// -1..1.
torch::Tensor nearestWarpPreview(const torch::Tensor& plate, const torch::Tensor& warps);

} // namespace synthesis
