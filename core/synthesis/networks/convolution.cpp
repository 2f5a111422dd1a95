// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/synthesis/networks/convolution.h"

#include "core/synthesis/networks/instance_norm.h"
#include "core/synthesis/networks/reflection.h"

namespace synthesis {

namespace {

using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

constexpr std::int64_t fewPixels = 512; // of the output
constexpr std::int64_t manyWeights = 1 << 20;

/// A convolution with few pixels and many weights as a product of matrices. A convolution's own
/// code first puts the weights into another order, and their gradient back, which then takes longer
/// than the product.
bool isBetterAsMatrix(const torch::Tensor& x, const torch::Tensor& weight, std::int64_t stride)
{
    return x.is_cpu() && x.scalar_type() == torch::kBFloat16 && stride == 1
        && weight.numel() >= manyWeights
        && x.size(0) * (x.size(2) - weight.size(2) + 1) * (x.size(3) - weight.size(3) + 1)
        <= fewPixels;
}

/// The surroundings of every output pixel, [pixels, kernel height * kernel width * channels], from
/// `x` channels-last.
torch::Tensor surroundings(const torch::Tensor& x, const torch::Tensor& weight)
{
    const std::int64_t channels = x.size(1);
    const std::int64_t row = x.size(3) * channels;
    const std::int64_t height = x.size(2) - weight.size(2) + 1;
    const std::int64_t width = x.size(3) - weight.size(3) + 1;
    return x
        .as_strided({x.size(0), height, width, weight.size(2), weight.size(3) * channels},
            {x.size(2) * row, row, channels, row, 1})
        .reshape({x.size(0) * height * width, -1});
}

/// [out, in, h, w], channels-last -> [out, h * w * in], the same memory.
torch::Tensor matrixOf(const torch::Tensor& weight)
{
    return weight.permute({0, 2, 3, 1}).reshape({weight.size(0), -1});
}

/// `x` already padded; stride 1.
struct MatrixConvolution : torch::autograd::Function<MatrixConvolution> {
    static torch::Tensor forward(
        AutogradContext* context, const torch::Tensor& x, const torch::Tensor& weight)
    {
        context->save_for_backward({x, weight});
        return torch::mm(surroundings(x, weight), matrixOf(weight).t())
            .view({x.size(0), x.size(2) - weight.size(2) + 1, x.size(3) - weight.size(3) + 1, -1})
            .permute({0, 3, 1, 2});
    }

    static variable_list backward(AutogradContext* context, const variable_list& gradients)
    {
        const variable_list saved = context->get_saved_variables();
        const auto& [x, weight] = std::tie(saved[0], saved[1]);
        const torch::Tensor ofY = gradients[0].contiguous(torch::MemoryFormat::ChannelsLast);
        torch::Tensor ofX;
        torch::Tensor ofWeight;
        if (context->needs_input_grad(0))
            ofX = std::get<0>(at::convolution_backward(ofY, x, weight, c10::nullopt, {1, 1}, {0, 0},
                {1, 1}, false, {0, 0}, 1, {true, false, false}));
        if (context->needs_input_grad(1))
            ofWeight = torch::mm(
                ofY.permute({0, 2, 3, 1}).reshape({-1, ofY.size(1)}).t(), surroundings(x, weight))
                           .view({weight.size(0), weight.size(2), weight.size(3), -1})
                           .permute({0, 3, 1, 2});
        return {ofX, ofWeight};
    }
};

/// A copy in another type, whose gradient becomes that of the weight as it comes.
struct Conversion : torch::autograd::Function<Conversion> {
    static torch::Tensor forward(
        AutogradContext* context, const torch::Tensor& weight, torch::Dtype type)
    {
        context->saved_data["weight"] = weight; // for every pass back, not only for the first
        return weight.to(
            torch::TensorOptions(type), false, true, torch::MemoryFormat::ChannelsLast);
    }

    static variable_list backward(AutogradContext* context, const variable_list& gradients)
    {
        torch::Tensor& ofWeight = context->saved_data["weight"].toTensor().mutable_grad();
        ofWeight = ofWeight.defined() ? ofWeight + gradients[0] : gradients[0];
        return {torch::Tensor(), torch::Tensor()};
    }
};

torch::Tensor converted(const torch::Tensor& weight, torch::Dtype type)
{
    if (weight.is_cpu() && weight.is_leaf())
        return Conversion::apply(weight, type);
    return weight.to(torch::TensorOptions(type), false, false, torch::MemoryFormat::ChannelsLast);
}

torch::Tensor convolved(const torch::Tensor& x, const torch::Tensor& weight,
    const torch::Tensor& bias, const ConvolutionOptions& options)
{
    const torch::Tensor padded = options.reflects ? reflected(x, options.padding) : x;
    const std::int64_t padding = options.reflects ? 0 : options.padding;
    if (!bias.defined() && padding == 0 && isBetterAsMatrix(padded, weight, options.stride))
        return MatrixConvolution::apply(padded, weight);
    return torch::conv2d(padded, weight, bias, options.stride, padding);
}

} // namespace

torch::Tensor forComputing(const torch::Tensor& x, torch::Dtype type)
{
    return x.to(type).contiguous(torch::MemoryFormat::ChannelsLast);
}

torch::Tensor zeroWeight(torch::IntArrayRef sizes)
{
    return torch::empty(sizes, torch::MemoryFormat::ChannelsLast).zero_();
}

torch::Tensor ConvertedWeight::of(const torch::Tensor& weight, torch::Dtype type)
{
    if (weight.scalar_type() == type && weight.is_contiguous(torch::MemoryFormat::ChannelsLast))
        return weight;
    const bool needsGradient = torch::GradMode::is_enabled() && weight.requires_grad();
    torch::Tensor& kept = *m_converted;
    if (kept.defined() && m_memory == weight.data_ptr() && m_version == weight._version()
        && kept.scalar_type() == type && kept.requires_grad() == needsGradient)
        return kept;
    kept.reset(); // the new one takes its memory
    kept = converted(weight, type);
    if (needsGradient)
        kept.register_hook([kept = std::weak_ptr(m_converted)](const torch::Tensor& gradient) {
            if (const auto done = kept.lock())
                done->reset();
            return gradient;
        });
    m_memory = weight.data_ptr();
    m_version = weight._version();
    return kept;
}

ConvolutionImpl::ConvolutionImpl(const ConvolutionOptions& options)
    : m_options(options)
    , m_weight(register_parameter(
          "weight", zeroWeight({options.out, options.in, options.kernel, options.kernel})))
    , m_bias(register_parameter("bias", torch::zeros({options.out})))
{
    if (options.norm == Norm::Batch)
        m_batchNorm = register_module("norm", torch::nn::BatchNorm2d(options.out));
}

torch::Tensor ConvolutionImpl::forward(const torch::Tensor& x)
{
    // The instance norm would take the bias out again.
    const torch::Tensor bias
        = m_options.norm == Norm::Instance ? torch::Tensor() : m_bias.to(x.scalar_type());
    const torch::Tensor y
        = convolved(x, m_converted.of(m_weight, x.scalar_type()), bias, m_options);
    if (m_options.norm == Norm::Instance)
        return instanceNorm(y, m_options.slope);
    const torch::Tensor normed = m_batchNorm ? m_batchNorm->forward(y) : y;
    return m_options.slope == 1 ? normed : torch::leaky_relu(normed, m_options.slope);
}

} // namespace synthesis
