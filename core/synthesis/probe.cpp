// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/synthesis/probe.h"

#include <algorithm>
#include <chrono>
#include <limits>

namespace synthesis {

double convolutionSeconds(
    const ConvolutionSize& size, torch::Dtype type, const torch::Device& device, double seconds)
{
    using Clock = std::chrono::steady_clock;
    using Seconds = std::chrono::duration<double>;
    const torch::NoGradGuard noGradients;
    const auto options = torch::TensorOptions().dtype(type).device(device);
    const torch::Tensor x
        = torch::ones({size.batch, size.channels, size.height, size.width}, options)
              .contiguous(torch::MemoryFormat::ChannelsLast);
    const torch::Tensor weight = torch::ones({size.channels, size.channels, 3, 3}, options)
                                     .contiguous(torch::MemoryFormat::ChannelsLast);
    const auto once = [&] {
        // Reading one number back waits for the device.
        torch::conv2d(x, weight, {}, 1, 1)
            .select(0, 0)
            .select(0, 0)
            .select(0, 0)
            .select(0, 0)
            .item();
    };
    once();
    double best = std::numeric_limits<double>::max();
    const auto end = Clock::now() + Seconds(seconds);
    do {
        const auto start = Clock::now();
        once();
        best = std::min(best, Seconds(Clock::now() - start).count());
    } while (Clock::now() < end);
    return best;
}

} // namespace synthesis
