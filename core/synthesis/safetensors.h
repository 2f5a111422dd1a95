// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace synthesis {

/// One tensor of a safetensors file, as its header describes it.
struct TensorEntry {
    std::string type; ///< "F32", "BF16", …
    std::vector<std::int64_t> shape;
    std::uint64_t begin = 0; ///< bytes after the header
    std::uint64_t end = 0;
};

/// Reads the JSON object at the front of a safetensors file. Throws std::invalid_argument, saying
/// what is wrong with it.
std::map<std::string, TensorEntry> parseSafetensorsHeader(std::string_view json);

} // namespace synthesis
