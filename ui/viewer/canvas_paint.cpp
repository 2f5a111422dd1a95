// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"
#include "ui/viewer/canvas.h"
#include "ui/viewer/figure_painter.h"
#include "ui/viewer/joint_names.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <array>
#include <cmath>

/// How the canvas is drawn.
namespace ui {

namespace {

struct Ghost {
    std::int64_t offset; ///< frames
    double opacity;
};
constexpr std::array ghosts = {Ghost{-4, 0.18}, Ghost{4, 0.18}, Ghost{-2, 0.32}, Ghost{2, 0.32}};

constexpr std::int64_t trailReach = 15;
constexpr double loupeRadius = 62;
constexpr double loupeFactor = 4;
constexpr double labelOffset = 16;

QPointF pointOf(base::Vec2 position) { return {position.x, position.y}; }

} // namespace

void Canvas::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), colours().canvas);
    if (m_panes.empty())
        paintEmptyView(painter);
    if (m_session.view() == ViewMode::Result && !m_panes.empty())
        paintComparison(painter);
    else
        paintPanes(painter);
    if (m_rubberBand) {
        QColor fill = colours().accent;
        fill.setAlphaF(0.18F);
        QPen pen(colours().accent, 1);
        pen.setCosmetic(true);
        painter.setPen(pen);
        painter.fillRect(*m_rubberBand, fill);
        painter.drawRect(*m_rubberBand);
    }
    if (hasFocus() && m_showsFocus) {
        QPen pen(colours().accent, 1);
        pen.setCosmetic(true);
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

void Canvas::paintPanes(QPainter& painter) const
{
    for (const CanvasPane& pane : m_panes) {
        painter.save();
        painter.setClipRect(pane.view().area());
        paintPane(painter, pane);
        painter.restore();
    }
}

void Canvas::paintPane(QPainter& painter, const CanvasPane& pane) const
{
    const QRectF& area = pane.view().area();
    if (!pane.clip().info)
        return paintMessage(painter, area, tr("This video cannot be read"),
            tr("%1 is missing or damaged. Relink or replace it in the media list.")
                .arg(QString::fromStdString(pane.clip().path.filename().string())));
    pane.paintPicture(painter);
    if (!pane.error().isEmpty())
        paintMessage(painter, area, tr("This frame cannot be shown"), pane.error());
    if (m_panes.size() > 1)
        drawLabel(painter, area.topLeft() + QPointF(8, 18),
            pane.clip().role == Role::Source ? tr("Source") : tr("Target"), area,
            &pane == editedPane() ? QColor(Qt::white) : QColor(0xc8, 0xcc, 0xd2));
    if (showsFittedFigure(pane))
        paintFittedFigure(painter, pane.view());
    else if (pane.isEditable() && m_session.overlay().skeleton)
        paintOverlay(painter, pane);
}

/// In place of the video's frame, where that is not there or no longer right. Without a video the
/// frame before stays until the next one has come.
bool Canvas::paintLiveFrame(QPainter& painter, const CanvasPane& pane) const
{
    const Clip* source = m_session.document().clip(Role::Source);
    const auto newest = takeClip({});
    const bool isPreview = pane.shows() == ComparedPicture::Kind::Preview;
    const bool standsIn = pane.shows() == ComparedPicture::Kind::Result && newest
        && pane.clip().path == newest->path && isOutOfDate()
        && (!isRendered() || (source != nullptr && m_live.frame == m_session.frame(*source)));
    if (m_live.picture.isNull() || !(isPreview || standsIn))
        return false;
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(pane.view().pictureRect(), m_live.picture);
    const QRectF& area = pane.view().area();
    drawLabel(painter, area.topLeft() + QPointF(8, 18), m_live.name, area, Qt::white);
    return true;
}

void Canvas::paintOverlay(QPainter& painter, const CanvasPane& pane) const
{
    const QRectF& area = pane.view().area();
    const OverlayOptions& overlay = m_session.overlay();
    painter.setRenderHint(QPainter::Antialiasing);
    if (overlay.original)
        drawLabel(painter, area.topLeft() + QPointF(8, 44), tr("As detected"), area, Qt::white);
    if (overlay.onionSkin)
        paintNeighbours(painter, pane);
    if (overlay.trail)
        paintTrails(painter, pane);
    const auto pose = shownPoseIn(pane);
    if (!pose) {
        if (!m_session.document().isDetected(pane.clip().id) && pane.error().isEmpty())
            drawLabel(painter, QPointF(area.left() + 8, area.bottom() - 18),
                tr("No poses yet: detect them to see the figure"), area, Qt::white);
        return;
    }
    drawFigure(painter, pane.view(), *pose,
        {overlay.hands, overlay.face, true, overlay.original ? 0.85 : 1.0});
    if (overlay.names)
        drawNames(painter, pane.view(), *pose);
    drawEdgeArrows(painter, pane.view(), *pose,
        &pane == editedPane() ? m_session.selection() : std::set<pose::KeypointId>());
    if (&pane == editedPane())
        paintMarks(painter, pane, *pose);
}

void Canvas::paintFittedFigure(QPainter& painter, const ViewTransform& view) const
{
    const Clip* source = m_session.document().clip(Role::Source);
    const auto pose = source == nullptr || !m_fittedFigure
        ? std::nullopt
        : m_fittedFigure(m_session.frame(*source));
    if (!pose)
        return;
    const OverlayOptions& overlay = m_session.overlay();
    painter.setRenderHint(QPainter::Antialiasing);
    drawFigure(painter, view, *pose, {overlay.hands, overlay.face, true, 1.0});
}

void Canvas::paintNeighbours(QPainter& painter, const CanvasPane& pane) const
{
    for (const Ghost& ghost : ghosts) {
        const pose::Pose* pose
            = m_session.document().poseAt(pane.clip().id, pane.shownFrame() + ghost.offset);
        if (pose != nullptr)
            drawFigure(painter, pane.view(), *pose, {false, false, false, ghost.opacity});
    }
}

/// Of the selected joints, else of wrists and ankles.
void Canvas::paintTrails(QPainter& painter, const CanvasPane& pane) const
{
    std::set<pose::KeypointId> ids = m_session.selection();
    if (ids.empty())
        ids = {pose::bodyJoint(pose::RightWrist), pose::bodyJoint(pose::LeftWrist),
            pose::bodyJoint(pose::RightAnkle), pose::bodyJoint(pose::LeftAnkle)};
    for (const pose::KeypointId id : ids) {
        std::vector<base::Vec2> places;
        for (std::int64_t offset = -trailReach; offset <= trailReach; ++offset) {
            const pose::Pose* pose
                = m_session.document().poseAt(pane.clip().id, pane.shownFrame() + offset);
            if (pose != nullptr && pose::at(*pose, id).isPresent())
                places.push_back(pose::at(*pose, id).position);
        }
        drawTrail(painter, pane.view(), places, jointColour(id));
    }
}

/// What is selected, hovered or dragged.
void Canvas::paintMarks(QPainter& painter, const CanvasPane& pane, const pose::Pose& pose) const
{
    const auto placeOf = [&](pose::KeypointId id) {
        return pane.view().toView(pointOf(pose::at(pose, id).position));
    };
    for (const pose::KeypointId id : m_session.selection()) {
        const pose::Keypoint& joint = pose::at(pose, id);
        if (joint.isPresent()) {
            drawConfidenceRing(painter, placeOf(id), joint.confidence, true);
        } else if (joint.position != base::Vec2{}) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(Qt::white, 1.2, Qt::DashLine));
            painter.drawEllipse(placeOf(id), 8, 8);
        }
    }
    if (m_drag) {
        if (m_drag->kind() == DragKind::Joints)
            paintLoupe(painter, pane, pose);
        return;
    }
    const auto handle = moveHandle(pose, pane.view());
    if (handle && (underMouse() || hasFocus()) && !m_session.document().isReadOnly())
        paintHandle(painter, *handle);
    auto named = m_hovered;
    if (!named && m_session.selection().size() == 1)
        named = *m_session.selection().begin();
    if (!named)
        return;
    const pose::Keypoint& joint = pose::at(pose, *named);
    if (!joint.isPresent())
        return drawLabel(painter, pane.view().area().bottomLeft() + QPointF(8, -18),
            tr("%1 is absent · double-click where it belongs").arg(jointName(*named)),
            pane.view().area(), Qt::white);
    if (!m_session.selection().contains(*named))
        drawConfidenceRing(painter, placeOf(*named), joint.confidence, false);
    drawLabel(painter, placeOf(*named) + QPointF(labelOffset, 0), hoverText(*named, joint),
        pane.view().area(), QColor(0xff, 0xd1, 0x5c));
}

