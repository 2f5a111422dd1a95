// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/synthesis/networks/convolution.h"

namespace synthesis {

/// How a generator doubles width and height, with a 3x3 kernel.
enum class UpSampling {
    /// A transposed convolution, computed as the input gradient of an ordinary one: many times
    /// faster on a CPU.
    TransposedAsGradient,
    Transposed, ///< LibTorch's own, the same within rounding
    NearestThenConvolution, ///< every pixel four times, then a convolution: no checkerboard
};

/// conv_transpose2d(x, weight, bias, stride 2, padding 1, output padding 1): x [N, in, H, W],
/// weight [in, out, 3, 3], bias [out] or none -> [N, out, 2 H, 2 W]. Differentiable once.
torch::Tensor fastConvTranspose(
    const torch::Tensor& x, const torch::Tensor& weight, const torch::Tensor& bias = {});

/// The layer that doubles width and height in pix2pixHD's generators: transposed convolution,
/// instance norm, ReLU. Computes in the type of its input, as Convolution does.
class UpConvolutionImpl : public torch::nn::Module {
public:
    UpConvolutionImpl(std::int64_t in, std::int64_t out, UpSampling how);

    torch::Tensor forward(const torch::Tensor& x);

private:
    torch::Tensor enlarged(const torch::Tensor& x, const torch::Tensor& weight) const;

    torch::Tensor m_weight;
    torch::Tensor m_bias;
    ConvertedWeight m_converted;
    UpSampling m_how;
};
TORCH_MODULE(UpConvolution);

} // namespace synthesis
