// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimation/ssd.h"

#include "core/estimation/sigmoid.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace estimation {

namespace {

using base::Vec2;

constexpr float lowestScore = 0.5F;
constexpr float highestOverlap = 0.3F;

Detection weightedMean(std::span<const Detection> group, const Detection& best)
{
    Detection mean;
    mean.score = best.score;
    mean.keypoints.resize(best.keypoints.size());
    float total = 0;
    for (const Detection& member : group)
        total += member.score;
    for (const Detection& member : group) {
        const float weight = member.score / total;
        mean.centre = mean.centre + member.centre * weight;
        mean.width += member.width * weight;
        mean.height += member.height * weight;
        for (std::size_t i = 0; i < mean.keypoints.size(); ++i)
            mean.keypoints[i] = mean.keypoints[i] + member.keypoints[i] * weight;
    }
    return mean;
}

} // namespace

std::vector<Vec2> anchors(int side, std::span<const AnchorLayer> layers)
{
    std::vector<Vec2> result;
    for (const AnchorLayer& layer : layers) {
        const int cells = side / layer.stride;
        for (int y = 0; y < cells; ++y)
            for (int x = 0; x < cells; ++x)
                result.insert(result.end(), static_cast<std::size_t>(layer.perCell),
                    Vec2{(static_cast<float>(x) + 0.5F) / static_cast<float>(cells),
                        (static_cast<float>(y) + 0.5F) / static_cast<float>(cells)});
    }
    return result;
}

float overlap(const Detection& a, const Detection& b)
{
    const auto shared = [](float ca, float wa, float cb, float wb) {
        return std::max(
            0.0F, std::min(ca + wa / 2, cb + wb / 2) - std::max(ca - wa / 2, cb - wb / 2));
    };
    const float both = shared(a.centre.x, a.width, b.centre.x, b.width)
        * shared(a.centre.y, a.height, b.centre.y, b.height);
    const float either = a.width * a.height + b.width * b.height - both;
    return either > 0 ? both / either : 0;
}

std::vector<Detection> decoded(std::span<const float> values, std::span<const float> logits,
    std::span<const Vec2> anchorCentres, int side)
{
    assert(logits.size() == anchorCentres.size() && values.size() % logits.size() == 0);
    const std::size_t row = values.size() / logits.size();
    const auto scale = static_cast<float>(side);
    std::vector<Detection> result;
    for (std::size_t i = 0; i < logits.size(); ++i) {
        const float score = sigmoid(logits[i]);
        if (score < lowestScore)
            continue;
        const std::span<const float> v = values.subspan(i * row, row);
        Detection detection{
            anchorCentres[i] + Vec2{v[0], v[1]} / scale, v[2] / scale, v[3] / scale, score, {}};
        for (std::size_t k = 4; k + 1 < row; k += 2)
            detection.keypoints.push_back(anchorCentres[i] + Vec2{v[k], v[k + 1]} / scale);
        result.push_back(std::move(detection));
    }
    return result;
}

std::vector<Detection> suppressed(std::vector<Detection> detections)
{
    std::stable_sort(detections.begin(), detections.end(),
        [](const Detection& a, const Detection& b) { return a.score > b.score; });
    std::vector<Detection> result;
    while (!detections.empty()) {
        const Detection best = detections.front();
        const auto rest = std::stable_partition(detections.begin(), detections.end(),
            [&best](const Detection& other) { return overlap(best, other) > highestOverlap; });
        if (rest == detections.begin()) { // a box without area overlaps nothing, not even itself
            result.push_back(best);
            detections.erase(detections.begin());
            continue;
        }
        result.push_back(weightedMean({detections.begin(), rest}, best));
        detections.erase(detections.begin(), rest);
    }
    return result;
}

} // namespace estimation
