// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <nlohmann/json.hpp>

namespace pipeline {

/// Size and time stamp of a file that we have written, to know later whether it still is ours.
nlohmann::json stampOf(const std::filesystem::path& file);

/// Whether `file` is there and has the stamp.
bool hasStamp(const std::filesystem::path& file, const nlohmann::json& stamp);

} // namespace pipeline
