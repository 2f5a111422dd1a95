// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/synthesis/networks/instance_norm.h"

#include "core/synthesis/kernels.h"

namespace synthesis {

namespace {

using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

constexpr double epsilon = 1e-5;

/// Calls work(image, pointer type) for every image of `like`, as the kernels take it.
template <typename Work> void forEachImage(const torch::Tensor& like, const Work& work)
{
    for (std::int64_t n = 0; n < like.size(0); ++n) {
        if (like.scalar_type() == torch::kFloat)
            work(n, float{});
        else
            work(n, kernels::BFloat16{});
    }
}

template <typename T> T* imageOf(const torch::Tensor& tensor, std::int64_t n)
{
    return static_cast<T*>(tensor.data_ptr()) + n * tensor.stride(0);
}

kernels::Pixels sizeOf(const torch::Tensor& x) { return {x.size(2) * x.size(3), x.size(1)}; }

/// Channels-last kernels of our own.
struct InstanceNormFunction : torch::autograd::Function<InstanceNormFunction> {
    static torch::Tensor forward(AutogradContext* context, const torch::Tensor& x, double slope)
    {
        // [N, 2, C]: means and scales
        const torch::Tensor moments
            = torch::empty({x.size(0), 2, x.size(1)}, x.options().dtype(torch::kFloat));
        torch::Tensor y = torch::empty_like(x);
        forEachImage(x, [&](std::int64_t n, auto type) {
            using T = decltype(type);
            float* const mean = moments.data_ptr<float>() + n * moments.stride(0);
            kernels::measure(imageOf<const T>(x, n), sizeOf(x), mean, mean + x.size(1));
            kernels::normalise(imageOf<const T>(x, n), sizeOf(x), mean, mean + x.size(1),
                static_cast<float>(slope), imageOf<T>(y, n));
        });
        context->save_for_backward({x, moments});
        context->saved_data["slope"] = slope;
        return y;
    }

    static variable_list backward(AutogradContext* context, const variable_list& gradients)
    {
        const variable_list saved = context->get_saved_variables();
        const torch::Tensor& x = saved[0];
        const torch::Tensor ofY = gradients[0].contiguous(torch::MemoryFormat::ChannelsLast);
        const auto slope = static_cast<float>(context->saved_data["slope"].toDouble());
        torch::Tensor ofX = torch::empty_like(x);
        forEachImage(x, [&](std::int64_t n, auto type) {
            using T = decltype(type);
            const float* const mean = saved[1].data_ptr<float>() + n * saved[1].stride(0);
            kernels::normaliseBackward(imageOf<const T>(x, n), imageOf<const T>(ofY, n), sizeOf(x),
                mean, mean + x.size(1), slope, imageOf<T>(ofX, n));
        });
        return {ofX, torch::Tensor()};
    }
};

bool isForKernels(const torch::Tensor& x)
{
    return x.is_cpu() && (x.scalar_type() == torch::kFloat || x.scalar_type() == torch::kBFloat16)
        && x.is_contiguous(torch::MemoryFormat::ChannelsLast);
}

} // namespace

torch::Tensor instanceNorm(const torch::Tensor& x, double slope)
{
    if (isForKernels(x))
        return InstanceNormFunction::apply(x, slope);
    const torch::Tensor y
        = torch::instance_norm(x, {}, {}, {}, {}, /*use_input_stats=*/true, 0, epsilon, true);
    return slope == 1 ? y : torch::leaky_relu(y, slope);
}

} // namespace synthesis
