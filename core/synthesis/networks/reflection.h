// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <torch/torch.h>

namespace synthesis {

/// `x` [N, C, H, W] with `margin` more pixels on each side, mirrored at the border pixel, which is
/// not repeated: [N, C, H + 2 margin, W + 2 margin]. As reflection_pad2d(), but for every type,
/// and channels-last stays channels-last. Needs margin < H and W. Differentiable once.
torch::Tensor reflected(const torch::Tensor& x, std::int64_t margin);

} // namespace synthesis
