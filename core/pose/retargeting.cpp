// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pose/retargeting.h"

#include "core/pose/body_scale.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace pose {

namespace {

constexpr double scaleMargin = 0.1; // of the depth range, beyond which the scale no longer changes
constexpr double growth = 1.1; // over the largest that the target was seen
constexpr double limbsOutside = 0.1; // of the frames may have a limb outside the picture
constexpr double pathSmoothing = 10; // frames

/// Where one frame's figure goes.
struct Placement {
    double scale = 1;
    double fromX = 0; ///< the dancer's place on the stage, in source pixels
    double fromY = 0; ///< the floor there
    double toX = 0;
    double toY = 0;

    double x(double at) const { return scale * (at - fromX) + toX; }
    double y(double at) const { return scale * (at - fromY) + toY; }
    base::Vec2 operator()(base::Vec2 point) const
    {
        return {static_cast<float>(x(point.x)), static_cast<float>(y(point.y))};
    }
};

/// The dancer's sideways place in each frame, without quick sways.
Series stagePath(const Track& track, cv::Size frame, Anchor anchor)
{
    const Body25 middle = anchor == Anchor::Neck ? Neck : MidHip;
    Series path;
    for (const auto& [number, pose] : track)
        if (isReliable(pose.body[middle], frame))
            path.emplace_hint(path.end(), number, pose.body[middle].position.x);
    return path.empty() ? path : gaussianSmoothed(path, pathSmoothing);
}

/// The placements of all frames of one source.
class Stage {
public:
    Stage(const Track& track, const Retargeting& retargeting)
        : m_retargeting(retargeting)
        , m_path(stagePath(track, retargeting.sourceSize, retargeting.anchor))
    {
        if (retargeting.largestSize > 0)
            m_sizes = bodySizes(track);
        if (retargeting.anchor == Anchor::Ankles)
            m_ground = groundLine(track, retargeting.sourceSize, retargeting.longestJump);
    }

    Placement at(std::int64_t frame) const
    {
        const Retargeting& r = m_retargeting;
        Placement place;
        place.fromY = m_ground.empty() ? r.source.close : valueAt(m_ground, frame);
        if (const double range = r.source.close - r.source.far; range > 0) {
            const double depth = (place.fromY - r.source.far) / range;
            place.scale = std::lerp(
                r.scaleFar, r.scaleClose, std::clamp(depth, -scaleMargin, 1 + scaleMargin));
            place.toY = r.target.far + depth * (r.target.close - r.target.far);
        } else {
            place.scale = r.scaleClose;
            place.toY = r.target.close + (place.fromY - r.source.close) * place.scale;
        }
        limit(place, frame);
        place.fromX = m_path.empty() ? r.xReference : valueAt(m_path, frame);
        place.toX = r.xDestination + r.travel * place.scale * (place.fromX - r.xReference);
        return place;
    }

private:
    /// A dancer who walks up to the camera comes no nearer than the target was ever seen.
    void limit(Placement& place, std::int64_t frame) const
    {
        if (m_retargeting.nearestFloor > 0)
            place.toY = std::min(place.toY, m_retargeting.nearestFloor);
        if (const auto size = m_sizes.find(frame); size != m_sizes.end() && size->second > 0)
            place.scale = std::min(place.scale, m_retargeting.largestSize / size->second);
    }

