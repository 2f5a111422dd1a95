// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/transfer.h"

#include <cassert>

namespace sample {

namespace {

/// Rows of the floor under the hips, pixels; near is lower in the picture.
struct DepthRange {
    float near;
    float far;
    float usual; ///< the median

    float length() const { return near - far; }
};

float floorRow(const Camera& camera, float z) { return camera.project({0, 0, z}).y; }

float hipColumn(const Camera& camera, const Posture& posture)
{
    return camera.project({posture.x, camera.eye, posture.z}).x;
}

float median(std::vector<float> values)
{
    assert(!values.empty());
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

template <typename Value> std::vector<float> ofEach(const Filmed& filmed, const Value& value)
{
    std::vector<float> values;
    for (const Posture& posture : filmed.postures)
        values.push_back(value(filmed.camera, posture));
    return values;
}

/// Near is the largest row; far the smallest that is above the median by less than half of near's
/// distance below it, as in Everybody Dance Now.
DepthRange depthRange(const Filmed& filmed)
{
    const std::vector<float> rows = ofEach(
        filmed, [](const Camera& camera, const Posture& p) { return floorRow(camera, p.z); });
    const float near = *std::max_element(rows.begin(), rows.end());
    const float middle = median(rows);
    float far = middle;
    for (const float row : rows)
        if (middle - row < 0.5F * (near - middle))
            far = std::min(far, row);
    return {near, far, middle};
}

float medianColumn(const Filmed& filmed) { return median(ofEach(filmed, hipColumn)); }

/// Metres from the ankles to the eyes of a standing person: what both on-screen heights are in
/// proportion to.
float standing(const Proportions& body) { return body.leg() + body.torso + 0.9F * body.head; }

/// Pixels from the ankles to the eyes of a person who stands on the floor of row `row`.
float heightAt(const Filmed& filmed, float row)
{
    return standing(filmed.body) * (row - filmed.camera.horizon) / filmed.camera.eye;
}

/// The rows that `from` comes to, as in pose::fitRetargeting(): those of `to`, but movement in
/// depth is never exaggerated. A smaller range keeps its size, and where the source mostly stands
/// comes to where the target does, as far as the target's range allows.
DepthRange rangeOnTarget(
    const Filmed& source, const DepthRange& from, const Filmed& target, const DepthRange& to)
{
    if (from.length() <= 0)
        return {to.usual, to.usual, to.usual};
    const float size = heightAt(target, to.usual) / heightAt(source, from.usual);
    const float spare = to.length() - size * from.length();
    if (spare <= 0)
        return to;
    const float near
        = std::clamp(to.usual + size * (from.near - from.usual), to.near - spare, to.near);
    return {near, near - size * from.length(), to.usual};
}

} // namespace

std::vector<Posture> transferred(const Filmed& source, const Filmed& target)
{
    const DepthRange from = depthRange(source);
    const DepthRange to = rangeOnTarget(source, from, target, depthRange(target));
    const float sourceColumn = medianColumn(source);
    const float targetColumn = medianColumn(target);
    const float bodyScale = standing(target.body) / standing(source.body);

    std::vector<Posture> result = source.postures;
    for (Posture& posture : result) {
        const float row = floorRow(source.camera, posture.z);
        const float near = from.length() > 0 ? (row - from.far) / from.length() : 1.0F;
        const float z = target.camera.depthOfRow(mix(to.far, to.near, near), 0);
        const float scale = bodyScale * target.camera.scaleAt(z) / source.camera.scaleAt(posture.z);
        const float column
            = targetColumn + scale * (hipColumn(source.camera, posture) - sourceColumn);
        posture.x = target.camera.stageX(column, z);
        posture.z = z;
    }
    return result;
}

} // namespace sample
