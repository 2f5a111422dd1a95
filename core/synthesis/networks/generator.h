// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/synthesis/networks/convolution.h"
#include "core/synthesis/networks/fast_conv_transpose.h"

#include <cstdint>
#include <torch/torch.h>

namespace synthesis {

/// Sizes of pix2pixHD's generators as Everybody Dance Now uses them.
struct GeneratorOptions {
    std::int64_t inputChannels = 6; ///< label 3, previous output 3
    std::int64_t outputChannels = 3;
    std::int64_t width = 64; ///< channels of the first layer (ngf)
    std::int64_t downsamplings = 4;
    std::int64_t blocks = 9;
    UpSampling upSampling = UpSampling::TransposedAsGradient;

    bool operator==(const GeneratorOptions&) const = default;
};

/// The face generator of the paper: label crop and generated crop in, a residual out.
GeneratorOptions faceGeneratorOptions();

/// The global generator: 7x7 stem, strided convolutions, residual blocks, transposed convolutions,
/// 7x7 head and tanh; instance norm throughout. Input sizes are multiples of 2^downsamplings.
/// pix2pixHD: Wang et al. 2018.
class GlobalGeneratorImpl : public torch::nn::Module {
public:
    enum class Head { Image, None };

    explicit GlobalGeneratorImpl(const GeneratorOptions& options = {}, Head head = Head::Image);

    /// [N, inputChannels, H, W] -> [N, outputChannels, H, W] in -1..1, or [N, width, H, W] features
    /// without a head.
    torch::Tensor forward(const torch::Tensor& x);

    /// Draws all weights anew from `seed`.
    void initialise(std::uint64_t seed);

    /// What the convolutions are computed in, float32 or bfloat16; weights and pictures stay
    /// float32.
    void setComputeType(torch::Dtype type) { m_computeType = type; }
    const GeneratorOptions& options() const { return m_options; }

private:
    GeneratorOptions m_options;
    torch::Dtype m_computeType = torch::kFloat;
    torch::nn::Sequential m_body;
    Convolution m_head = nullptr;
};
TORCH_MODULE(GlobalGenerator);

/// The local enhancer: a generator of twice the size round a global one that sees half the size and
/// has twice `width` channels. Input sizes are multiples of 2^(downsamplings + 1).
class LocalEnhancerImpl : public torch::nn::Module {
public:
    /// `options.width` is the enhancer's own, 32 in the paper; `downsamplings` and `blocks` are the
    /// inner network's.
    explicit LocalEnhancerImpl(const GeneratorOptions& options);

    /// As GlobalGenerator's.
    torch::Tensor forward(const torch::Tensor& x);

    void initialise(std::uint64_t seed);
    /// As GlobalGenerator's.
    void setComputeType(torch::Dtype type);

    /// Takes over the layers of a trained global generator of twice this width, without its head.
    void takeGlobal(const GlobalGenerator& trained);

private:
    torch::Dtype m_computeType = torch::kFloat;
    GlobalGenerator m_global;
    torch::nn::Sequential m_down;
    torch::nn::Sequential m_up;
    Convolution m_head;
};
TORCH_MODULE(LocalEnhancer);

} // namespace synthesis
