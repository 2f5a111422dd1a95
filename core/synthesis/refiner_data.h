// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <random>
#include <torch/torch.h>

namespace synthesis {

/// What the refiner sees: figures, the empty scene and the warped reference frames, all float32.
struct RefinerInput {
    torch::Tensor limbs; ///< [N, limbs, H, W], 0..1
    torch::Tensor plate; ///< [N, 3, H, W] RGB, -1..1
    torch::Tensor
        warps; ///< [N, references, 4, H, W] premultiplied RGBA, 0..1, nearest reference first
};

/// What the refiner should answer.
struct RefinerTarget {
    torch::Tensor frame; ///< [N, 3, H, W] RGB, -1..1
    torch::Tensor mask; ///< [N, 1, H, W] the person, 0..1
};

struct RefinerBatch {
    RefinerInput input;
    RefinerTarget target;
};

/// Makes the next training batch; called on a thread of its own, one call at a time. It must depend
/// on nothing but the random numbers it is given, so that a resumed run sees the same batches.
using RefinerData = std::function<RefinerBatch(std::mt19937_64&)>;

/// `input` on `device`.
RefinerInput onDevice(const RefinerInput& input, const torch::Device& device);
RefinerTarget onDevice(const RefinerTarget& target, const torch::Device& device);

} // namespace synthesis
