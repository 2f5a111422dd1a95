// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/sample_variation.h"

#include "core/pipeline/random_numbers.h"
#include "core/pose/limb_map.h"

#include <array>
#include <cmath>

namespace pipeline {

namespace {

/// For each limb map the one that it is in a mirror.
torch::Tensor mirrorOrder()
{
    std::array<std::int64_t, pose::limbMaps> order{};
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = static_cast<std::int64_t>(i);
    for (std::size_t right = pose::RightThigh; right < pose::Torso; right += 2)
        std::swap(order[right], order[right + 1]);
    std::swap(order[pose::limbMaps - 2], order[pose::limbMaps - 1]); // eyes and ears
    return torch::tensor(torch::ArrayRef<std::int64_t>(order.data(), order.size()));
}

/// `colours` [N, 3, H, W], 0..1 times `alpha`.
torch::Tensor changed(
    const torch::Tensor& colours, const torch::Tensor& alpha, const torch::Tensor& mix)
{
    const torch::Tensor mixed = torch::einsum("oc,nchw->nohw", {mix, colours});
    return torch::minimum(mixed.clamp_min(0), alpha);
}

/// `picture` [N, 3, H, W], -1..1.
torch::Tensor changedPicture(const torch::Tensor& picture, const torch::Tensor& mix)
{
    return 2 * changed((picture + 1) / 2, torch::ones({}), mix) - 1;
}

/// `warps` [N, references, 4, H, W], premultiplied, 0..1.
torch::Tensor changedWarps(const torch::Tensor& warps, const torch::Tensor& mix)
{
    const torch::Tensor flat = warps.flatten(0, 1);
    const torch::Tensor alpha = flat.narrow(1, 3, 1);
    return torch::cat({changed(flat.narrow(1, 0, 3), alpha, mix), alpha}, 1).view(warps.sizes());
}

} // namespace

synthesis::RefinerBatch mirrored(const synthesis::RefinerBatch& sample)
{
    const auto flipped = [](const torch::Tensor& picture) { return picture.flip({-1}); };
    return {{flipped(sample.input.limbs.index_select(1, mirrorOrder())),
                flipped(sample.input.plate), flipped(sample.input.warps)},
        {flipped(sample.target.frame), flipped(sample.target.mask)}};
}

torch::Tensor randomRecolouring(double amount, std::mt19937_64& random)
{
    const auto gain = [&] { return std::exp(uniform(random, -amount, amount)); };
    const double exposure = gain();
    const double saturation = gain();
    torch::Tensor result = torch::empty({3, 3});
    for (std::int64_t to = 0; to < 3; ++to) {
        const double balance = exposure * gain();
        for (std::int64_t from = 0; from < 3; ++from)
            result[to][from] = balance * ((1 - saturation) / 3 + (to == from ? saturation : 0));
    }
    return result;
}

synthesis::RefinerBatch recoloured(const synthesis::RefinerBatch& sample, const torch::Tensor& mix)
{
    return {{sample.input.limbs, changedPicture(sample.input.plate, mix),
                changedWarps(sample.input.warps, mix)},
        {changedPicture(sample.target.frame, mix), sample.target.mask}};
}

} // namespace pipeline
