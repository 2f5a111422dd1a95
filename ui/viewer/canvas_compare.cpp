// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/rendered_take.h"
#include "ui/theme.h"
#include "ui/viewer/canvas.h"
#include "ui/viewer/difference.h"
#include "ui/viewer/figure_painter.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

/// The result view: a picture A, and what it is compared with.
namespace ui {

using Kind = ComparedPicture::Kind;

namespace {

constexpr double grabRadius = 8; ///< logical pixels round the divider
constexpr std::int64_t takeId = -2; ///< of a clip that is a folder of pictures
constexpr std::int64_t figureId = -3;

/// As large as the target's picture, as long as the dance.
Clip paintedClip(std::int64_t id, const Clip& source, const Clip& target, const QString& folder)
{
    Clip clip{id, Role::Source, folder.toStdString(), {}, source.info};
    clip.info->width = target.info->width;
    clip.info->height = target.info->height;
    return clip;
}

QSize sizeOf(const Clip& clip)
{
    return clip.info ? QSize(clip.info->width, clip.info->height) : QSize();
}

} // namespace

// ---- what is compared ----

void Canvas::addCompared(std::vector<CanvasPane>& panes)
{
    const Comparison& comparison = m_session.comparison();
    for (const ComparedPicture& picture : {comparison.a, comparison.b}) {
        const auto clip = clipOf(picture);
        if (!clip)
            return; // without A there is nothing to compare
        const auto same = std::find_if(m_panes.begin(), m_panes.end(), [&](const CanvasPane& pane) {
            return pane.shows() == picture.kind && pane.clip().path == clip->path
                && sizeOf(pane.clip()) == sizeOf(*clip);
        });
        panes.push_back(same == m_panes.end() ? CanvasPane(*clip, picture.kind) : *same);
    }
}

std::optional<Clip> Canvas::clipOf(const ComparedPicture& picture) const
{
    const ProjectDocument& document = m_session.document();
    const Clip* source = document.clip(Role::Source);
    const Clip* target = document.clip(Role::Target);
    const bool areThere = source != nullptr && source->info && target != nullptr && target->info;
    switch (picture.kind) {
    case Kind::Source:
        return source == nullptr ? std::nullopt : std::optional(*source);
    case Kind::Target:
        return target == nullptr ? std::nullopt : std::optional(*target);
    case Kind::Figure:
        return areThere ? std::optional(paintedClip(figureId, *source, *target, {})) : std::nullopt;
    case Kind::Preview:
        return m_liveClip;
    case Kind::Before:
        return clipBefore();
    case Kind::Result:
        break;
    }
    return takeClip(picture.take);
}

/// The newest result, where it was not painted anew yet, else what was there before that.
std::optional<Clip> Canvas::clipBefore() const
{
    auto take = takeClip({});
    if (take && take->id == takeId && !isStale())
        take->path = project::beforeFolder(take->path);
    return take;
}

/// The newest one for no name, and for one that is no longer there; the video where nothing is
/// painted.
std::optional<Clip> Canvas::takeClip(const QString& folder) const
{
    const Clip* source = m_session.document().clip(Role::Source);
    const Clip* target = m_session.document().clip(Role::Target);
    auto take = std::find_if(m_takes.begin(), m_takes.end(),
        [&](const ShownTake& each) { return each.folder == folder; });
    if (take == m_takes.end())
        take = std::find_if(
            m_takes.begin(), m_takes.end(), [](auto& each) { return each.isNewest; });
    if (take == m_takes.end() || source == nullptr || !source->info || target == nullptr
        || !target->info)
        return m_result ? m_result : m_liveClip;
    return paintedClip(takeId, *source, *target, take->folder);
}

/// Whether there are pictures of the newest result, or a video.
bool Canvas::isRendered() const
{
    return m_result
        || std::any_of(m_takes.begin(), m_takes.end(), [](auto& each) { return each.isNewest; });
}

/// Single where there is nothing to compare with.
CompareMode Canvas::compareMode() const
{
    return m_panes.size() < 2 ? CompareMode::Single : m_session.comparison().mode;
}

QString Canvas::nameOf(const CanvasPane& pane) const
{
    switch (pane.shows().value_or(Kind::Result)) {
    case Kind::Source:
        return tr("Source");
    case Kind::Target:
        return tr("Target");
    case Kind::Figure:
        return tr("Figure");
    case Kind::Preview:
        return tr("Preview");
    case Kind::Before:
        return tr("Before the last edit");
    case Kind::Result:
        break;
    }
    const QString folder = QString::fromStdString(pane.clip().path.string());
    for (const ShownTake& take : m_takes) {
        if (take.folder == folder && m_takes.size() > 1)
            return tr("Result · %1").arg(take.name);
    }
    return tr("Result");
}

// ---- the divider ----

/// The part of the picture that is in sight.
QRectF Canvas::comparedArea() const
{
    const ViewTransform& view = m_panes.front().view();
    return view.pictureRect().intersected(view.area());
}

double Canvas::dividerPlace() const
{
    const QRectF area = comparedArea();
    const Comparison& comparison = m_session.comparison();
    return comparison.isStacked ? area.top() + comparison.divider * area.height()
                                : area.left() + comparison.divider * area.width();
}

bool Canvas::isOnDivider(QPointF point) const
{
    if (m_session.view() != ViewMode::Result || compareMode() != CompareMode::Split)
        return false;
    const double along = m_session.comparison().isStacked ? point.y() : point.x();
    return std::abs(along - dividerPlace()) <= grabRadius;
}

void Canvas::dragDivider(QPointF to)
{
    const QRectF area = comparedArea();
    if (area.isEmpty())
        return;
    const Comparison& comparison = m_session.comparison();
    const double place = comparison.isStacked ? (to.y() - area.top()) / area.height()
                                              : (to.x() - area.left()) / area.width();
    moveDivider(std::clamp(place, 0.0, 1.0) - comparison.divider);
}

// ---- painting ----

void Canvas::paintComparison(QPainter& painter) const
{
    const bool isPair = m_panes.size() > 1;
    const CanvasPane& a = m_panes[isPair && m_isFlipped ? 1 : 0];
    const CanvasPane& b = m_panes[isPair && !m_isFlipped ? 1 : 0];
    switch (compareMode()) {
    case CompareMode::Single:
        return paintCompared(painter, a, a.view().area());
    case CompareMode::Split:
        return paintSplit(painter, a, b);
    case CompareMode::SideBySide:
        paintCompared(painter, a, a.view().area());
        return paintCompared(painter, b, b.view().area());
    case CompareMode::Overlay:
        paintCompared(painter, a, a.view().area());
        painter.save();
        painter.setOpacity(m_session.comparison().opacity);
        paintCompared(painter, b, b.view().area());
        return painter.restore();
    case CompareMode::Difference:
        return paintDifference(painter, a, b);
    }
}

void Canvas::paintCompared(QPainter& painter, const CanvasPane& pane, const QRectF& clip) const
{
    painter.save();
    painter.setClipRect(clip);
    if (!pane.clip().info) {
        paintPane(painter, pane);
    } else if (pane.shows() == Kind::Figure) {
        painter.fillRect(pane.view().pictureRect(), Qt::black);
        paintFittedFigure(painter, pane.view());
    } else {
        const bool isLive = paintLiveFrame(painter, pane);
        if (!isLive)
            pane.paintPicture(painter);
        if (!isLive && !pane.error().isEmpty())
            paintMessage(painter, clip, tr("This frame cannot be shown"), pane.error());
        if (showsFittedFigure(pane))
            paintFittedFigure(painter, pane.view());
    }
    painter.restore();
    const CompareMode mode = compareMode();
    if (mode == CompareMode::Split || mode == CompareMode::SideBySide || m_isFlipped)
        paintComparedName(painter, pane, clip);
}

void Canvas::paintComparedName(QPainter& painter, const CanvasPane& pane, const QRectF& clip) const
{
    drawLabel(painter, clip.topLeft() + QPointF(8, 18), nameOf(pane), clip, Qt::white);
}

void Canvas::paintSplit(QPainter& painter, const CanvasPane& a, const CanvasPane& b) const
{
    const QRectF area = a.view().area();
    const bool isStacked = m_session.comparison().isStacked;
    const double place = dividerPlace();
    QRectF first = area;
    QRectF second = area;
    if (isStacked) {
        first.setBottom(place);
        second.setTop(place);
    } else {
        first.setRight(place);
        second.setLeft(place);
    }
    paintCompared(painter, a, first);
    paintCompared(painter, b, second);
    const QLineF line = isStacked ? QLineF(area.left(), place, area.right(), place)
                                  : QLineF(place, area.top(), place, area.bottom());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(QColor(0, 0, 0, 150), 3));
    painter.drawLine(line);
    painter.setPen(QPen(Qt::white, 1.4));
    painter.drawLine(line);
    painter.setBrush(QColor(16, 17, 19, 220));
    painter.drawEllipse(line.center(), 9, 9);
    const QPointF way = isStacked ? QPointF(0, 1) : QPointF(1, 0);
    const QPointF side(way.y() * 3, way.x() * 3);
    for (const double sign : {-1.0, 1.0}) {
        const QPointF tip = line.center() + way * sign * 6;
        painter.drawLine(tip, tip - way * sign * 3 + side);
        painter.drawLine(tip, tip - way * sign * 3 - side);
    }
}