QString Canvas::hoverText(pose::KeypointId id, const pose::Keypoint& joint) const
{
    const QString name = jointName(id);
    const QString confidence = locale().toString(double{joint.confidence}, 'f', 2);
    if (m_editor.isLocked(id))
        return tr("%1 · %2 · locked").arg(name, confidence);
    if (joint.state == pose::KeypointState::Occluded)
        return tr("%1 · %2 · occluded").arg(name, confidence);
    if (m_session.document().isReadOnly())
        return tr("%1 · %2").arg(name, confidence);
    if (joint.origin != pose::KeypointOrigin::Detected)
        return tr("%1 · %2").arg(name, originName(joint.origin));
    return tr("%1 · %2 · drag to fix").arg(name, confidence);
}

void Canvas::paintHandle(QPainter& painter, QPointF at) const
{
    painter.setPen(QPen(QColor(255, 255, 255, 200), 1));
    painter.setBrush(QColor(16, 17, 19, m_handleHovered ? 235 : 150));
    painter.drawEllipse(at, 9.5, 9.5);
    painter.setPen(QPen(QColor(255, 255, 255, m_handleHovered ? 255 : 190), 1.4));
    for (const QPointF way : {QPointF(1, 0), QPointF(-1, 0), QPointF(0, 1), QPointF(0, -1)}) {
        const QPointF tip = at + way * 6;
        const QPointF side(way.y() * 2, way.x() * 2);
        painter.drawLine(at, tip);
        painter.drawLine(tip, tip - way * 2 + side);
        painter.drawLine(tip, tip - way * 2 - side);
    }
}

