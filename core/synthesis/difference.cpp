// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/synthesis/difference.h"

#include "core/synthesis/kernels.h"

namespace synthesis {

namespace {

using kernels::BFloat16;
using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

template <typename T> const T* valuesOf(const torch::Tensor& tensor)
{
    return static_cast<const T*>(tensor.data_ptr());
}

template <typename T>
void fillGradient(
    const torch::Tensor& a, const torch::Tensor& b, float factor, const torch::Tensor& ofA)
{
    kernels::differenceBackward(
        valuesOf<T>(a), valuesOf<T>(b), a.numel(), factor, static_cast<T*>(ofA.data_ptr()));
}

struct DifferenceFunction : torch::autograd::Function<DifferenceFunction> {
    static torch::Tensor forward(
        AutogradContext* context, const torch::Tensor& a, const torch::Tensor& b)
    {
        context->save_for_backward({a, b});
        const double sum = a.scalar_type() == torch::kFloat
            ? kernels::sumOfDifferences(valuesOf<float>(a), valuesOf<float>(b), a.numel())
            : kernels::sumOfDifferences(valuesOf<BFloat16>(a), valuesOf<BFloat16>(b), a.numel());
        return torch::scalar_tensor(sum / static_cast<double>(a.numel()), torch::kFloat);
    }

    static variable_list backward(AutogradContext* context, const variable_list& gradients)
    {
        const variable_list saved = context->get_saved_variables();
        const torch::Tensor& a = saved[0];
        const auto factor
            = static_cast<float>(gradients[0].item<double>() / static_cast<double>(a.numel()));
        const torch::Tensor ofA = torch::empty_like(a);
        if (a.scalar_type() == torch::kFloat)
            fillGradient<float>(a, saved[1], factor, ofA);
        else
            fillGradient<BFloat16>(a, saved[1], factor, ofA);
        return {ofA, torch::Tensor()};
    }
};

bool areForKernels(const torch::Tensor& a, const torch::Tensor& b)
{
    const auto isKnown = [](const torch::Tensor& tensor) {
        return tensor.is_cpu() && tensor.is_non_overlapping_and_dense()
            && (tensor.scalar_type() == torch::kFloat || tensor.scalar_type() == torch::kBFloat16);
    };
    return isKnown(a) && isKnown(b) && a.scalar_type() == b.scalar_type() && a.sizes() == b.sizes()
        && a.strides() == b.strides() && a.numel() > 0;
}

} // namespace

torch::Tensor meanAbsoluteDifference(const torch::Tensor& a, const torch::Tensor& b)
{
    if (areForKernels(a, b))
        return DifferenceFunction::apply(a, b.detach());
    return (a - b.detach()).abs().to(torch::kFloat).mean();
}

} // namespace synthesis
