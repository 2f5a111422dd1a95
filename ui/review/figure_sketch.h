// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pose/pose.h"

#include <QTransform>

class QPainter;

namespace ui {

/// Draws a pose too small for its joints: the body's limbs, `width` logical pixels thick, and with
/// `isWhole` the fingers, finer. `view` leads from the pose's pixels to the painter's.
void sketchFigure(QPainter& painter, const pose::Pose& pose, const QTransform& view, double width,
    bool isWhole = false);

/// Brings the present joints of the body into `box`, keeping their proportions.
QTransform fitted(const pose::Pose& pose, const QRectF& box);

} // namespace ui
