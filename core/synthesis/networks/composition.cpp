// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/synthesis/networks/composition.h"

#include <algorithm>
#include <cassert>

namespace synthesis {

namespace {

using Formula = CompositionFormula;

/// RGBA [..., 4, H, W], premultiplied, 0..1 -> [..., 3, H, W] in -1..1, still times alpha.
torch::Tensor centred(const torch::Tensor& warps)
{
    return 2 * warps.narrow(-3, 0, 3) - warps.narrow(-3, 3, 1);
}

/// The mean of what the warps [N, references, 4, H, W] show: [N, 3, H, W] in -1..1, grey where that
/// is nothing.
torch::Tensor meanColour(const torch::Tensor& warps)
{
    const torch::Tensor sum = warps.sum(1);
    return centred(sum) / sum.narrow(1, 3, 1).clamp_min(Formula::smallestAlpha);
}

/// [N, references, 3, H, W] in -1..1. A faint colour has but a few levels, and errors of a level
/// become dots of any colour: it is made up with the mean.
torch::Tensor unpremultiplied(const torch::Tensor& warps)
{
    const torch::Tensor alpha = warps.narrow(2, 3, 1);
    const torch::Tensor missing = (Formula::faintAlpha - alpha).clamp_min(0);
    return (centred(warps) + missing * meanColour(warps).unsqueeze(1))
        / alpha.clamp_min(Formula::faintAlpha);
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

torch::Tensor enlarged(const torch::Tensor& x, torch::IntArrayRef size)
{
    return torch::upsample_bilinear2d(x.contiguous(), size, /*align_corners=*/false);
}

/// The person before the tint.
struct Mixture {
    torch::Tensor colour; ///< [N, 3, H, W]
    torch::Tensor paint; ///< [N, 3, H, W]
    torch::Tensor paintWeight; ///< [N, 1, H, W]
    torch::Tensor alpha; ///< [N, 1, H, W]
};

Mixture mixtureOf(const torch::Tensor& output, const torch::Tensor& paint,
    const torch::Tensor& warps, const Rendering& rendering)
{
    const torch::Tensor shares = sharesOf(output, warps, rendering);
    const torch::Tensor chosen = shares.narrow(1, 0, warps.size(1)).unsqueeze(2);
    const torch::Tensor paintWeight = shares.narrow(1, warps.size(1), 1);
    return {(chosen * unpremultiplied(warps)).sum(1) + paintWeight * paint, paint, paintWeight,
        alphaOf(output, warps, rendering)};
}

torch::Tensor paintOf(const torch::Tensor& output, const torch::Tensor& warps)
{
    return meanColour(warps) + torch::tanh(decisionsOf(output, warps).paint);
}

torch::Tensor tintOf(const Mixture& mixture)
{
    const torch::IntArrayRef size = mixture.alpha.sizes().slice(2);
    const auto cells = [&](const torch::Tensor& x) {
        return torch::adaptive_avg_pool2d(x,
            {std::max(size[0] / Formula::tintCell, std::int64_t{1}),
                std::max(size[1] / Formula::tintCell, std::int64_t{1})});
    };
    const torch::Tensor difference = mixture.alpha * (mixture.paint - mixture.colour);
    const torch::Tensor mean = cells(difference) / (cells(mixture.alpha) + Formula::smallestAlpha);
    return enlarged(Formula::tintStrength * mean, size);
}

Composition laidOver(const torch::Tensor& plate, const Mixture& mixture, const torch::Tensor& tint,
    const torch::Tensor& warps)
{
    return {torch::lerp(plate, (mixture.colour + tint).clamp(-1, 1), mixture.alpha), mixture.alpha,
        mixture.paint, mixture.paintWeight, coverageOf(warps)};
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

Painting paintingOf(
    const torch::Tensor& output, const torch::Tensor& warps, const Rendering& rendering)
{
    const torch::Tensor paint = paintOf(output, warps);
    return {paint, tintOf(mixtureOf(output, paint, warps, rendering))};
}

Composition compose(const torch::Tensor& output, const torch::Tensor& plate,
    const torch::Tensor& warps, const Rendering& rendering)
{
    const Mixture mixture = mixtureOf(output, paintOf(output, warps), warps, rendering);
    return laidOver(plate, mixture, tintOf(mixture), warps);
}

Composition composeUpscaled(const torch::Tensor& output, const Painting& painting,
    const torch::Tensor& plate, const torch::Tensor& warps, const Rendering& rendering)
{
    const torch::IntArrayRef size = plate.sizes().slice(2);
    const Mixture mixture
        = mixtureOf(enlarged(output, size), enlarged(painting.colour, size), warps, rendering);
    return laidOver(plate, mixture, enlarged(painting.tint, size), warps);
}

torch::Tensor nearestWarpPreview(const torch::Tensor& plate, const torch::Tensor& warps)
{
    const torch::Tensor nearest = warps.select(1, 0); // [N, 4, H, W]
    const torch::Tensor alpha = nearest.narrow(1, 3, 1);
    return (2 * nearest.narrow(1, 0, 3) - alpha) + (1 - alpha) * plate;
}

} // namespace synthesis
