// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <map>
#include <string>
#include <torch/torch.h>

namespace synthesis {

/// The first five stages of VGG-19 (Simonyan and Zisserman 2014), with fixed weights: what a
/// picture looks like at five levels of abstraction.
class Vgg19 {
public:
    /// `weights` by torchvision's names, "features.0.weight" to "features.28.bias", whatever stands
    /// before them, as a first layer of `width` channels wants them. Throws Error(Unreadable) that
    /// names the first tensor that is missing or of another shape. Computes in `type`, float32 or
    /// bfloat16.
    explicit Vgg19(const std::map<std::string, torch::Tensor>& weights,
        const torch::Device& device = torch::kCPU, std::int64_t width = 64,
        torch::Dtype type = torch::kFloat);

    /// image [N, 3, H, W] -> relu1_1, relu2_1, relu3_1, relu4_1, relu5_1, each at half the size of
    /// the one before. Sides of 16 at least.
    std::array<torch::Tensor, 5> features(const torch::Tensor& image) const;

private:
    struct Layer {
        torch::Tensor weight;
        torch::Tensor bias;
    };
    torch::Dtype m_type;
    std::array<Layer, 13> m_layers;
};

} // namespace synthesis
