// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/video_info.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

namespace ui {

enum class Role { Source, Target };

/// A video of the project.
struct Clip {
    std::int64_t id = 0; ///< of project::Media
    Role role = Role::Source;
    std::filesystem::path path; ///< absolute
    std::string sha256;
    std::optional<media::VideoInfo> info; ///< nothing while the file is missing or cannot be read

    /// Frames that can be shown; 0 without info.
    std::int64_t frameCount() const { return info ? info->frameCount : 0; }
    /// Frames per second; 0 without info.
    double frameRate() const { return info ? info->frameRate.value() : 0; }
};

} // namespace ui
