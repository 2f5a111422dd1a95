// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <torch/torch.h>

namespace synthesis {

/// How a transposed convolution is computed; the result is the same within rounding.
enum class TransposedConvolution {
    AsGradient, ///< as the input gradient of an ordinary convolution: many times faster on a CPU
    Native, ///< LibTorch's own
};

/// conv_transpose2d(x, weight, bias, stride 2, padding 1, output padding 1): x [N, in, H, W],
/// weight [in, out, 3, 3], bias [out] -> [N, out, 2 H, 2 W]. Differentiable once.
torch::Tensor fastConvTranspose(
    const torch::Tensor& x, const torch::Tensor& weight, const torch::Tensor& bias);

/// The layer that doubles width and height in pix2pixHD's generators, 3x3.
class UpConvolutionImpl : public torch::nn::Module {
public:
    UpConvolutionImpl(std::int64_t in, std::int64_t out, TransposedConvolution how);

    torch::Tensor forward(const torch::Tensor& x);

private:
    torch::Tensor m_weight;
    torch::Tensor m_bias;
    TransposedConvolution m_how;
};
TORCH_MODULE(UpConvolution);

} // namespace synthesis
