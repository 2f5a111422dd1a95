// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/warp/reference_choice.h"

#include "core/pose/limb_map.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numeric>
#include <opencv2/imgproc.hpp>
#include <optional>

namespace warp {

namespace {

constexpr float nan = std::numeric_limits<float>::quiet_NaN();
constexpr float jumpCost = 0.35F; // per unit of distance between consecutive references
constexpr float changeCost = 0.05F;
constexpr std::int64_t renderingGap = 6; // frames
constexpr float loyalty = 1.15F; // a reference stays until a free one is nearer by this factor
constexpr float turnWeight = 2.5F;
constexpr float leastSharpness = 0.35F; // of the upper quartile around
constexpr std::int64_t sharpnessReach = 60; // frames

// By pose::BodyPart.
constexpr std::array<float, pose::bodyParts> partWeights{
    1.2F, 1.2F, 1, 1, 0.3F, 0.3F, 1.2F, 1.2F, 1, 1, 0.3F, 0.3F, 2, 1.5F};

std::optional<base::Vec2> at(const pose::Pose& pose, pose::Body25 joint)
{
    if (!pose.body[joint].isPresent())
        return {};
    return pose.body[joint].position;
}

float offset(const pose::Pose& pose, pose::Body25 from, pose::Body25 to)
{
    const auto a = at(pose, from);
    const auto b = at(pose, to);
    return a && b ? b->x - a->x : nan;
}

/// A reference that lends itself all its parts.
Match alone(std::size_t reference, float distance)
{
    Match match{reference, distance, {}};
    match.lenders.fill(reference);
    return match;
}

template <typename Value> Value percentile(std::vector<Value> values, double share)
{
    const auto place = static_cast<std::ptrdiff_t>(share * static_cast<double>(values.size() - 1));
    std::nth_element(values.begin(), values.begin() + place, values.end());
    return values[static_cast<std::size_t>(place)];
}

/// Sharpness in relation to the upper quartile of the candidates around.
std::vector<float> relativeSharpness(std::span<const ReferenceCandidate> candidates)
{
    std::vector<float> result;
    auto first = candidates.begin();
    auto last = candidates.begin();
    for (const ReferenceCandidate& candidate : candidates) {
        while (first->frame < candidate.frame - sharpnessReach)
            ++first;
        while (last != candidates.end() && last->frame <= candidate.frame + sharpnessReach)
            ++last;
        std::vector<float> around;
        for (auto near = first; near != last; ++near)
            around.push_back(near->sharpness);
        const float usual = percentile(std::move(around), 0.75);
        result.push_back(usual > 0 ? candidate.sharpness / usual : 1);
    }
    return result;
}

std::vector<std::size_t> sharpOnes(std::span<const ReferenceCandidate> candidates)
{
    const std::vector<float> relative = relativeSharpness(candidates);
    const float limit = std::min(leastSharpness, percentile(relative, 1 / 3.0));
    std::vector<std::size_t> result;
    for (std::size_t i = 0; i < relative.size(); ++i) {
        if (relative[i] >= limit)
            result.push_back(i);
    }
    return result;
}

/// Farthest-point sampling from `pool`, beginning with its first.
std::vector<std::size_t> farthestApart(std::span<const ReferenceCandidate> candidates,
    const std::vector<std::size_t>& pool, std::size_t most)
{
    std::vector<float> gaps(pool.size(), std::numeric_limits<float>::max());
    std::vector<std::size_t> chosen;
    std::size_t next = 0;
    while (chosen.size() < most) {
        chosen.push_back(pool[next]);
        for (std::size_t i = 0; i < pool.size(); ++i) {
            const float gap
                = distance(candidates[pool[i]].descriptor, candidates[pool[next]].descriptor);
            gaps[i] = std::min(gaps[i], gap);
        }
        gaps[next] = -1;
        next = static_cast<std::size_t>(std::max_element(gaps.begin(), gaps.end()) - gaps.begin());
    }
    std::sort(chosen.begin(), chosen.end());
    return chosen;
}

} // namespace

Descriptor descriptor(const pose::Pose& pose, float torsoScale)
{
    assert(torsoScale > 0);
    Descriptor result;
    const auto segments = pose::partSegments(pose);
    for (std::size_t part = 0; part < pose::bodyParts; ++part) {
        const base::Vec2 along
            = (segments[part].to - segments[part].from) * (partWeights[part] / torsoScale);
        result.push_back(segments[part].present ? along.x : nan);
        result.push_back(segments[part].present ? along.y : nan);
    }
    using enum pose::Body25;
    const float turn = turnWeight / torsoScale;
    result.push_back(turn * offset(pose, RightShoulder, LeftShoulder));
    result.push_back(turn * offset(pose, RightHip, LeftHip));
    result.push_back(turn * offset(pose, RightEar, Nose));
    result.push_back(turn * offset(pose, LeftEar, Nose));
    return result;
}

float distance(const Descriptor& a, const Descriptor& b)
{
    assert(a.size() == b.size());
    float sum = 0;
    std::size_t common = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        const float difference = a[i] - b[i];
        if (!std::isnan(difference)) {
            sum += difference * difference;
            ++common;
        }
    }
    if (2 * common < a.size())
        return std::numeric_limits<float>::infinity();
    return std::sqrt(sum * static_cast<float>(a.size()) / static_cast<float>(common));
}

