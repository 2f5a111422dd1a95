// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/video_info.h"

#include "core/media/opened_video.h"

namespace media {

VideoInfo probe(const std::filesystem::path& path) { return openVideo(path).info; }

} // namespace media
