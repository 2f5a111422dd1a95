// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/figure_sketch.h"

#include "core/pose/skeleton.h"
#include "ui/viewer/figure_painter.h"

#include <QPainter>
#include <algorithm>
#include <span>

namespace ui {

namespace {

QPointF point(const pose::Keypoint& keypoint, const QTransform& view)
{
    return view.map(QPointF(keypoint.position.x, keypoint.position.y));
}

template <typename Part>
void sketchLimbs(QPainter& painter, const Part& part, std::span<const pose::Limb> limbs,
    pose::Part name, const QTransform& view, double width)
{
    for (const pose::Limb& limb : limbs) {
        const pose::Keypoint& from = part[limb.from];
        const pose::Keypoint& to = part[limb.to];
        if (!from.isPresent() || !to.isPresent())
            continue;
        const bool isOccluded = from.state == pose::KeypointState::Occluded
            || to.state == pose::KeypointState::Occluded;
        const bool isMiddle = name == pose::Part::Body && pose::mirrored(limb.to) == limb.to;
        const pose::KeypointId end{name, static_cast<std::uint8_t>(isMiddle ? limb.from : limb.to)};
        painter.setPen(
            QPen(jointColour(end), width, isOccluded ? Qt::DotLine : Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(point(from, view), point(to, view));
    }
}

} // namespace

void sketchFigure(
    QPainter& painter, const pose::Pose& pose, const QTransform& view, double width, bool isWhole)
{
    sketchLimbs(painter, pose.body, pose::bodyLimbs(), pose::Part::Body, view, width);
    if (!isWhole)
        return;
    sketchLimbs(painter, pose.rightHand, pose::handLimbs(), pose::Part::RightHand, view, width / 2);
    sketchLimbs(painter, pose.leftHand, pose::handLimbs(), pose::Part::LeftHand, view, width / 2);
}

QTransform fitted(const pose::Pose& pose, const QRectF& box)
{
    QRectF extent;
    bool isFirst = true;
    for (const pose::Keypoint& keypoint : pose.body) {
        if (!keypoint.isPresent())
            continue;
        const QRectF here(keypoint.position.x - 1.0, keypoint.position.y - 1.0, 2, 2);
        extent = isFirst ? here : extent.united(here);
        isFirst = false;
    }
    if (isFirst)
        return {};
    const double scale = std::min(box.width() / extent.width(), box.height() / extent.height());
    return QTransform::fromTranslate(-extent.center().x(), -extent.center().y())
        * QTransform::fromScale(scale, scale)
        * QTransform::fromTranslate(box.center().x(), box.center().y());
}

} // namespace ui
