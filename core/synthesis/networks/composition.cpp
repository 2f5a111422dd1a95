// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/synthesis/networks/composition.h"

#include <cassert>

namespace synthesis {

namespace {

using Formula = CompositionFormula;

/// [N, references, 3, H, W] in -1..1, grey where the warp shows nothing.
torch::Tensor unpremultiplied(const torch::Tensor& warps)
{
    const torch::Tensor alpha = warps.narrow(2, 3, 1);
    return (2 * warps.narrow(2, 0, 3) - alpha) / alpha.clamp_min(Formula::smallestAlpha);
}

/// The refiner's output by what it means.
struct Decisions {
    torch::Tensor choice; ///< [N, references, H, W] logits
    torch::Tensor paint; ///< [N, 3, H, W] before tanh
    torch::Tensor paintLogit; ///< [N, 1, H, W]
    torch::Tensor alpha; ///< [N, 1, H, W] logit
};

Decisions decisionsOf(const torch::Tensor& output, const torch::Tensor& warps)
{
    const std::int64_t references = warps.size(1);
    assert(output.size(1) == references + 5);
    const std::vector<torch::Tensor> parts = output.split_with_sizes({references, 3, 1, 1}, 1);
    return {parts[0], parts[1], parts[2], parts[3]};
}

torch::Tensor coverageOf(const torch::Tensor& warps)
{
    return std::get<0>(warps.select(2, 3).max(1, /*keepdim=*/true));
}

} // namespace

torch::Tensor sharesOf(
    const torch::Tensor& output, const torch::Tensor& warps, const Rendering& rendering)
{
    const Decisions decisions = decisionsOf(output, warps);
    const torch::Tensor order = Formula::orderPenalty
        * torch::arange(warps.size(1), warps.options()).view({1, warps.size(1), 1, 1});
    const torch::Tensor bias = Formula::absentPenalty * (warps.select(2, 3) - 1) - order;
    const torch::Tensor all = torch::cat({Formula::choiceGain * decisions.choice + bias,
                                             decisions.paintLogit - Formula::paintPenalty},
        1);
    return torch::softmax(rendering.hardness * all, 1);
}

torch::Tensor alphaOf(
    const torch::Tensor& output, const torch::Tensor& warps, const Rendering& rendering)
{
    const torch::Tensor alpha = torch::sigmoid(decisionsOf(output, warps).alpha
        + (Formula::alphaGain * coverageOf(warps) - Formula::alphaOffset));
    if (rendering.leastAlpha == 0)
        return alpha;
    return ((alpha - rendering.leastAlpha) / (1 - rendering.leastAlpha)).clamp_min(0);
}

Composition compose(const torch::Tensor& output, const torch::Tensor& plate,
    const torch::Tensor& warps, const Rendering& rendering)
{
    const torch::Tensor shares = sharesOf(output, warps, rendering);
    Composition result;
    result.coverage = coverageOf(warps);
    result.paint = torch::tanh(decisionsOf(output, warps).paint);
    result.paintWeight = shares.narrow(1, warps.size(1), 1);
    const torch::Tensor chosen = shares.narrow(1, 0, warps.size(1)).unsqueeze(2);
    const torch::Tensor warped = (chosen * unpremultiplied(warps)).sum(1);
    const torch::Tensor colour = warped + result.paintWeight * result.paint;
    result.alpha = alphaOf(output, warps, rendering);
    result.frame = torch::lerp(plate, colour, result.alpha);
    return result;
}

Composition composeUpscaled(const torch::Tensor& output, const torch::Tensor& plate,
    const torch::Tensor& warps, const Rendering& rendering)
{
    const torch::Tensor enlarged = torch::upsample_bilinear2d(
        output.contiguous(), {plate.size(2), plate.size(3)}, /*align_corners=*/false);
    return compose(enlarged, plate, warps, rendering);
}

torch::Tensor nearestWarpPreview(const torch::Tensor& plate, const torch::Tensor& warps)
{
    const torch::Tensor nearest = warps.select(1, 0); // [N, 4, H, W]
    const torch::Tensor alpha = nearest.narrow(1, 3, 1);
    return (2 * nearest.narrow(1, 0, 3) - alpha) + (1 - alpha) * plate;
}

} // namespace synthesis
