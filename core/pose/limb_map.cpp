// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pose/limb_map.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <opencv2/core/hal/hal.hpp>
#include <optional>
#include <vector>

namespace pose {

namespace {

using base::Vec2;

constexpr float headReach = 1.55F;
constexpr float handReach = 0.38F;
constexpr float spreadPerWidth = 1.6F;
constexpr float faceSigma = 0.06F;
constexpr float support = 3; // beyond three spreads a map is below 0.00013, and left at 0

// In parts of the torso scale, by BodyPart.
constexpr std::array<float, bodyParts> widths{
    .10F, .10F, .08F, .08F, .07F, .07F, .08F, .08F, .07F, .07F, .07F, .07F, .16F, .14F};

PartSegment joined(const Keypoint& from, const Keypoint& to)
{
    if (!from.isPresent() || !to.isPresent())
        return {};
    return {from.position, to.position, true};
}

PartSegment foot(const Body& body, Body25 ankle, Body25 bigToe, Body25 smallToe)
{
    return joined(body[ankle], body[bigToe].isPresent() ? body[bigToe] : body[smallToe]);
}

PartSegment hand(const PartSegment& forearm)
{
    if (!forearm.present)
        return {};
    return {forearm.to, forearm.to + (forearm.to - forearm.from) * handReach, true};
}

std::optional<Vec2> meanOfPresent(const Body& body, std::initializer_list<Body25> joints)
{
    Vec2 sum;
    float count = 0;
    for (const Body25 joint : joints)
        if (body[joint].isPresent()) {
            sum = sum + body[joint].position;
            count += 1;
        }
    if (count == 0)
        return std::nullopt;
    return sum / count;
}

PartSegment head(const Body& body)
{
    const std::optional<Vec2> ears = meanOfPresent(body, {RightEar, LeftEar});
    const std::optional<Vec2> front = meanOfPresent(body, {Nose});
    std::optional<Vec2> middle = ears && front ? base::midpoint(*ears, *front)
        : ears                                 ? ears
                                               : front;
    if (!middle)
        middle = meanOfPresent(body, {RightEye, LeftEye});
    if (!middle || !body[Neck].isPresent())
        return {};
    const Vec2 neck = body[Neck].position;
    return {neck, neck + (*middle - neck) * headReach, true};
}

/// One map being filled: `origin` and `step` turn its pixels into source pixels.
class SoftMap {
public:
    SoftMap(cv::Rect2d window, cv::Size size, float* out)
        : m_step{static_cast<float>(window.width / size.width),
            static_cast<float>(window.height / size.height)}
        , m_origin{static_cast<float>(window.x) + m_step.x / 2,
              static_cast<float>(window.y) + m_step.y / 2}
        , m_size(size)
        , m_out(out)
        , m_row(static_cast<std::size_t>(size.width))
    {
    }

    /// Raises the map to exp(-(distance to the segment / spread)^2) where that is more.
    void addSegment(Vec2 from, Vec2 to, float spread)
    {
        const float reach = support * spread;
        const int top = pixel(std::min(from.y, to.y) - reach, m_origin.y, m_step.y, m_size.height);
        const int bottom
            = pixel(std::max(from.y, to.y) + reach, m_origin.y, m_step.y, m_size.height);
        for (int row = top; row < bottom; ++row)
            addRow(row, from, to, spread);
    }

private:
    /// The first pixel whose centre is at or after `at`, within 0 to `count`.
    static int pixel(float at, float origin, float step, int count)
    {
        return static_cast<int>(
            std::clamp(std::ceil((at - origin) / step), 0.0F, static_cast<float>(count)));
    }

