// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/video_reader.h"
#include "ui/timeline/disk_cache.h"

#include <QImage>
#include <cstdint>
#include <filesystem>
#include <list>
#include <string>

namespace ui {

/// Which small picture: a frame of a video, known by its SHA-256.
struct ThumbnailId {
    std::filesystem::path path;
    std::string sha256;
    std::int64_t frame = 0;
};

/// Makes small pictures, or takes them from the disk where they were kept. Keeps the videos it
/// reads open. For one thread at a time.
class ThumbnailMaker {
public:
    static constexpr int height = 144; ///< pixels

    explicit ThumbnailMaker(const QString& folder);

    /// A null image when the frame cannot be read.
    QImage make(const ThumbnailId& id);

private:
    struct OpenVideo {
        std::filesystem::path path;
        media::VideoReader reader;
    };

    QImage decoded(const ThumbnailId& id);
    media::VideoReader& readerOf(const std::filesystem::path& path);

    DiskCache m_disk;
    std::list<OpenVideo> m_open; ///< what was used last in front
};

} // namespace ui
