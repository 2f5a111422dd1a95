// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <torch/torch.h>

namespace synthesis {

/// The type convolutions are computed in; weights, losses and compositions stay float32.
enum class Precision {
    Automatic, ///< bfloat16 where a probe says that it pays
    Float32,
    BFloat16,
};

constexpr double emulatedGain = 0.5; ///< a gain below this is that of an emulation

/// How much faster a convolution of the refiner's kind is in bfloat16 than in float32 on `device`;
/// far below 1 where the machine only emulates it. Takes about two tenths of a second, or less.
double bfloat16Gain(const torch::Device& device);

/// kBFloat16 or kFloat; Automatic probes each device once in the life of the process. Thread-safe.
torch::Dtype computeType(Precision precision, const torch::Device& device);

/// "float32" or "bfloat16", and back. Throws Error(InvalidArgument) for any other name.
std::string nameOf(torch::Dtype type);
torch::Dtype dtypeNamed(const std::string& name);

/// The same with "automatic".
std::string nameOf(Precision precision);
Precision precisionNamed(const std::string& name);

} // namespace synthesis
