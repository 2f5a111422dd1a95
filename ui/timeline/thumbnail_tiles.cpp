// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/thumbnail_tiles.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace ui {

namespace {

// Upright pictures are cut to the first, wide ones to the second of width / height.
constexpr double narrowest = 0.85;
constexpr double widest = 1.78;

/// The largest power of two that is at most `frames`, at least 1.
std::int64_t roundedStep(double frames)
{
    return static_cast<std::int64_t>(
        std::bit_floor(static_cast<std::uint64_t>(std::max(1.0, std::floor(frames)))));
}

} // namespace

TileClip tileClipOf(const Clip& clip)
{
    return {clip.frameRate(), clip.frameCount(),
        double(clip.info->width) / std::max(1, clip.info->height)};
}

std::vector<ThumbnailTile> thumbnailTiles(
    const TileClip& clip, const TimeAxis& axis, const QRectF& row, double left, double right)
{
    if (clip.frameCount <= 0 || clip.frameRate <= 0 || row.height() < 1)
        return {};
    const double width = std::round(row.height() * std::clamp(clip.aspect, narrowest, widest));
    const double origin = std::floor(row.left() + axis.xOf(0));
    const double end = row.left() + axis.xOf(static_cast<double>(clip.frameCount) / clip.frameRate);
    const double secondsPerTile = width / axis.pixelsPerSecond;
    const std::int64_t step = roundedStep(secondsPerTile * clip.frameRate);
    std::vector<ThumbnailTile> tiles;
    auto index = static_cast<std::int64_t>(std::max(0.0, std::floor((left - origin) / width)));
    for (double x = origin + double(index) * width; x < std::min(right, end); x += width, ++index) {
        const auto frame
            = static_cast<std::int64_t>(double(index) * secondsPerTile * clip.frameRate);
        tiles.push_back({QRectF(x, row.top(), std::min(width, end - x), row.height()),
            std::min(frame - frame % step, clip.frameCount - 1)});
    }
    return tiles;
}

QRectF coveringPart(const QSizeF& size, const QSizeF& tile)
{
    constexpr double above = 0.42; // of what is cut off: heads matter more than feet
    const QSizeF part = tile.scaled(size, Qt::KeepAspectRatio);
    return {
        QPointF((size.width() - part.width()) / 2, (size.height() - part.height()) * above), part};
}

} // namespace ui
