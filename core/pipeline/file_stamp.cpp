// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/file_stamp.h"

namespace pipeline {

namespace fs = std::filesystem;

nlohmann::json stampOf(const fs::path& file)
{
    return {{"size", fs::file_size(file)},
        {"modified", fs::last_write_time(file).time_since_epoch().count()}};
}

bool hasStamp(const fs::path& file, const nlohmann::json& stamp)
{
    std::error_code ignored;
    return fs::is_regular_file(file, ignored) && stampOf(file) == stamp;
}

} // namespace pipeline
