// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <torch/torch.h>

namespace synthesis {

/// Mean of |a - b|, a float32 scalar, for two tensors of one shape and type; the gradient goes to
/// `a` alone. Each way is one pass over the memory where both are float32 or bfloat16, lie in the
/// same order, and on the CPU. Differentiable once.
torch::Tensor meanAbsoluteDifference(const torch::Tensor& a, const torch::Tensor& b);

} // namespace synthesis