void Canvas::paintDifference(QPainter& painter, const CanvasPane& a, const CanvasPane& b) const
{
    const QImage one = comparedImage(a);
    const QImage other = comparedImage(b);
    if (one.isNull() || other.isNull())
        return paintCompared(painter, one.isNull() ? a : b, a.view().area());
    painter.save();
    painter.setClipRect(a.view().area());
    painter.setRenderHint(
        QPainter::SmoothPixmapTransform, a.view().zoom() <= ViewTransform::nearestAbove);
    painter.drawImage(a.view().pictureRect(), difference(one, other));
    painter.restore();
    drawLabel(painter, a.view().area().topLeft() + QPointF(8, 18),
        tr("Difference: %1, %2").arg(nameOf(a), nameOf(b)), a.view().area(), Qt::white);
}

QImage Canvas::comparedImage(const CanvasPane& pane) const
{
    if (pane.shows() == Kind::Preview)
        return m_live.picture;
    if (pane.shows() != Kind::Figure)
        return pane.image();
    QImage image(pane.view().picture().toSize(), QImage::Format_RGB32);
    image.fill(Qt::black);
    ViewTransform view;
    view.setArea(image.rect());
    view.setPicture(image.size());
    view.setZoom(1);
    QPainter painter(&image);
    paintFittedFigure(painter, view);
    return image;
}

} // namespace ui
