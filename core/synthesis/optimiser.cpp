// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/synthesis/optimiser.h"

#include "core/synthesis/kernels.h"

#include <cmath>
#include <sstream>

namespace synthesis {

namespace {

using torch::optim::AdamOptions;
using torch::optim::AdamParamState;

bool isForKernel(const torch::Tensor& parameter)
{
    return parameter.is_cpu() && parameter.scalar_type() == torch::kFloat
        && parameter.is_non_overlapping_and_dense();
}

/// `tensor` in the memory order of `like`.
torch::Tensor inOrderOf(const torch::Tensor& like, const torch::Tensor& tensor)
{
    return tensor.strides() == like.strides()
        ? tensor
        : torch::empty_like(like, like.options().dtype(tensor.dtype())).copy_(tensor);
}

kernels::AdamUpdate updateOf(const AdamOptions& options, std::int64_t step)
{
    const auto [beta1, beta2] = options.betas();
    const auto count = static_cast<double>(step);
    return {static_cast<float>(beta1), static_cast<float>(beta2),
        static_cast<float>(options.lr() / (1 - std::pow(beta1, count))),
        static_cast<float>(std::sqrt(1 - std::pow(beta2, count))),
        static_cast<float>(options.eps())};
}

void update(torch::Tensor& weight, AdamParamState& state, const kernels::AdamUpdate& update)
{
    const torch::Tensor gradient = inOrderOf(weight, weight.grad());
    state.exp_avg(inOrderOf(weight, state.exp_avg()));
    state.exp_avg_sq(inOrderOf(weight, state.exp_avg_sq()));
    const auto updated = [&](const auto* ofWeight) {
        kernels::adam(weight.data_ptr<float>(), ofWeight, state.exp_avg().data_ptr<float>(),
            state.exp_avg_sq().data_ptr<float>(), weight.numel(), update);
    };
    if (gradient.scalar_type() == torch::kBFloat16)
        updated(static_cast<const kernels::BFloat16*>(gradient.data_ptr()));
    else
        updated(gradient.data_ptr<float>());
    weight.unsafeGetTensorImpl()->bump_version();
}

/// LibTorch's key of a parameter's state, a text in old versions and a pointer in new ones.
template <typename Key> Key keyOf(c10::TensorImpl* parameter)
{
    if constexpr (std::is_same_v<Key, std::string>) {
        std::ostringstream text;
        text << parameter;
        return text.str();
    } else {
        return parameter;
    }
}

} // namespace

Adam::Adam(std::vector<torch::Tensor> parameters, const AdamOptions& options)
    : torch::optim::Adam(std::move(parameters), options)
{
}

AdamParamState& Adam::stateOf(const torch::Tensor& parameter)
{
    using Key = std::decay_t<decltype(state_)>::key_type;
    auto& state = state_[keyOf<Key>(parameter.unsafeGetTensorImpl())];
    if (!state) {
        auto fresh = std::make_unique<AdamParamState>();
        fresh->exp_avg(torch::zeros_like(parameter));
        fresh->exp_avg_sq(torch::zeros_like(parameter));
        state = std::move(fresh);
    }
    return static_cast<AdamParamState&>(*state);
}

torch::Tensor Adam::step(LossClosure closure)
{
    const torch::NoGradGuard noGradients;
    bool areAllForKernel = true;
    for (torch::optim::OptimizerParamGroup& group : param_groups())
        for (const torch::Tensor& parameter : group.params())
            areAllForKernel = areAllForKernel && isForKernel(parameter);
    if (!areAllForKernel)
        return torch::optim::Adam::step(std::move(closure));
    for (torch::optim::OptimizerParamGroup& group : param_groups()) {
        const auto& options = static_cast<const AdamOptions&>(group.options());
        for (torch::Tensor& weight : group.params()) {
            if (!weight.grad().defined())
                continue;
            AdamParamState& state = stateOf(weight);
            state.step(state.step() + 1);
            update(weight, state, updateOf(options, state.step()));
        }
    }
    return {};
}

std::unique_ptr<Adam> makeAdam(const std::vector<torch::Tensor>& parameters, double rate)
{
    return std::make_unique<Adam>(parameters, AdamOptions(rate).betas({0.5, 0.999}));
}

void forgetGradients(const std::vector<torch::Tensor>& parameters)
{
    for (const torch::Tensor& parameter : parameters)
        parameter.mutable_grad() = torch::Tensor();
}

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

double gradientNorm(const std::vector<torch::Tensor>& parameters)
{
    std::vector<torch::Tensor> norms;
    for (const torch::Tensor& parameter : parameters)
        if (parameter.grad().defined())
            norms.push_back(parameter.grad().norm(2, torch::kFloat));
    return norms.empty() ? 0.0 : torch::stack(norms).norm().item<double>();
}

} // namespace synthesis
