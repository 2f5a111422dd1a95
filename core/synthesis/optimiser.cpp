// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/synthesis/optimiser.h"

namespace synthesis {

void setRate(torch::optim::Adam& optimiser, double rate)
{
    for (torch::optim::OptimizerParamGroup& group : optimiser.param_groups())
        static_cast<torch::optim::AdamOptions&>(group.options()).lr(rate);
}

void setRequiresGradient(torch::nn::Module& network, bool required)
{
    for (torch::Tensor& parameter : network.parameters())
        parameter.set_requires_grad(required);
}

} // namespace synthesis
