// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <cstring>
#include <optional>
#include <span>
#include <stdexcept>
#include <string>
#include <vector>

namespace estimation::tflite {

/// The bytes are no valid flatbuffer; readModel() turns it into a base::Error.
struct Malformed : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// A flatbuffer whose every access is checked against its end.
class Bytes {
public:
    explicit Bytes(std::span<const std::uint8_t> bytes)
        : m_bytes(bytes)
    {
    }

    template <typename T> T at(std::uint64_t position) const
    {
        T value{};
        std::memcpy(&value, range(position, sizeof(T)).data(), sizeof(T));
        return value;
    }

    std::span<const std::uint8_t> range(std::uint64_t position, std::uint64_t count) const
    {
        if (position > m_bytes.size() || count > m_bytes.size() - position)
            throw Malformed("an offset points behind its end");
        return m_bytes.subspan(position, count);
    }

private:
    std::span<const std::uint8_t> m_bytes;
};

/// One table of a flatbuffer; fields are named by their slot in the schema.
class Table {
public:
    Table(Bytes bytes, std::uint64_t position)
        : m_bytes(bytes)
        , m_position(position)
    {
        const std::int64_t vtable
            = static_cast<std::int64_t>(position) - m_bytes.at<std::int32_t>(position);
        if (vtable < 0)
            throw Malformed("a table has no field list");
        m_vtable = static_cast<std::uint64_t>(vtable);
        m_slots = (m_bytes.at<std::uint16_t>(m_vtable) - 4) / 2;
    }

    static Table root(Bytes bytes) { return {bytes, bytes.at<std::uint32_t>(0)}; }

    template <typename T> T scalar(int slot, T fallback) const
    {
        const auto position = field(slot);
        return position ? m_bytes.at<T>(*position) : fallback;
    }

    std::optional<Table> table(int slot) const
    {
        const auto position = target(slot);
        return position ? std::optional<Table>(Table(m_bytes, *position)) : std::nullopt;
    }

    std::vector<Table> tables(int slot) const
    {
        std::vector<Table> result;
        const auto position = target(slot);
        if (!position)
            return result;
        const std::uint64_t count = vectorSize(*position, 4);
        for (std::uint64_t i = 0; i < count; ++i) {
            const std::uint64_t element = *position + 4 + 4 * i;
            result.emplace_back(m_bytes, element + m_bytes.at<std::uint32_t>(element));
        }
        return result;
    }

    template <typename T> std::vector<T> numbers(int slot) const
    {
        const auto position = target(slot);
        if (!position)
            return {};
        const std::uint64_t count = vectorSize(*position, sizeof(T));
        std::vector<T> result(count);
        if (count > 0)
            std::memcpy(result.data(), m_bytes.range(*position + 4, count * sizeof(T)).data(),
                count * sizeof(T));
        return result;
    }

    std::span<const std::uint8_t> blob(int slot) const
    {
        const auto position = target(slot);
        if (!position)
            return {};
        return m_bytes.range(*position + 4, vectorSize(*position, 1));
    }

private:
    std::optional<std::uint64_t> field(int slot) const
    {
        if (slot >= m_slots)
            return std::nullopt;
        const auto offset
            = m_bytes.at<std::uint16_t>(m_vtable + 4 + 2 * static_cast<std::uint64_t>(slot));
        return offset == 0 ? std::nullopt : std::optional<std::uint64_t>(m_position + offset);
    }

    std::optional<std::uint64_t> target(int slot) const
    {
        const auto position = field(slot);
        if (!position)
            return std::nullopt;
        return *position + m_bytes.at<std::uint32_t>(*position);
    }

    /// The element count of the vector at `position`, known to fit.
    std::uint64_t vectorSize(std::uint64_t position, std::uint64_t elementSize) const
    {
        const std::uint64_t count = m_bytes.at<std::uint32_t>(position);
        m_bytes.range(position + 4, count * elementSize);
        return count;
    }

    Bytes m_bytes;
    std::uint64_t m_position = 0;
    std::uint64_t m_vtable = 0;
    int m_slots = 0;
};

} // namespace estimation::tflite
