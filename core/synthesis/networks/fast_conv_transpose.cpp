// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/synthesis/networks/fast_conv_transpose.h"

#include "core/synthesis/networks/instance_norm.h"

namespace synthesis {

namespace {

using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

enum class Wanted { InputGradient, WeightGradient };

/// One gradient of the 3x3 convolution with stride 2 and padding 1 that leads from [N, out, 2 H, 2
/// W] down to [N, in, H, W]: the transposed convolution is that convolution run backwards.
torch::Tensor downwardsGradient(const torch::Tensor& gradient, const torch::Tensor& input,
    const torch::Tensor& weight, Wanted wanted)
{
    const std::array<bool, 3> mask{
        wanted == Wanted::InputGradient, wanted == Wanted::WeightGradient, false};
    const auto gradients = at::convolution_backward(gradient, input, weight, c10::nullopt, {2, 2},
        {1, 1}, {1, 1}, /*transposed=*/false, {0, 0}, /*groups=*/1, mask);
    return wanted == Wanted::InputGradient ? std::get<0>(gradients) : std::get<1>(gradients);
}

struct ConvTransposeFunction : torch::autograd::Function<ConvTransposeFunction> {
    static torch::Tensor forward(
        AutogradContext* context, const torch::Tensor& x, const torch::Tensor& weight)
    {
        context->save_for_backward({x, weight});
        // Only the size of this input matters.
        const torch::Tensor sizeOnly
            = torch::empty({x.size(0), weight.size(1), 2 * x.size(2), 2 * x.size(3)},
                x.options().memory_format(x.suggest_memory_format()));
        return downwardsGradient(x, sizeOnly, weight, Wanted::InputGradient);
    }

    static variable_list backward(AutogradContext* context, const variable_list& gradients)
    {
        const variable_list saved = context->get_saved_variables();
        const torch::Tensor gradient = gradients[0].contiguous(saved[0].suggest_memory_format());
        torch::Tensor ofWeight;
        torch::Tensor ofInput;
        if (context->needs_input_grad(0))
            ofInput = torch::conv2d(gradient, saved[1], {}, 2, 1);
        if (context->needs_input_grad(1))
            ofWeight = downwardsGradient(saved[0], gradient, saved[1], Wanted::WeightGradient);
        return {ofInput, ofWeight};
    }
};

} // namespace

torch::Tensor fastConvTranspose(
    const torch::Tensor& x, const torch::Tensor& weight, const torch::Tensor& bias)
{
    const torch::Tensor y = ConvTransposeFunction::apply(x, weight);
    return bias.defined() ? y + bias.view({1, -1, 1, 1}) : y;
}

UpConvolutionImpl::UpConvolutionImpl(std::int64_t in, std::int64_t out, UpSampling how)
    : m_weight(register_parameter("weight", zeroWeight({in, out, 3, 3})))
    , m_bias(register_parameter("bias", torch::zeros({out})))
    , m_how(how)
{
}

torch::Tensor UpConvolutionImpl::forward(const torch::Tensor& x)
{
    const torch::Tensor weight = m_converted.of(m_weight, x.scalar_type());
    // The norm would take the bias out again.
    return instanceNorm(enlarged(x, weight), 0);
}

torch::Tensor UpConvolutionImpl::enlarged(const torch::Tensor& x, const torch::Tensor& weight) const
{
    if (m_how == UpSampling::TransposedAsGradient)
        return fastConvTranspose(x, weight);
    if (m_how == UpSampling::NearestThenConvolution)
        return torch::conv2d(torch::upsample_nearest2d(x, {2 * x.size(2), 2 * x.size(3)}),
            weight.transpose(0, 1), {}, 1, 1);
    return torch::conv_transpose2d(x, weight, {}, 2, 1, 1);
}

} // namespace synthesis
