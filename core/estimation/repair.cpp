// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimation/repair.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>
#include <vector>

namespace estimation {

namespace {

using base::Vec2;
using Stretch = std::vector<RawPose>; ///< consecutive frames, a person in each

constexpr std::int64_t longestFilledGap = 8; // frames

// --- left and right
// -----------------------------------------------------------------------------------

/// Which halves of the body have left and right exchanged.
constexpr std::size_t exchangeCount = 4;
constexpr std::array<bool, exchangeCount> exchangesUpper{false, true, false, true};
constexpr std::array<bool, exchangeCount> exchangesLower{false, false, true, true};
constexpr std::array<float, exchangeCount> exchangePenalty{0, 0.25F, 0.25F, 0.3F}; // per frame
constexpr float largestStep = 0.8F; // torsos; a longer one costs no more
constexpr std::size_t firstLowerPoint = 23;
constexpr std::array<std::size_t, 12> steadyPoints{11, 12, 13, 14, 15, 16, 23, 24, 25, 26, 27, 28};

/// The same point of the other side.
std::size_t opposite(std::size_t point)
{
    if (point == 0)
        return 0;
    if (point <= 6) // inner, middle, outer eye: left 1-3, right 4-6
        return point <= 3 ? point + 3 : point - 3;
    return point % 2 == 1 ? point + 1 : point - 1;
}

std::size_t exchangedPoint(std::size_t point, std::size_t exchange)
{
    const bool applies
        = point >= firstLowerPoint ? exchangesLower[exchange] : exchangesUpper[exchange];
    return applies ? opposite(point) : point;
}

RawPose exchanged(const RawPose& raw, std::size_t exchange)
{
    RawPose result = raw;
    for (std::size_t i = 0; i < rawBodyPoints; ++i) {
        result.body[i] = raw.body[exchangedPoint(i, exchange)];
        result.visibility[i] = raw.visibility[exchangedPoint(i, exchange)];
    }
    if (exchangesUpper[exchange])
        std::swap(result.leftHand, result.rightHand);
    return result;
}

float stepCost(const RawPose& before, std::size_t exchangeBefore, const RawPose& after,
    std::size_t exchangeAfter, float torso)
{
    float cost = exchangePenalty[exchangeAfter];
    for (const std::size_t point : steadyPoints)
        cost += std::min(base::distance(before.body[exchangedPoint(point, exchangeBefore)],
                             after.body[exchangedPoint(point, exchangeAfter)])
                / torso,
            largestStep);
    return cost;
}

/// The cheapest exchange of every frame, by Viterbi.
std::vector<std::size_t> cheapestExchanges(const Stretch& stretch, float torso)
{
    std::array<float, exchangeCount> cost = exchangePenalty;
    std::vector<std::array<std::size_t, exchangeCount>> from(stretch.size());
    for (std::size_t frame = 1; frame < stretch.size(); ++frame) {
        std::array<float, exchangeCount> next{};
        for (std::size_t after = 0; after < exchangeCount; ++after) {
            next[after] = std::numeric_limits<float>::max();
            for (std::size_t before = 0; before < exchangeCount; ++before) {
                const float total = cost[before]
                    + stepCost(stretch[frame - 1], before, stretch[frame], after, torso);
                if (total < next[after]) {
                    next[after] = total;
                    from[frame][after] = before;
                }
            }
        }
        cost = next;
    }
    std::vector<std::size_t> path(stretch.size());
    path.back()
        = static_cast<std::size_t>(std::min_element(cost.begin(), cost.end()) - cost.begin());
    for (std::size_t frame = stretch.size() - 1; frame > 0; --frame)
        path[frame - 1] = from[frame][path[frame]];
    return path;
}

Stretch withSidesKeptApart(Stretch stretch, float torso)
{
    const std::vector<std::size_t> path = cheapestExchanges(stretch, torso);
    for (std::size_t frame = 0; frame < stretch.size(); ++frame)
        stretch[frame] = exchanged(stretch[frame], path[frame]);
    return stretch;
}

// --- spikes
// -------------------------------------------------------------------------------------------

constexpr std::size_t longestSpike = 3; // frames
constexpr float leastSpike = 0.3F; // torsos off the straight line

/// Whether `point` leaves the straight line over frames (first - 1, first + length) far more than
/// it travels.
bool isSpike(
    const Stretch& stretch, std::size_t point, std::size_t first, std::size_t length, float torso)
{
    const Vec2 before = stretch[first - 1].body[point];
    const Vec2 after = stretch[first + length].body[point];
    const float travel = base::distance(before, after) / torso;
    float deviation = 0;
    for (std::size_t i = 0; i < length; ++i) {
        const float t = static_cast<float>(i + 1) / static_cast<float>(length + 1);
        deviation = std::max(deviation,
            base::distance(stretch[first + i].body[point], base::lerp(before, after, t)) / torso);
    }
    return deviation > leastSpike && deviation > 3 * travel + 0.1F;
}

Stretch withoutSpikes(Stretch stretch, float torso)
{
    for (std::size_t length = 1; length <= longestSpike; ++length)
        for (std::size_t point = 0; point < rawBodyPoints; ++point)
            for (std::size_t first = 1; first + length < stretch.size(); ++first) {
                if (!isSpike(stretch, point, first, length, torso))
                    continue;
                const Vec2 before = stretch[first - 1].body[point];
                const Vec2 after = stretch[first + length].body[point];
                for (std::size_t i = 0; i < length; ++i)
                    stretch[first + i].body[point] = base::lerp(
                        before, after, static_cast<float>(i + 1) / static_cast<float>(length + 1));
            }
    return stretch;
}

// --- jitter
// -------------------------------------------------------------------------------------------

constexpr std::ptrdiff_t gaussianReach = 3; // frames; 7 taps
constexpr float gaussianSigma = 1; // frames

Stretch smoothed(const Stretch& stretch)
{
    Stretch result = stretch;
    const auto last = static_cast<std::ptrdiff_t>(stretch.size()) - 1;
    for (std::ptrdiff_t frame = 0; frame <= last; ++frame)
        for (std::size_t point = 0; point < rawBodyPoints; ++point) {
            Vec2 sum;
            float total = 0;
            for (std::ptrdiff_t tap = -gaussianReach; tap <= gaussianReach; ++tap) {
                const std::ptrdiff_t other = std::clamp<std::ptrdiff_t>(frame + tap, 0, last);
                const auto distance = static_cast<float>(tap) / gaussianSigma;
                const float weight = std::exp(-distance * distance / 2);
                sum = sum + stretch[static_cast<std::size_t>(other)].body[point] * weight;
                total += weight;
            }
            result[static_cast<std::size_t>(frame)].body[point] = sum / total;
        }
    return result;
}

// --- gaps
// ---------------------------------------------------------------------------------------------

template <typename Part> Part between(const Part& before, const Part& after, float t)
{
    Part result{};
    for (std::size_t i = 0; i < result.size(); ++i) {
        if (!before[i].isPresent() || !after[i].isPresent())
            continue;
        result[i] = pose::detected(base::lerp(before[i].position, after[i].position, t),
            std::min(before[i].confidence, after[i].confidence));
        result[i].origin = pose::KeypointOrigin::Interpolated;
    }
    return result;
}

pose::Pose between(const pose::Pose& before, const pose::Pose& after, float t)
{
    return {between(before.body, after.body, t), between(before.leftHand, after.leftHand, t),
        between(before.rightHand, after.rightHand, t), between(before.face, after.face, t)};
}

pose::Track withGapsFilled(const pose::Track& track)
{
    pose::Track result = track;
    for (auto after = track.begin(); after != track.end(); ++after) {
        if (after == track.begin())
            continue;
        const auto before = std::prev(after);
        const std::int64_t step = after->first - before->first;
        if (step - 1 > longestFilledGap)
            continue;
        for (std::int64_t i = 1; i < step; ++i)
            result[before->first + i] = between(
                before->second, after->second, static_cast<float>(i) / static_cast<float>(step));
    }
    return result;
}

} // namespace

float torsoLength(const RawTrack& raw)
{
    std::vector<float> lengths;
    for (const auto& [frame, pose] : raw)
        if (pose.found)
            lengths.push_back(base::distance(base::midpoint(pose.body[11], pose.body[12]),
                base::midpoint(pose.body[23], pose.body[24])));
    if (lengths.empty())
        return 0;
    const auto middle = lengths.begin() + static_cast<std::ptrdiff_t>(lengths.size() / 2);
    std::nth_element(lengths.begin(), middle, lengths.end());
    return *middle;
}

pose::Track rawTrack(const RawTrack& raw)
{
    pose::Track track;
    for (const auto& [frame, pose] : raw)
        if (pose.found)
            track.emplace_hint(track.end(), frame, mapped(pose));
    return track;
}

pose::Track repairedTrack(const RawTrack& raw)
{
    const float torso = std::max(torsoLength(raw), 1.0F);
    pose::Track track;
    Stretch stretch;
    std::int64_t next = 0;
    const auto close = [&] {
        if (stretch.empty())
            return;
        std::int64_t frame = next - static_cast<std::int64_t>(stretch.size());
        for (const RawPose& pose :
            smoothed(withoutSpikes(withSidesKeptApart(std::move(stretch), torso), torso)))
            track.emplace_hint(track.end(), frame++, mapped(pose));
        stretch.clear();
    };
    for (const auto& [frame, pose] : raw) {
        if (!pose.found)
            continue;
        if (frame != next)
            close();
        stretch.push_back(pose);
        next = frame + 1;
    }
    close();
    return withGapsFilled(track);
}

} // namespace estimation
