// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pose/keypoint_id.h"
#include "ui/viewer/view_transform.h"

#include <optional>
#include <set>

namespace ui {

/// Which joints can be picked besides the body's.
struct PickOptions {
    bool hands = true;
    bool face = true;
    double radius = 10; ///< logical pixels; 14 for touch
};

/// The joint under a point of the view: the nearest, but a selected one is preferred, and the
/// body's are picked from farther away than those of hands and face.
std::optional<pose::KeypointId> jointUnder(const pose::Pose& pose, const ViewTransform& view,
    QPointF point, const std::set<pose::KeypointId>& selected, const PickOptions& options);

/// The joints inside a rectangle of the view.
std::set<pose::KeypointId> jointsInside(const pose::Pose& pose, const ViewTransform& view,
    const QRectF& rectangle, const PickOptions& options);

/// The body joint whose arrow at the edge of the view is under the point.
std::optional<pose::KeypointId> edgeArrowUnder(
    const pose::Pose& pose, const ViewTransform& view, QPointF point);

/// Where the arrow to a place outside the view is; nothing when the place is in view.
std::optional<QPointF> edgeArrowFor(const ViewTransform& view, QPointF place);

/// Where the handle that moves the whole figure is; nothing without a figure.
std::optional<QPointF> moveHandle(const pose::Pose& pose, const ViewTransform& view);

} // namespace ui
