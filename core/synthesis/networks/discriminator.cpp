// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/synthesis/networks/discriminator.h"

#include "core/synthesis/networks/initialisation.h"

#include <algorithm>

namespace synthesis {

namespace {

using torch::nn::Conv2d;
using torch::nn::Conv2dOptions;
using torch::nn::Sequential;

constexpr std::int64_t widestFactor = 8;
constexpr std::int64_t kernel = 4;
constexpr std::int64_t padding = 2;

} // namespace

DiscriminatorOptions faceDiscriminatorOptions()
{
    DiscriminatorOptions options;
    options.inputChannels = 6;
    options.scales = 1;
    options.norm = DiscriminatorNorm::Batch;
    return options;
}

PatchDiscriminatorImpl::PatchDiscriminatorImpl(const DiscriminatorOptions& options)
    : m_norm(options.norm)
{
    std::int64_t channels = options.width;
    m_layers.push_back(layer(0, options.inputChannels, channels, 2));
    for (std::int64_t i = 1; i <= options.layers; ++i) {
        const std::int64_t next = std::min(2 * channels, widestFactor * options.width);
        m_layers.push_back(layer(i, channels, next, i < options.layers ? 2 : 1));
        channels = next;
    }
    const std::string last = "layer" + std::to_string(options.layers + 1);
    const auto judging = Conv2dOptions(channels, 1, kernel).padding(padding);
    m_layers.push_back(register_module(last, Sequential(Conv2d(judging))));
}

Sequential PatchDiscriminatorImpl::layer(
    std::int64_t index, std::int64_t in, std::int64_t out, int stride)
{
    Sequential layers(Conv2d(Conv2dOptions(in, out, kernel).stride(stride).padding(padding)));
    if (index > 0 && m_norm == DiscriminatorNorm::Instance)
        layers->push_back(torch::nn::InstanceNorm2d(out));
    if (index > 0 && m_norm == DiscriminatorNorm::Batch)
        layers->push_back(torch::nn::BatchNorm2d(out));
    layers->push_back(torch::nn::LeakyReLU(torch::nn::LeakyReLUOptions().negative_slope(0.2)));
    return register_module("layer" + std::to_string(index), layers);
}

std::vector<torch::Tensor> PatchDiscriminatorImpl::forward(torch::Tensor x)
{
    std::vector<torch::Tensor> outputs;
    for (Sequential& layers : m_layers) {
        x = layers->forward(x);
        outputs.push_back(x);
    }
    return outputs;
}

MultiscaleDiscriminatorImpl::MultiscaleDiscriminatorImpl(const DiscriminatorOptions& options)
    : m_options(options)
{
    for (std::int64_t i = 0; i < options.scales; ++i)
        m_scales.push_back(
            register_module("scale" + std::to_string(i), PatchDiscriminator(options)));
}

Judgement MultiscaleDiscriminatorImpl::forward(torch::Tensor x)
{
    Judgement judgement;
    for (auto scale = m_scales.rbegin(); scale != m_scales.rend(); ++scale) {
        judgement.push_back((*scale)->forward(x));
        x = torch::avg_pool2d(x, 3, 2, 1, /*ceil_mode=*/false, /*count_include_pad=*/false);
    }
    return judgement;
}

void MultiscaleDiscriminatorImpl::initialise(std::uint64_t seed) { fillNormal(*this, seed); }

} // namespace synthesis
