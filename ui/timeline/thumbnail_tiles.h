// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/clip.h"
#include "ui/timeline/time_axis.h"

#include <QRectF>
#include <cstdint>
#include <vector>

namespace ui {

/// A place for a small picture in a row.
struct ThumbnailTile {
    QRectF rect;
    std::int64_t frame = 0;
};

/// A clip as the tiles see it.
struct TileClip {
    double frameRate = 0;
    std::int64_t frameCount = 0;
    double aspect = 1; ///< width / height of the picture
};

/// Of a clip whose file is there.
TileClip tileClipOf(const Clip& clip);

/// The tiles of `row` that lie in [left, right], `axis` being that of x - row.left(). They begin at
/// time zero, so that they move along when the row is scrolled. Their frames are multiples of a
/// power of two, so that most stay the same when it is zoomed.
std::vector<ThumbnailTile> thumbnailTiles(
    const TileClip& clip, const TimeAxis& axis, const QRectF& row, double left, double right);

/// The part of a picture of `size` that fills a tile of `tile`'s shape: its middle, a little above.
QRectF coveringPart(const QSizeF& size, const QSizeF& tile);

} // namespace ui
