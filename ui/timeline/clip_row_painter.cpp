// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/clip_row_painter.h"

#include "ui/theme.h"
#include "ui/timeline/thumbnail_tiles.h"
#include "ui/timeline/thumbnails.h"
#include "ui/timeline/waveform.h"

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

QColor mixed(const QColor& a, const QColor& b, float share)
{
    const auto mix = [share](float x, float y) { return x + (y - x) * share; };
    return QColor::fromRgbF(
        mix(a.redF(), b.redF()), mix(a.greenF(), b.greenF()), mix(a.blueF(), b.blueF()));
}

QColor colourOf(Confidence confidence)
{
    constexpr float calm = 0.35F; // towards the panel, so that a long good strip does not shout
    const Colours& c = colours();
    switch (confidence) {
    case Confidence::Good:
        return mixed(c.good, c.panel, calm);
    case Confidence::Fair:
        return mixed(c.warning, c.panel, 0.15F);
    case Confidence::Bad:
        return mixed(c.bad, c.panel, 0.15F);
    case Confidence::Nobody:
        break;
    }
    return c.border;
}

void paintDiamond(QPainter& painter, const QPointF& centre)
{
    constexpr double half = diamondSize / 2;
    const QPointF corners[] = {centre + QPointF(0, -half), centre + QPointF(half, 0),
        centre + QPointF(0, half), centre + QPointF(-half, 0)};
    painter.drawPolygon(corners, 4);
}

} // namespace

void paintRowTitle(QPainter& painter, const QRectF& header, const RowTitle& title)
{
    const Colours& c = colours();
    painter.fillRect(header, title.isChosen ? c.raised : c.panel);
    if (title.isChosen)
        painter.fillRect(QRectF(header.left(), header.top(), 3, header.height()), c.accent);
    const QRectF text = header.adjusted(10, 4, -6, -2);
    QFont bold = painter.font();
    bold.setBold(true);
    const QFont plain = painter.font();
    const double line = QFontMetricsF(bold).height();
    painter.setPen(c.text);
    painter.setFont(bold);
    painter.drawText(text, Qt::AlignLeft | Qt::AlignTop,
        QFontMetricsF(bold).elidedText(title.name, Qt::ElideRight, text.width()));
    painter.setFont(plain);
    painter.setPen(c.mutedText);
    painter.drawText(text.adjusted(0, line, 0, 0), Qt::AlignLeft | Qt::AlignTop,
        QFontMetricsF(plain).elidedText(title.detail, Qt::ElideRight, text.width()));
}

ClipRowPainter::ClipRowPainter(QPainter& painter, const RowRects& rects, const TimeAxis& axis,
    const Clip& clip, double left, double right)
    : m_painter(painter)
    , m_rects(rects)
    , m_axis(axis)
    , m_clip(clip)
    , m_left(left)
    , m_right(right)
{
}

double ClipRowPainter::xOf(std::int64_t frame) const
{
    return m_rects.pictures.left() + m_axis.xOf(Session::timeOf(m_clip, frame));
}

std::int64_t ClipRowPainter::frameAt(double x) const
{
    const double seconds = m_axis.timeAt(x - m_rects.pictures.left());
    return static_cast<std::int64_t>(std::floor(seconds * m_clip.frameRate() + 1e-6));
}

double ClipRowPainter::clipEnd() const { return xOf(m_clip.frameCount()); }

// The picture itself, else one of the coarser steps from another zoom.
QImage ClipRowPainter::pictureFor(const Thumbnails& thumbnails, std::int64_t frame) const
{
    QImage image = thumbnails.find(m_clip.sha256, frame);
    for (std::int64_t step = 2; image.isNull() && step <= 256; step *= 2)
        image = thumbnails.find(m_clip.sha256, frame - frame % step);
    return image;
}

void ClipRowPainter::paintPictures(const Thumbnails& thumbnails)
{
    m_painter.setRenderHint(QPainter::SmoothPixmapTransform);
    for (const ThumbnailTile& tile :
        thumbnailTiles(tileClipOf(m_clip), m_axis, m_rects.pictures, m_left, m_right)) {
        const QRectF inside = tile.rect.adjusted(0, 0, -1, 0); // a line between pictures
        const QImage image = pictureFor(thumbnails, tile.frame);
        if (image.isNull())
            m_painter.fillRect(inside, colours().raised);
        else
            m_painter.drawImage(inside, image, coveringPart(image.size(), inside.size()));
    }
}

