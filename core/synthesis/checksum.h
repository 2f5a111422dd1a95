// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace synthesis {

/// CRC-64/XZ (ECMA-182, reflected) of `bytes`.
std::uint64_t crc64(std::string_view bytes);

} // namespace synthesis
