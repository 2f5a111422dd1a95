// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/look.h"

namespace sample {

namespace {

std::array<float, 256> makeLinear()
{
    std::array<float, 256> table{};
    for (std::size_t i = 0; i < table.size(); ++i) {
        const float value = static_cast<float>(i) / 255.0F;
        table[i] = value <= 0.04045F ? value / 12.92F : std::pow((value + 0.055F) / 1.055F, 2.4F);
    }
    return table;
}

void setSkin(PerformerLook& look, const Colour& skin, const Colour& hair, const Colour& hairShine)
{
    look.materials[SkinPart] = {Pattern::Skin, skin, skin, 0.05F, 0.06F};
    look.materials[FacePart] = {Pattern::Face, skin, hair, 0.05F, 0.05F};
    look.materials[HairPart] = {Pattern::Hair, hair, hairShine, 0.05F, 0.3F};
}

} // namespace

Colour srgb(std::uint32_t code)
{
    static const std::array<float, 256> linear = makeLinear();
    return {linear[code >> 16 & 0xFFU], linear[code >> 8 & 0xFFU], linear[code & 0xFFU]};
}

PerformerLook dancerLook()
{
    PerformerLook look;
    look.outline = {.hip = 0.174F, .waist = 0.126F, .chest = 0.143F, .depth = 0.1F};
    look.hairStyle = HairStyle::Bun;
    look.sleeve = 0.44F;
    look.looseness = 0.75F;
    look.iris = srgb(0x3A2415);
    look.lips = srgb(0xB0454A);
    setSkin(look, srgb(0xC68A66), srgb(0x2A1B14), srgb(0x6B4A34));
    look.materials[ShirtPart] = {Pattern::Stripes, srgb(0xF3E9D8), srgb(0xC2452F), 0.075F, 0};
    look.materials[CollarPart] = {Pattern::Plain, srgb(0xC2452F), {}, 0.05F, 0};
    look.materials[TrousersPart] = {Pattern::Denim, srgb(0x2B4A5E), srgb(0xD9A441), 0.05F, 0.02F};
    look.materials[ShoePart] = {Pattern::Shoe, srgb(0xF2EFEA), srgb(0xC2452F), 0.05F, 0.08F};
    look.materials[SolePart] = {Pattern::Plain, srgb(0xE6E0D6), {}, 0.05F, 0};
    look.materials[SockPart] = {Pattern::Knit, srgb(0xEDE6DA), srgb(0xC9BFB0), 0.01F, 0};
    return look;
}

PerformerLook targetLook()
{
    PerformerLook look;
    look.body = {.thigh = 0.426F,
        .shin = 0.4155F,
        .ankle = 0.08F,
        .foot = 0.275F,
        .hips = 0.098F,
        .torso = 0.535F,
        .shoulders = 0.2F,
        .upperArm = 0.31F,
        .forearm = 0.27F,
        .hand = 0.195F,
        .head = 0.238F,
        .girth = 1.16F};
    look.outline = {.hip = 0.188F, .waist = 0.16F, .chest = 0.183F, .depth = 0.118F};
    look.hairStyle = HairStyle::Short;
    look.sleeve = 0.98F;
    look.looseness = 1.2F;
    look.stubble = 0.55F;
    look.iris = srgb(0x3E5B4A);
    look.lips = srgb(0xB5746A);
    setSkin(look, srgb(0xE0AC8C), srgb(0x4A2F1D), srgb(0x9A6A42));
    look.materials[ShirtPart] = {Pattern::Checks, srgb(0x2F6F6A), srgb(0xE9E2C8), 0.09F, 0};
    look.materials[CollarPart] = {Pattern::Plain, srgb(0x2A635F), {}, 0.05F, 0};
    look.materials[TrousersPart] = {Pattern::Denim, srgb(0xA98D66), srgb(0x7E6544), 0.05F, 0};
    look.materials[ShoePart] = {Pattern::Shoe, srgb(0x53301F), srgb(0xD8C9A8), 0.05F, 0.12F};
    look.materials[SolePart] = {Pattern::Plain, srgb(0xD9CFBB), {}, 0.05F, 0};
    look.materials[SockPart] = {Pattern::Knit, srgb(0x33383D), srgb(0x55606A), 0.01F, 0};
    return look;
}

} // namespace sample
