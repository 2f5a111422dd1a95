// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/synthesis/checksum.h"

#include <array>

namespace synthesis {

namespace {

constexpr std::uint64_t polynomial = 0xC96C5795D7870F42U;

constexpr std::array<std::uint64_t, 256> makeTable()
{
    std::array<std::uint64_t, 256> table{};
    for (std::uint64_t value = 0; value < table.size(); ++value) {
        std::uint64_t rest = value;
        for (int bit = 0; bit < 8; ++bit)
            rest = (rest >> 1) ^ ((rest & 1U) != 0 ? polynomial : 0);
        table[value] = rest;
    }
    return table;
}

constexpr auto table = makeTable();

} // namespace

std::uint64_t crc64(std::string_view bytes)
{
    std::uint64_t crc = ~std::uint64_t{0};
    for (const char byte : bytes)
        crc = table[(crc ^ static_cast<unsigned char>(byte)) & 0xFFU] ^ (crc >> 8);
    return ~crc;
}

} // namespace synthesis
