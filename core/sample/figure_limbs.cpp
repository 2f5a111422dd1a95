// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/figure.h"
#include "core/sample/noise.h"

namespace sample {

namespace {

/// Radii over a limb from its start (0) over the middle joint (1) to its end (2), in metres for
/// girth 1.
const std::vector<CurvePoint> armShape{{-0.2F, 0.046F}, {0, 0.0485F}, {0.3F, 0.0475F},
    {0.65F, 0.043F}, {0.95F, 0.037F}, {1.08F, 0.0365F}, {1.25F, 0.0385F}, {1.6F, 0.031F},
    {1.9F, 0.0245F}, {2, 0.0245F}};
const std::vector<CurvePoint> legShape{{-0.2F, 0.07F}, {0, 0.072F}, {0.25F, 0.078F}, {0.7F, 0.066F},
    {0.95F, 0.0555F}, {1.1F, 0.052F}, {1.35F, 0.0535F}, {1.7F, 0.041F}, {1.95F, 0.035F},
    {2, 0.035F}};

float joints(float s, float upper, float lower)
{
    return s <= upper ? s / upper : 1 + (s - upper) / lower;
}

/// Wrinkles across the inside of a bent joint, and a few along the cloth elsewhere.
Relief folds(float joint, float bend, float size, bool insideInFront, std::uint32_t seed)
{
    return [=](float around, float along) {
        const float inside
            = insideInFront ? around : (around < 0.5F ? around + 0.5F : around - 0.5F);
        const float facing = smoothStep(0.1F, 0.45F, 0.5F - std::abs(inside - 0.5F));
        const float near = bump(along - joint, 0.085F);
        const float crease = std::sin(along * 175 + 2.2F * valueNoise(around * 5, along * 9, seed));
        const float drape = valueNoise(around * 7, along * 11, seed + 1)
            + 0.5F * valueNoise(around * 15, along * 24, seed + 2);
        const float seam = std::sin(3.14159F * around); // 0 where the cloth's edges meet
        return size
            * (0.75F * bend * near * facing * crease + (0.35F + 0.5F * near) * drape * seam);
    };
}

/// The tube of a limb between two lengths, with a round start when `domed`.
std::vector<Ring> tube(const LimbCourse& course, float from, float to, float spacing,
    const std::function<float(float)>& radius)
{
    std::vector<Ring> rings;
    const int count = std::max(3, static_cast<int>((to - from) / spacing));
    for (int i = 0; i <= count; ++i) {
        const float s = mix(from, to, static_cast<float>(i) / static_cast<float>(count));
        rings.push_back(course.at(s, radius(s), radius(s)));
    }
    return rings;
}

/// Rings of a half ball before the first ring of a tube.
void dome(std::vector<Ring>& rings, const LimbCourse& course, float start, float radius)
{
    std::vector<Ring> cap;
    for (const float share : {0.995F, 0.93F, 0.8F, 0.6F, 0.32F}) {
        const float r = std::sqrt(1 - share * share) * radius;
        cap.push_back(course.at(start - share * radius, r, r));
    }
    rings.insert(rings.begin(), cap.begin(), cap.end());
}

} // namespace

void addArm(Mesh& mesh, const PerformerLook& look, const Skeleton& skeleton, Side side)
{
    const Proportions& body = look.body;
    const LimbCourse course(skeleton.arms[side], body.upperArm, body.forearm, 0.038F);
    const auto radius = [&](float s) {
        return body.girth * curve(armShape, joints(s, body.upperArm, body.forearm));
    };
    std::vector<Ring> skin = tube(course, 0.02F, course.length() + 0.012F, 0.012F, radius);
    dome(skin, course, 0.016F, radius(0));
    addTube(mesh, skin, {.material = SkinPart, .sides = 22});

    const float end = look.sleeve * course.length();
    const float cuff = mix(0.2F, 0.05F, smoothStep(0.5F, 0.9F, look.sleeve));
    const auto cloth = [&](float s) {
        return radius(s) + 0.005F + 0.006F * look.looseness
            + cuff * 0.05F * look.looseness * smoothStep(0.1F, end, s);
    };
    std::vector<Ring> sleeve = tube(course, 0.02F, end, 0.01F, cloth);
    dome(sleeve, course, 0.016F, cloth(0));
    addTube(mesh, sleeve,
        {.material = ShirtPart,
            .sides = 28,
            .closedEnd = true,
            .relief = folds(body.upperArm, course.bend(), 0.0042F * look.looseness, true,
                31 + static_cast<std::uint32_t>(side))});
}

void addLeg(Mesh& mesh, const PerformerLook& look, const Skeleton& skeleton, Side side)
{
    const Proportions& body = look.body;
    const LimbCourse course(skeleton.legs[side], body.thigh, body.shin, 0.07F);
    const auto radius = [&](float s) {
        return std::sqrt(body.girth) * curve(legShape, joints(s, body.thigh, body.shin));
    };
    addTube(mesh, tube(course, 0.8F * course.length(), course.length() + 0.02F, 0.02F, radius),
        {.material = SockPart, .sides = 20});

    const float end = look.trouserLeg * course.length();
    const auto cloth = [&](float s) {
        const float below = smoothStep(body.thigh, end, s);
        return radius(s) + 0.004F + look.looseness * (0.007F + 0.013F * below);
    };
    const Relief creases = folds(body.thigh, course.bend(), 0.0055F * look.looseness, false,
        51 + static_cast<std::uint32_t>(side));
    const Relief bunched = [=](float around, float along) {
        return smoothStep(0, 0.13F, along) * creases(around, along)
            + 0.0028F * bump(along - end + 0.05F, 0.05F)
            * std::sin(along * 150 + std::cos(6.28318F * around));
    };
    addTube(mesh, tube(course, -0.02F, end, 0.012F, cloth),
        {.material = TrousersPart, .sides = 30, .closedEnd = true, .relief = bunched});
}

} // namespace sample
