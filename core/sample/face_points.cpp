// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/head.h"

namespace sample {

namespace {

using namespace face_plan;
using Points
    = std::array<cv::Vec2f, 70>; // (x, y) on the face; image left is the person's right, x < 0

void addJaw(Points& points)
{
    constexpr std::array<float, 9> heights{
        0.002F, -0.02F, -0.042F, -0.063F, -0.081F, -0.095F, -0.105F, -0.111F, -0.114F};
    constexpr std::array<float, 9> share{0.99F, 0.985F, 0.98F, 0.97F, 0.95F, 0.9F, 0.8F, 0.55F, 0};
    for (std::size_t i = 0; i < 9; ++i) {
        const float x = share[i] * headHalfWidth(heights[i]);
        points[i] = {-x, heights[i]};
        points[16 - i] = {x, heights[i]};
    }
}

void addBrowsAndNose(Points& points)
{
    constexpr std::array<float, 5> x{-0.051F, -0.043F, -0.033F, -0.023F, -0.013F};
    constexpr std::array<float, 5> arch{-0.005F, 0.0015F, 0.0035F, 0.002F, -0.0005F};
    for (std::size_t i = 0; i < 5; ++i) {
        points[17 + i] = {x[i], browY + arch[i]};
        points[26 - i] = {-x[i], browY + arch[i]};
    }
    constexpr std::array<float, 4> bridge{0.002F, -0.012F, -0.027F, noseTipY};
    for (std::size_t i = 0; i < 4; ++i)
        points[27 + i] = {0, bridge[i]};
    for (std::size_t i = 0; i < 5; ++i) {
        const float offset = static_cast<float>(i) - 2;
        points[31 + i] = {0.0068F * offset, -0.0525F + 0.0012F * std::abs(offset)};
    }
}

void addEyes(Points& points, const Expression& expression)
{
    const float open = eyeHalfHeight * 0.85F * (1 - expression.blink);
    const std::array<cv::Vec2f, 6> outline{
        {{-1, 0}, {-0.38F, 1}, {0.38F, 1}, {1, 0}, {0.38F, -0.85F}, {-0.38F, -0.85F}}};
    for (std::size_t i = 0; i < 6; ++i) {
        const cv::Vec2f offset(outline[i][0] * eyeHalfWidth, outline[i][1] * open);
        points[36 + i] = cv::Vec2f(-eyeX, eyeY) + offset;
        points[42 + i] = cv::Vec2f(eyeX, eyeY) + offset;
    }
    points[68] = {-eyeX, eyeY};
    points[69] = {eyeX, eyeY};
}

void addLips(Points& points, const Expression& expression)
{
    const auto upper = [&](std::size_t index, float x, float above) {
        points[index] = {x * mouthHalfWidth, lipLine(x * mouthHalfWidth, expression) + above};
    };
    const float drop = lowerLipDrop(expression);
    constexpr std::array<float, 7> outerX{-1, -0.62F, -0.2F, 0, 0.2F, 0.62F, 1};
    constexpr std::array<float, 7> outerY{0, 0.0045F, 0.0066F, 0.0058F, 0.0066F, 0.0045F, 0};
    for (std::size_t i = 0; i < 7; ++i)
        upper(48 + i, outerX[i], outerY[i]);
    constexpr std::array<float, 5> lowerY{0.0055F, 0.0085F, 0.0092F, 0.0085F, 0.0055F};
    for (std::size_t i = 0; i < 5; ++i)
        upper(55 + i, -outerX[i + 1], -lowerY[i] - drop);
    constexpr std::array<float, 5> innerX{-0.85F, -0.3F, 0, 0.3F, 0.85F};
    for (std::size_t i = 0; i < 5; ++i)
        upper(60 + i, innerX[i], 0);
    for (std::size_t i = 0; i < 3; ++i)
        upper(65 + i, -innerX[i + 1], -drop);
}

} // namespace

std::array<Vec3, 70> facePoints(const Frame3& head, float headSize, const Expression& expression)
{
    Points points;
    addJaw(points);
    addBrowsAndNose(points);
    addEyes(points, expression);
    addLips(points, expression);
    std::array<Vec3, 70> result;
    for (std::size_t i = 0; i < points.size(); ++i) {
        const Vec3 p = facePoint(points[i][0], points[i][1]) * (headSize / nominalHead);
        result[i] = head.at(p[0], p[1], p[2]);
    }
    return result;
}

} // namespace sample
