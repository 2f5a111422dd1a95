// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/synthesis/networks/discriminator.h"

#include "core/synthesis/networks/initialisation.h"

#include <algorithm>

namespace synthesis {

namespace {

constexpr std::int64_t widestFactor = 8;
constexpr std::int64_t kernel = 4;
constexpr std::int64_t padding = 2;
constexpr double leak = 0.2;

} // namespace

DiscriminatorOptions faceDiscriminatorOptions()
{
    DiscriminatorOptions options;
    options.inputChannels = 6;
    options.scales = 1;
    options.norm = Norm::Batch;
    return options;
}

PatchDiscriminatorImpl::PatchDiscriminatorImpl(const DiscriminatorOptions& options)
{
    std::int64_t channels = options.width;
    addLayer({.in = options.inputChannels, .out = channels, .stride = 2, .slope = leak});
    for (std::int64_t i = 1; i <= options.layers; ++i) {
        const std::int64_t next = std::min(2 * channels, widestFactor * options.width);
        addLayer({.in = channels,
            .out = next,
            .stride = i < options.layers ? 2 : 1,
            .norm = options.norm,
            .slope = leak});
        channels = next;
    }
    addLayer({.in = channels, .out = 1});
}

void PatchDiscriminatorImpl::addLayer(ConvolutionOptions options)
{
    options.kernel = kernel;
    options.padding = padding;
    m_layers.push_back(
        register_module("layer" + std::to_string(m_layers.size()), Convolution(options)));
}

std::vector<torch::Tensor> PatchDiscriminatorImpl::forward(const torch::Tensor& x)
{
    std::vector<torch::Tensor> outputs;
    for (Convolution& layer : m_layers)
        outputs.push_back(
            layer->forward(outputs.empty() ? forComputing(x, m_computeType) : outputs.back()));
    outputs.back() = outputs.back().to(torch::kFloat);
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

void MultiscaleDiscriminatorImpl::setComputeType(torch::Dtype type)
{
    for (PatchDiscriminator& scale : m_scales)
        scale->setComputeType(type);
}

} // namespace synthesis
