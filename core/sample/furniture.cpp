// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/furniture.h"

#include "core/sample/noise.h"

#include <opencv2/imgproc.hpp>

namespace sample {

namespace {

struct Rect {
    float left;
    float bottom;
    float right;
    float top;

    /// Metres inside the rectangle; negative outside.
    float depth(float x, float y) const
    {
        return std::min(std::min(x - left, right - x), std::min(y - bottom, top - y));
    }
};

constexpr Rect windowFrame{0.5F, 1.12F, 1.3F, 2.62F};
constexpr Rect posterFrame{-1.2F, 1.28F, -0.56F, 2.2F};

Colour outside(float x, float y)
{
    const float hills = 1.5F + 0.1F * std::sin(4 * x) + 0.05F * std::sin(11 * x + 1);
    const float cloud = smoothStep(
        0.1F, 0.8F, valueNoise(x * 3, y * 5, 41) + 0.4F * valueNoise(x * 8, y * 10, 42));
    const Colour sky = mix(srgb(0xD9ECF5), srgb(0x8CBCE0), smoothStep(1.4F, 2.6F, y));
    const Colour far = mix(sky, Colour(0.95F, 0.96F, 0.97F), 0.7F * cloud);
    return mix(far, srgb(0x7E9E72), smoothStep(hills + 0.02F, hills - 0.02F, y)) * 1.05F;
}

Colour windowAt(float x, float y, const Colour& wall)
{
    const float depth = windowFrame.depth(x, y);
    if (depth < -0.03F) {
        const float glow = bump(std::max(0.0F, -depth), 0.3F);
        return wall * (1 + 0.12F * glow);
    }
    const Colour wood = srgb(0xF7F4EE) * (0.85F + 0.1F * smoothStep(0.0F, 0.02F, depth));
    const float bars = std::min(std::abs(x - 0.9F), std::abs(y - 2.02F));
    return depth < 0.05F || bars < 0.016F ? wood : outside(x, y);
}

/// A wooden rail for ballet exercises, with its shadow on the wall.
Colour barreAt(float y, const Colour& wall)
{
    const float fromRail = y - 0.98F;
    if (std::abs(fromRail) < 0.021F)
        return srgb(0xA86F3D) * (0.8F + 0.5F * bump(fromRail - 0.009F, 0.009F));
    return wall * (1 - 0.2F * bump(fromRail + 0.06F, 0.035F));
}

Colour posterAt(float x, float y, const Colour& wall)
{
    const float depth = posterFrame.depth(x, y);
    if (depth < 0)
        return wall * (1 - 0.25F * bump(posterFrame.depth(x - 0.02F, y + 0.03F), 0.03F));
    if (depth < 0.02F)
        return srgb(0x2A2624);
    if (depth < 0.065F)
        return srgb(0xF3EFE6) * 0.92F;
    const float u = (x - posterFrame.left) / (posterFrame.right - posterFrame.left);
    const float v = (y - posterFrame.bottom) / (posterFrame.top - posterFrame.bottom);
    Colour colour = mix(srgb(0xF2C9A0), srgb(0xE9E1CC), v);
    colour = mix(colour, srgb(0xD9583B),
        smoothStep(0.205F, 0.195F, std::hypot(u - 0.6F, (v - 0.62F) * 1.44F)));
    colour = mix(colour, srgb(0x5E8C8A),
        smoothStep(0.01F, -0.01F, v - 0.46F - 0.08F * std::sin(6 * u + 0.5F)));
    colour = mix(colour, srgb(0x2F5D62),
        smoothStep(0.01F, -0.01F, v - 0.33F - 0.07F * std::sin(5 * u + 2.6F)));
    return mix(
        colour, srgb(0x1F3A46), smoothStep(0.01F, -0.01F, v - 0.2F - 0.05F * std::sin(7 * u)));
}

/// Draws polygons given in metres at one depth of the stage.
class Brush {
public:
    Brush(cv::Mat3f& picture, const Camera& camera, int scale, float z)
        : m_picture(picture)
        , m_camera(camera)
        , m_scale(static_cast<float>(scale))
        , m_z(z)
    {
    }

    void fill(const std::vector<cv::Point2f>& outline, const Colour& colour)
    {
        constexpr int fractionBits = 4;
        std::vector<cv::Point> points;
        for (const cv::Point2f& p : outline) {
            const base::Vec2 at
                = m_camera.project({p.x, p.y, m_z}) * (m_scale * (1 << fractionBits));
            points.emplace_back(cvRound(at.x), cvRound(at.y));
        }
        cv::fillPoly(m_picture, std::vector{points}, {colour[2], colour[1], colour[0]}, cv::LINE_8,
            fractionBits);
    }

