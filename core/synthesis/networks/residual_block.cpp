// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/synthesis/networks/residual_block.h"

namespace synthesis {

using torch::nn::Conv2d;
using torch::nn::Conv2dOptions;
using torch::nn::InstanceNorm2d;
using torch::nn::ReflectionPad2d;

ResidualBlockImpl::ResidualBlockImpl(std::int64_t channels)
    : m_layers(register_module("layers",
        torch::nn::Sequential(ReflectionPad2d(1), Conv2d(Conv2dOptions(channels, channels, 3)),
            InstanceNorm2d(channels), torch::nn::ReLU(), ReflectionPad2d(1),
            Conv2d(Conv2dOptions(channels, channels, 3)), InstanceNorm2d(channels))))
{
}

torch::Tensor ResidualBlockImpl::forward(const torch::Tensor& x)
{
    return x + m_layers->forward(x);
}

} // namespace synthesis
