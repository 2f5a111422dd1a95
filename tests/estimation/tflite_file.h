// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <cstring>
#include <map>
#include <string>
#include <variant>
#include <vector>

namespace test {

using FileBytes = std::vector<std::uint8_t>;

/// A flatbuffer table to be written: what stands in each slot.
struct FlatTable {
    struct Vector {
        std::uint32_t count = 0;
        FileBytes bytes;
    };
    struct Child {
        std::vector<FlatTable> table; ///< exactly one
    };
    using Field = std::variant<FileBytes, Vector, Child, std::vector<FlatTable>>;

    std::map<int, Field> fields;

    template <typename T> FlatTable& scalar(int slot, T value)
    {
        FileBytes bytes(sizeof(T));
        std::memcpy(bytes.data(), &value, sizeof(T));
        fields[slot] = bytes;
        return *this;
    }

    template <typename T> FlatTable& numbers(int slot, const std::vector<T>& values)
    {
        Vector vector{
            static_cast<std::uint32_t>(values.size()), FileBytes(values.size() * sizeof(T))};
        if (!values.empty())
            std::memcpy(vector.bytes.data(), values.data(), vector.bytes.size());
        fields[slot] = vector;
        return *this;
    }

    FlatTable& table(int slot, const FlatTable& child)
    {
        fields[slot] = Child{{child}};
        return *this;
    }

    FlatTable& tables(int slot, const std::vector<FlatTable>& children)
    {
        fields[slot] = children;
        return *this;
    }
};

/// `root` as a file with the mark "TFL3".
FileBytes flatFile(const FlatTable& root);

/// A TFLite file in the making. Tensors and operators get their numbers in the order of the calls.
class TfliteFile {
public:
    int value(const std::vector<std::int32_t>& shape);
    int floats(const std::vector<std::int32_t>& shape, const std::vector<float>& values);
    int halves(const std::vector<std::int32_t>& shape, const std::vector<std::uint16_t>& values);
    int integers(const std::vector<std::int32_t>& shape, const std::vector<std::int32_t>& values);
    /// `sparsity` as in the schema.
    int sparseHalves(const std::vector<std::int32_t>& shape,
        const std::vector<std::uint16_t>& values, const FlatTable& sparsity);

    void operation(int code, const std::vector<std::int32_t>& inputs, std::int32_t output,
        const FlatTable& options = {});

    FileBytes bytes(
        const std::vector<std::int32_t>& inputs, const std::vector<std::int32_t>& outputs) const;

private:
    int tensor(const std::vector<std::int32_t>& shape, std::int8_t type, const FlatTable& buffer);

    std::vector<FlatTable> m_tensors;
    std::vector<FlatTable> m_buffers{FlatTable{}};
    std::vector<FlatTable> m_codes;
    std::vector<FlatTable> m_operators;
};

} // namespace test
