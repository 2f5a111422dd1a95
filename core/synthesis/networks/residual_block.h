// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/synthesis/networks/convolution.h"

namespace synthesis {

/// x + [reflect, 3x3, norm, ReLU, reflect, 3x3, norm](x), with nothing after the sum.
class ResidualBlockImpl : public torch::nn::Module {
public:
    explicit ResidualBlockImpl(std::int64_t channels);

    torch::Tensor forward(const torch::Tensor& x);

private:
    Convolution m_first;
    Convolution m_second;
};
TORCH_MODULE(ResidualBlock);

} // namespace synthesis