    void rectangle(float left, float bottom, float right, float top, const Colour& colour)
    {
        fill({{left, bottom}, {right, bottom}, {right, top}, {left, top}}, colour);
    }

private:
    cv::Mat3f& m_picture;
    const Camera& m_camera;
    float m_scale;
    float m_z;
};

/// A leaf on a bent stalk: two halves of different light.
void leaf(Brush& brush, cv::Point2f root, float angle, float size, const Colour& colour)
{
    const auto along = [&](float t) {
        const float bent = angle + 0.9F * t * t * (angle > 0 ? 1.0F : -1.0F);
        return root
            + cv::Point2f(std::sin(0.5F * (angle + bent)), std::cos(0.5F * (angle + bent)))
            * (size * t);
    };
    constexpr int count = 14;
    for (const float half : {-1.0F, 1.0F}) {
        std::vector<cv::Point2f> outline;
        for (int i = 0; i <= count; ++i) {
            const float t = static_cast<float>(i) / count;
            const cv::Point2f middle = along(t);
            const cv::Point2f next = along(t + 0.02F) - middle;
            const cv::Point2f normal
                = cv::Point2f(-next.y, next.x) * (1 / std::max(1e-5F, std::hypot(next.x, next.y)));
            const float width = 0.11F * size
                    * std::pow(std::max(0.0F, std::sin(3.1416F * smoothStep(0.1F, 1, t))), 0.8F)
                + 0.004F;
            outline.push_back(middle + normal * (half * width));
        }
        for (int i = count; i >= 0; --i)
            outline.push_back(along(static_cast<float>(i) / count));
        brush.fill(outline, colour * (half * (angle > 0 ? 1.0F : -1.0F) > 0 ? 0.8F : 1.12F));
    }
}

void addPlant(cv::Mat3f& picture, const Camera& camera, int scale, float x, float height)
{
    Brush brush(picture, camera, scale, wallZ + 0.3F);
    const float pot = 0.3F * height;
    for (std::uint32_t i = 0; i < 19; ++i) {
        const float side = i % 2 == 0 ? 1.0F : -1.0F;
        const float angle = side
            * (0.05F + 0.075F * static_cast<float>(i % 10) * (0.7F + 0.5F * unit(hash(i, 61))));
        const float size = height * (0.5F + 0.22F * unit(hash(i, 62)));
        const Colour green = mix(srgb(0x2F5B35), srgb(0x7FA653), unit(hash(i, 63)));
        leaf(brush, {x + 0.03F * side * unit(hash(i, 64)), pot - 0.02F}, angle, size, green);
    }
    const float half = 0.12F * height;
    for (int i = 0; i < 10; ++i) {
        const float t = static_cast<float>(i) / 10;
        const Colour clay = srgb(0xC9825B) * (1.05F - 0.5F * t);
        const auto edge = [&](float u, float y) {
            return cv::Point2f(x + (2 * u - 1) * half * (y > 0.5F * pot ? 1.0F : 0.76F), y);
        };
        brush.fill(
            {edge(t, 0.005F), edge(t + 0.1F, 0.005F), edge(t + 0.1F, pot), edge(t, pot)}, clay);
    }
}

void addLamp(cv::Mat3f& picture, const Camera& camera, int scale, float x)
{
    Brush brush(picture, camera, scale, wallZ + 0.35F);
    brush.rectangle(x - 0.011F, 0.02F, x + 0.011F, 1.5F, srgb(0x3B3532));
    brush.fill({{x - 0.14F, 0.0F}, {x + 0.14F, 0.0F}, {x + 0.1F, 0.03F}, {x - 0.1F, 0.03F}},
        srgb(0x35302D));
    for (int i = 0; i < 12; ++i) {
        const float t = static_cast<float>(i) / 12;
        const Colour shade = mix(srgb(0xFFE7BC), srgb(0xF0B977), std::abs(2 * t - 0.9F)) * 1.05F;
        const auto edge = [&](float u, bool top) {
            return cv::Point2f(x + (2 * u - 1) * (top ? 0.13F : 0.21F), top ? 1.82F : 1.48F);
        };
        brush.fill(
            {edge(t, false), edge(t + 1.0F / 12, false), edge(t + 1.0F / 12, true), edge(t, true)},
            shade);
    }
}

} // namespace

Colour hangings(Room room, float x, float y, const Colour& wall)
{
    if (room == Room::Studio)
        return y > 1.05F ? windowAt(x, y, wall) : barreAt(y, wall);
    const float lampGlow = bump(std::hypot(x - 1.12F, 0.8F * (y - 1.75F)), 0.75F);
    return posterAt(x, y, wall + Colour(0.2F, 0.14F, 0.07F) * lampGlow);
}

void addFurniture(cv::Mat3f& picture, Room room, const Camera& camera, int scale)
{
    if (room == Room::Studio) {
        addPlant(picture, camera, scale, -1.08F, 1.0F);
        return;
    }
    addLamp(picture, camera, scale, 1.12F);
    addPlant(picture, camera, scale, -1.2F, 0.72F);
}

} // namespace sample
