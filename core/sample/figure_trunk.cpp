// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/figure.h"
#include "core/sample/noise.h"

namespace sample {

namespace {

/// A cross-section of the trunk `height` metres above the hip line, where the waist bends.
Ring trunkRing(const Skeleton& skeleton, float torso, float height, float width, float depth)
{
    const float waist = 0.26F * torso;
    const float t = smoothStep(0.02F * torso, 0.55F * torso, height);
    const Vec3 low = skeleton.pelvis.at(0, height, 0);
    const Vec3 high = skeleton.chest.at(0, height - waist, 0);
    const Vec3 up = normalized(mix(axis(skeleton.pelvis.axes, 1), axis(skeleton.chest.axes, 1), t));
    Ring ring;
    ring.centre = mix(low, high, t);
    ring.side = normalized(mix(axis(skeleton.pelvis.axes, 0), axis(skeleton.chest.axes, 0), t));
    ring.side = normalized(ring.side - up * up.dot(ring.side));
    ring.front = ring.side.cross(up);
    ring.width = width;
    ring.depth = depth;
    ring.along = torso - height;
    return ring;
}

void addSeat(Mesh& mesh, const PerformerLook& look, const Skeleton& skeleton)
{
    const Outline& o = look.outline;
    const float torso = look.body.torso;
    const std::vector<CurvePoint> width{{-0.2F, 0.5F * o.hip}, {-0.16F, 0.8F * o.hip},
        {-0.08F, 0.985F * o.hip}, {0.0F, o.hip}, {0.15F, 0.93F * o.hip}, {0.3F, o.waist}};
    const std::vector<CurvePoint> depth{
        {-0.2F, 0.05F}, {-0.16F, 0.08F}, {-0.08F, 0.104F}, {0, 0.11F}, {0.3F, 0.092F}};
    std::vector<Ring> rings;
    for (float h = -0.2F; h <= 0.301F; h += 0.02F)
        rings.push_back(trunkRing(skeleton, torso, h * torso, curve(width, h),
            std::sqrt(look.body.girth) * curve(depth, h)));
    addTube(mesh, rings, {.material = TrousersPart, .sides = 36, .closedStart = true});
}

/// The shirt from the hem over the waist to the collar, heights in torso lengths.
void addShirt(Mesh& mesh, const PerformerLook& look, const Skeleton& skeleton)
{
    const Outline& o = look.outline;
    const float torso = look.body.torso;
    const float loose = 0.008F * look.looseness;
    const std::vector<CurvePoint> width{{-0.05F, o.hip + 0.012F + loose},
        {0.1F, 0.975F * o.hip + loose}, {0.32F, o.waist + 1.6F * loose},
        {0.55F, mix(o.waist, o.chest, 0.6F) + loose}, {0.76F, o.chest + loose},
        {0.88F, 0.985F * o.chest}, {0.95F, 0.9F * o.chest}, {1.0F, 0.74F * o.chest},
        {1.05F, 0.55F * o.chest}, {1.1F, 0.42F * o.chest}, {1.15F, 0.35F * o.chest}};
    const std::vector<CurvePoint> depth{{-0.05F, 0.128F + loose}, {0.1F, 0.116F + loose},
        {0.32F, 0.092F + 1.6F * loose}, {0.55F, o.depth + loose}, {0.76F, o.depth + 0.006F + loose},
        {0.9F, 0.95F * o.depth}, {1.0F, 0.8F * o.depth}, {1.08F, 0.62F * o.depth},
        {1.15F, 0.53F * o.depth}};
    std::vector<Ring> rings;
    for (float h = -0.05F; h <= 1.1501F; h += 0.0175F)
        rings.push_back(trunkRing(skeleton, torso, h * torso, curve(width, h), curve(depth, h)));
    const float size = 0.0045F * look.looseness;
    const Relief drape = [torso, size](float around, float along) {
        const float low = smoothStep(0.35F * torso, 0.8F * torso, along);
        const float seam = std::min(1.0F, 6 * std::min(around, 1 - around));
        const float pulls = valueNoise(around * 13 + 3 * along, along * 7, 71)
            + 0.6F * valueNoise(around * 22 - 5 * along, along * 13, 72);
        return size * seam * (0.45F + 0.9F * low) * pulls;
    };
    addTube(
        mesh, rings, {.material = ShirtPart, .sides = 56, .closedStart = true, .relief = drape});
}

void addNeck(Mesh& mesh, const PerformerLook& look, const Skeleton& skeleton)
{
    const float scale = look.body.head / 0.225F;
    const Vec3 bottom = skeleton.neck.at(0, 0.0F, -0.004F);
    const Vec3 top = skeleton.head.at(0, -0.06F * scale, -0.006F * scale);
    std::vector<Ring> rings;
    for (int i = 0; i <= 10; ++i) {
        const float t = static_cast<float>(i) / 10;
        const float spread = 0.02F * (1 - smoothStep(0, 0.45F, t));
        Ring ring;
        ring.centre = mix(bottom, top, t);
        ring.side = axis(skeleton.neck.axes, 0);
        ring.front = axis(skeleton.neck.axes, 2);
        ring.width = (0.0455F + spread) * std::sqrt(look.body.girth);
        ring.depth = (0.049F + 0.5F * spread) * std::sqrt(look.body.girth);
        ring.along = t * 0.1F;
        rings.push_back(ring);
    }
    addTube(mesh, rings, {.material = SkinPart, .sides = 28});
}

/// Gives the vertices from `first` on the place in the cloth that the front of the shirt has there.
void continuePattern(
    Mesh& mesh, std::size_t first, const PerformerLook& look, const Skeleton& skeleton)
{
    for (std::size_t i = first; i < mesh.vertices.size(); ++i) {
        const Vec3 local
            = skeleton.chest.axes.t() * (mesh.vertices[i].position - skeleton.chest.origin);
        mesh.vertices[i].texture = {local[0], 0.74F * look.body.torso - local[1], 0.5F};
    }
}

/// The slope from the neck to each shoulder; it follows the shoulder when the arm goes up.
void addShoulders(Mesh& mesh, const PerformerLook& look, const Skeleton& skeleton)
{
    for (const Side side : bothSides) {
        const Vec3 inner = skeleton.neck.at(sign(side) * 0.03F, 0.036F, -0.008F);
        const Vec3 outer = skeleton.arms[side].upper.at(0, -0.006F, 0);
        const Vec3 along = normalized(outer - inner);
        std::vector<Ring> rings;
        for (int i = 0; i <= 12; ++i) {
            const float t = static_cast<float>(i) / 12;
            Ring ring;
            ring.centre = mix(inner, outer, t);
            ring.front = normalized(
                axis(skeleton.chest.axes, 2) - along * along.dot(axis(skeleton.chest.axes, 2)));
            ring.side = ring.front.cross(along);
            ring.width = look.body.girth * mix(0.033F, 0.0535F, smoothStep(0, 0.95F, t));
            ring.depth = look.body.girth * mix(0.043F, 0.053F, t);
            rings.push_back(ring);
        }
        const std::size_t first = mesh.vertices.size();
        addTube(mesh, rings, {.material = ShirtPart, .sides = 28, .closedStart = true});
        continuePattern(mesh, first, look, skeleton);
    }
}

void addCollar(Mesh& mesh, const PerformerLook& look, const Skeleton& skeleton)
{
    std::vector<Ring> rings;
    const float width = 0.385F * look.outline.chest;
    for (const auto& [lift, grow] :
        {std::pair{-0.008F, 0.012F}, {0.0F, 0.013F}, {0.012F, 0.009F}, {0.016F, 0.003F}}) {
        Ring ring = trunkRing(skeleton, look.body.torso, 1.115F * look.body.torso + lift,
            width + grow, 0.57F * look.outline.depth + grow);
        ring.centre += axis(skeleton.chest.axes, 2) * 0.004F;
        rings.push_back(ring);
    }
    addTube(mesh, rings, {.material = CollarPart, .sides = 30});
}

} // namespace

void addTrunk(Mesh& mesh, const PerformerLook& look, const Skeleton& skeleton)
{
    addSeat(mesh, look, skeleton);
    addShirt(mesh, look, skeleton);
    addShoulders(mesh, look, skeleton);
    addCollar(mesh, look, skeleton);
    addNeck(mesh, look, skeleton);
}

} // namespace sample
