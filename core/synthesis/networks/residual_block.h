// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <torch/torch.h>

namespace synthesis {

/// x + [reflect, 3x3, norm, ReLU, reflect, 3x3, norm](x), with nothing after the sum.
class ResidualBlockImpl : public torch::nn::Module {
public:
    explicit ResidualBlockImpl(std::int64_t channels);

    torch::Tensor forward(const torch::Tensor& x);

private:
    torch::nn::Sequential m_layers;
};
TORCH_MODULE(ResidualBlock);

} // namespace synthesis
