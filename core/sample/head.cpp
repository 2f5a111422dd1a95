// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/head.h"

#include "core/sample/noise.h"

namespace sample {

namespace face_plan {

float lipLine(float x, const Expression& expression)
{
    const float t = x / mouthHalfWidth;
    return mouthY + (0.011F * expression.smile - 0.001F) * t * t;
}

float lowerLipDrop(const Expression& expression) { return 0.011F * expression.mouth; }

} // namespace face_plan

namespace {

/// A cross-section of the head: an ellipse of half width `width`, half depth `depth` about z
/// `middle`.
struct Section {
    float width;
    float middle;
    float depth;
};

Section section(float y)
{
    static const std::vector<CurvePoint> width{{-0.118F, 0.004F}, {-0.113F, 0.024F},
        {-0.1F, 0.041F}, {-0.08F, 0.0545F}, {-0.055F, 0.0635F}, {-0.025F, 0.0695F}, {0, 0.073F},
        {0.03F, 0.0755F}, {0.06F, 0.073F}, {0.085F, 0.061F}, {0.103F, 0.04F}, {0.111F, 0.02F},
        {0.1135F, 0.002F}};
    static const std::vector<CurvePoint> middle{{-0.118F, 0.06F}, {-0.113F, 0.056F},
        {-0.1F, 0.044F}, {-0.08F, 0.022F}, {-0.055F, 0.007F}, {-0.025F, 0}, {0.03F, -0.004F},
        {0.1135F, -0.008F}};
    static const std::vector<CurvePoint> depth{{-0.118F, 0.004F}, {-0.113F, 0.022F}, {-0.1F, 0.04F},
        {-0.08F, 0.063F}, {-0.055F, 0.078F}, {-0.025F, 0.088F}, {0, 0.0935F}, {0.03F, 0.097F},
        {0.06F, 0.0925F}, {0.085F, 0.077F}, {0.103F, 0.051F}, {0.111F, 0.026F}, {0.1135F, 0.002F}};
    return {curve(width, y), curve(middle, y), curve(depth, y)};
}

/// How far nose, brow, lips and chin stand out to the front at (x, y), and how deep the eyes lie.
float relief(float x, float y)
{
    static const std::vector<CurvePoint> nose{{-0.062F, 0}, {-0.053F, 0.004F}, {-0.046F, 0.0195F},
        {-0.04F, 0.0235F}, {-0.03F, 0.0185F}, {-0.012F, 0.0105F}, {0.004F, 0.0055F}, {0.02F, 0}};
    const float noseWidth = mix(0.0125F, 0.0075F, smoothStep(-0.046F, -0.01F, y));
    const float side = std::abs(x);
    return curve(nose, y) * bump(x, noseWidth)
        - 0.0065F * bump(side - 0.031F, 0.018F) * bump(y + 0.001F, 0.013F)
        + 0.003F * bump(y - 0.022F, 0.008F) * bump(side - 0.026F, 0.022F)
        + 0.0038F * bump(y + 0.0715F, 0.0085F) * bump(x, 0.019F)
        - 0.0022F * bump(y + 0.086F, 0.006F) * bump(x, 0.016F)
        + 0.004F * bump(y + 0.104F, 0.01F) * bump(x, 0.016F)
        + 0.003F * bump(y + 0.03F, 0.018F) * bump(side - 0.042F, 0.018F);
}

/// The hair's lower edge at an angle from the front (0) to the back (180 degrees).
float hairline(HairStyle style, float degrees)
{
    static const std::vector<CurvePoint> shortCut{{0, 0.071F}, {35, 0.066F}, {58, 0.045F},
        {72, 0.0F}, {86, -0.012F}, {100, 0.012F}, {116, -0.03F}, {180, -0.075F}};
    static const std::vector<CurvePoint> bun{{0, 0.075F}, {30, 0.064F}, {55, 0.034F}, {70, -0.006F},
        {82, -0.03F}, {95, 0.006F}, {115, -0.04F}, {180, -0.07F}};
    return curve(style == HairStyle::Bun ? bun : shortCut, degrees);
}

void addSkull(Mesh& mesh, const Frame3& head, float scale)
{
    constexpr int rows = 56;
    constexpr int columns = 65;
    addGrid(mesh, rows, columns, FacePart, [&](int row, int column) -> Vertex {
        const float y = mix(0.1135F, -0.118F, static_cast<float>(row) / (rows - 1));
        const float angle
            = 2 * std::numbers::pi_v<float> * static_cast<float>(column) / (columns - 1);
        const Section s = section(y);
        const float x = -std::sin(angle) * s.width;
        const float facing = -std::cos(angle);
        float z = s.middle + facing * s.depth;
        if (facing > 0)
            z += relief(x, y) * smoothStep(0, 0.35F, facing);
        return {head.at(x * scale, y * scale, z * scale), {}, Vec3(x, y, z)};
    });
}

void addHairCap(Mesh& mesh, const Frame3& head, float scale, HairStyle style)
{
    constexpr int rows = 40;
    constexpr int columns = 65;
    addGrid(mesh, rows, columns, HairPart, [&](int row, int column) -> Vertex {
        const float y = mix(0.1135F, -0.09F, static_cast<float>(row) / (rows - 1));
        const float turn = static_cast<float>(column % (columns - 1)) / (columns - 1);
        const float angle = 2 * std::numbers::pi_v<float> * turn;
        const Section s = section(y);
        const float degrees = std::abs(360 * turn - 180);
        const float parting
            = style == HairStyle::Short ? 0.007F * std::sin(2 * angle) * bump(degrees, 70) : 0;
        const float edge
            = hairline(style, degrees) + 0.0035F * valueNoise(turn * 46, 1, 5) + parting;
        const float thickness
            = style == HairStyle::Bun ? 0.009F : mix(0.0065F, 0.019F, smoothStep(0.015F, 0.09F, y));
        float lift = -0.006F + (thickness + 0.006F) * smoothStep(edge - 0.006F, edge + 0.02F, y);
        lift += (0.0016F * valueNoise(turn * 46, y * 24, 9)
                    + 0.005F * bump(degrees, 60) * smoothStep(0.06F, 0.09F, y))
            * (lift > 0 ? 1.0F : 0.0F);
        const float top = smoothStep(0.09F, 0.1135F, y) * std::max(lift, 0.0F);
        const float x = -std::sin(angle) * (s.width + lift);
        const float z = s.middle - std::cos(angle) * (s.depth + lift);
        return {head.at(x * scale, (y + top) * scale, z * scale), {}, Vec3(turn * 0.5F, y, z)};
    });
}

void addEars(Mesh& mesh, const Frame3& head, float scale)
{
    for (const Side side : bothSides) {
        const Frame3 ear{head.at(sign(side) * 0.0745F * scale, -0.014F * scale, -0.006F * scale),
            head.axes * aboutY(sign(side) * -14) * aboutX(-8)};
        addEllipsoid(mesh, ear, scale * Vec3(0.0085F, 0.03F, 0.0175F), SkinPart);
    }
}

} // namespace

float headHalfWidth(float y) { return section(y).width; }

Vec3 facePoint(float x, float y)
{
    const Section s = section(y);
    const float ratio = std::clamp(x / s.width, -1.0F, 1.0F);
    const float facing = std::sqrt(1 - ratio * ratio);
    return {x, y, s.middle + facing * s.depth + relief(x, y) * smoothStep(0, 0.35F, facing)};
}

HeadPoints headPoints(const Frame3& head, float headSize)
{
    const float scale = headSize / nominalHead;
    const auto onFace = [&](float x, float y) {
        const Vec3 p = facePoint(x, y) * scale;
        return head.at(p[0], p[1], p[2]);
    };
    HeadPoints points;
    points.nose = onFace(0, face_plan::noseTipY);
    for (const Side side : bothSides) {
        points.eyes[side] = onFace(sign(side) * face_plan::eyeX, face_plan::eyeY);
        points.ears[side] = head.at(sign(side) * 0.069F * scale, -0.013F * scale, 0.004F * scale);
    }
    return points;
}

void addHead(Mesh& mesh, const Frame3& head, const PerformerLook& look)
{
    const float scale = look.body.head / nominalHead;
    addSkull(mesh, head, scale);
    addEars(mesh, head, scale);
    addHairCap(mesh, head, scale, look.hairStyle);
    if (look.hairStyle == HairStyle::Bun)
        addEllipsoid(mesh, {head.at(0, 0.125F * scale, -0.045F * scale), head.axes},
            scale * Vec3(0.045F, 0.037F, 0.043F), HairPart);
}

} // namespace sample
