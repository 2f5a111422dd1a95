// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pose/limb_proportions.h"

#include "core/pose/body_scale.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <optional>
#include <vector>

namespace pose {

namespace {

constexpr std::size_t fewestMeasurements = 3;
constexpr double leastRatio = 0.6;
constexpr double greatestRatio = 1.7;

using Ratio = double LimbProportions::*;

/// How a joint hangs on the body: its parent, and the proportion of the bone between.
struct Bone {
    std::size_t joint;
    std::size_t parent;
    Ratio ratio;
};

using P = LimbProportions;

// Parents before children.
constexpr std::array<Bone, 24> bones{{{Neck, MidHip, &P::torso}, {Nose, Neck, &P::neck},
    {RightEye, Nose, &P::head}, {LeftEye, Nose, &P::head}, {RightEar, Nose, &P::head},
    {LeftEar, Nose, &P::head}, {RightShoulder, Neck, &P::shoulders},
    {LeftShoulder, Neck, &P::shoulders}, {RightElbow, RightShoulder, &P::upperArm},
    {LeftElbow, LeftShoulder, &P::upperArm}, {RightWrist, RightElbow, &P::forearm},
    {LeftWrist, LeftElbow, &P::forearm}, {RightHip, MidHip, &P::hips}, {LeftHip, MidHip, &P::hips},
    {RightKnee, RightHip, &P::thigh}, {LeftKnee, LeftHip, &P::thigh},
    {RightAnkle, RightKnee, &P::calf}, {LeftAnkle, LeftKnee, &P::calf},
    {RightBigToe, RightAnkle, &P::foot}, {LeftBigToe, LeftAnkle, &P::foot},
    {RightSmallToe, RightAnkle, &P::foot}, {LeftSmallToe, LeftAnkle, &P::foot},
    {RightHeel, RightAnkle, &P::foot}, {LeftHeel, LeftAnkle, &P::foot}}};

/// The bones that are measured, and not merely carried along.
constexpr bool isMeasured(std::size_t joint)
{
    return joint != RightEye && joint != LeftEye && joint != RightSmallToe && joint != LeftSmallToe
        && joint != RightHeel && joint != LeftHeel;
}

/// Bone lengths of one clip in parts of the body's size; 0 where not measured.
class Build {
public:
    Build(const Track& track, cv::Size frame)
        : m_track(track)
        , m_frame(frame)
        , m_sizes(bodySizes(track))
    {
    }

    double length(Ratio ratio) const
    {
        if (ratio == &P::hand)
            return mean({measure(&Pose::rightHand), measure(&Pose::leftHand)});
        std::vector<double> sides;
        for (const Bone& bone : bones)
            if (bone.ratio == ratio && isMeasured(bone.joint))
                sides.push_back(measure([&bone](const Pose& pose) {
                    return std::pair(pose.body[bone.joint], pose.body[bone.parent]);
                }));
        return mean(sides);
    }

private:
    double measure(Hand Pose::*hand) const
    {
        return measure(
            [hand](const Pose& pose) { return std::pair((pose.*hand)[0], (pose.*hand)[9]); });
    }

    /// 75th percentile of the distance between two keypoints.
    template <typename Ends> double measure(const Ends& endsOf) const
    {
        std::vector<double> lengths;
        for (const auto& [number, pose] : m_track) {
            const auto [from, to] = endsOf(pose);
            const auto size = m_sizes.find(number);
            if (size != m_sizes.end() && isReliable(from, m_frame) && isReliable(to, m_frame))
                lengths.push_back(base::distance(from.position, to.position) / size->second);
        }
        return lengths.size() < fewestMeasurements ? 0.0 : percentile(std::move(lengths), 0.75);
    }

    static double mean(const std::vector<double>& sides)
    {
        double sum = 0;
        double count = 0;
        for (const double side : sides)
            if (side > 0) {
                sum += side;
                count += 1;
            }
        return count > 0 ? sum / count : 0.0;
    }

    const Track& m_track;
    cv::Size m_frame;
    std::map<std::int64_t, float> m_sizes;
};

std::vector<Ratio> sizeBones(Anchor anchor)
{
    switch (anchor) {
    case Anchor::Ankles:
        return {&P::neck, &P::torso, &P::thigh, &P::calf};
    case Anchor::Hips:
        return {&P::torso};
    case Anchor::Neck:
        break;
    }
    return {&P::shoulders};
}

/// The rebuilt place of `joint`, from that of its nearest present ancestor.
base::Vec2 rebuiltJoint(
    const Body& before, const Body& after, const Bone& bone, const LimbProportions& proportions)
{
    const Bone* link = &bone;
    while (!before[link->parent].isPresent()) {
        const auto above = std::find_if(bones.begin(), bones.end(),
            [link](const Bone& other) { return other.joint == link->parent; });
        if (above == bones.end())
            return before[bone.joint].position;
        link = &*above;
    }
    const auto ratio = static_cast<float>(proportions.*link->ratio);
    return after[link->parent].position
        + (before[bone.joint].position - before[link->parent].position) * ratio;
}

/// Moves `points` with the joint at `pivot`, resized about it.
template <typename Points>
void carryAlong(Points& points, base::Vec2 pivot, base::Vec2 movedPivot, double ratio)
{
    for (Keypoint& point : points)
        if (point.isPresent())
            point.position = movedPivot + (point.position - pivot) * static_cast<float>(ratio);
}

/// The keypoint that carries the face.
std::optional<std::size_t> headJoint(const Body& body)
{
    for (const std::size_t joint : {Nose, RightEar, LeftEar, RightEye, LeftEye, Neck})
        if (body[joint].isPresent())
            return joint;
    return std::nullopt;
}

} // namespace

LimbProportions limbProportions(const Track& source, cv::Size sourceSize, const Track& target,
    cv::Size targetSize, Anchor anchor)
{
    const Build from(source, sourceSize);
    const Build to(target, targetSize);
    double fromSize = 0;
    double toSize = 0;
    for (const Ratio ratio : sizeBones(anchor))
        if (from.length(ratio) > 0 && to.length(ratio) > 0) {
            fromSize += from.length(ratio);
            toSize += to.length(ratio);
        }
    LimbProportions result;
    if (fromSize == 0)
        return result;
    for (const Ratio ratio : {&P::torso, &P::neck, &P::head, &P::shoulders, &P::upperArm,
             &P::forearm, &P::hand, &P::hips, &P::thigh, &P::calf, &P::foot}) {
        const double before = from.length(ratio) / fromSize;
        const double after = to.length(ratio) / toSize;
        if (before > 0 && after > 0)
            result.*ratio = std::clamp(after / before, leastRatio, greatestRatio);
    }
    return result;
}

Pose withProportions(const Pose& pose, const LimbProportions& proportions)
{
    Pose result = pose;
    for (const Bone& bone : bones)
        if (pose.body[bone.joint].isPresent())
            result.body[bone.joint].position
                = rebuiltJoint(pose.body, result.body, bone, proportions);

    if (const std::optional<std::size_t> joint = headJoint(pose.body))
        carryAlong(result.face, pose.body[*joint].position, result.body[*joint].position,
            proportions.head);
    if (pose.body[RightWrist].isPresent())
        carryAlong(result.rightHand, pose.body[RightWrist].position,
            result.body[RightWrist].position, proportions.hand);
    if (pose.body[LeftWrist].isPresent())
        carryAlong(result.leftHand, pose.body[LeftWrist].position, result.body[LeftWrist].position,
            proportions.hand);
    return result;
}

} // namespace pose
