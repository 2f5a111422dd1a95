// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/synthesis/networks/initialisation.h"

#include <ATen/CPUGeneratorImpl.h>
#include <algorithm>
#include <cassert>
#include <cmath>
#include <random>

namespace synthesis {

namespace {

constexpr double normalDeviation = 0.02;

double fanInBound(const torch::Tensor& weight)
{
    const double fanIn = static_cast<double>(weight.numel() / weight.size(0));
    return 1.0 / std::sqrt(fanIn);
}

std::int64_t largestParameter(const torch::nn::Module& network)
{
    std::int64_t largest = 0;
    for (const torch::Tensor& parameter : network.parameters())
        largest = std::max(largest, parameter.numel());
    return largest;
}

/// Calls fill(weight, bias) for every module that has both, in the order of registration.
template <typename Fill> void forEachLayer(torch::nn::Module& network, Fill fill)
{
    for (const auto& module : network.modules(/*include_self=*/false)) {
        auto own = module->named_parameters(/*recurse=*/false);
        if (own.contains("weight") && own.contains("bias"))
            fill(own["weight"], own["bias"]);
    }
}

} // namespace

torch::Generator seededGenerator(std::uint64_t seed, std::uint64_t stream)
{
    std::seed_seq mixed{static_cast<std::uint32_t>(seed), static_cast<std::uint32_t>(seed >> 32),
        static_cast<std::uint32_t>(stream), static_cast<std::uint32_t>(stream >> 32)};
    std::mt19937_64 engine(mixed);
    return at::make_generator<at::CPUGeneratorImpl>(engine());
}

void fillUniform(torch::nn::Module& network, std::uint64_t seed)
{
    const torch::NoGradGuard noGradients;
    const torch::Generator random = seededGenerator(seed);
    forEachLayer(network, [&](torch::Tensor& weight, torch::Tensor& bias) {
        const double bound = fanInBound(weight);
        weight.uniform_(-bound, bound, random);
        bias.uniform_(-bound, bound, random);
    });
}

void fillNormal(torch::nn::Module& network, std::uint64_t seed)
{
    const torch::NoGradGuard noGradients;
    const torch::Generator random = seededGenerator(seed);
    torch::Tensor drawn = torch::empty(largestParameter(network));
    forEachLayer(network, [&](torch::Tensor& weight, torch::Tensor& bias) {
        if (weight.dim() == 1) {
            weight.normal_(1.0, normalDeviation, random);
            bias.zero_();
            return;
        }
        const double bound = fanInBound(weight);
        // In the order of the dimensions, whatever that of the memory.
        weight.copy_(drawn.narrow(0, 0, weight.numel())
                         .normal_(0.0, normalDeviation, random)
                         .view(weight.sizes()));
        bias.uniform_(-bound, bound, random);
    });
}

std::int64_t parameterCount(const torch::nn::Module& network)
{
    std::int64_t count = 0;
    for (const torch::Tensor& parameter : network.parameters())
        count += parameter.numel();
    return count;
}

void copyWeights(const torch::nn::Module& from, torch::nn::Module& to)
{
    averageInto(to, from, 0.0);
}

std::int64_t copyMatchingWeights(const torch::nn::Module& from, torch::nn::Module& to)
{
    const torch::NoGradGuard noGradients;
    const auto source = from.named_parameters();
    std::int64_t copied = 0;
    for (auto& item : to.named_parameters()) {
        const torch::Tensor* match = source.find(item.key());
        if (match != nullptr && match->sizes() == item.value().sizes()) {
            item.value().copy_(*match);
            ++copied;
        }
    }
    return copied;
}

void averageInto(torch::nn::Module& average, const torch::nn::Module& network, double decay)
{
    const torch::NoGradGuard noGradients;
    const std::vector<torch::Tensor> from = network.parameters();
    const std::vector<torch::Tensor> to = average.parameters();
    assert(from.size() == to.size());
    for (std::size_t i = 0; i < from.size(); ++i) {
        if (decay == 0.0)
            to[i].copy_(from[i]);
        else
            to[i].lerp_(from[i].to(to[i].dtype()), 1.0 - decay);
    }
    const std::vector<torch::Tensor> fromBuffers = network.buffers();
    const std::vector<torch::Tensor> toBuffers = average.buffers();
    for (std::size_t i = 0; i < fromBuffers.size(); ++i)
        toBuffers[i].copy_(fromBuffers[i]);
}

} // namespace synthesis
