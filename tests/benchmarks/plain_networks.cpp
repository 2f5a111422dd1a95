// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/plain_networks.h"

#include <algorithm>

namespace bench {

namespace {

using synthesis::DiscriminatorOptions;
using synthesis::GeneratorOptions;
using torch::nn::Conv2d;
using torch::nn::Conv2dOptions;
using torch::nn::ConvTranspose2d;
using torch::nn::ConvTranspose2dOptions;
using torch::nn::InstanceNorm2d;
using torch::nn::LeakyReLU;
using torch::nn::LeakyReLUOptions;
using torch::nn::ReflectionPad2d;
using torch::nn::ReLU;
using torch::nn::Sequential;

class PlainBlockImpl : public torch::nn::Module {
public:
    explicit PlainBlockImpl(std::int64_t channels)
        : m_layers(register_module("layers",
            Sequential(ReflectionPad2d(1), Conv2d(Conv2dOptions(channels, channels, 3)),
                InstanceNorm2d(channels), ReLU(), ReflectionPad2d(1),
                Conv2d(Conv2dOptions(channels, channels, 3)), InstanceNorm2d(channels))))
    {
    }

    torch::Tensor forward(const torch::Tensor& x) { return x + m_layers->forward(x); }

private:
    Sequential m_layers;
};
TORCH_MODULE(PlainBlock);

void add(Sequential& layers, const Conv2dOptions& options, std::int64_t out)
{
    layers->push_back(Conv2d(options));
    layers->push_back(InstanceNorm2d(out));
    layers->push_back(ReLU());
}

double convolutionFlop(std::int64_t in, std::int64_t out, std::int64_t kernel, std::int64_t pixels)
{
    return 2.0 * static_cast<double>(in * out * kernel * kernel * pixels);
}

} // namespace

PlainGeneratorImpl::PlainGeneratorImpl(const GeneratorOptions& options)
    : m_layers(register_module("layers", Sequential()))
{
    std::int64_t channels = options.width;
    m_layers->push_back(ReflectionPad2d(3));
    add(m_layers, Conv2dOptions(options.inputChannels, channels, 7), channels);
    for (std::int64_t i = 0; i < options.downsamplings; ++i, channels *= 2)
        add(m_layers, Conv2dOptions(channels, 2 * channels, 3).stride(2).padding(1), 2 * channels);
    for (std::int64_t i = 0; i < options.blocks; ++i)
        m_layers->push_back(PlainBlock(channels));
    for (std::int64_t i = 0; i < options.downsamplings; ++i, channels /= 2) {
        m_layers->push_back(ConvTranspose2d(ConvTranspose2dOptions(channels, channels / 2, 3)
                                                .stride(2)
                                                .padding(1)
                                                .output_padding(1)));
        m_layers->push_back(InstanceNorm2d(channels / 2));
        m_layers->push_back(ReLU());
    }
    m_layers->push_back(ReflectionPad2d(3));
    m_layers->push_back(Conv2d(Conv2dOptions(channels, options.outputChannels, 7)));
    m_layers->push_back(torch::nn::Tanh());
}

PlainDiscriminatorImpl::PlainDiscriminatorImpl(const DiscriminatorOptions& options)
{
    for (std::int64_t scale = 0; scale < options.scales; ++scale) {
        std::vector<Sequential> layers;
        std::int64_t channels = options.inputChannels;
        for (std::int64_t i = 0; i <= options.layers + 1; ++i) {
            const bool isLast = i == options.layers + 1;
            const std::int64_t next = isLast ? 1
                : i == 0                     ? options.width
                                             : std::min(2 * channels, 8 * options.width);
            Sequential layer(Conv2d(
                Conv2dOptions(channels, next, 4).stride(i < options.layers ? 2 : 1).padding(2)));
            if (i > 0 && !isLast)
                layer->push_back(InstanceNorm2d(next));
            if (!isLast)
                layer->push_back(LeakyReLU(LeakyReLUOptions().negative_slope(0.2)));
            layers.push_back(register_module(
                "scale" + std::to_string(scale) + "_layer" + std::to_string(i), layer));
            channels = next;
        }
        m_scales.push_back(std::move(layers));
    }
}

synthesis::Judgement PlainDiscriminatorImpl::forward(torch::Tensor x)
{
    synthesis::Judgement judgement;
    for (auto scale = m_scales.rbegin(); scale != m_scales.rend(); ++scale) {
        std::vector<torch::Tensor> outputs;
        for (Sequential& layer : *scale)
            outputs.push_back(layer->forward(outputs.empty() ? x : outputs.back()));
        judgement.push_back(std::move(outputs));
        x = torch::avg_pool2d(x, 3, 2, 1, /*ceil_mode=*/false, /*count_include_pad=*/false);
    }
    return judgement;
}

void copyInOrder(const torch::nn::Module& from, torch::nn::Module& to)
{
    const torch::NoGradGuard noGradients;
    const std::vector<torch::Tensor> source = from.parameters();
    std::vector<torch::Tensor> target = to.parameters();
    TORCH_CHECK(source.size() == target.size(), "the networks have different layers");
    for (std::size_t i = 0; i < source.size(); ++i)
        target[i].copy_(source[i]);
}

double flopOf(const GeneratorOptions& options, std::int64_t height, std::int64_t width)
{
    std::int64_t pixels = height * width;
    std::int64_t channels = options.width;
    double flop = convolutionFlop(options.inputChannels, channels, 7, pixels)
        + convolutionFlop(channels, options.outputChannels, 7, pixels);
    for (std::int64_t i = 0; i < options.downsamplings; ++i, channels *= 2, pixels /= 4)
        // Down, and up again: each pixel of the smaller picture has nine taps.
        flop += 2 * convolutionFlop(channels, 2 * channels, 3, pixels / 4);
    return flop
        + static_cast<double>(2 * options.blocks) * convolutionFlop(channels, channels, 3, pixels);
}

double flopOf(const DiscriminatorOptions& options, std::int64_t height, std::int64_t width)
{
    double flop = 0;
    for (std::int64_t scale = 0; scale < options.scales; ++scale) {
        std::int64_t h = height >> scale;
        std::int64_t w = width >> scale;
        std::int64_t channels = options.inputChannels;
        for (std::int64_t i = 0; i <= options.layers + 1; ++i) {
            const std::int64_t stride = i < options.layers ? 2 : 1;
            h = h / stride + 1;
            w = w / stride + 1;
            const std::int64_t next = i > options.layers ? 1
                : i == 0                                 ? options.width
                         : std::min(2 * channels, 8 * options.width);
            flop += convolutionFlop(channels, next, 4, h * w);
            channels = next;
        }
    }
    return flop;
}

} // namespace bench
