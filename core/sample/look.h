// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sample/body.h"

#include <array>
#include <cstdint>

namespace sample {

/// Colours are linear light, red, green, blue, 0 to 1.
using Colour = Vec3;

/// The linear colour of the 8-bit sRGB value 0xRRGGBB.
Colour srgb(std::uint32_t code);

enum class Pattern { Plain, Stripes, Checks, Denim, Knit, Skin, Face, Hair, Shoe };

struct Material {
    Pattern pattern = Pattern::Plain;
    Colour colour{0.5F, 0.5F, 0.5F};
    Colour accent{0.5F, 0.5F, 0.5F}; ///< stripes, seams, the shine of hair
    float repeat = 0.05F; ///< metres from one stripe or check to the next
    float gloss = 0; ///< strength of the highlight
};

enum class HairStyle { Bun, Short };

/// What a figure's triangles are made of, in the order of PerformerLook::materials.
enum Part : std::uint32_t {
    SkinPart,
    FacePart,
    HairPart,
    ShirtPart,
    CollarPart,
    TrousersPart,
    ShoePart,
    SolePart,
    SockPart,
    partCount
};

/// Half widths of the trunk in metres.
struct Outline {
    float hip = 0.165F;
    float waist = 0.13F;
    float chest = 0.155F;
    float depth = 0.105F; ///< of the chest, front to back
};

/// How a performer is built and dressed, and the room around.
struct PerformerLook {
    Proportions body;
    Outline outline;
    HairStyle hairStyle = HairStyle::Short;
    float sleeve = 0.45F; ///< how much of the arm the sleeve covers, shoulder to wrist
    float trouserLeg = 0.97F; ///< how much of the leg the trousers cover, hip to ankle
    float looseness = 1; ///< of the clothes
    float stubble = 0; ///< beard shadow, 0 to 1
    Colour iris{0.1F, 0.06F, 0.03F};
    Colour lips{0.5F, 0.2F, 0.18F};
    std::array<Material, partCount> materials;
};

/// The two people of the sample.
PerformerLook dancerLook();
PerformerLook targetLook();

} // namespace sample
