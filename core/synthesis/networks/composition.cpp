// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/synthesis/networks/composition.h"

#include <cassert>

namespace synthesis {

namespace {

using torch::indexing::None;
using torch::indexing::Slice;

constexpr double absentPenalty = 6; // a warp that shows nothing here loses this much
constexpr double orderPenalty = 0.5; // per place in the order: nearer references are preferred
constexpr double paintPenalty = 4;
constexpr double alphaGain = 6; // the alpha starts as the warps' own mask
constexpr double alphaOffset = 3;
constexpr double smallestAlpha = 0.02; // below it an unpremultiplied colour is only noise

torch::Tensor channels(const torch::Tensor& x, std::int64_t first, std::int64_t count)
{
    return x.narrow(1, first, count);
}

/// [N, references, 3, H, W] in -1..1, grey where the warp shows nothing.
torch::Tensor unpremultiplied(const torch::Tensor& warps)
{
    const torch::Tensor alpha = warps.narrow(2, 3, 1);
    return (2 * warps.narrow(2, 0, 3) - alpha) / alpha.clamp_min(smallestAlpha);
}

/// [N, references + 1, H, W], summing to 1; the last is the paint's.
torch::Tensor choice(const torch::Tensor& output, const torch::Tensor& warpAlpha)
{
    const std::int64_t references = warpAlpha.size(1);
    const torch::Tensor order
        = orderPenalty * torch::arange(references, warpAlpha.options()).view({1, references, 1, 1});
    const torch::Tensor bias = absentPenalty * (warpAlpha - 1) - order;
    const torch::Tensor paintLogit = channels(output, references + 3, 1) - paintPenalty;
    return torch::softmax(torch::cat({channels(output, 0, references) + bias, paintLogit}, 1), 1);
}

} // namespace

Composition compose(
    const torch::Tensor& output, const torch::Tensor& plate, const torch::Tensor& warps)
{
    const std::int64_t references = warps.size(1);
    assert(output.size(1) == references + 5);
    const torch::Tensor warpAlpha = warps.select(2, 3); // [N, references, H, W]
    const torch::Tensor weights = choice(output, warpAlpha);
    Composition result;
    result.coverage = std::get<0>(warpAlpha.max(1, /*keepdim=*/true));
    result.paint = torch::tanh(channels(output, references, 3));
    result.paintWeight = channels(weights, references, 1);
    const torch::Tensor warped
        = (channels(weights, 0, references).unsqueeze(2) * unpremultiplied(warps)).sum(1);
    const torch::Tensor colour = warped + result.paintWeight * result.paint;
    result.alpha = torch::sigmoid(
        channels(output, references + 4, 1) + (alphaGain * result.coverage - alphaOffset));
    result.frame = torch::lerp(plate, colour, result.alpha);
    return result;
}

Composition composeUpscaled(
    const torch::Tensor& output, const torch::Tensor& plate, const torch::Tensor& warps)
{
    const torch::Tensor enlarged = torch::upsample_bilinear2d(
        output.contiguous(), {plate.size(2), plate.size(3)}, /*align_corners=*/false);
    return compose(enlarged, plate, warps);
}

torch::Tensor nearestWarpPreview(const torch::Tensor& plate, const torch::Tensor& warps)
{
    const torch::Tensor nearest = warps.select(1, 0); // [N, 4, H, W]
    const torch::Tensor alpha = channels(nearest, 3, 1);
    return (2 * channels(nearest, 0, 3) - alpha) + (1 - alpha) * plate;
}

} // namespace synthesis
