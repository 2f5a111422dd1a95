// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewer/joint_picking.h"

#include <QLineF>
#include <algorithm>
#include <limits>

namespace ui {

namespace {

constexpr double smallPartRadius = 0.6; ///< of the radius for the body
constexpr double selectedPreference = 0.6; ///< of the distance
constexpr double arrowInset = 14;
constexpr double arrowRadius = 12;
constexpr double handleRise = 30; ///< above the figure

QPointF placeOf(const pose::Pose& pose, const ViewTransform& view, pose::KeypointId id)
{
    const base::Vec2 position = pose::at(pose, id).position;
    return view.toView({position.x, position.y});
}

bool canPick(const pose::Pose& pose, pose::KeypointId id, const PickOptions& options)
{
    if (id.part == pose::Part::Face && !options.face)
        return false;
    const bool isHand = id.part == pose::Part::LeftHand || id.part == pose::Part::RightHand;
    return pose::at(pose, id).isPresent() && (!isHand || options.hands);
}

} // namespace

std::optional<pose::KeypointId> jointUnder(const pose::Pose& pose, const ViewTransform& view,
    QPointF point, const std::set<pose::KeypointId>& selected, const PickOptions& options)
{
    std::optional<pose::KeypointId> nearest;
    double least = 1;
    for (const pose::KeypointId id : pose::allKeypoints()) {
        if (!canPick(pose, id, options))
            continue;
        const double reach = options.radius * (id.part == pose::Part::Body ? 1 : smallPartRadius);
        double distance = QLineF(point, placeOf(pose, view, id)).length() / reach;
        if (distance > 1)
            continue;
        if (selected.contains(id))
            distance *= selectedPreference;
        if (distance < least || !nearest) {
            least = distance;
            nearest = id;
        }
    }
    return nearest;
}

std::set<pose::KeypointId> jointsInside(const pose::Pose& pose, const ViewTransform& view,
    const QRectF& rectangle, const PickOptions& options)
{
    std::set<pose::KeypointId> inside;
    for (const pose::KeypointId id : pose::allKeypoints()) {
        if (canPick(pose, id, options) && rectangle.contains(placeOf(pose, view, id)))
            inside.insert(id);
    }
    return inside;
}

std::optional<QPointF> edgeArrowFor(const ViewTransform& view, QPointF place)
{
    const QRectF inner = view.area().adjusted(arrowInset, arrowInset, -arrowInset, -arrowInset);
    if (view.area().contains(place) || inner.isEmpty())
        return std::nullopt;
    return QPointF(std::clamp(place.x(), inner.left(), inner.right()),
        std::clamp(place.y(), inner.top(), inner.bottom()));
}

std::optional<pose::KeypointId> edgeArrowUnder(
    const pose::Pose& pose, const ViewTransform& view, QPointF point)
{
    for (std::size_t i = 0; i < pose::bodyKeypoints; ++i) {
        if (!pose.body[i].isPresent())
            continue;
        const auto arrow = edgeArrowFor(view, placeOf(pose, view, pose::bodyJoint(i)));
        if (arrow && QLineF(point, *arrow).length() <= arrowRadius)
            return pose::bodyJoint(i);
    }
    return std::nullopt;
}

std::optional<QPointF> moveHandle(const pose::Pose& pose, const ViewTransform& view)
{
    double left = std::numeric_limits<double>::max();
    double right = std::numeric_limits<double>::lowest();
    double top = std::numeric_limits<double>::max();
    for (std::size_t i = 0; i < pose::bodyKeypoints; ++i) {
        if (!pose.body[i].isPresent())
            continue;
        const QPointF place = placeOf(pose, view, pose::bodyJoint(i));
        left = std::min(left, place.x());
        right = std::max(right, place.x());
        top = std::min(top, place.y());
    }
    if (left > right)
        return std::nullopt;
    const QPointF handle((left + right) / 2, std::max(top - handleRise, view.area().top() + 14));
    return view.area().contains(handle) ? std::optional(handle) : std::nullopt;
}

} // namespace ui
