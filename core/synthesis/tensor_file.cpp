// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/synthesis/tensor_file.h"

#include "core/synthesis/durable_file.h"
#include "core/synthesis/error.h"
#include "core/synthesis/safetensors.h"

#include <cstring>
#include <optional>
#include <stdexcept>
#include <torch/script.h>

namespace synthesis {

namespace {

using Tensors = std::map<std::string, torch::Tensor>;

constexpr std::size_t lengthBytes = 8;
constexpr std::string_view zipMagic = "PK\x03\x04"; // TorchScript modules are zip archives

torch::Dtype dtypeOf(const std::string& type)
{
    static const std::map<std::string, torch::Dtype> types{{"F64", torch::kDouble},
        {"F32", torch::kFloat}, {"F16", torch::kHalf}, {"BF16", torch::kBFloat16},
        {"I64", torch::kLong}, {"I32", torch::kInt}, {"I16", torch::kShort}, {"I8", torch::kChar},
        {"U8", torch::kByte}, {"BOOL", torch::kBool}};
    const auto found = types.find(type);
    if (found == types.end())
        throw std::invalid_argument("it holds numbers of the unknown type \"" + type + "\"");
    return found->second;
}

/// How many numbers `shape` holds; nothing when that would be more than `limit`.
std::optional<std::uint64_t> countOf(const std::vector<std::int64_t>& shape, std::uint64_t limit)
{
    std::uint64_t count = 1;
    for (const std::int64_t length : shape) {
        if (length > 0 && count > limit / static_cast<std::uint64_t>(length))
            return std::nullopt;
        count *= static_cast<std::uint64_t>(length);
    }
    return count;
}

torch::Tensor tensorFrom(const std::string& name, const TensorEntry& entry, std::string_view data)
{
    const torch::Dtype type = dtypeOf(entry.type);
    const std::uint64_t bytes = entry.end - entry.begin;
    const auto count = countOf(entry.shape, data.size());
    if (entry.end > data.size() || !count || *count * torch::elementSize(type) != bytes)
        throw std::invalid_argument("its tensor \"" + name + "\" is cut off or of another size");
    torch::Tensor tensor = torch::empty(entry.shape, type);
    if (bytes > 0)
        std::memcpy(tensor.data_ptr(), data.data() + entry.begin, bytes);
    return tensor;
}

Tensors fromSafetensors(std::string_view bytes)
{
    if (bytes.size() < lengthBytes)
        throw std::invalid_argument("it is cut off");
    std::uint64_t length = 0;
    for (std::size_t i = 0; i < lengthBytes; ++i)
        length |= static_cast<std::uint64_t>(static_cast<unsigned char>(bytes[i])) << (8 * i);
    bytes.remove_prefix(lengthBytes);
    if (length > bytes.size() || length == 0 || bytes.front() != '{')
        throw std::invalid_argument("it is neither a safetensors nor a TorchScript file");
    const std::string_view header = bytes.substr(0, length);
    Tensors tensors;
    for (const auto& [name, entry] : parseSafetensorsHeader(header))
        tensors[name] = tensorFrom(name, entry, bytes.substr(length));
    return tensors;
}

Tensors fromTorchScript(const std::filesystem::path& path)
{
    const torch::jit::Module module = torch::jit::load(path.string(), torch::kCPU);
    Tensors tensors;
    for (const auto& parameter : module.named_parameters())
        tensors[parameter.name] = parameter.value.detach();
    for (const auto& buffer : module.named_buffers())
        tensors[buffer.name] = buffer.value.detach();
    return tensors;
}

} // namespace

Tensors readTensors(const std::filesystem::path& path)
{
    const std::string bytes = readWhole(path);
    try {
        if (bytes.compare(0, zipMagic.size(), zipMagic) == 0)
            return fromTorchScript(path);
        return fromSafetensors(bytes);
    } catch (const std::invalid_argument& failure) {
        throw Error(ErrorKind::Unreadable, path.string(), failure.what());
    } catch (const std::exception&) { // c10::Error, and what its archive parser throws
        throw Error(
            ErrorKind::Unreadable, path.string(), "it is damaged, or no TorchScript module");
    }
}

} // namespace synthesis
