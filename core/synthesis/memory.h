// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/synthesis/edn_settings.h"

#include <exception>
#include <optional>

namespace synthesis {

/// Bytes that may still be taken on `device`: of the machine or, where that is less, of this
/// process's group. Nothing where the system does not tell.
std::optional<std::int64_t> freeMemory(const torch::Device& device);

/// Weights and biases of a generator; `hasHead` as in GlobalGenerator.
std::int64_t parameterCount(const GeneratorOptions& options, bool hasHead = true);

/// About how many bytes a training takes: weights with gradients, Adam's two moments and the
/// running average, and what one pair of frames leaves for the way back.
std::int64_t trainingMemory(const EdnSettings& settings);

/// Whether LibTorch or the standard library says so with `failure`.
bool isOutOfMemory(const std::exception& failure);

} // namespace synthesis
