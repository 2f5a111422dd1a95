// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/synthesis/refiner_data.h"

#include <cstdint>
#include <torch/torch.h>

namespace synthesis {

/// The refiner's sizes. The defaults are the product's; tests use narrow ones.
struct RefinerOptions {
    std::int64_t limbs = 17; ///< limb and face maps
    std::int64_t references = 6; ///< warped reference frames
    std::int64_t width = 32; ///< channels of the first layer, an even number

    bool operator==(const RefinerOptions&) const = default;
    std::int64_t inputChannels() const { return limbs + 3 + 4 * references; }
    /// One choice logit per reference, painted colour 3, paint logit, alpha.
    std::int64_t outputChannels() const { return references + 5; }
};

/// The U-Net that chooses per pixel among the warped references, paints what none of them shows and
/// says where the person ends. No normalisation layers; zero padding; H and W multiples of 16.
/// `forward` is const and may be called from several threads on the same network.
class RefinerImpl : public torch::nn::Module {
public:
    explicit RefinerImpl(RefinerOptions options = {});

    /// The raw output [N, references + 5, H, W] in float32, to be given to compose().
    /// Throws Error(InvalidArgument) when the sizes do not fit.
    torch::Tensor forward(const RefinerInput& input) const;

    /// Draws all weights anew from `seed`; the start composes to nearly the nearest warp.
    void initialise(std::uint64_t seed);

    /// The type the convolutions are computed in: kFloat or kBFloat16. Weights stay as they are.
    void setComputeType(torch::Dtype type) { m_computeType = type; }
    torch::Dtype computeType() const { return m_computeType; }
    const RefinerOptions& options() const { return m_options; }

private:
    torch::nn::Conv2d layer(const char* name, std::int64_t in, std::int64_t out, int stride = 1);
    torch::Tensor convolved(const torch::nn::Conv2d& layer, const torch::Tensor& x) const;
    torch::Tensor activated(const torch::nn::Conv2d& layer, const torch::Tensor& x) const;
    torch::Tensor residual(std::size_t block, const torch::Tensor& x) const;
    torch::Tensor joined(
        const torch::nn::Conv2d& layer, const torch::Tensor& low, const torch::Tensor& skip) const;

    RefinerOptions m_options;
    torch::Dtype m_computeType = torch::kFloat;
    // Encoder e0..e3 at 1/2, 1/4, 1/8, 1/16 of the size; decoder d2, d1, d0 back up to 1/2.
    std::vector<torch::nn::Conv2d> m_encoder;
    std::vector<torch::nn::Conv2d> m_residual;
    std::vector<torch::nn::Conv2d> m_decoder;
    torch::nn::Conv2d m_head = nullptr;
};
TORCH_MODULE(Refiner);

} // namespace synthesis
