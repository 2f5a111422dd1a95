// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pose/track.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <string_view>

namespace pose {

/// A tidy table, one row per joint: "frame,time_s,person,joint,x,y,confidence,state,origin", UTF-8,
/// decimal points whatever the locale, numbers with as many digits as bring back the same value.
/// Joints that were never seen have no row. Joints are named as by jointName().
std::string csv(const Track& track, double framesPerSecond);

/// Reads such a table by the names in its first line: `frame`, `joint`, `x` and `y` must be there,
/// in any order; other columns are passed over. Without a confidence joints have 1, without a state
/// those of confidence 0 are absent, without an origin it is Imported. Gives a track for every
/// person by its number, 0 without such a column. Throws base::Error Unreadable, with `subject` and
/// the line.
std::map<std::int64_t, Track> parseCsv(std::string_view text, const std::string& subject);

/// The same from a file. Throws base::Error NotFound too.
std::map<std::int64_t, Track> readCsv(const std::filesystem::path& file);

} // namespace pose
