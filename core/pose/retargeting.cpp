// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pose/retargeting.h"

#include "core/pose/body_scale.h"
#include "core/pose/correction.h"

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

/// A dancer who walks up to the camera comes no nearer than the target was ever seen.
void limit(Placement& place, const Retargeting& r, double size)
{
    if (r.nearestFloor > 0)
        place.toY = std::min(place.toY, r.nearestFloor);
    if (r.largestSize > 0 && size > 0)
        place.scale = std::min(place.scale, r.largestSize / size);
}

Placement placement(const Retargeting& r, const Retargeter::Stance& stance)
{
    Placement place;
    place.fromX = stance.x;
    place.fromY = stance.floor;
    if (const double range = r.source.close - r.source.far; range > 0) {
        const double depth = (place.fromY - r.source.far) / range;
        place.scale
            = std::lerp(r.scaleFar, r.scaleClose, std::clamp(depth, -scaleMargin, 1 + scaleMargin));
        place.toY = r.target.far + depth * (r.target.close - r.target.far);
    } else {
        place.scale = r.scaleClose;
        place.toY = r.target.close + (place.fromY - r.source.close) * place.scale;
    }
    limit(place, r, stance.size);
    place.toX = r.xDestination + r.travel * place.scale * (place.fromX - r.xReference);
    return place;
}

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
    const Retargeter retargeter(source, retargeting);
    std::vector<double> wholeShares;
    double travel = 1;
    for (const auto& [frame, placed] : retargeter.track(retargeting)) {
        constexpr double most = std::numeric_limits<double>::max();
        double left[2] = {most, most}; // of the trunk, and of the whole body
        double right[2] = {-most, -most};
        for (std::size_t joint = 0; joint < bodyKeypoints; ++joint)
            if (isReliable(source.at(frame).body[joint], retargeting.sourceSize))
                for (int part = isTrunk(joint) ? 0 : 1; part < 2; ++part) {
                    left[part] = std::min<double>(left[part], placed.body[joint].position.x);
                    right[part] = std::max<double>(right[part], placed.body[joint].position.x);
                }
        const double way
            = retargeter.standingPoint(frame, retargeting).x - retargeting.xDestination;
        const double width = retargeting.targetSize.width;
        travel = std::min(travel, fittingShare(left[0], right[0], way, width));
        wholeShares.push_back(fittingShare(left[1], right[1], way, width));
    }
    return std::min(travel, percentile(std::move(wholeShares), limbsOutside));
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

Retargeter::Retargeter(Track source, const Retargeting& r)
    : Retargeter(std::make_shared<const Track>(std::move(source)), r)
{
}

Track steadied(const Track& track, double strength)
{
    if (strength <= 0 || track.empty())
        return track;
    Track steady = smoothed(
        track, allKeypoints(), track.begin()->first, track.rbegin()->first + 1, strength);
    steady.insert(track.begin(), track.end()); // what was not smoothed
    return steady;
}

Retargeter::Retargeter(std::shared_ptr<const Track> source, const Retargeting& r)
    : m_source(r.smoothing > 0 ? std::make_shared<const Track>(steadied(*source, r.smoothing))
                               : std::move(source))
    , m_measuredFor(r)
    , m_sizes(r.largestSize > 0 ? bodySizes(*m_source) : std::map<std::int64_t, float>{})
    , m_path(stagePath(*m_source, r.sourceSize, r.anchor))
{
    if (r.anchor != Anchor::Ankles)
        return;
    m_ground = groundLine(*m_source, r.sourceSize, r.longestJump);
    m_ankles = lowerAnkles(*m_source, r.sourceSize);
}

bool Retargeter::suits(const Retargeting& r) const
{
    const Retargeting& mine = m_measuredFor;
    return r.sourceSize == mine.sourceSize && r.anchor == mine.anchor
        && r.longestJump == mine.longestJump && r.smoothing == mine.smoothing
        && (r.largestSize <= 0 || mine.largestSize > 0);
}

std::optional<Pose> Retargeter::at(std::int64_t frame, const Retargeting& retargeting) const
{
    const auto found = m_source->find(frame);
    if (found == m_source->end())
        return std::nullopt;
    return placed(frame, found->second, retargeting);
}

Track Retargeter::track(const Retargeting& retargeting) const
{
    Track result;
    for (const auto& [frame, pose] : *m_source)
        result.emplace_hint(result.end(), frame, placed(frame, pose, retargeting));
    return result;
}

base::Vec2 Retargeter::standingPoint(std::int64_t frame, const Retargeting& retargeting) const
{
    const Placement place = placement(retargeting, stance(frame));
    return {static_cast<float>(place.toX), static_cast<float>(place.toY)};
}

Retargeter::Stance Retargeter::stance(std::int64_t frame) const
{
    const auto size = m_sizes.find(frame);
    return {m_path.empty() ? m_measuredFor.xReference : valueAt(m_path, frame),
        m_ground.empty() ? m_measuredFor.source.close : valueAt(m_ground, frame),
        size == m_sizes.end() ? 0 : size->second};
}

Pose Retargeter::placed(std::int64_t frame, const Pose& pose, const Retargeting& r) const
{
    const Pose result = moved(pose, placement(r, stance(frame)));
    if (!r.fitProportions)
        return result;
    const base::Vec2 down{0, m_ankles.empty() ? 0 : static_cast<float>(floorCorrection(frame, r))};
    return moved(
        withProportions(result, r.proportions), [down](base::Vec2 point) { return point + down; });
}

/// How far a rebuilt frame must move down for its lower ankle to land where the source's does.
double Retargeter::correctionAt(Series::const_iterator ankle, const Retargeting& r) const
{
    const auto [frame, y] = *ankle;
    const Placement place = placement(r, stance(frame));
    const Body body = withProportions(moved(m_source->at(frame), place), r.proportions).body;
    return place.y(y) - std::max(body[RightAnkle].position.y, body[LeftAnkle].position.y);
}

/// The same for any frame: between those that show both ankles as valueAt() does.
double Retargeter::floorCorrection(std::int64_t frame, const Retargeting& r) const
{
    const auto after = m_ankles.lower_bound(frame);
    if (after == m_ankles.end())
        return correctionAt(std::prev(after), r);
    if (after->first == frame || after == m_ankles.begin())
        return correctionAt(after, r);
    const auto before = std::prev(after);
    const double share = static_cast<double>(frame - before->first)
        / static_cast<double>(after->first - before->first);
    return std::lerp(correctionAt(before, r), correctionAt(after, r), share);
}

Track retarget(const Track& source, const Retargeting& retargeting)
{
    return Retargeter(source, retargeting).track(retargeting);
}

} // namespace pose
