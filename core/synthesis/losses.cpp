// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/synthesis/losses.h"

namespace synthesis {

namespace {

constexpr std::int64_t kernelSide = 5;
constexpr std::int64_t dilation = 9; // pixels, odd
constexpr double pooledHalf = 2.0 / 3.0; // 0.98 * (2/3, 1/3) = 0.65 * (1, 1/2)
constexpr double pooledQuarter = 1.0 / 3.0;

torch::Tensor blurred(const torch::Tensor& image)
{
    return torch::upsample_nearest2d(torch::avg_pool2d(image, 2), {image.size(2), image.size(3)});
}

/// Flat indices [positions] of pixels of `mask` [H, W] above one half; all zeros when there are
/// none.
torch::Tensor positionsInside(
    const torch::Tensor& mask, std::int64_t positions, torch::Generator random)
{
    const torch::Tensor inside = (mask > 0.5).flatten().nonzero().flatten();
    if (inside.numel() == 0)
        return torch::zeros({positions}, torch::kLong);
    return inside.index_select(
        0, torch::randint(inside.numel(), {positions}, random, torch::kLong));
}

torch::Tensor positionsPerImage(
    const torch::Tensor& mask, std::int64_t positions, torch::Generator random)
{
    std::vector<torch::Tensor> perImage;
    for (std::int64_t n = 0; n < mask.size(0); ++n)
        perImage.push_back(positionsInside(mask[n][0], positions, random));
    return torch::stack(perImage);
}

/// The 5x5 surroundings of `positions` [N, P] in `image` [N, 3, H, W], zero outside: [N, P, 75].
torch::Tensor patchesAt(const torch::Tensor& image, const torch::Tensor& positions)
{
    constexpr std::int64_t margin = kernelSide / 2;
    const std::int64_t width = image.size(3);
    const std::int64_t padded = width + 2 * margin;
    const torch::Tensor reach = torch::arange(kernelSide, positions.options());
    const torch::Tensor offsets = (padded * reach.unsqueeze(1) + reach).flatten();
    const torch::Tensor corner
        = padded * positions.floor_divide(width) + positions.remainder(width);
    const torch::Tensor index = (corner.unsqueeze(2) + offsets).flatten(1).unsqueeze(1);
    const std::int64_t count = positions.size(1);
    return torch::constant_pad_nd(image, {margin, margin, margin, margin})
        .flatten(2)
        .gather(2, index.expand({image.size(0), 3, index.size(2)}))
        .view({image.size(0), 3, count, offsets.size(0)})
        .transpose(1, 2)
        .flatten(2);
}

/// The kernels' responses to the image's finest detail, sorted per image and kernel: [N, kernels,
/// positions]. Only the patches at the positions are looked at; a convolution would see all.
torch::Tensor sortedResponses(
    const torch::Tensor& image, const torch::Tensor& kernels, const torch::Tensor& positions)
{
    const torch::Tensor responses
        = torch::matmul(patchesAt(image - blurred(image), positions), kernels.flatten(1).t());
    return std::get<0>(responses.transpose(1, 2).contiguous().sort(2));
}

torch::Tensor gradientDifference(const torch::Tensor& difference, const torch::Tensor& weight)
{
    const std::int64_t h = difference.size(2);
    const std::int64_t w = difference.size(3);
    const torch::Tensor across
        = (difference.narrow(3, 1, w - 1) - difference.narrow(3, 0, w - 1)).abs();
    const torch::Tensor down
        = (difference.narrow(2, 1, h - 1) - difference.narrow(2, 0, h - 1)).abs();
    return (weight.narrow(3, 1, w - 1) * across).mean()
        + (weight.narrow(2, 1, h - 1) * down).mean();
}

/// The largest values within `dilation` pixels, both ways: across and down one after the other,
/// which is the same and takes a fifth of the time.
torch::Tensor dilated(const torch::Tensor& mask)
{
    constexpr std::int64_t reach = dilation / 2;
    const torch::Tensor across = torch::max_pool2d(mask, {1, dilation}, 1, {0, reach});
    return torch::max_pool2d(across, {dilation, 1}, 1, {reach, 0});
}

torch::Tensor weightedMean(const torch::Tensor& difference, const torch::Tensor& weight)
{
    return (weight * difference.abs()).mean();
}

} // namespace

SlicedPatches drawSlicedPatches(const torch::Tensor& mask, torch::Generator random,
    std::int64_t kernels, std::int64_t positions)
{
    SlicedPatches patches;
    patches.kernels = torch::randn({kernels, 3, kernelSide, kernelSide}, random);
    patches.kernels /= patches.kernels.flatten(1).norm(2, 1).view({kernels, 1, 1, 1});
    const torch::Tensor half = torch::avg_pool2d(mask, 2);
    patches.positions
        = {positionsPerImage(mask, positions, random), positionsPerImage(half, positions, random)};
    patches.hasPerson = (half.flatten(1) > 0.5).any(1).to(torch::kFloat);
    return patches;
}

torch::Tensor slicedWasserstein(
    const torch::Tensor& image, const torch::Tensor& truth, const SlicedPatches& patches)
{
    const torch::Tensor kernels = patches.kernels.to(image.device());
    const torch::Tensor hasPerson = patches.hasPerson.to(image.device());
    torch::Tensor a = image;
    torch::Tensor b = truth;
    torch::Tensor sum = torch::zeros({}, image.options());
    for (std::size_t level = 0; level < patches.positions.size(); ++level) {
        if (level > 0) {
            a = torch::avg_pool2d(a, 2);
            b = torch::avg_pool2d(b, 2);
        }
        const torch::Tensor positions = patches.positions[level].to(image.device());
        const torch::Tensor difference
            = sortedResponses(a, kernels, positions) - sortedResponses(b, kernels, positions);
        sum = sum + (difference.abs().mean({1, 2}) * hasPerson).mean();
    }
    return sum;
}

RefinerLoss refinerLoss(const Composition& composition, const RefinerTarget& target,
    const SlicedPatches& patches, double slicedWeight)
{
    const torch::Tensor weight = 0.5 + 2 * dilated(target.mask);
    const torch::Tensor difference = composition.frame - target.frame;
    RefinerLoss loss;
    loss.l1 = weightedMean(difference, weight);
    loss.pooled
        = pooledHalf * weightedMean(torch::avg_pool2d(difference, 2), torch::avg_pool2d(weight, 2))
        + pooledQuarter
            * weightedMean(torch::avg_pool2d(difference, 4), torch::avg_pool2d(weight, 4));
    loss.gradient = gradientDifference(difference, weight);
    loss.paintShare = (composition.paintWeight * composition.coverage).mean();
    loss.paintColour = weightedMean(composition.paint - target.frame, target.mask);
    loss.alpha = (composition.alpha - target.mask).abs().mean();
    loss.sliced = slicedWasserstein(composition.frame, target.frame, patches);
    loss.total = 10
            * (0.35 * loss.l1 + 0.98 * loss.pooled + 0.2 * loss.gradient + 0.15 * loss.paintShare
                + 0.3 * loss.paintColour + 0.1 * loss.alpha)
        + slicedWeight * loss.sliced;
    return loss;
}

} // namespace synthesis
