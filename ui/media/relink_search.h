// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel_token.h"
#include "core/media/video_info.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace ui {

/// A video whose file is not where it was.
struct MissingMedia {
    std::int64_t id = 0;
    std::filesystem::path path; ///< where it was
    std::int64_t size = 0; ///< bytes; 0 when it is not known
    std::string sha256;
};

/// Where one of them lies now.
struct FoundMedia {
    std::int64_t id = 0;
    media::VideoInfo info;
};

/// Looks for the missing files below `folder`: those of the same size (or, where it is not known,
/// of the same name) are hashed, those of the same name first; what has the same content is it.
/// Unreadable folders and files are passed over.
std::vector<FoundMedia> findMissing(std::vector<MissingMedia> missing,
    const std::filesystem::path& folder, const base::CancelToken& cancel = {});

/// Which of the missing files `file` is; nothing when it is none of them.
std::vector<FoundMedia> recognised(
    const std::vector<MissingMedia>& missing, const std::filesystem::path& file);

} // namespace ui
