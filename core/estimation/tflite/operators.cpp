// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimation/tflite/operators.h"

#include <ATen/ATen.h>
#include <algorithm>
#include <limits>

namespace estimation::tflite {

namespace {

/// The axis of LibTorch's order that holds axis `fileAxis` of the file's.
std::int64_t axisOf(std::int64_t fileAxis, std::int64_t rank)
{
    static constexpr std::array<std::int64_t, 4> order{0, 2, 3, 1};
    const std::int64_t axis = fileAxis < 0 ? fileAxis + rank : fileAxis;
    TORCH_CHECK(axis >= 0 && axis < rank, "an axis is out of range");
    return rank == 4 ? order[static_cast<std::size_t>(axis)] : axis;
}

struct Window {
    std::array<std::int64_t, 2> vertical;
    std::array<std::int64_t, 2> horizontal;

    bool isSymmetric() const
    {
        return vertical[0] == vertical[1] && horizontal[0] == horizontal[1];
    }
};

Window windowOf(
    const at::Tensor& x, std::int64_t height, std::int64_t width, const Options& options)
{
    if (!options.samePadding)
        return {{0, 0}, {0, 0}};
    return {samePadding(x.size(2), height, options.strideY, options.dilationY),
        samePadding(x.size(3), width, options.strideX, options.dilationX)};
}

at::Tensor surrounded(const at::Tensor& x, const Window& window, double value)
{
    return at::constant_pad_nd(x,
        {window.horizontal[0], window.horizontal[1], window.vertical[0], window.vertical[1]},
        value);
}

/// oneDNN by name: at::conv2d sends small pictures to a slow path without it.
at::Tensor plainConvolution(const at::Tensor& x, const at::Tensor& weight, const at::Tensor& bias,
    const std::array<std::int64_t, 2>& padding, const Options& options, std::int64_t groups)
{
    const std::array<std::int64_t, 2> stride{options.strideY, options.strideX};
    const std::array<std::int64_t, 2> dilation{options.dilationY, options.dilationX};
    if (at::hasMKLDNN())
        return at::mkldnn_convolution(x, weight, bias, padding, stride, dilation, groups);
    return at::conv2d(x, weight, bias, stride, padding, dilation, groups);
}

} // namespace

std::array<std::int64_t, 2> samePadding(
    std::int64_t size, std::int64_t kernel, std::int64_t stride, std::int64_t dilation)
{
    const std::int64_t outputs = (size + stride - 1) / stride;
    const std::int64_t reach = (kernel - 1) * dilation + 1;
    const std::int64_t total = std::max<std::int64_t>((outputs - 1) * stride + reach - size, 0);
    return {total / 2, total - total / 2};
}

at::Tensor toFileOrder(const at::Tensor& x)
{
    return x.dim() == 4 ? x.permute({0, 2, 3, 1}).contiguous() : x.contiguous();
}

at::Tensor fromFileOrder(const at::Tensor& x) { return x.dim() == 4 ? x.permute({0, 3, 1, 2}) : x; }

at::Tensor activated(at::Tensor x, Activation activation)
{
    switch (activation) {
    case Activation::Relu:
        return x.relu_();
    case Activation::Relu6:
        return x.clamp_(0, 6);
    case Activation::None:
        break;
    }
    return x;
}

at::Tensor convolution(const at::Tensor& x, const at::Tensor& weight, const at::Tensor& bias,
    const Options& options, std::int64_t groups)
{
    TORCH_CHECK(weight.size(1) * groups == x.size(1) && weight.size(0) % groups == 0,
        "a convolution has other channels than its input");
    const Window window = windowOf(x, weight.size(2), weight.size(3), options);
    at::Tensor result = window.isSymmetric()
        ? plainConvolution(
            x, weight, bias, {window.vertical[0], window.horizontal[0]}, options, groups)
        : plainConvolution(surrounded(x, window, 0), weight, bias, {0, 0}, options, groups);
    return activated(std::move(result), options.activation);
}

at::Tensor maxPool(const at::Tensor& x, const Options& options)
{
    const Window window = windowOf(x, options.filterY, options.filterX, options);
    const at::Tensor whole = surrounded(x, window, -std::numeric_limits<float>::infinity());
    return activated(at::max_pool2d(whole, {options.filterY, options.filterX},
                         {options.strideY, options.strideX}),
        options.activation);
}

at::Tensor resizeBilinear(
    const at::Tensor& x, std::int64_t height, std::int64_t width, const Options& options)
{
    TORCH_CHECK(options.alignCorners != options.halfPixelCentres,
        "a resize has neither aligned corners nor half-pixel centres");
    return at::upsample_bilinear2d(x, {height, width}, options.alignCorners);
}

at::Tensor depthToSpace(const at::Tensor& x, std::int64_t blockSize)
{
    const std::int64_t channels = x.size(1) / (blockSize * blockSize);
    // [batch, dy, dx, channel, y, x] -> [batch, channel, y, dy, x, dx]
    return x.contiguous()
        .view({x.size(0), blockSize, blockSize, channels, x.size(2), x.size(3)})
        .permute({0, 3, 4, 1, 5, 2})
        .reshape({x.size(0), channels, x.size(2) * blockSize, x.size(3) * blockSize})
        .contiguous(at::MemoryFormat::ChannelsLast);
}

at::Tensor reshaped(const at::Tensor& x, const std::vector<std::int64_t>& fileShape)
{
    return fromFileOrder(toFileOrder(x).reshape(fileShape));
}

at::Tensor concatenated(const std::vector<at::Tensor>& parts, std::int64_t fileAxis)
{
    return at::cat(parts, axisOf(fileAxis, parts.front().dim()));
}

at::Tensor padded(const at::Tensor& x, const std::vector<std::int64_t>& paddings)
{
    const std::int64_t rank = x.dim();
    TORCH_CHECK(
        static_cast<std::int64_t>(paddings.size()) == 2 * rank, "a padding has a wrong size");
    std::vector<std::int64_t> lastFirst(paddings.size());
    for (std::int64_t axis = 0; axis < rank; ++axis) {
        const std::int64_t place = 2 * (rank - 1 - axisOf(axis, rank));
        for (std::int64_t end = 0; end < 2; ++end)
            lastFirst[static_cast<std::size_t>(place + end)]
                = paddings[static_cast<std::size_t>(2 * axis + end)];
    }
    return at::constant_pad_nd(x, lastFirst, 0);
}

at::Tensor sliced(const at::Tensor& x, const std::vector<std::int64_t>& begin,
    const std::vector<std::int64_t>& fileShape)
{
    TORCH_CHECK(
        begin.size() == fileShape.size() && static_cast<std::int64_t>(fileShape.size()) == x.dim(),
        "a slice has a wrong size");
    at::Tensor result = x;
    for (std::size_t axis = 0; axis < begin.size(); ++axis)
        result = result.narrow(
            axisOf(static_cast<std::int64_t>(axis), x.dim()), begin[axis], fileShape[axis]);
    return result;
}

at::Tensor mean(const at::Tensor& x, const std::vector<std::int64_t>& fileAxes, bool keep)
{
    std::vector<std::int64_t> axes;
    for (const std::int64_t axis : fileAxes)
        axes.push_back(axisOf(axis, x.dim()));
    return x.mean(axes, keep);
}

at::Tensor leakyByChannel(const at::Tensor& x, const at::Tensor& slope)
{
    return at::prelu(x, slope);
}

} // namespace estimation::tflite
