// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string_view>
#include <vector>

namespace base {

/// Whether `first` comes before `second` when runs of digits count as numbers: "frame9" before
/// "frame10".
bool isBeforeByNumber(std::string_view first, std::string_view second);

/// The pictures in `folder` (by their endings: png, jpg, jpeg, bmp, webp, tif, tiff), not in those
/// below it, in the order of the numbers in their names. None when there is no such folder.
std::vector<std::filesystem::path> picturesIn(const std::filesystem::path& folder);

} // namespace base
