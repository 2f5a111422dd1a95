// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/video_info.h"

#include <nlohmann/json.hpp>

namespace ui {

/// A probed video as it is kept in the project, so that opening one does not read the videos again.
nlohmann::json toJson(const media::VideoInfo& info);
/// The same video at `path`; nothing when `json` is something else.
std::optional<media::VideoInfo> videoInfoFrom(
    const nlohmann::json& json, const std::filesystem::path& path);

} // namespace ui