/// What is under the dragged joint, four times as large, beside the cursor.
void Canvas::paintLoupe(QPainter& painter, const CanvasPane& pane, const pose::Pose& pose) const
{
    const base::Vec2 joint = pose::at(pose, m_drag->grabbed()).position;
    const QRectF& area = pane.view().area();
    const double away = loupeRadius + 26;
    QPointF centre = pane.view().toView(pointOf(joint)) + QPointF(away, -away);
    if (centre.x() + loupeRadius > area.right())
        centre.rx() -= 2 * away;
    if (centre.y() - loupeRadius < area.top())
        centre.ry() += 2 * away;
    const QRectF circle(centre - QPointF(loupeRadius, loupeRadius), QSizeF(2, 2) * loupeRadius);
    ViewTransform magnified = pane.view();
    magnified.setArea(circle);
    const double zoom = std::min(pane.view().zoom() * loupeFactor, ViewTransform::largestZoom);
    magnified.setZoom(zoom);
    magnified.pan(circle.center() - magnified.toView(pointOf(joint)));
    QPainterPath round;
    round.addEllipse(circle);
    painter.save();
    painter.setClipPath(round, Qt::IntersectClip);
    painter.fillRect(circle, colours().canvas);
    if (!pane.image().isNull())
        painter.drawImage(
            QRectF(magnified.toView({0, 0}), magnified.picture() * zoom), pane.image());
    painter.setOpacity(0.75);
    drawFigure(painter, magnified, pose, {true, m_session.overlay().face, false, 1});
    painter.restore();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(QColor(0, 0, 0, 160), 4));
    painter.drawEllipse(circle);
    painter.setPen(QPen(Qt::white, 1.6));
    painter.drawEllipse(circle);
    const QPointF cross = magnified.toView(pointOf(joint));
    for (const QPointF way : {QPointF(1, 0), QPointF(-1, 0), QPointF(0, 1), QPointF(0, -1)})
        painter.drawLine(cross + way * 4, cross + way * 12);
}

void Canvas::paintMessage(
    QPainter& painter, const QRectF& area, const QString& title, const QString& advice) const
{
    painter.save();
    const QRectF box = area.adjusted(24, 24, -24, -24);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.35);
    large.setBold(true);
    painter.setFont(large);
    painter.setPen(colours().text);
    painter.drawText(QRectF(box.left(), box.top(), box.width(), box.height() / 2 - 4),
        int(Qt::AlignHCenter) | int(Qt::AlignBottom) | int(Qt::TextWordWrap), title);
    painter.setFont(font());
    painter.setPen(colours().mutedText);
    painter.drawText(QRectF(box.left(), box.center().y() + 6, box.width(), box.height() / 2 - 6),
        int(Qt::AlignHCenter) | int(Qt::AlignTop) | int(Qt::TextWordWrap), advice);
    painter.restore();
}

void Canvas::paintEmptyView(QPainter& painter) const
{
    switch (m_session.view()) {
    case ViewMode::Source:
    case ViewMode::SideBySide:
        return paintMessage(painter, rect(), tr("No dance video yet"),
            tr("Drop the video of the dance here, or choose File ▸ Import."));
    case ViewMode::Target:
        return paintMessage(painter, rect(), tr("No video of the person yet"),
            tr("Drop the video of the person who shall dance here, or choose File ▸ Import."));
    case ViewMode::Result:
        break;
    }
    paintMessage(painter, rect(), tr("Nothing rendered yet"),
        m_live.problem.isEmpty()
            ? tr("Detect the poses of both videos: each frame is then shown here as it would be "
                 "rendered.")
            : m_live.problem);
}

} // namespace ui
