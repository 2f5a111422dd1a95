// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <torch/torch.h>

namespace synthesis {

/// `x` [N, C, H, W] as the layers want it: channels-last, of the type they are to compute in.
torch::Tensor forComputing(const torch::Tensor& x, torch::Dtype type);

/// A weight [A, B, h, w] of zeros that layers compute with as it is: float32, channels-last.
torch::Tensor zeroWeight(torch::IntArrayRef sizes);

/// A weight in the type and memory order that a layer computes in: converted once between two
/// changes of it, and dropped by the way back, which is the last to need it. For one thread.
class ConvertedWeight {
public:
    /// `weight` as `type`, channels-last; the gradient goes back to `weight`. On the CPU it stays
    /// in `type` there, half the memory to write and to read again, which synthesis::Adam takes and
    /// LibTorch's does not.
    torch::Tensor of(const torch::Tensor& weight, torch::Dtype type);

private:
    std::shared_ptr<torch::Tensor> m_converted = std::make_shared<torch::Tensor>();
    const void* m_memory = nullptr; ///< where the weight was
    std::int64_t m_version = -1; ///< which it had then
};

enum class Norm { None, Instance, Batch };

struct ConvolutionOptions {
    std::int64_t in = 0;
    std::int64_t out = 0;
    std::int64_t kernel = 3;
    std::int64_t stride = 1;
    std::int64_t padding = 1;
    bool reflects = false; ///< pads with the mirrored picture instead of zeros
    Norm norm = Norm::None;
    double slope = 1; ///< of the LeakyReLU at the end; 1 is none, 0 a ReLU
};

/// A convolution with its padding, norm and activation. Computes in the type of its input, float32
/// or bfloat16; its weights stay float32.
class ConvolutionImpl : public torch::nn::Module {
public:
    explicit ConvolutionImpl(const ConvolutionOptions& options);

    /// [N, in, H, W] -> [N, out, h, w].
    torch::Tensor forward(const torch::Tensor& x);

private:
    ConvolutionOptions m_options;
    torch::Tensor m_weight; ///< [out, in, kernel, kernel]
    torch::Tensor m_bias; ///< [out]
    ConvertedWeight m_converted;
    torch::nn::BatchNorm2d m_batchNorm = nullptr;
};
TORCH_MODULE(Convolution);

} // namespace synthesis
