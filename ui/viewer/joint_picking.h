// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pose/keypoint_id.h"
#include "ui/viewer/view_transform.h"

#include <map>
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

/// Where the arrows at the edge of the view are: to body joints outside it that are selected or
/// outside the picture.
std::map<pose::KeypointId, QPointF> edgeArrows(
    const pose::Pose& pose, const ViewTransform& view, const std::set<pose::KeypointId>& selected);

/// The joint whose arrow is under the point.
std::optional<pose::KeypointId> edgeArrowUnder(const pose::Pose& pose, const ViewTransform& view,
    QPointF point, const std::set<pose::KeypointId>& selected);

/// Where the handle that moves the whole figure is; nothing without a figure.
std::optional<QPointF> moveHandle(const pose::Pose& pose, const ViewTransform& view);

} // namespace ui
