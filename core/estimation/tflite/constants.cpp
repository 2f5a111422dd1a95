// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimation/tflite/constants.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>
#include <numeric>
#include <optional>

namespace estimation::tflite {

namespace {

constexpr std::uint64_t largestTensor = 1ULL << 26; // elements; the largest real one has 2^20
constexpr int denseDimension = 0;
constexpr int sparseDimension = 1; // compressed sparse row

std::uint64_t elementCount(const std::vector<std::int64_t>& shape)
{
    std::uint64_t count = 1;
    for (const std::int64_t size : shape) {
        if (size < 0 || (size > 0 && count > largestTensor / static_cast<std::uint64_t>(size)))
            throw Malformed("a tensor has an impossible shape");
        count *= static_cast<std::uint64_t>(size);
    }
    return count;
}

template <typename T> std::vector<T> elements(std::span<const std::uint8_t> data)
{
    if (data.size() % sizeof(T) != 0)
        throw Malformed("a constant has a broken size");
    std::vector<T> result(data.size() / sizeof(T));
    if (!data.empty())
        std::memcpy(result.data(), data.data(), data.size());
    return result;
}

std::vector<float> floatElements(ElementType type, std::span<const std::uint8_t> data)
{
    if (type == ElementType::Float32)
        return elements<float>(data);
    const std::vector<std::uint16_t> halves = elements<std::uint16_t>(data);
    std::vector<float> result(halves.size());
    std::transform(halves.begin(), halves.end(), result.begin(), halfToFloat);
    return result;
}

/// Segments or indices of a sparse dimension: a union of 32-, 16- and 8-bit vectors at slots type,
/// type + 1.
std::vector<std::uint64_t> indexVector(const Table& dimension, int typeSlot)
{
    const int type = dimension.scalar<std::uint8_t>(typeSlot, 0);
    const std::optional<Table> values = dimension.table(typeSlot + 1);
    if (!values)
        throw Malformed("a sparse tensor has no index");
    std::vector<std::uint64_t> result;
    const auto widen
        = [&result](const auto& numbers) { result.assign(numbers.begin(), numbers.end()); };
    if (type == 1)
        widen(values->numbers<std::uint32_t>(0));
    else if (type == 2)
        widen(values->numbers<std::uint16_t>(0));
    else if (type == 3)
        widen(values->numbers<std::uint8_t>(0));
    else
        throw Malformed("a sparse tensor has an index of an unknown kind");
    return result;
}

/// Only the last dimension may be sparse, without blocks: all that the pose networks use.
Table checkedSparseDimension(const Table& sparsity, const std::vector<std::int64_t>& shape)
{
    const std::vector<Table> dimensions = sparsity.tables(2);
    const std::vector<std::int32_t> order = sparsity.numbers<std::int32_t>(0);
    std::vector<std::int32_t> straight(shape.size());
    std::iota(straight.begin(), straight.end(), 0);
    if (shape.empty() || dimensions.size() != shape.size() || order != straight
        || !sparsity.numbers<std::int32_t>(1).empty())
        throw Malformed("a sparse tensor has a layout that is not supported");
    for (std::size_t i = 0; i < shape.size(); ++i) {
        const int wanted = i + 1 == shape.size() ? sparseDimension : denseDimension;
        if (dimensions[i].scalar<std::uint8_t>(0, 0) != wanted)
            throw Malformed("a sparse tensor has a layout that is not supported");
    }
    return dimensions.back();
}

std::vector<float> densified(
    const std::vector<float>& values, const Table& sparsity, const std::vector<std::int64_t>& shape)
{
    const Table dimension = checkedSparseDimension(sparsity, shape);
    const std::uint64_t count = elementCount(shape);
    const auto columns = static_cast<std::uint64_t>(shape.back());
    const std::uint64_t rows = columns == 0 ? 0 : count / columns;
    const std::vector<std::uint64_t> segments = indexVector(dimension, 2);
    const std::vector<std::uint64_t> indices = indexVector(dimension, 4);
    if (segments.size() != rows + 1 || indices.size() != values.size())
        throw Malformed("a sparse tensor's index does not fit its values");
    std::vector<float> dense(count, 0.0F);
    for (std::uint64_t row = 0; row < rows; ++row) {
        if (segments[row] > segments[row + 1] || segments[row + 1] > values.size())
            throw Malformed("a sparse tensor's rows overlap");
        for (std::uint64_t i = segments[row]; i < segments[row + 1]; ++i) {
            if (indices[i] >= columns)
                throw Malformed("a sparse tensor's index lies outside its row");
            dense[row * columns + indices[i]] = values[i];
        }
    }
    return dense;
}

} // namespace

float halfToFloat(std::uint16_t half)
{
    const std::uint32_t sign = static_cast<std::uint32_t>(half >> 15) << 31;
    const std::uint32_t exponent = (half >> 10) & 31U;
    const std::uint32_t mantissa = half & 1023U;
    if (exponent == 0) { // zero or subnormal: mantissa * 2^-24
        const float magnitude = std::ldexp(static_cast<float>(mantissa), -24);
        return sign ? -magnitude : magnitude;
    }
    if (exponent == 31)
        return std::bit_cast<float>(sign | 0x7F800000U | (mantissa << 13));
    return std::bit_cast<float>(sign | ((exponent + 112) << 23) | (mantissa << 13));
}

void readConstant(
    TensorInfo& info, ElementType type, std::span<const std::uint8_t> data, const Table& tensor)
{
    const std::uint64_t count = elementCount(info.shape);
    if (type == ElementType::Int32) {
        info.integers = elements<std::int32_t>(data);
    } else {
        info.floats = floatElements(type, data);
        if (const std::optional<Table> sparsity = tensor.table(6))
            info.floats = densified(info.floats, *sparsity, info.shape);
    }
    if (info.floats.size() + info.integers.size() != count)
        throw Malformed("a constant's size does not fit its shape");
}

} // namespace estimation::tflite
