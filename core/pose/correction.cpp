// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pose/correction.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace pose {

namespace {

void place(Keypoint& joint, base::Vec2 position)
{
    if (joint.state == KeypointState::Absent || joint.confidence <= 0)
        joint.state = KeypointState::Visible;
    joint.position = position;
    joint.confidence = 1;
    joint.origin = KeypointOrigin::User;
}

template <typename Move> Pose withPresentMoved(Pose pose, const Move& move)
{
    for (const KeypointId id : allKeypoints()) {
        Keypoint& joint = at(pose, id);
        if (joint.isPresent())
            place(joint, move(joint.position));
    }
    return pose;
}

/// Where a joint that was never seen should appear.
base::Vec2 placeFor(const Pose& pose, KeypointId id)
{
    for (std::optional<KeypointId> parent = parentOf(id); parent; parent = parentOf(*parent))
        if (at(pose, *parent).isPresent())
            return at(pose, *parent).position;
    base::Vec2 sum;
    float count = 0;
    for (const Keypoint& joint : pose.body)
        if (joint.isPresent()) {
            sum = sum + joint.position;
            count += 1;
        }
    return count > 0 ? sum / count : sum;
}

constexpr std::array armJoints{RightShoulder, RightElbow, RightWrist};
constexpr std::array legJoints{
    RightHip, RightKnee, RightAnkle, RightBigToe, RightSmallToe, RightHeel};
constexpr std::array headJoints{RightEye, RightEar};

enum class LimbPair { Arms, Legs, Head };

template <typename Joints> bool contains(const Joints& joints, std::size_t joint)
{
    return std::any_of(joints.begin(), joints.end(),
        [joint](std::size_t each) { return joint == each || joint == mirrored(each); });
}

LimbPair pairOf(KeypointId id)
{
    if (id.part == Part::LeftHand || id.part == Part::RightHand)
        return LimbPair::Arms;
    if (id.part == Part::Body && (id.index == Neck || contains(armJoints, id.index)))
        return LimbPair::Arms;
    if (id.part == Part::Body && (id.index == MidHip || contains(legJoints, id.index)))
        return LimbPair::Legs;
    return LimbPair::Head;
}

template <typename Joints> std::vector<KeypointId> bothSides(const Joints& joints)
{
    std::vector<KeypointId> result;
    for (const std::size_t joint : joints) {
        result.push_back(bodyJoint(joint));
        result.push_back(bodyJoint(mirrored(joint)));
    }
    return result;
}

void addParts(std::vector<KeypointId>& ids, std::initializer_list<Part> parts)
{
    std::copy_if(allKeypoints().begin(), allKeypoints().end(), std::back_inserter(ids),
        [parts](KeypointId id) {
            return std::find(parts.begin(), parts.end(), id.part) != parts.end();
        });
}

} // namespace

Pose withKeypointAt(Pose pose, KeypointId id, base::Vec2 position)
{
    place(at(pose, id), position);
    return pose;
}

Pose withKeypointKeepingLength(Pose pose, KeypointId id, base::Vec2 position)
{
    const Keypoint& joint = at(pose, id);
    const std::optional<KeypointId> parent = parentOf(id);
    if (parent && joint.isPresent() && at(pose, *parent).isPresent()) {
        const base::Vec2 centre = at(pose, *parent).position;
        const float bone = base::distance(centre, joint.position);
        const float reach = base::distance(centre, position);
        position = reach > 0 ? centre + (position - centre) * (bone / reach) : joint.position;
    }
    return withKeypointAt(std::move(pose), id, position);
}

Pose withChainMoved(Pose pose, KeypointId id, base::Vec2 delta)
{
    for (const KeypointId each : chainFrom(id)) {
        Keypoint& joint = at(pose, each);
        if (each == id || joint.isPresent())
            place(joint, joint.position + delta);
    }
    return pose;
}

Pose withPoseMoved(Pose pose, base::Vec2 delta)
{
    return withPresentMoved(
        std::move(pose), [delta](base::Vec2 position) { return position + delta; });
}

Pose withPoseTransformed(Pose pose, base::Vec2 centre, float angleRadians, float scale)
{
    const float cosine = scale * std::cos(angleRadians);
    const float sine = scale * std::sin(angleRadians);
    return withPresentMoved(std::move(pose), [=](base::Vec2 position) {
        const base::Vec2 arm = position - centre;
        return centre + base::Vec2{cosine * arm.x - sine * arm.y, sine * arm.x + cosine * arm.y};
    });
}

Pose withState(Pose pose, std::span<const KeypointId> ids, KeypointState state)
{
    for (const KeypointId id : ids) {
        Keypoint& joint = at(pose, id);
        if (state != KeypointState::Absent && joint.position == base::Vec2{})
            joint.position = placeFor(pose, id);
        joint.state = state;
        joint.confidence = state == KeypointState::Absent ? 0.0F : 1.0F;
        joint.origin = KeypointOrigin::User;
    }
    return pose;
}

KeypointState nextState(KeypointState state)
{
    switch (state) {
    case KeypointState::Visible:
        return KeypointState::Occluded;
    case KeypointState::Occluded:
        return KeypointState::Absent;
    case KeypointState::Absent:
        break;
    }
    return KeypointState::Visible;
}

Pose withSidesSwapped(const Pose& pose)
{
    Pose result;
    for (const KeypointId id : allKeypoints())
        at(result, mirrored(id)) = at(pose, id);
    return result;
}

std::vector<KeypointId> limbPairOf(KeypointId id)
{
    std::vector<KeypointId> ids;
    switch (pairOf(id)) {
    case LimbPair::Arms:
        ids = bothSides(armJoints);
        addParts(ids, {Part::LeftHand, Part::RightHand});
        break;
    case LimbPair::Legs:
        ids = bothSides(legJoints);
        break;
    case LimbPair::Head:
        ids = bothSides(headJoints);
        addParts(ids, {Part::Face});
        break;
    }
    return ids;
}

Pose withLimbPairSwapped(const Pose& pose, KeypointId id)
{
    Pose result = pose;
    for (const KeypointId each : limbPairOf(id))
        at(result, mirrored(each)) = at(pose, each);
    return result;
}

Pose withReset(Pose pose, const Pose& detected, std::span<const KeypointId> ids)
{
    for (const KeypointId id : ids)
        at(pose, id) = at(detected, id);
    return pose;
}

} // namespace pose
