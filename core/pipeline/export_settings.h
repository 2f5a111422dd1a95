// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/export_format.h"
#include "core/pipeline/task.h"

#include <optional>
#include <string>

namespace pipeline {

enum class Sound { Source, Target, None };

/// What the exported pictures show.
enum class Layout {
    Result, ///< the rendered frames
    Comparison, ///< source, stick figure and result side by side
    Skeleton, ///< the stick figure alone
    Portrait, ///< 9:16, cut out round the dancer
    PortraitPadded, ///< 9:16, the whole frame between dark bars
};

/// How a take becomes a file.
struct ExportSettings {
    media::ExportFormat format = media::ExportFormat::H264;
    Sound sound = Sound::Source;
    Layout layout = Layout::Result;
    std::optional<FrameRange> range; ///< frames of the source; all that is rendered when not set
    bool mark = false; ///< says in the picture that it is synthetic

    bool operator==(const ExportSettings&) const = default;
};

/// "source", "target", "none". Throws base::Error InvalidArgument that lists them.
Sound soundNamed(std::string_view name);
/// "result", "comparison", "skeleton", "portrait", "portrait-padded". Throws likewise.
Layout layoutNamed(std::string_view name);

/// The format that the name of `out` asks for; H.264 where it asks for none.
media::ExportFormat formatOf(const std::filesystem::path& out);

/// Throws base::Error InvalidArgument when the name of `out` says another format than `format`,
/// Unsupported when FFmpeg on this computer cannot write it.
void checkFormat(media::ExportFormat format, const std::filesystem::path& out);

nlohmann::json toJson(const ExportSettings& settings);

} // namespace pipeline