float sharpness(const cv::Mat& bgr, const pose::Pose& pose, float torsoScale)
{
    const auto head = at(pose, pose::Nose);
    const auto neck = at(pose, pose::Neck);
    if (!head && !neck)
        return 0;
    const base::Vec2 centre = head && neck ? base::midpoint(*head, *neck) : head ? *head : *neck;
    const int reach = std::max(4, cvRound(0.55F * torsoScale));
    const cv::Rect patch
        = cv::Rect(cvRound(centre.x) - reach, cvRound(centre.y) - reach, 2 * reach, 2 * reach)
        & cv::Rect({}, bgr.size());
    if (patch.empty())
        return 0;
    return laplacianVariance(bgr(patch), 48.0 / reach);
}

float laplacianVariance(const cv::Mat& bgr, double scale)
{
    cv::Mat grey;
    cv::cvtColor(bgr, grey, cv::COLOR_BGR2GRAY);
    cv::resize(grey, grey, {}, scale, scale, scale < 1 ? cv::INTER_AREA : cv::INTER_LINEAR);
    cv::Mat edges;
    cv::Laplacian(grey, edges, CV_32F);
    cv::Scalar mean;
    cv::Scalar deviation;
    cv::meanStdDev(edges, mean, deviation);
    return static_cast<float>(deviation[0] * deviation[0]);
}

std::vector<std::size_t> chooseReferences(
    std::span<const ReferenceCandidate> candidates, std::size_t most)
{
    if (candidates.empty())
        return {};
    std::vector<std::size_t> sharp = sharpOnes(candidates);
    return sharp.size() <= most ? sharp : farthestApart(candidates, sharp, most);
}

void ReferenceChooser::add(std::int64_t frame, Descriptor descriptor, float handicap)
{
    m_frames.push_back(frame);
    m_descriptors.push_back(std::move(descriptor));
    m_handicaps.push_back(handicap);
}

std::vector<Match> ReferenceChooser::nearest(
    const Descriptor& wanted, const NearestOptions& options, cv::RNG& random) const
{
    assert(size() > 0 && options.count > 0);
    struct Ranked {
        float rank;
        Match match;
    };
    std::vector<Ranked> order;
    for (std::size_t i = 0; i < size(); ++i) {
        const float found = distance(wanted, m_descriptors[i]) + m_handicaps[i];
        const bool excluded
            = m_frames[i] >= options.excludeFrom && m_frames[i] <= options.excludeTo;
        const float stretch = 1 + options.jitter * random.uniform(0.F, 1.F);
        order.push_back({excluded ? 1e6F + found : found * stretch, alone(i, found)});
    }
    std::stable_sort(order.begin(), order.end(),
        [](const Ranked& a, const Ranked& b) { return a.rank < b.rank; });
    std::vector<Match> chosen;
    for (const Ranked& candidate : order) {
        if (chosen.size() == options.count || (candidate.rank >= 1e6F && !chosen.empty()))
            break;
        const bool apart = std::all_of(chosen.begin(), chosen.end(), [&](const Match& other) {
            return std::abs(m_frames[other.reference] - m_frames[candidate.match.reference])
                >= options.leastGap;
        });
        if (apart)
            chosen.push_back(candidate.match);
    }
    chosen.resize(options.count, chosen.back());
    return chosen;
}

