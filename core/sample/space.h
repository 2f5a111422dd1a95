// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cmath>
#include <numbers>
#include <opencv2/core/matx.hpp>

namespace sample {

/// Metres on the stage: x to the right of the picture, y up from the floor, z towards the camera.
using Vec3 = cv::Vec3f;
using Rotation = cv::Matx33f;

inline float radians(float degrees) { return degrees * std::numbers::pi_v<float> / 180.0F; }

inline Rotation aboutX(float degrees)
{
    const float c = std::cos(radians(degrees));
    const float s = std::sin(radians(degrees));
    return {1, 0, 0, 0, c, -s, 0, s, c};
}

inline Rotation aboutY(float degrees)
{
    const float c = std::cos(radians(degrees));
    const float s = std::sin(radians(degrees));
    return {c, 0, s, 0, 1, 0, -s, 0, c};
}

inline Rotation aboutZ(float degrees)
{
    const float c = std::cos(radians(degrees));
    const float s = std::sin(radians(degrees));
    return {c, -s, 0, s, c, 0, 0, 0, 1};
}

/// The rotation whose columns are the three axes.
inline Rotation fromAxes(const Vec3& x, const Vec3& y, const Vec3& z)
{
    return {x[0], y[0], z[0], x[1], y[1], z[1], x[2], y[2], z[2]};
}

inline Vec3 axis(const Rotation& rotation, int column)
{
    return {rotation(0, column), rotation(1, column), rotation(2, column)};
}

inline float length(const Vec3& v) { return std::sqrt(v.dot(v)); }

inline Vec3 normalized(const Vec3& v)
{
    const float size = length(v);
    return size > 0 ? v * (1.0F / size) : v;
}

inline float mix(float a, float b, float t) { return a + (b - a) * t; }
inline Vec3 mix(const Vec3& a, const Vec3& b, float t) { return a + (b - a) * t; }

/// 0 below `low`, 1 above `high`, smooth between. `low` may be the larger.
inline float smoothStep(float low, float high, float value)
{
    const float t = std::clamp((value - low) / (high - low), 0.0F, 1.0F);
    return t * t * (3 - 2 * t);
}

/// A smooth bump of height 1 at 0, falling to 1/e at `width`.
inline float bump(float distance, float width)
{
    const float t = distance / width;
    return std::exp(-t * t);
}

/// A place with its own axes.
struct Frame3 {
    Vec3 origin;
    Rotation axes = Rotation::eye();

    Vec3 at(float x, float y, float z) const { return origin + axes * Vec3(x, y, z); }
};

} // namespace sample
