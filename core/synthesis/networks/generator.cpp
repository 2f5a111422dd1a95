// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/synthesis/networks/generator.h"

#include "core/synthesis/error.h"
#include "core/synthesis/networks/initialisation.h"
#include "core/synthesis/networks/residual_block.h"

#include <cassert>

namespace synthesis {

namespace {

using torch::nn::Conv2d;
using torch::nn::Conv2dOptions;
using torch::nn::InstanceNorm2d;
using torch::nn::ReflectionPad2d;
using torch::nn::ReLU;
using torch::nn::Sequential;

constexpr std::int64_t enhancerBlocks = 3;

void addNormAndRelu(Sequential& layers, std::int64_t channels)
{
    layers->push_back(InstanceNorm2d(channels));
    layers->push_back(ReLU());
}

void addStem(Sequential& layers, std::int64_t in, std::int64_t out)
{
    layers->push_back(ReflectionPad2d(3));
    layers->push_back(Conv2d(Conv2dOptions(in, out, 7)));
    addNormAndRelu(layers, out);
}

void addDown(Sequential& layers, std::int64_t in)
{
    layers->push_back(Conv2d(Conv2dOptions(in, 2 * in, 3).stride(2).padding(1)));
    addNormAndRelu(layers, 2 * in);
}

void addUp(Sequential& layers, std::int64_t in, TransposedConvolution how)
{
    layers->push_back(UpConvolution(in, in / 2, how));
    addNormAndRelu(layers, in / 2);
}

void addHead(Sequential& layers, std::int64_t in, std::int64_t out)
{
    layers->push_back(ReflectionPad2d(3));
    layers->push_back(Conv2d(Conv2dOptions(in, out, 7)));
    layers->push_back(torch::nn::Tanh());
}

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
    addStem(m_body, options.inputChannels, channels);
    for (std::int64_t i = 0; i < options.downsamplings; ++i, channels *= 2)
        addDown(m_body, channels);
    for (std::int64_t i = 0; i < options.blocks; ++i)
        m_body->push_back(ResidualBlock(channels));
    for (std::int64_t i = 0; i < options.downsamplings; ++i, channels /= 2)
        addUp(m_body, channels, options.transposed);
    if (head == Head::Image) {
        m_head = register_module("head", Sequential());
        addHead(m_head, channels, options.outputChannels);
    }
}

torch::Tensor GlobalGeneratorImpl::forward(const torch::Tensor& x)
{
    requireMultiple(x, std::int64_t{1} << m_options.downsamplings);
    const torch::Tensor features = m_body->forward(x);
    return m_head ? m_head->forward(features) : features;
}

void GlobalGeneratorImpl::initialise(std::uint64_t seed) { fillNormal(*this, seed); }

LocalEnhancerImpl::LocalEnhancerImpl(const GeneratorOptions& options)
    : m_global(register_module(
        "inner", GlobalGenerator(innerOptions(options), GlobalGeneratorImpl::Head::None)))
    , m_down(register_module("down", Sequential()))
    , m_up(register_module("up", Sequential()))
{
    addStem(m_down, options.inputChannels, options.width);
    addDown(m_down, options.width);
    for (std::int64_t i = 0; i < enhancerBlocks; ++i)
        m_up->push_back(ResidualBlock(2 * options.width));
    addUp(m_up, 2 * options.width, options.transposed);
    addHead(m_up, options.width, options.outputChannels);
}

torch::Tensor LocalEnhancerImpl::forward(const torch::Tensor& x)
{
    requireMultiple(x, 2);
    const torch::Tensor half
        = torch::avg_pool2d(x, 3, 2, 1, /*ceil_mode=*/false, /*count_include_pad=*/false);
    return m_up->forward(m_down->forward(x) + m_global->forward(half));
}

void LocalEnhancerImpl::initialise(std::uint64_t seed) { fillNormal(*this, seed); }

void LocalEnhancerImpl::takeGlobal(const GlobalGenerator& trained)
{
    const std::int64_t copied = copyMatchingWeights(*trained, *m_global);
    if (copied != static_cast<std::int64_t>(m_global->parameters().size()))
        throw Error(ErrorKind::InvalidArgument, "global generator",
            "its layers are not those inside this local enhancer");
}

} // namespace synthesis