    const Retargeting& m_retargeting;
    std::map<std::int64_t, float> m_sizes;
    Series m_path;
    Series m_ground;
};

/// The target's standing height where its lower ankle is at `ankle`.
double heightAt(const GroundStatistics& person, double ankle)
{
    const double range = person.closeAnkle - person.farAnkle;
    if (range <= 0)
        return person.closeHeight;
    return std::lerp(person.farHeight, person.closeHeight, (ankle - person.farAnkle) / range);
}

/// Fits floor and scales when both clips show ankles.
void fitFloor(Retargeting& result, const GroundStatistics& source, const GroundStatistics& target)
{
    result.source = {source.closeAnkle, source.farAnkle};
    result.target = {target.closeAnkle, target.farAnkle};
    result.nearestFloor = target.nearestFloor;
    const double range = source.closeAnkle - source.farAnkle;
    if (range <= 0) {
        result.target = {target.medianAnkle, target.medianAnkle};
        result.scaleClose = heightAt(target, target.medianAnkle) / source.closeHeight;
        result.scaleFar = result.scaleClose;
        return;
    }
    // Movement in depth is never exaggerated: a range smaller than the target's keeps its size, and
    // where the source mostly stands comes to where the target does, as far as its range allows.
    const double size = heightAt(target, target.medianAnkle) / heightAt(source, source.medianAnkle);
    const double spare = target.closeAnkle - target.farAnkle - size * range;
    if (spare > 0) {
        const double close = target.medianAnkle + size * (source.closeAnkle - source.medianAnkle);
        result.target.close = std::clamp(close, target.closeAnkle - spare, target.closeAnkle);
        result.target.far = result.target.close - size * range;
    }
    result.scaleClose = heightAt(target, result.target.close) / source.closeHeight;
    result.scaleFar = heightAt(target, result.target.far) / source.farHeight;
}

void fitHalfBody(
    Retargeting& result, const GroundStatistics& source, const GroundStatistics& target)
{
    const bool byHips = result.anchor == Anchor::Hips;
    const double from = byHips ? source.medianHipY : source.medianNeckY;
    const double to = byHips ? target.medianHipY : target.medianNeckY;
    result.source = {from, from};
    result.target = {to, to};
    result.scaleClose = byHips ? target.torso / source.torso : target.shoulders / source.shoulders;
    result.scaleFar = result.scaleClose;
}

/// The share of the sideways way `way` at which [left, right] fits into `width`; 1 when no share
/// does.
double fittingShare(double left, double right, double way, double width)
{
    const double excess = way > 0 ? right - width : -left;
    return excess > 0 && excess <= std::abs(way) ? 1 - excess / std::abs(way) : 1.0;
}

bool isTrunk(std::size_t joint)
{
    return joint <= RightShoulder || joint == LeftShoulder || joint == MidHip || joint == RightHip
        || joint == LeftHip;
}

/// The largest share of the sideways way that keeps the figure in the picture as far as a share
/// can: head and trunk in every frame, arms and legs in most.
double fittingTravel(const Track& source, const Retargeting& retargeting)
{
    const Stage stage(source, retargeting);
    std::vector<double> wholeShares;
    double travel = 1;
    for (const auto& [frame, moved] : retarget(source, retargeting)) {
        constexpr double most = std::numeric_limits<double>::max();
        double left[2] = {most, most}; // of the trunk, and of the whole body
        double right[2] = {-most, -most};
        for (std::size_t joint = 0; joint < bodyKeypoints; ++joint)
            if (isReliable(source.at(frame).body[joint], retargeting.sourceSize))
                for (int part = isTrunk(joint) ? 0 : 1; part < 2; ++part) {
                    left[part] = std::min<double>(left[part], moved.body[joint].position.x);
                    right[part] = std::max<double>(right[part], moved.body[joint].position.x);
                }
        const double way = stage.at(frame).toX - retargeting.xDestination;
        const double width = retargeting.targetSize.width;
        travel = std::min(travel, fittingShare(left[0], right[0], way, width));
        wholeShares.push_back(fittingShare(left[1], right[1], way, width));
    }
    return std::min(travel, percentile(std::move(wholeShares), limbsOutside));
}

/// How far each rebuilt frame must move down for its lower ankle to land where the source's does.
Series floorCorrections(
    const Track& source, const Track& rebuilt, const Stage& stage, cv::Size frame)
{
    Series result;
    for (const auto& [number, ankle] : lowerAnkles(source, frame)) {
        const Body& body = rebuilt.at(number).body;
        const float lowest = std::max(body[RightAnkle].position.y, body[LeftAnkle].position.y);
        result.emplace_hint(result.end(), number, stage.at(number).y(ankle) - lowest);
    }
    return result;
}

Track withTargetsBuild(
    const Track& placed, const Track& source, const Stage& stage, const Retargeting& retargeting)
{
    Track result;
    for (const auto& [frame, pose] : placed)
        result.emplace_hint(result.end(), frame, withProportions(pose, retargeting.proportions));
    if (retargeting.anchor != Anchor::Ankles)
        return result;
    const Series corrections = floorCorrections(source, result, stage, retargeting.sourceSize);
    if (corrections.empty())
        return result;
    for (auto& [frame, pose] : result) {
        const base::Vec2 down{0, static_cast<float>(valueAt(corrections, frame))};
        pose = moved(pose, [down](base::Vec2 point) { return point + down; });
    }
    return result;
}

} // namespace

Retargeting fitRetargeting(const Track& source, cv::Size sourceSize, const Track& target,
    cv::Size targetSize, int longestJump)
{
    const GroundStatistics from = groundStatistics(source, sourceSize, "source", longestJump);
    const GroundStatistics to = groundStatistics(target, targetSize, "target", longestJump);
    Retargeting result;
    result.sourceSize = sourceSize;
    result.targetSize = targetSize;
    result.longestJump = longestJump;
    result.anchor = std::max(from.anchor, to.anchor);
    if (result.anchor == Anchor::Ankles)
        fitFloor(result, from, to);
    else
        fitHalfBody(result, from, to);
    result.xReference = from.medianHipX;
    result.xDestination = to.medianHipX;
    result.proportions = limbProportions(source, sourceSize, target, targetSize, result.anchor);
    result.largestSize = growth * to.largestSize;
    result.travel = fittingTravel(source, result);
    return result;
}

Track retarget(const Track& source, const Retargeting& retargeting)
{
    const Stage stage(source, retargeting);
    Track placed;
    for (const auto& [frame, pose] : source)
        placed.emplace_hint(placed.end(), frame, moved(pose, stage.at(frame)));
    return retargeting.fitProportions ? withTargetsBuild(placed, source, stage, retargeting)
                                      : placed;
}

} // namespace pose