    void addRow(int row, Vec2 from, Vec2 to, float spread)
    {
        const float y = m_origin.y + static_cast<float>(row) * m_step.y;
        const auto [left, right] = columns(y, from, to, support * spread);
        if (right <= left)
            return;
        const Vec2 along = to - from;
        const float perLength = 1 / std::max(base::dot(along, along), 1e-12F);
        const float perSpread = 1 / (spread * spread);
        const float dy = y - from.y;
        for (int column = left; column < right; ++column) {
            const float dx = m_origin.x + static_cast<float>(column) * m_step.x - from.x;
            const float t = std::clamp((dx * along.x + dy * along.y) * perLength, 0.0F, 1.0F);
            const float offX = dx - t * along.x;
            const float offY = dy - t * along.y;
            m_row[static_cast<std::size_t>(column)] = -(offX * offX + offY * offY) * perSpread;
        }
        float* values = m_row.data() + left;
        cv::hal::exp32f(values, values, right - left);
        float* out = m_out + static_cast<std::ptrdiff_t>(row) * m_size.width + left;
        for (int i = 0; i < right - left; ++i)
            out[i] = std::max(out[i], values[i]);
    }

    /// The columns of the row at `y` that can lie within `reach` of the segment.
    std::pair<int, int> columns(float y, Vec2 from, Vec2 to, float reach) const
    {
        float first = 0;
        float last = 1;
        if (const float rise = to.y - from.y; rise != 0) {
            const float a = (y - reach - from.y) / rise;
            const float b = (y + reach - from.y) / rise;
            first = std::clamp(std::min(a, b), 0.0F, 1.0F);
            last = std::clamp(std::max(a, b), 0.0F, 1.0F);
        }
        const auto [low, high]
            = std::minmax({base::lerp(from, to, first).x, base::lerp(from, to, last).x});
        return {pixel(low - reach, m_origin.x, m_step.x, m_size.width),
            pixel(high + reach, m_origin.x, m_step.x, m_size.width)};
    }

    Vec2 m_step;
    Vec2 m_origin;
    cv::Size m_size;
    float* m_out;
    std::vector<float> m_row;
};

} // namespace

std::array<PartSegment, bodyParts> partSegments(const Pose& pose)
{
    const Body& body = pose.body;
    std::array<PartSegment, bodyParts> parts;
    parts[RightThigh] = joined(body[RightHip], body[RightKnee]);
    parts[LeftThigh] = joined(body[LeftHip], body[LeftKnee]);
    parts[RightCalf] = joined(body[RightKnee], body[RightAnkle]);
    parts[LeftCalf] = joined(body[LeftKnee], body[LeftAnkle]);
    parts[RightFoot] = foot(body, RightAnkle, RightBigToe, RightSmallToe);
    parts[LeftFoot] = foot(body, LeftAnkle, LeftBigToe, LeftSmallToe);
    parts[RightUpperArm] = joined(body[RightShoulder], body[RightElbow]);
    parts[LeftUpperArm] = joined(body[LeftShoulder], body[LeftElbow]);
    parts[RightForearm] = joined(body[RightElbow], body[RightWrist]);
    parts[LeftForearm] = joined(body[LeftElbow], body[LeftWrist]);
    parts[RightHand] = hand(parts[RightForearm]);
    parts[LeftHand] = hand(parts[LeftForearm]);
    parts[Torso] = joined(body[Neck], body[MidHip]);
    parts[Head] = head(body);
    return parts;
}

void drawLimbMaps(const Pose& pose, float torsoScale, cv::Rect2d window, cv::Size size, float* out)
{
    assert(torsoScale > 0 && !window.empty() && !size.empty());
    const auto plane = static_cast<std::size_t>(size.area());
    std::fill_n(out, limbMaps * plane, 0.0F);

    const std::array<PartSegment, bodyParts> parts = partSegments(pose);
    for (std::size_t part = 0; part < bodyParts; ++part)
        if (parts[part].present)
            SoftMap(window, size, out + part * plane)
                .addSegment(
                    parts[part].from, parts[part].to, spreadPerWidth * widths[part] * torsoScale);

    const std::array<std::initializer_list<Body25>, 3> faceParts{
        {{Nose}, {RightEye, RightEar}, {LeftEye, LeftEar}}};
    for (std::size_t part = 0; part < faceParts.size(); ++part) {
        SoftMap map(window, size, out + (bodyParts + part) * plane);
        for (const Body25 joint : faceParts[part])
            if (const Keypoint& point = pose.body[joint]; point.isPresent())
                map.addSegment(
                    point.position, point.position, std::sqrt(2.0F) * faceSigma * torsoScale);
    }
}

} // namespace pose
