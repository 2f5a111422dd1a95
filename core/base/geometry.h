// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>

namespace base {

/// A point or displacement in pixels; x to the right, y down.
struct Vec2 {
    float x = 0;
    float y = 0;

    bool operator==(const Vec2&) const = default;
};

inline Vec2 operator+(Vec2 a, Vec2 b) { return {a.x + b.x, a.y + b.y}; }
inline Vec2 operator-(Vec2 a, Vec2 b) { return {a.x - b.x, a.y - b.y}; }
inline Vec2 operator*(Vec2 a, float s) { return {a.x * s, a.y * s}; }
inline Vec2 operator*(float s, Vec2 a) { return a * s; }
inline Vec2 operator/(Vec2 a, float s) { return {a.x / s, a.y / s}; }
inline float dot(Vec2 a, Vec2 b) { return a.x * b.x + a.y * b.y; }
/// Positive when `b` is clockwise of `a` on screen.
inline float cross(Vec2 a, Vec2 b) { return a.x * b.y - a.y * b.x; }
inline float length(Vec2 a) { return std::hypot(a.x, a.y); }
inline float distance(Vec2 a, Vec2 b) { return length(a - b); }
inline Vec2 midpoint(Vec2 a, Vec2 b) { return (a + b) * 0.5F; }
inline Vec2 lerp(Vec2 a, Vec2 b, float t) { return a + (b - a) * t; }

} // namespace base
