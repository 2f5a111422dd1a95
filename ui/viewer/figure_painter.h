// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pose/keypoint_id.h"
#include "ui/viewer/view_transform.h"

#include <QColor>
#include <set>
#include <vector>

class QPainter;

namespace ui {

struct FigureStyle {
    bool hands = true;
    bool face = true;
    bool joints = true; ///< the dots, which tell where each joint comes from
    double opacity = 1;
};

/// The colour of a joint: the person's right side orange, the left side blue, the middle yellow
/// (Okabe and Ito's palette, told apart by colour-blind people too), as in pose::drawSkeleton().
QColor jointColour(pose::KeypointId id);

/// How thick limbs are on the screen, in logical pixels.
double limbThickness(const ViewTransform& view);

/// A figure over its picture. Dashed limbs are occluded; a detected joint is a ring, one set by the
/// user a disc, an interpolated one half a disc, a propagated one a dotted ring.
void drawFigure(
    QPainter& painter, const ViewTransform& view, const pose::Pose& pose, const FigureStyle& style);

/// A ring round a joint, closed as far as it is certain.
void drawConfidenceRing(QPainter& painter, QPointF centre, float confidence, bool isSelected);

/// Text on a dark plate, with its left middle at `at`, held inside `area`.
void drawLabel(
    QPainter& painter, QPointF at, const QString& text, const QRectF& area, QColor colour);

/// The names of the larger body joints, away from the figure's middle; left out where they would
/// cover one another.
void drawNames(QPainter& painter, const ViewTransform& view, const pose::Pose& pose);

/// A joint's way through the neighbouring frames.
void drawTrail(QPainter& painter, const ViewTransform& view, const std::vector<base::Vec2>& places,
    const QColor& colour);

/// Arrows at the edge of the view to body joints outside it: those of `selected`, and those outside
/// the picture.
void drawEdgeArrows(QPainter& painter, const ViewTransform& view, const pose::Pose& pose,
    const std::set<pose::KeypointId>& selected);

} // namespace ui
