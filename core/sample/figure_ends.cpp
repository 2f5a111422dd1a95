// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/figure.h"

namespace sample {

namespace {

/// A finger: a thin tube through its joints, with a round tip beyond the last.
void addFinger(Mesh& mesh, const std::array<Vec3, 21>& joints, std::size_t first,
    const Vec3& across, float radius)
{
    std::vector<Ring> rings;
    const auto add = [&](const Vec3& centre, const Vec3& direction, float r) {
        Ring ring;
        ring.centre = centre;
        ring.side = normalized(across - direction * direction.dot(across));
        ring.front = ring.side.cross(direction);
        ring.width = r;
        ring.depth = 0.93F * r;
        ring.along = static_cast<float>(rings.size()) * 0.01F;
        rings.push_back(ring);
    };
    for (std::size_t i = 0; i < 3; ++i) {
        const Vec3& from = joints[first + i];
        const Vec3& to = joints[first + i + 1];
        const Vec3 direction = normalized(to - from);
        const float r = radius * (1 - 0.1F * static_cast<float>(i));
        for (const float t : {0.08F, 0.5F, 0.92F})
            add(mix(from, to, t), direction, r * (t == 0.5F ? 0.94F : 1.0F));
    }
    const Vec3 tip = joints[first + 3];
    const Vec3 direction = normalized(tip - joints[first + 2]);
    const float r = 0.78F * radius;
    for (const float share : {0.35F, 0.75F, 0.98F})
        add(tip + direction * (share * r), direction, r * std::sqrt(1 - share * share));
    addTube(mesh, rings, {.material = SkinPart, .sides = 10, .closedStart = true});
}

void addPalm(Mesh& mesh, const Frame3& wrist, float length)
{
    const std::vector<CurvePoint> width{{-0.06F, 0.125F}, {0.05F, 0.13F}, {0.2F, 0.185F},
        {0.36F, 0.225F}, {0.48F, 0.228F}, {0.54F, 0.2F}, {0.57F, 0.12F}};
    const std::vector<CurvePoint> thick{{-0.06F, 0.105F}, {0.05F, 0.095F}, {0.2F, 0.09F},
        {0.4F, 0.075F}, {0.52F, 0.06F}, {0.57F, 0.025F}};
    std::vector<Ring> rings;
    for (float d = -0.06F; d <= 0.571F; d += 0.035F) {
        Ring ring;
        ring.centre = wrist.at(0, -d * length, 0.012F * length * smoothStep(0.0F, 0.3F, d));
        ring.side = axis(wrist.axes, 2);
        ring.front = axis(wrist.axes, 0);
        ring.width = curve(width, d) * length;
        ring.depth = curve(thick, d) * length;
        ring.along = d * length;
        rings.push_back(ring);
    }
    addTube(mesh, rings, {.material = SkinPart, .sides = 20, .closedEnd = true});
}

std::vector<Ring> shoeRings(const Frame3& foot, float length, const std::vector<CurvePoint>& width,
    const std::vector<CurvePoint>& bottom, const std::vector<CurvePoint>& top, Side side)
{
    std::vector<Ring> rings;
    for (float t = 0; t <= 1.0001F; t += 0.04F) {
        const float z = (t - 0.245F) * length;
        const float low = curve(bottom, t);
        const float high = curve(top, t);
        Ring ring;
        ring.centre
            = foot.at(-sign(side) * 0.006F * smoothStep(0.3F, 1.0F, t), 0.5F * (low + high), z);
        ring.side = axis(foot.axes, 0);
        ring.front = axis(foot.axes, 1);
        ring.width = curve(width, t);
        ring.depth = 0.5F * (high - low);
        ring.along = t * length;
        rings.push_back(ring);
    }
    return rings;
}

} // namespace

void addHand(Mesh& mesh, const PerformerLook& look, const Skeleton& skeleton, Side side)
{
    const Frame3& wrist = skeleton.arms[side].end;
    const std::array<Vec3, 21>& joints = skeleton.fingers[side];
    const float length = look.body.hand;
    const Vec3 across = axis(wrist.axes, 2);
    addPalm(mesh, wrist, length);
    addFinger(mesh, joints, 1, axis(wrist.axes, 0), 0.062F * length);
    for (const std::size_t first : {5U, 9U, 13U, 17U})
        addFinger(mesh, joints, first, across, (first == 17 ? 0.046F : 0.053F) * length);
}

void addShoe(Mesh& mesh, const PerformerLook& look, const Frame3& foot, Side side)
{
    const float length = look.body.foot * 1.02F;
    const float scale = look.body.foot / 0.24F;
    const float ground = -look.body.ankle;
    const float cover = 0.042F * scale;
    const std::vector<CurvePoint> width{{0, 0.012F * scale}, {0.03F, 0.024F * scale},
        {0.12F, 0.033F * scale}, {0.35F, 0.034F * scale}, {0.65F, 0.045F * scale},
        {0.82F, 0.043F * scale}, {0.94F, 0.03F * scale}, {1, 0.01F * scale}};
    const std::vector<CurvePoint> bottom{
        {0, ground + 0.02F}, {0.1F, ground + 0.006F}, {0.9F, ground + 0.006F}, {1, ground + 0.02F}};
    const std::vector<CurvePoint> top{{0, ground + 0.045F * scale}, {0.06F, 0.012F},
        {0.2F, cover - 0.012F}, {0.34F, cover - 0.02F}, {0.5F, ground + 0.078F * scale},
        {0.75F, ground + 0.055F * scale}, {0.92F, ground + 0.043F * scale}, {1, ground + 0.026F}};
    addTube(mesh, shoeRings(foot, length, width, bottom, top, side),
        {.material = ShoePart, .sides = 24, .closedStart = true, .closedEnd = true});

    std::vector<CurvePoint> soleWidth = width;
    for (CurvePoint& point : soleWidth)
        point.second += 0.004F;
    addTube(mesh,
        shoeRings(foot, length * 1.015F, soleWidth,
            {{0, ground}, {0.9F, ground}, {1, ground + 0.008F}},
            {{0, ground + 0.022F}, {1, ground + 0.02F}}, side),
        {.material = SolePart, .sides = 20, .closedStart = true, .closedEnd = true});
}

} // namespace sample
