// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <torch/torch.h>
#include <vector>

namespace synthesis {

/// LibTorch's Adam, whose update of a weight on the CPU is one pass over the memory. The state is
/// LibTorch's, and so are the numbers within rounding. On the CPU the gradient may be
/// bfloat16. No weight decay, no AMSGrad.
class Adam : public torch::optim::Adam {
public:
    Adam(std::vector<torch::Tensor> parameters, const torch::optim::AdamOptions& options);

    torch::Tensor step(LossClosure closure = nullptr) override;

private:
    torch::optim::AdamParamState& stateOf(const torch::Tensor& parameter);
};

/// Adam with the paper's momenta for adversarial training, 0.5 and 0.999.
std::unique_ptr<Adam> makeAdam(const std::vector<torch::Tensor>& parameters, double rate);

/// The next gradients take the place of the old ones, whose memory is free until then.
void forgetGradients(const std::vector<torch::Tensor>& parameters);

/// Sets the learning rate of every parameter.
void setRate(torch::optim::Adam& optimiser, double rate);

/// While a network is only looked through, its own weights need no gradient.
void setRequiresGradient(torch::nn::Module& network, bool required);

/// The length of all gradients together; not a number where one of them is not.
double gradientNorm(const std::vector<torch::Tensor>& parameters);

} // namespace synthesis
