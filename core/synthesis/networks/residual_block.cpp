// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/synthesis/networks/residual_block.h"

namespace synthesis {

namespace {

Convolution layer(std::int64_t channels, double slope)
{
    return Convolution(ConvolutionOptions{
        .in = channels, .out = channels, .reflects = true, .norm = Norm::Instance, .slope = slope});
}

} // namespace

ResidualBlockImpl::ResidualBlockImpl(std::int64_t channels)
    : m_first(register_module("first", layer(channels, 0)))
    , m_second(register_module("second", layer(channels, 1)))
{
}

torch::Tensor ResidualBlockImpl::forward(const torch::Tensor& x)
{
    return x + m_second->forward(m_first->forward(x));
}

} // namespace synthesis
