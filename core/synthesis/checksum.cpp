// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/synthesis/checksum.h"

#include <array>

namespace synthesis {

namespace {

constexpr std::uint64_t polynomial = 0xC96C5795D7870F42U;

using Table = std::array<std::uint64_t, 256>;

/// tables[n][byte]: the remainder of `byte` followed by n zero bytes.
constexpr std::array<Table, 8> makeTables()
{
    std::array<Table, 8> tables{};
    for (std::uint64_t value = 0; value < 256; ++value) {
        std::uint64_t rest = value;
        for (int bit = 0; bit < 8; ++bit)
            rest = (rest >> 1) ^ ((rest & 1U) != 0 ? polynomial : 0);
        tables[0][value] = rest;
    }
    for (std::size_t n = 1; n < tables.size(); ++n) {
        for (std::size_t value = 0; value < 256; ++value) {
            const std::uint64_t before = tables[n - 1][value];
            tables[n][value] = tables[0][before & 0xFFU] ^ (before >> 8);
        }
    }
    return tables;
}

constexpr auto tables = makeTables();

} // namespace

std::uint64_t crc64(std::string_view bytes)
{
    std::uint64_t crc = ~std::uint64_t{0};
    while (bytes.size() >= tables.size()) { // eight bytes in one go
        std::uint64_t rest = 0;
        for (std::size_t i = 0; i < tables.size(); ++i) {
            const std::uint64_t byte
                = ((crc >> (8 * i)) ^ static_cast<unsigned char>(bytes[i])) & 0xFFU;
            rest ^= tables[tables.size() - 1 - i][byte];
        }
        crc = rest;
        bytes.remove_prefix(tables.size());
    }
    for (const char byte : bytes)
        crc = tables[0][(crc ^ static_cast<unsigned char>(byte)) & 0xFFU] ^ (crc >> 8);
    return ~crc;
}

} // namespace synthesis