void ClipRowPainter::paintSound(const Waveform& waveform)
{
    const double middle = m_rects.sound.center().y();
    const double half = m_rects.sound.height() / 2 - 1;
    const QColor colour = mixed(colours().accent, colours().panel, 0.25F);
    const double end = std::min(m_right, clipEnd());
    for (double x = std::max(m_left, m_rects.sound.left()); x < end; ++x) {
        const double seconds = m_axis.timeAt(x - m_rects.sound.left());
        const double height
            = std::max(0.5, half * waveform.loudest(seconds, seconds + 1 / m_axis.pixelsPerSecond));
        m_painter.fillRect(QRectF(x, middle - height, 1, 2 * height), colour);
    }
}

void ClipRowPainter::paintConfidence(const ConfidenceStrip& strip)
{
    const std::int64_t count = std::min(strip.frameCount(), m_clip.frameCount());
    const double end = std::min(m_right, clipEnd());
    double runStart = std::max(m_left, m_rects.strip.left());
    std::optional<ConfidenceStrip::Frame> run;
    for (double x = runStart; x < end && count > 0; ++x) {
        const std::int64_t first = std::clamp<std::int64_t>(frameAt(x), 0, count - 1);
        const std::int64_t next = std::clamp<std::int64_t>(frameAt(x + 1), first + 1, count);
        const ConfidenceStrip::Frame worst = strip.worstIn(first, next);
        if (run && worst != *run) {
            paintRun(runStart, x, *run);
            runStart = x;
        }
        run = worst;
    }
    if (run)
        paintRun(runStart, end, *run);
}

// Edited frames have a light line; bad ones are hatched, so that they differ not by colour alone.
void ClipRowPainter::paintRun(double from, double to, const ConfidenceStrip::Frame& kind)
{
    const QRectF rect(from, m_rects.strip.top(), to - from, m_rects.strip.height());
    m_painter.fillRect(rect, colourOf(kind.confidence));
    if (kind.confidence == Confidence::Bad) {
        QColor dark = colours().canvas;
        dark.setAlphaF(0.35F);
        m_painter.fillRect(rect, QBrush(dark, Qt::BDiagPattern));
    }
    if (kind.isEdited)
        m_painter.fillRect(
            QRectF(from, m_rects.strip.bottom() - 2.5, to - from, 2.5), colours().keyframe);
}

void ClipRowPainter::paintFindings(const std::vector<TimelineFinding>& findings)
{
    constexpr double severe = 0.5;
    constexpr double narrowest = 3;
    const QRectF& marks = m_rects.marks;
    for (const TimelineFinding& finding : findings) {
        const double from = xOf(finding.first);
        const double to = std::max(from + narrowest, xOf(finding.last + 1));
        if (to < m_left || from > m_right)
            continue;
        const QColor colour = finding.severity >= severe ? colours().bad : colours().warning;
        const QRectF rect(from, marks.top() + 3, to - from, marks.height() - 6);
        if (finding.isOpen)
            m_painter.fillRect(rect, colour);
        else
            m_painter.fillRect(QRectF(from, rect.bottom() - 2, to - from, 2), colours().mutedText);
    }
}

// One diamond for keyframes that lie too close to be told apart.
void ClipRowPainter::paintKeyframes(const std::set<std::int64_t>& frames)
{
    const double y = m_rects.marks.center().y();
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(QPen(colours().panel, 1));
    m_painter.setBrush(colours().keyframe);
    auto next = frames.lower_bound(frameAt(m_left - diamondSize));
    while (next != frames.end() && xOf(*next) < m_right + diamondSize) {
        const double x = xOf(*next);
        paintDiamond(m_painter, {x, y});
        next = frames.lower_bound(std::max(*next + 1, frameAt(x + diamondSize / 2)));
    }
    m_painter.setRenderHint(QPainter::Antialiasing, false);
}

} // namespace ui
