// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <torch/torch.h>

namespace synthesis {

/// A generator whose numbers depend on `seed` and `stream` alone, never on the global one.
torch::Generator seededGenerator(std::uint64_t seed, std::uint64_t stream = 0);

/// Draws every weight and bias from U(-1/sqrt(fanIn), 1/sqrt(fanIn)), LibTorch's own default.
void fillUniform(torch::nn::Module& network, std::uint64_t seed);

/// Draws every convolution weight from N(0, 0.02), biases as fillUniform(), batch-norm weights from
/// N(1, 0.02) with bias 0: the start of pix2pixHD's networks.
void fillNormal(torch::nn::Module& network, std::uint64_t seed);

std::int64_t parameterCount(const torch::nn::Module& network);

/// Copies the parameters and buffers of `from` into those of `to`, which has the same layers.
void copyWeights(const torch::nn::Module& from, torch::nn::Module& to);

/// Copies the tensors whose name and shape agree; returns how many did. Used between stages.
std::int64_t copyMatchingWeights(const torch::nn::Module& from, torch::nn::Module& to);

/// average = decay * average + (1 - decay) * network, tensor by tensor.
void averageInto(torch::nn::Module& average, const torch::nn::Module& network, double decay);

} // namespace synthesis