/// The cheapest path: one reference per row of `distances` [frames, references].
std::vector<std::size_t> ReferenceChooser::steadyPath(const cv::Mat& distances) const
{
    const int count = distances.cols;
    cv::Mat jumps(count, count, CV_32F);
    for (int i = 0; i < count; ++i) {
        for (int j = 0; j < count; ++j)
            jumps.at<float>(i, j) = i == j
                ? 0
                : jumpCost * std::min(distance(m_descriptors[i], m_descriptors[j]), 1e6F)
                    + changeCost;
    }
    cv::Mat cameFrom(distances.size(), CV_32S, cv::Scalar(0));
    std::vector<float> cost(distances.ptr<float>(0), distances.ptr<float>(0) + count);
    for (int frame = 1; frame < distances.rows; ++frame) {
        std::vector<float> next(static_cast<std::size_t>(count), 1e30F);
        int* from = cameFrom.ptr<int>(frame);
        for (int i = 0; i < count; ++i) {
            const float* jump = jumps.ptr<float>(i);
            for (int j = 0; j < count; ++j) {
                const float total = cost[i] + jump[j];
                from[j] = total < next[j] ? i : from[j];
                next[j] = std::min(total, next[j]);
            }
        }
        for (int j = 0; j < count; ++j)
            cost[j] = next[j] + distances.at<float>(frame, j);
    }
    std::vector<std::size_t> path(static_cast<std::size_t>(distances.rows));
    auto best = static_cast<std::size_t>(std::min_element(cost.begin(), cost.end()) - cost.begin());
    for (int frame = distances.rows - 1; frame >= 0; --frame) {
        path[static_cast<std::size_t>(frame)] = best;
        best = static_cast<std::size_t>(cameFrom.at<int>(frame, static_cast<int>(best)));
    }
    return path;
}

std::vector<float> ReferenceChooser::distancesFrom(const Descriptor& wanted) const
{
    std::vector<float> distances;
    for (std::size_t i = 0; i < size(); ++i)
        distances.push_back(std::min(distance(wanted, m_descriptors[i]) + m_handicaps[i], 1e6F));
    return distances;
}

References ReferenceChooser::chooseLike(const Descriptor& wanted, const References& planned) const
{
    const std::vector<float> distances = distancesFrom(wanted);
    const std::size_t before = planned[0].reference;
    std::size_t first = before;
    float least = distances[before];
    for (std::size_t i = 0; i < size(); ++i) {
        const float jump = std::min(distance(m_descriptors[before], m_descriptors[i]), 1e6F);
        const float cost = distances[i] + (i == before ? 0 : jumpCost * jump + changeCost);
        if (cost < least) {
            least = cost;
            first = i;
        }
    }
    return withCompany(first, distances.data(), &planned);
}

std::vector<References> ReferenceChooser::chooseForRendering(
    std::span<const Descriptor> wanted) const
{
    assert(size() > 0);
    if (wanted.empty())
        return {};
    cv::Mat distances(static_cast<int>(wanted.size()), static_cast<int>(size()), CV_32F);
    for (int frame = 0; frame < distances.rows; ++frame)
        std::ranges::copy(distancesFrom(wanted[frame]), distances.ptr<float>(frame));
    const std::vector<std::size_t> firsts = steadyPath(distances);
    std::vector<References> result;
    for (std::size_t frame = 0; frame < wanted.size(); ++frame) {
        const float* row = distances.ptr<float>(static_cast<int>(frame));
        result.push_back(
            withCompany(firsts[frame], row, result.empty() ? nullptr : &result.back()));
    }
    return result;
}

/// `first` and five others; those of the frame before stay in their places while they are good
/// enough.
References ReferenceChooser::withCompany(
    std::size_t first, const float* distances, const References* before) const
{
    std::array<std::optional<std::size_t>, referencesPerFrame> slots;
    slots[0] = first;
    const auto apart = [&](std::size_t candidate) {
        return std::all_of(slots.begin(), slots.end(), [&](const auto& other) {
            return !other || std::abs(m_frames[*other] - m_frames[candidate]) >= renderingGap;
        });
    };
    std::vector<std::size_t> order(size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
        [&](std::size_t a, std::size_t b) { return distances[a] < distances[b]; });

    // Who would be chosen afresh sets the bar for those who are there already.
    float bar = distances[first];
    std::size_t fresh = 1;
    for (const std::size_t candidate : order) {
        if (fresh == referencesPerFrame)
            break;
        const auto free = std::find(slots.begin(), slots.end(), std::nullopt);
        if (apart(candidate)) {
            *free = candidate;
            bar = std::max(bar, distances[candidate]);
            ++fresh;
        }
    }
    if (before != nullptr) {
        std::fill(slots.begin() + 1, slots.end(), std::nullopt);
        for (std::size_t slot = 1; slot < referencesPerFrame; ++slot) {
            const std::size_t old = (*before)[slot].reference;
            if (distances[old] <= loyalty * bar && apart(old))
                slots[slot] = old;
        }
        for (const std::size_t candidate : order) {
            const auto free = std::find(slots.begin(), slots.end(), std::nullopt);
            if (free == slots.end())
                break;
            if (apart(candidate))
                *free = candidate;
        }
    }
    References result;
    for (std::size_t slot = 0; slot < referencesPerFrame; ++slot) {
        const std::size_t reference = slots[slot].value_or(first);
        result[slot] = alone(reference, distances[reference]);
    }
    return result;
}

} // namespace warp
