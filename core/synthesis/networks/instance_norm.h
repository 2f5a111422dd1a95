// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <torch/torch.h>

namespace synthesis {

/// LeakyReLU of the instance norm of `x` [N, C, H, W] (Ulyanov et al. 2016; epsilon 1e-5, nothing
/// learned): slope 1 gives the norm alone, 0 a ReLU. Same type as `x`, sums in float32.
/// Differentiable once. One pass over the memory where LibTorch's own operations need several, as
/// long as `x` is float32 or bfloat16, on the CPU and channels-last.
torch::Tensor instanceNorm(const torch::Tensor& x, double slope = 1);

} // namespace synthesis
