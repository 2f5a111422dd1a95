// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/head.h"
#include "core/sample/noise.h"
#include "core/sample/paint.h"

namespace sample {

namespace {

using namespace face_plan;

constexpr float edge = 0.0012F; ///< softness of painted edges

float inside(float distance) { return smoothStep(edge, -edge, distance); }

void paintEye(
    Colour& colour, const PerformerLook& look, float x, float y, const Expression& expression)
{
    const float dx = (std::abs(x) - eyeX) / eyeHalfWidth;
    const float dy = y - eyeY;
    if (std::abs(dx) > 1.5F || std::abs(dy) > 0.018F)
        return;
    const Colour dark(0.018F, 0.012F, 0.01F);
    const float arch = std::max(0.0F, 1 - dx * dx);
    const float open = 1 - expression.blink;
    const float upper = eyeHalfHeight * (2 * open - 1) * arch + 0.001F * dx;
    const float lower = -0.85F * eyeHalfHeight * arch;
    colour *= 1 - 0.3F * bump(dx, 1.1F) * bump(dy - 0.012F, 0.0045F); // crease of the lid
    colour *= 1 - 0.18F * bump(dx, 0.9F) * bump(dy + 0.011F, 0.004F);
    const float opening
        = inside(dy - upper) * inside(lower - dy) * (std::abs(dx) < 1 ? 1.0F : 0.0F);
    const float fromIris = std::hypot(std::abs(x) - eyeX, dy - 0.0006F);
    Colour ball = Colour(0.82F, 0.8F, 0.78F) * (1 - 0.35F * bump(dy - upper, 0.003F));
    ball = mix(ball, look.iris, inside(fromIris - 0.0068F));
    ball = mix(
        ball, dark, std::max(inside(fromIris - 0.0032F), 0.6F * bump(fromIris - 0.0068F, 0.0008F)));
    const float glint
        = inside(std::hypot(x - (x > 0 ? eyeX : -eyeX) + 0.0022F, dy - 0.0027F) - 0.0012F);
    colour = mix(colour, mix(ball, Colour(1, 1, 1), glint), opening);
    const float lash = bump(dy - upper, 0.0017F) * smoothStep(1.2F, 0.95F, std::abs(dx));
    colour = mix(colour, dark, 0.9F * lash);
    colour = mix(
        colour, dark, 0.3F * bump(dy - lower, 0.0011F) * smoothStep(1.1F, 0.8F, std::abs(dx)));
}

void paintBrow(Colour& colour, const PerformerLook& look, float x, float y)
{
    const float t = (std::abs(x) - 0.012F) / 0.04F;
    if (t < -0.1F || t > 1.1F)
        return;
    const float line = browY - 0.0025F + 0.0085F * std::sin(1.9F * t) - 0.0035F * t * t;
    const float half = 0.0039F * (1 - 0.6F * t);
    const float hairs = 0.75F + 0.25F * valueNoise(x * 900, y * 300, 8);
    colour = mix(colour, look.materials[FacePart].accent * 0.8F,
        hairs * inside(std::abs(y - line) - half) * smoothStep(-0.06F, 0.08F, t)
            * smoothStep(1.08F, 0.8F, t));
}

void paintMouth(
    Colour& colour, const PerformerLook& look, float x, float y, const Expression& expression)
{
    const float half = mouthHalfWidth * (1 + 0.08F * expression.smile);
    const float t = x / half;
    if (std::abs(t) > 1.15F || std::abs(y - mouthY) > 0.03F)
        return;
    const float arch = std::max(0.0F, 1 - t * t);
    const float line = lipLine(x, expression);
    const float drop = lowerLipDrop(expression) * arch;
    const float above = 0.0068F * arch - 0.0012F * bump(x, 0.004F);
    const float below = drop + 0.0092F * arch;
    const float lips = inside(y - line - above) * inside(line - below - y);
    colour = mix(
        colour, look.lips * (1 + 0.35F * bump(y - line + below * 0.6F, 0.003F)), 0.85F * lips);
    const float gap = inside(y - line) * inside(line - drop - y) * smoothStep(0.001F, 0.004F, drop);
    const Colour within
        = mix(Colour(0.1F, 0.02F, 0.02F), Colour(0.8F, 0.78F, 0.74F), inside(line - 0.0045F - y));
    colour = mix(colour, within, gap);
    colour = mix(colour, Colour(0.09F, 0.025F, 0.02F),
        0.8F * bump(y - line, 0.0011F) * smoothStep(1.1F, 0.9F, std::abs(t)));
    colour *= 1 - 0.25F * bump(std::abs(x) - half - 0.0015F, 0.0025F) * bump(y - line, 0.004F);
}

void paintNose(Colour& colour, float x, float y)
{
    const float side = std::abs(x);
    colour = mix(colour, Colour(0.08F, 0.03F, 0.025F),
        0.75F * bump(side - 0.0068F, 0.0026F) * bump(y + 0.0505F, 0.0019F));
    colour *= 1 - 0.16F * bump(side - 0.0145F, 0.0028F) * bump(y + 0.046F, 0.006F);
    colour *= 1 - 0.14F * bump(x, 0.011F) * bump(y + 0.0545F, 0.0028F);
}

} // namespace

Colour paintFace(const PerformerLook& look, const Vec3& point, const Expression& expression)
{
    const float x = point[0];
    const float y = point[1];
    Colour colour
        = look.materials[FacePart].colour * (1 + 0.03F * valueNoise(x * 160, y * 160, 11));
    if (point[2] < 0)
        return colour;
    const float cheek = bump(std::abs(x) - 0.043F, 0.017F) * bump(y + 0.036F, 0.016F)
        + 0.5F * bump(x, 0.012F) * bump(y + 0.043F, 0.01F);
    colour
        = mix(colour, Colour(colour[0] * 1.04F, colour[1] * 0.72F, colour[2] * 0.7F), 0.4F * cheek);
    const float beard = look.stubble
        * (smoothStep(-0.05F, -0.066F, y)
            * smoothStep(0.012F, 0.02F, std::abs(y + 0.06F) + 0.4F * std::abs(x)));
    colour = mix(colour, look.materials[FacePart].accent,
        0.42F * beard * (0.8F + 0.2F * valueNoise(x * 700, y * 700, 13)));
    paintNose(colour, x, y);
    paintMouth(colour, look, x, y, expression);
    paintBrow(colour, look, x, y);
    paintEye(colour, look, x, y, expression);
    return colour;
}

} // namespace sample
