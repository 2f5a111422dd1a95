// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/synthesis/refiner_data.h"
#include "core/synthesis/refiner_settings.h"

namespace synthesis::test {

inline constexpr std::int64_t side = 32; ///< pixels, both ways

/// A network of 8 channels that learns in seconds.
inline RefinerSettings smallSettings(std::int64_t steps)
{
    RefinerSettings settings;
    settings.network = {3, 2, 8};
    settings.steps = steps;
    settings.batch = 2;
    settings.warmUpSteps = 5;
    settings.precision = Precision::Float32;
    settings.labelFormat = "limbs-3";
    return settings;
}

/// [count, 1, side, side], 1 in a square whose corner is drawn from `random`.
inline torch::Tensor squareMask(std::mt19937_64& random, std::int64_t count)
{
    torch::Tensor mask = torch::zeros({count, 1, side, side});
    for (std::int64_t n = 0; n < count; ++n) {
        const auto x = static_cast<std::int64_t>(random() % 12);
        const auto y = static_cast<std::int64_t>(random() % 12);
        mask[n].slice(1, y, y + 18).slice(2, x, x + 18) = 1;
    }
    return mask;
}

/// A checkered person on a grey plate, -1..1: stripes of 4 pixels, red and blue. [1, 3, side, side]
inline torch::Tensor stripedCloth()
{
    const torch::Tensor stripe
        = (torch::arange(side).floor_divide(4).remainder(2)).to(torch::kFloat);
    const torch::Tensor red = stripe.view({1, 1, 1, side}).expand({1, 1, side, side});
    return torch::cat({2 * red - 1, torch::full_like(red, -0.5), 1 - 2 * red}, 1);
}

/// The warps show the cloth in the mask, the second one brighter; the truth is the cloth, darker.
inline RefinerBatch makeBatch(std::mt19937_64& random, std::int64_t count = 2)
{
    const torch::Tensor mask = squareMask(random, count);
    const torch::Tensor plate = torch::full({count, 3, side, side}, 0.2);
    const torch::Tensor cloth = stripedCloth().expand({count, 3, side, side});
    const auto warp = [&](double gain) {
        return torch::cat({(gain * (cloth + 1) / 2).clamp(0, 1) * mask, mask}, 1);
    };
    RefinerBatch batch;
    batch.input.limbs = torch::cat({mask, 1 - mask, mask / 2}, 1);
    batch.input.plate = plate;
    batch.input.warps = torch::stack({warp(1.0), warp(1.3)}, 1);
    batch.target.frame = torch::lerp(plate, 0.6 * cloth, mask);
    batch.target.mask = mask;
    return batch;
}

/// Always the same batch.
inline RefinerData oneBatch()
{
    return [](std::mt19937_64&) {
        std::mt19937_64 fixed(7);
        return makeBatch(fixed);
    };
}

/// Another batch at every step.
inline RefinerData changingBatches()
{
    return [](std::mt19937_64& random) { return makeBatch(random); };
}

} // namespace synthesis::test
