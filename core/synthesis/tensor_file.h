// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <torch/torch.h>

namespace synthesis {

/// The tensors of a file of weights by their names, on the CPU, as they are stored: safetensors
/// (f64, f32, f16, bf16, i64, i32, i16, i8, u8, bool), or the parameters and buffers of a
/// TorchScript module. Throws Error(NotFound, Unreadable).
std::map<std::string, torch::Tensor> readTensors(const std::filesystem::path& path);

} // namespace synthesis
