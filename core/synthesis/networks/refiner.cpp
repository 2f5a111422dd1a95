// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/synthesis/networks/refiner.h"

#include "core/synthesis/error.h"
#include "core/synthesis/kernels.h"
#include "core/synthesis/networks/initialisation.h"

#include <array>

namespace synthesis {

namespace {

constexpr double residualStart = 0.2; // the second convolution of a block starts this small
constexpr double headStart = 0.2; // so that the first composition is nearly the nearest warp
constexpr double leak = 0.2;

void requireSizes(const RefinerInput& input, const RefinerOptions& options)
{
    const bool fits = input.limbs.dim() == 4 && input.limbs.size(1) == options.limbs
        && input.plate.dim() == 4 && input.plate.size(1) == 3 && input.warps.dim() == 5
        && input.warps.size(1) == options.references && input.warps.size(2) == 4;
    if (!fits)
        throw Error(ErrorKind::InvalidArgument, "refiner input",
            "the number of limb maps, plate or warp channels is not the network's");
    if (input.limbs.size(2) % 16 != 0 || input.limbs.size(3) % 16 != 0)
        throw Error(ErrorKind::InvalidArgument, "refiner input",
            "width and height must be multiples of 16");
}

/// Writes `x` [N, C, H, W] into `halved` [N, channels, H/2, W/2] from channel `first` on.
template <typename T>
void halveInto(const torch::Tensor& halved, std::int64_t first, const torch::Tensor& x)
{
    const torch::Tensor held = x.contiguous();
    for (std::int64_t n = 0; n < x.size(0); ++n)
        kernels::halve(held.data_ptr<float>() + n * held.stride(0),
            {x.size(1), x.size(2), x.size(3)}, first, halved.size(1),
            static_cast<T*>(halved.data_ptr()) + n * halved.stride(0));
}

/// All of `input` in `type`, [N, 4 channels, H/2, W/2] in channels-last order. It takes no
/// gradient.
torch::Tensor halved(const RefinerInput& input, torch::Dtype type)
{
    const std::array parts{input.limbs, input.plate, input.warps.flatten(1, 2)};
    if (!input.limbs.is_cpu())
        return torch::pixel_unshuffle(torch::cat(parts, 1).to(type), 2)
            .contiguous(torch::MemoryFormat::ChannelsLast);
    std::int64_t channels = 0;
    for (const torch::Tensor& part : parts)
        channels += 4 * part.size(1);
    const torch::IntArrayRef size = input.limbs.sizes();
    const torch::Tensor result = torch::empty({size[0], channels, size[2] / 2, size[3] / 2},
        torch::TensorOptions(type).memory_format(torch::MemoryFormat::ChannelsLast));
    std::int64_t first = 0;
    for (const torch::Tensor& part : parts) {
        if (type == torch::kFloat)
            halveInto<float>(result, first, part);
        else
            halveInto<kernels::BFloat16>(result, first, part);
        first += 4 * part.size(1);
    }
    return result;
}

/// The means of neighbours along `dimension`, one fewer than `x` has.
torch::Tensor meansOfTwo(const torch::Tensor& x, std::int64_t dimension)
{
    const std::int64_t count = x.size(dimension) - 1;
    return torch::lerp(x.narrow(dimension, 0, count), x.narrow(dimension, 1, count), 0.5);
}

/// The mean of 3x3 neighbours by the weights 1 2 1: removes exactly what alternates from pixel to
/// pixel. [N, C, H, W]. LibTorch's own means of 2x2 pixels take six times as long.
torch::Tensor withoutCheckerboard(const torch::Tensor& x)
{
    const torch::Tensor padded = torch::replication_pad2d(x, {1, 1, 1, 1});
    return meansOfTwo(meansOfTwo(meansOfTwo(meansOfTwo(padded, 3), 3), 2), 2);
}

} // namespace

RefinerImpl::RefinerImpl(RefinerOptions options)
    : m_options(options)
{
    const std::int64_t w = options.width;
    m_encoder = {layer("e0", 4 * options.inputChannels(), w), layer("e1", w, 2 * w, 2),
        layer("e2", 2 * w, 4 * w, 2), layer("e3", 4 * w, 6 * w, 2)};
    for (const char* name : {"r0a", "r0b", "r1a", "r1b", "r2a", "r2b"})
        m_residual.push_back(layer(name, 6 * w, 6 * w));
    m_decoder
        = {layer("d2", 10 * w, 4 * w), layer("d1", 6 * w, 2 * w), layer("d0", 3 * w, w * 3 / 2)};
    m_head = layer("head", w * 3 / 2, 4 * options.outputChannels());
}

torch::nn::Conv2d RefinerImpl::layer(
    const char* name, std::int64_t in, std::int64_t out, int stride)
{
    auto options = torch::nn::Conv2dOptions(in, out, 3).stride(stride).padding(1);
    return register_module(name, torch::nn::Conv2d(options));
}

void RefinerImpl::initialise(std::uint64_t seed)
{
    fillUniform(*this, seed);
    const torch::NoGradGuard noGradients;
    for (std::size_t i = 1; i < m_residual.size(); i += 2)
        m_residual[i]->weight.mul_(residualStart);
    m_head->weight.mul_(headStart);
    m_head->bias.mul_(headStart);
}

torch::Tensor RefinerImpl::convolved(const torch::nn::Conv2d& layer, const torch::Tensor& x) const
{
    return torch::conv2d(x, layer->weight.to(m_computeType), layer->bias.to(m_computeType),
        layer->options.stride(), 1);
}

torch::Tensor RefinerImpl::activated(const torch::nn::Conv2d& layer, const torch::Tensor& x) const
{
    torch::Tensor y = convolved(layer, x);
    return torch::leaky_relu_(y, leak); // in place: nothing else holds y
}

torch::Tensor RefinerImpl::residual(std::size_t block, const torch::Tensor& x) const
{
    return x + convolved(m_residual[2 * block + 1], activated(m_residual[2 * block], x));
}

torch::Tensor RefinerImpl::joined(
    const torch::nn::Conv2d& layer, const torch::Tensor& low, const torch::Tensor& skip) const
{
    const torch::Tensor up = torch::upsample_nearest2d(low, {skip.size(2), skip.size(3)});
    return activated(layer, torch::cat({up, skip}, 1));
}

torch::Tensor RefinerImpl::forward(const RefinerInput& input) const
{
    requireSizes(input, m_options);
    const torch::Tensor x = halved(input, m_computeType);
    const torch::Tensor e0 = activated(m_encoder[0], x);
    const torch::Tensor e1 = activated(m_encoder[1], e0);
    const torch::Tensor e2 = activated(m_encoder[2], e1);
    torch::Tensor deep = activated(m_encoder[3], e2);
    for (std::size_t block = 0; 2 * block < m_residual.size(); ++block)
        deep = residual(block, deep);
    const torch::Tensor d2 = joined(m_decoder[0], deep, e2);
    const torch::Tensor d1 = joined(m_decoder[1], d2, e1);
    const torch::Tensor d0 = joined(m_decoder[2], d1, e0);
    // What decides pixels is float32: a step of bfloat16 in a logit would show as banding.
    // The four pixels of a shuffle come from four sets of weights and may alternate, which an
    // enlarged frame would show as a grid of dots.
    const torch::Tensor output = convolved(m_head, d0).to(torch::kFloat);
    return withoutCheckerboard(torch::pixel_shuffle(output, 2).contiguous());
}

} // namespace synthesis
