// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>
#include <string>
#include <torch/torch.h>
#include <utility>

namespace synthesis::test {

inline void writeFile(const std::filesystem::path& path, const std::string& bytes)
{
    std::ofstream(path, std::ios::binary) << bytes;
}

/// The length of `header`, `header` and `data`.
inline std::string safetensors(const std::string& header, const std::string& data)
{
    std::string bytes;
    for (int i = 0; i < 8; ++i)
        bytes.push_back(static_cast<char>((static_cast<std::uint64_t>(header.size()) >> (8 * i))));
    return bytes + header + data;
}

/// float32 tensors as a safetensors file.
inline std::string safetensors(const std::map<std::string, torch::Tensor>& tensors)
{
    std::ostringstream header;
    std::string data;
    const char* before = "{";
    for (const auto& [name, tensor] : tensors) {
        const torch::Tensor held = tensor.contiguous();
        const std::size_t begin = data.size();
        data.append(static_cast<const char*>(held.data_ptr()), held.nbytes());
        header << before << '"' << name << R"(":{"dtype":"F32","shape":[)";
        const char* between = "";
        for (const std::int64_t length : tensor.sizes())
            header << std::exchange(between, ",") << length;
        header << R"(],"data_offsets":[)" << begin << ',' << data.size() << "]}";
        before = ",";
    }
    header << '}';
    return safetensors(header.str(), data);
}

/// VGG-19's tensors with a first layer of `width` channels: every convolution passes its first
/// channel on and does nothing else.
inline std::map<std::string, torch::Tensor> passingVgg19(std::int64_t width)
{
    constexpr std::pair<int, int> places[] = {{0, 1}, {2, 1}, {5, 2}, {7, 2}, {10, 4}, {12, 4},
        {14, 4}, {16, 4}, {19, 8}, {21, 8}, {23, 8}, {25, 8}, {28, 8}};
    std::map<std::string, torch::Tensor> tensors;
    std::int64_t in = 3;
    for (const auto& [index, factor] : places) {
        const std::string name = "features." + std::to_string(index);
        torch::Tensor weight = torch::zeros({factor * width, in, 3, 3});
        weight[0][0][1][1] = 1;
        tensors[name + ".weight"] = weight;
        tensors[name + ".bias"] = torch::zeros({factor * width});
        in = factor * width;
    }
    return tensors;
}

} // namespace synthesis::test
