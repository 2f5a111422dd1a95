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
constexpr double handleRise = 20; ///< above the head
constexpr double hairOverNose = 1.1; ///< of the distance from neck to nose

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

std::map<pose::KeypointId, QPointF> edgeArrows(
    const pose::Pose& pose, const ViewTransform& view, const std::set<pose::KeypointId>& selected)
{
    std::map<pose::KeypointId, QPointF> arrows;
    const QRectF inner = view.area().adjusted(arrowInset, arrowInset, -arrowInset, -arrowInset);
    for (std::size_t i = 0; i < pose::bodyKeypoints && !inner.isEmpty(); ++i) {
        const pose::KeypointId id = pose::bodyJoint(i);
        const QPointF place = placeOf(pose, view, id);
        const bool isWanted = selected.contains(id) || !view.pictureRect().contains(place);
        if (isWanted && pose.body[i].isPresent() && !view.area().contains(place))
            arrows[id] = QPointF(std::clamp(place.x(), inner.left(), inner.right()),
                std::clamp(place.y(), inner.top(), inner.bottom()));
    }
    return arrows;
}

std::optional<pose::KeypointId> edgeArrowUnder(const pose::Pose& pose, const ViewTransform& view,
    QPointF point, const std::set<pose::KeypointId>& selected)
{
    for (const auto& [id, arrow] : edgeArrows(pose, view, selected)) {
        if (QLineF(point, arrow).length() <= arrowRadius)
            return id;
    }
    return std::nullopt;
}

std::optional<QPointF> moveHandle(const pose::Pose& pose, const ViewTransform& view)
{
    double top = std::numeric_limits<double>::max();
    double sum = 0;
    int count = 0;
    for (std::size_t i = 0; i < pose::bodyKeypoints; ++i) {
        if (!pose.body[i].isPresent())
            continue;
        const QPointF place = placeOf(pose, view, pose::bodyJoint(i));
        sum += place.x();
        top = std::min(top, place.y());
        ++count;
    }
    if (count == 0)
        return std::nullopt;
    double x = sum / count;
    if (pose.body[pose::Nose].isPresent() && pose.body[pose::Neck].isPresent()) {
        const QPointF nose = placeOf(pose, view, pose::bodyJoint(pose::Nose));
        const QPointF neck = placeOf(pose, view, pose::bodyJoint(pose::Neck));
        x = nose.x();
        top = std::min(top, nose.y() - QLineF(nose, neck).length() * hairOverNose);
    }
    // Not over the head itself, when that reaches the edge of the view.
    const QPointF handle(x, std::max(top - handleRise, view.area().top() + arrowInset));
    const bool isClear = view.area().contains(handle) && handle.y() < top;
    return isClear ? std::optional(handle) : std::nullopt;
}

} // namespace ui
