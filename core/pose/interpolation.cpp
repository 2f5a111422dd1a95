// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pose/correction.h"
#include "core/pose/track_changes.h"

#include <algorithm>
#include <iterator>

namespace pose {

namespace {

/// One keyframe of one joint.
struct Knot {
    std::int64_t frame = 0;
    Keypoint joint;
};

/// The two keyframes around a stretch of frames, and those beyond, when the joint is present there.
struct Segment {
    Knot from;
    Knot to;
    std::optional<Knot> beforeFrom;
    std::optional<Knot> afterTo;
};

base::Vec2 slope(const Knot& a, const Knot& b)
{
    return (b.joint.position - a.joint.position) / static_cast<float>(b.frame - a.frame);
}

/// The speed at `here` of the parabola through three keyframes, pixels per frame.
base::Vec2 tangent(const Knot& before, const Knot& here, const Knot& after)
{
    const auto left = static_cast<float>(here.frame - before.frame);
    const auto right = static_cast<float>(after.frame - here.frame);
    return (slope(before, here) * right + slope(here, after) * left) / (left + right);
}

/// Catmull-Rom through uneven times as a cubic Hermite piece; `t` from 0 to 1.
base::Vec2 smoothPosition(const Segment& segment, float t)
{
    const Knot& from = segment.from;
    const Knot& to = segment.to;
    const base::Vec2 straight = slope(from, to);
    const base::Vec2 leave = segment.beforeFrom ? tangent(*segment.beforeFrom, from, to) : straight;
    const base::Vec2 arrive = segment.afterTo ? tangent(from, to, *segment.afterTo) : straight;
    const auto frames = static_cast<float>(to.frame - from.frame);
    const float t2 = t * t;
    const float t3 = t2 * t;
    return from.joint.position * (2 * t3 - 3 * t2 + 1) + leave * (frames * (t3 - 2 * t2 + t))
        + to.joint.position * (3 * t2 - 2 * t3) + arrive * (frames * (t3 - t2));
}

/// Nothing when the joint stays as it is.
std::optional<Keypoint> between(const Segment& segment, Interpolation how, std::int64_t frame)
{
    const Keypoint& from = segment.from.joint;
    const Keypoint& to = segment.to.joint;
    Keypoint result = from;
    result.origin = KeypointOrigin::Interpolated;
    if (how == Interpolation::Hold || (!from.isPresent() && !to.isPresent()))
        return result;
    if (!from.isPresent() || !to.isPresent())
        return std::nullopt;
    const float t = static_cast<float>(frame - segment.from.frame)
        / static_cast<float>(segment.to.frame - segment.from.frame);
    result.position = how == Interpolation::Linear ? base::lerp(from.position, to.position, t)
                                                   : smoothPosition(segment, t);
    result.confidence = from.confidence + (to.confidence - from.confidence) * t;
    return result;
}

class Filler {
public:
    Filler(const Track& track, const std::set<std::int64_t>& keyframes, KeypointId id)
        : m_track(track)
        , m_keyframes(keyframes)
        , m_id(id)
    {
    }

    /// The keyframes around the stretch from `first` to `second`.
    Segment segment(std::set<std::int64_t>::const_iterator first) const
    {
        const auto second = std::next(first);
        Segment result{knot(*first), knot(*second), {}, {}};
        if (first != m_keyframes.begin())
            result.beforeFrom = present(*std::prev(first));
        if (std::next(second) != m_keyframes.end())
            result.afterTo = present(*std::next(second));
        return result;
    }

private:
    Knot knot(std::int64_t frame) const { return {frame, jointAt(m_track, frame, m_id)}; }

    std::optional<Knot> present(std::int64_t frame) const
    {
        const Knot result = knot(frame);
        return result.joint.isPresent() ? std::optional(result) : std::nullopt;
    }

    const Track& m_track;
    const std::set<std::int64_t>& m_keyframes;
    KeypointId m_id;
};

} // namespace

Track interpolated(const Track& track, const std::set<std::int64_t>& keyframes,
    std::span<const KeypointId> ids, Interpolation how, std::int64_t begin, std::int64_t end,
    std::optional<float> onlyBelow)
{
    TrackChanges changes(track);
    if (keyframes.size() < 2)
        return {};
    for (const KeypointId id : ids) {
        const Filler filler(track, keyframes, id);
        for (auto first = keyframes.begin(); std::next(first) != keyframes.end(); ++first) {
            const Segment segment = filler.segment(first);
            const std::int64_t last = std::min(end, segment.to.frame);
            for (auto frame = std::max(begin, segment.from.frame + 1); frame < last; ++frame) {
                const Keypoint now = jointAt(track, frame, id);
                if (onlyBelow && now.isPresent() && now.confidence >= *onlyBelow)
                    continue;
                const std::optional<Keypoint> joint = between(segment, how, frame);
                if (joint && *joint != now)
                    at(changes.pose(frame), id) = *joint;
            }
        }
    }
    return changes.take();
}

} // namespace pose
