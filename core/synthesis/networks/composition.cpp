// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/synthesis/networks/composition.h"

#include <cassert>

namespace synthesis {

namespace {

constexpr double absentPenalty = 6; // a warp that shows nothing here loses this much
constexpr double orderPenalty = 1; // per place in the order: nearer references are preferred
constexpr double choiceGain
    = 4; // mixing several warps blurs, so the choice is soon nearly a hard one
constexpr double paintPenalty = 4;
constexpr double alphaGain = 6; // the alpha starts as the warps' own mask
constexpr double alphaOffset = 3;
constexpr double smallestAlpha = 0.02; // below it an unpremultiplied colour is only noise

/// [N, references, 3, H, W] in -1..1, grey where the warp shows nothing.
torch::Tensor unpremultiplied(const torch::Tensor& warps)
{
    const torch::Tensor alpha = warps.narrow(2, 3, 1);
    return (2 * warps.narrow(2, 0, 3) - alpha) / alpha.clamp_min(smallestAlpha);
}

/// [N, references + 1, H, W], summing to 1; the last is the paint's.
torch::Tensor choice(const torch::Tensor& logits, const torch::Tensor& paintLogit,
    const torch::Tensor& warpAlpha, double hardness)
{
    const std::int64_t references = warpAlpha.size(1);
    const torch::Tensor order
        = orderPenalty * torch::arange(references, warpAlpha.options()).view({1, references, 1, 1});
    const torch::Tensor bias = absentPenalty * (warpAlpha - 1) - order;
    const torch::Tensor all
        = torch::cat({choiceGain * logits + bias, paintLogit - paintPenalty}, 1);
    return torch::softmax(hardness * all, 1);
}

} // namespace

Composition compose(const torch::Tensor& output, const torch::Tensor& plate,
    const torch::Tensor& warps, double hardness)
{
    const std::int64_t references = warps.size(1);
    assert(output.size(1) == references + 5);
    const std::vector<torch::Tensor> parts = output.split_with_sizes({references, 3, 1, 1}, 1);
    const torch::Tensor warpAlpha = warps.select(2, 3); // [N, references, H, W]
    const std::vector<torch::Tensor> weights
        = choice(parts[0], parts[2], warpAlpha, hardness).split_with_sizes({references, 1}, 1);
    Composition result;
    result.coverage = std::get<0>(warpAlpha.max(1, /*keepdim=*/true));
    result.paint = torch::tanh(parts[1]);
    result.paintWeight = weights[1];
    const torch::Tensor warped = (weights[0].unsqueeze(2) * unpremultiplied(warps)).sum(1);
    const torch::Tensor colour = warped + result.paintWeight * result.paint;
    result.alpha = torch::sigmoid(parts[3] + (alphaGain * result.coverage - alphaOffset));
    result.frame = torch::lerp(plate, colour, result.alpha);
    return result;
}

Composition composeUpscaled(const torch::Tensor& output, const torch::Tensor& plate,
    const torch::Tensor& warps, double hardness)
{
    const torch::Tensor enlarged = torch::upsample_bilinear2d(
        output.contiguous(), {plate.size(2), plate.size(3)}, /*align_corners=*/false);
    return compose(enlarged, plate, warps, hardness);
}

torch::Tensor nearestWarpPreview(const torch::Tensor& plate, const torch::Tensor& warps)
{
    const torch::Tensor nearest = warps.select(1, 0); // [N, 4, H, W]
    const torch::Tensor alpha = nearest.narrow(1, 3, 1);
    return (2 * nearest.narrow(1, 0, 3) - alpha) + (1 - alpha) * plate;
}

} // namespace synthesis
