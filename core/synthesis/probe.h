// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <torch/torch.h>

namespace synthesis {

/// A 3x3 convolution with as many channels out as in.
struct ConvolutionSize {
    std::int64_t batch;
    std::int64_t channels;
    std::int64_t height;
    std::int64_t width;

    double flop() const
    {
        return 2.0 * 9.0 * static_cast<double>(batch * channels * channels * height * width);
    }
};

/// Small enough to be done in no time where a type is emulated, too.
constexpr ConvolutionSize emulationProbe{1, 64, 16, 16};

/// The shortest time, in seconds, that one such convolution took while trying for `seconds`.
double convolutionSeconds(
    const ConvolutionSize& size, torch::Dtype type, const torch::Device& device, double seconds);

} // namespace synthesis
