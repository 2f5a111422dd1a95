// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/estimation/tflite_file.h"

namespace test {

namespace {

/// Writes tables front to back: field list, table, then its children, whose offsets are patched in.
class Writer {
public:
    explicit Writer(const FlatTable& root)
    {
        number<std::uint32_t>(0);
        for (const char letter : {'T', 'F', 'L', '3'})
            number(letter);
        patch(0, add(root));
    }

    FileBytes bytes() const { return m_bytes; }

private:
    template <typename T> void number(T value) { place(m_bytes.size(), value); }

    template <typename T> void place(std::size_t position, T value)
    {
        m_bytes.resize(std::max(m_bytes.size(), position + sizeof(T)));
        std::memcpy(m_bytes.data() + position, &value, sizeof(T));
    }

    void align() { m_bytes.resize((m_bytes.size() + 7) / 8 * 8); }

    /// Offsets count from where they stand.
    void patch(std::size_t from, std::size_t to)
    {
        place(from, static_cast<std::uint32_t>(to - from));
    }

    std::size_t add(const FlatTable& table)
    {
        const int slots = table.fields.empty() ? 0 : table.fields.rbegin()->first + 1;
        align();
        const std::size_t vtable = m_bytes.size();
        m_bytes.resize(vtable + 4 + 2 * static_cast<std::size_t>(slots));
        align();
        const std::size_t start = m_bytes.size();
        number(static_cast<std::int32_t>(start - vtable));
        std::map<int, std::size_t> places;
        for (const auto& [slot, field] : table.fields) {
            align();
            places[slot] = m_bytes.size();
            const auto* scalar = std::get_if<FileBytes>(&field);
            const FileBytes content = scalar ? *scalar : FileBytes(4);
            m_bytes.insert(m_bytes.end(), content.begin(), content.end());
            place(vtable + 4 + 2 * static_cast<std::size_t>(slot),
                static_cast<std::uint16_t>(places[slot] - start));
        }
        place(vtable, static_cast<std::uint16_t>(4 + 2 * slots));
        place(vtable + 2, static_cast<std::uint16_t>(m_bytes.size() - start));
        for (const auto& [slot, field] : table.fields)
            if (!std::holds_alternative<FileBytes>(field))
                patch(places[slot], addChild(field));
        return start;
    }

    std::size_t addChild(const FlatTable::Field& field)
    {
        if (const auto* child = std::get_if<FlatTable::Child>(&field))
            return add(child->table.front());
        align();
        m_bytes.resize(m_bytes.size() + 4); // so that elements of 8 bytes lie on multiples of 8
        const std::size_t start = m_bytes.size();
        if (const auto* vector = std::get_if<FlatTable::Vector>(&field)) {
            number(vector->count);
            m_bytes.insert(m_bytes.end(), vector->bytes.begin(), vector->bytes.end());
            return start;
        }
        const auto& children = std::get<std::vector<FlatTable>>(field);
        number(static_cast<std::uint32_t>(children.size()));
        m_bytes.resize(m_bytes.size() + 4 * children.size());
        for (std::size_t i = 0; i < children.size(); ++i)
            patch(start + 4 + 4 * i, add(children[i]));
        return start;
    }

    FileBytes m_bytes;
};

template <typename T> FlatTable buffer(const std::vector<T>& values)
{
    FileBytes bytes(values.size() * sizeof(T));
    std::memcpy(bytes.data(), values.data(), bytes.size());
    return FlatTable{}.numbers(0, bytes);
}

} // namespace

FileBytes flatFile(const FlatTable& root) { return Writer(root).bytes(); }

int TfliteFile::tensor(
    const std::vector<std::int32_t>& shape, std::int8_t type, const FlatTable& buffer)
{
    std::uint32_t index = 0; // the empty one
    if (!buffer.fields.empty()) {
        index = static_cast<std::uint32_t>(m_buffers.size());
        m_buffers.push_back(buffer);
    }
    m_tensors.push_back(FlatTable{}.numbers(0, shape).scalar(1, type).scalar(2, index));
    return static_cast<int>(m_tensors.size()) - 1;
}

int TfliteFile::value(const std::vector<std::int32_t>& shape) { return tensor(shape, 0, {}); }

int TfliteFile::floats(const std::vector<std::int32_t>& shape, const std::vector<float>& values)
{
    return tensor(shape, 0, buffer(values));
}

int TfliteFile::halves(
    const std::vector<std::int32_t>& shape, const std::vector<std::uint16_t>& values)
{
    return tensor(shape, 1, buffer(values));
}

int TfliteFile::integers(
    const std::vector<std::int32_t>& shape, const std::vector<std::int32_t>& values)
{
    return tensor(shape, 2, buffer(values));
}

int TfliteFile::sparseHalves(const std::vector<std::int32_t>& shape,
    const std::vector<std::uint16_t>& values, const FlatTable& sparsity)
{
    const int index = halves(shape, values);
    m_tensors.back().table(6, sparsity);
    return index;
}

void TfliteFile::operation(int code, const std::vector<std::int32_t>& inputs, std::int32_t output,
    const FlatTable& options)
{
    const auto index = static_cast<std::uint32_t>(m_codes.size());
    m_codes.push_back(FlatTable{}.scalar(0, static_cast<std::int8_t>(code)));
    m_operators.push_back(FlatTable{}
                              .scalar(0, index)
                              .numbers(1, inputs)
                              .numbers(2, std::vector<std::int32_t>{output})
                              .table(4, options));
}

FileBytes TfliteFile::bytes(
    const std::vector<std::int32_t>& inputs, const std::vector<std::int32_t>& outputs) const
{
    const FlatTable graph = FlatTable{}
                                .tables(0, m_tensors)
                                .numbers(1, inputs)
                                .numbers(2, outputs)
                                .tables(3, m_operators);
    return flatFile(FlatTable{}
                        .scalar(0, std::uint32_t{3})
                        .tables(1, m_codes)
                        .tables(2, {graph})
                        .tables(4, m_buffers));
}

} // namespace test
