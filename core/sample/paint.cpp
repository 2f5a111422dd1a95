// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/paint.h"

#include "core/sample/noise.h"

namespace sample {

namespace {

float fraction(float value) { return value - std::floor(value); }

/// 1 inside the first `share` of every unit, with soft edges.
float stripe(float position, float share)
{
    const float t = fraction(position);
    constexpr float soft = 0.04F;
    return smoothStep(0, soft, t) * (1 - smoothStep(share, share + soft, t));
}

Colour stripes(const Material& m, const Vec3& at)
{
    return mix(m.colour, m.accent, stripe(at[1] / m.repeat, 0.42F));
}

/// Woven checks: bands both ways mix where they cross, with a thin dark line beside them.
Colour checks(const Material& m, const Vec3& at)
{
    const float across = stripe(at[0] / m.repeat, 0.3F);
    const float along = stripe(at[1] / m.repeat, 0.3F);
    const float thin = std::max(
        stripe(at[0] / m.repeat + 0.34F, 0.07F), stripe(at[1] / m.repeat + 0.34F, 0.07F));
    const Colour woven = mix(m.colour, m.accent, 0.42F * (across + along));
    return mix(woven, 0.25F * m.colour, 0.7F * thin);
}

Colour denim(const Material& m, const Vec3& at)
{
    const float twill = 0.07F * valueNoise(at[0] * 260 + at[1] * 260, at[1] * 60, 3);
    const float worn = 0.16F * valueNoise(at[0] * 22, at[1] * 15, 4);
    const float seam = bump(std::abs(at[2] - 0.5F) - 0.25F, 0.006F);
    return mix(m.colour * (1 + twill + worn), m.accent, 0.55F * seam);
}

Colour knit(const Material& m, const Vec3& at)
{
    return mix(m.colour, m.accent, 0.5F * stripe(at[0] / m.repeat, 0.5F));
}

Colour hair(const Material& m, const Vec3& at)
{
    const float strand
        = valueNoise(at[0] * 240, at[1] * 18, 6) + 0.6F * valueNoise(at[0] * 520, at[1] * 30, 7);
    return mix(m.colour, m.accent, std::clamp(0.22F + 0.3F * strand, 0.0F, 1.0F));
}

/// Upper leather with laces and a stripe on the instep.
Colour shoe(const Material& m, const Vec3& at)
{
    const float top = bump(at[0], 0.02F);
    const float lace = top * stripe(at[1] / 0.016F, 0.4F) * smoothStep(0.1F, 0.11F, at[1])
        * (1 - smoothStep(0.165F, 0.175F, at[1]));
    const float heel = 1 - smoothStep(0.045F, 0.05F, at[1]);
    return mix(m.colour, m.accent, std::max(0.9F * lace, 0.8F * heel));
}

Colour skin(const Material& m, const Vec3& at)
{
    return m.colour * (1 + 0.035F * valueNoise(at[0] * 60, at[1] * 60, 12));
}

} // namespace

Colour paint(const PerformerLook& look, const Material& material, const Vec3& at,
    const Expression& expression)
{
    const float weave = 1 + 0.03F * valueNoise(at[0] * 330, at[1] * 330, 2);
    switch (material.pattern) {
    case Pattern::Stripes:
        return weave * stripes(material, at);
    case Pattern::Checks:
        return weave * checks(material, at);
    case Pattern::Denim:
        return denim(material, at);
    case Pattern::Knit:
        return knit(material, at);
    case Pattern::Skin:
        return skin(material, at);
    case Pattern::Face:
        return paintFace(look, at, expression);
    case Pattern::Hair:
        return hair(material, at);
    case Pattern::Shoe:
        return shoe(material, at);
    case Pattern::Plain:
        break;
    }
    return material.colour;
}

} // namespace sample
