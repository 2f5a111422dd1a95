// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <torch/torch.h>

namespace synthesis {

/// Sets the learning rate of every parameter.
void setRate(torch::optim::Adam& optimiser, double rate);

/// While a network is only looked through, its own weights need no gradient.
void setRequiresGradient(torch::nn::Module& network, bool required);

} // namespace synthesis
