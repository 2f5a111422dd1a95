// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/synthesis/networks/generator.h"

#include "core/synthesis/error.h"
#include "core/synthesis/networks/initialisation.h"
#include "core/synthesis/networks/residual_block.h"

#include <cassert>

namespace synthesis {

namespace {

using torch::nn::Sequential;

constexpr std::int64_t enhancerBlocks = 3;
constexpr std::int64_t wideKernel = 7;

Convolution stem(std::int64_t in, std::int64_t out)
{
    return Convolution(ConvolutionOptions{.in = in,
        .out = out,
        .kernel = wideKernel,
        .padding = wideKernel / 2,
        .reflects = true,
        .norm = Norm::Instance,
        .slope = 0});
}

Convolution down(std::int64_t in)
{
    return Convolution(ConvolutionOptions{
        .in = in, .out = 2 * in, .stride = 2, .norm = Norm::Instance, .slope = 0});
}

Convolution head(std::int64_t in, std::int64_t out)
{
    return Convolution(ConvolutionOptions{
        .in = in, .out = out, .kernel = wideKernel, .padding = wideKernel / 2, .reflects = true});
}

/// The picture from the head's output, float32 again.
torch::Tensor pictureFrom(const torch::Tensor& headed)
{
    return headed.to(torch::kFloat).contiguous().tanh();
}

std::string numbered(const char* name, std::int64_t index) { return name + std::to_string(index); }

GeneratorOptions innerOptions(GeneratorOptions options)
{
    options.width *= 2;
    return options;
}

void requireMultiple(const torch::Tensor& x, std::int64_t factor)
{
    if (x.size(2) % factor != 0 || x.size(3) % factor != 0)
        throw Error(ErrorKind::InvalidArgument, "generator input",
            "width and height must be multiples of " + std::to_string(factor));
}

} // namespace

GeneratorOptions faceGeneratorOptions()
{
    GeneratorOptions options;
    options.downsamplings = 3;
    options.blocks = 5;
    return options;
}

GlobalGeneratorImpl::GlobalGeneratorImpl(const GeneratorOptions& options, Head head)
    : m_options(options)
    , m_body(register_module("body", Sequential()))
{
    std::int64_t channels = options.width;
    m_body->push_back("stem", stem(options.inputChannels, channels));
    for (std::int64_t i = 0; i < options.downsamplings; ++i, channels *= 2)
        m_body->push_back(numbered("down", i), down(channels));
    for (std::int64_t i = 0; i < options.blocks; ++i)
        m_body->push_back(numbered("block", i), ResidualBlock(channels));
    for (std::int64_t i = 0; i < options.downsamplings; ++i, channels /= 2)
        m_body->push_back(
            numbered("up", i), UpConvolution(channels, channels / 2, options.upSampling));
    if (head == Head::Image)
        m_head = register_module("head", synthesis::head(channels, options.outputChannels));
}

torch::Tensor GlobalGeneratorImpl::forward(const torch::Tensor& x)
{
    requireMultiple(x, std::int64_t{1} << m_options.downsamplings);
    const torch::Tensor features = m_body->forward(forComputing(x, m_computeType));
    return m_head ? pictureFrom(m_head->forward(features)) : features;
}

void GlobalGeneratorImpl::initialise(std::uint64_t seed) { fillNormal(*this, seed); }

LocalEnhancerImpl::LocalEnhancerImpl(const GeneratorOptions& options)
    : m_global(register_module(
        "inner", GlobalGenerator(innerOptions(options), GlobalGeneratorImpl::Head::None)))
    , m_down(register_module("down", Sequential()))
    , m_up(register_module("up", Sequential()))
    , m_head(register_module("head", head(options.width, options.outputChannels)))
{
    m_down->push_back("stem", stem(options.inputChannels, options.width));
    m_down->push_back("down0", down(options.width));
    for (std::int64_t i = 0; i < enhancerBlocks; ++i)
        m_up->push_back(numbered("block", i), ResidualBlock(2 * options.width));
    m_up->push_back("up0", UpConvolution(2 * options.width, options.width, options.upSampling));
}

torch::Tensor LocalEnhancerImpl::forward(const torch::Tensor& x)
{
    requireMultiple(x, 2);
    const torch::Tensor half
        = torch::avg_pool2d(x, 3, 2, 1, /*ceil_mode=*/false, /*count_include_pad=*/false);
    const torch::Tensor features = m_down->forward(forComputing(x, m_computeType));
    return pictureFrom(m_head->forward(m_up->forward(features + m_global->forward(half))));
}

void LocalEnhancerImpl::initialise(std::uint64_t seed) { fillNormal(*this, seed); }

void LocalEnhancerImpl::setComputeType(torch::Dtype type)
{
    m_computeType = type;
    m_global->setComputeType(type);
}

void LocalEnhancerImpl::takeGlobal(const GlobalGenerator& trained)
{
    const std::int64_t copied = copyMatchingWeights(*trained, *m_global);
    if (copied != static_cast<std::int64_t>(m_global->parameters().size()))
        throw Error(ErrorKind::InvalidArgument, "global generator",
            "its layers are not those inside this local enhancer");
}

} // namespace synthesis
