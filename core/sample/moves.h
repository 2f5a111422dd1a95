// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sample/timeline.h"

namespace sample {

/// A position of one arm, in the units of LimbChannel.
struct Arm {
    float raise = 12;
    float forward = 0;
    float twist = -10;
    float elbow = 18;
    float forearm = 35;
    float wrist = 0;
    float curl = 0.22F;
    float spread = 0.35F;
};

namespace arms {
inline constexpr Arm low{};
inline constexpr Arm open{
    .raise = 88, .twist = 25, .elbow = 10, .forearm = -30, .curl = 0.06F, .spread = 0.8F};
inline constexpr Arm high{.raise = 150,
    .forward = 6,
    .twist = 80,
    .elbow = 18,
    .forearm = 0,
    .curl = 0.05F,
    .spread = 0.9F};
inline constexpr Arm angled{
    .raise = 84, .twist = 80, .elbow = 85, .forearm = 0, .curl = 0.1F, .spread = 0.6F};
inline constexpr Arm angledDown{
    .raise = 80, .twist = -75, .elbow = 80, .forearm = 10, .curl = 0.2F};
inline constexpr Arm onHip{.raise = 47,
    .forward = -12,
    .twist = -70,
    .elbow = 97,
    .forearm = 50,
    .wrist = -25,
    .curl = 0.45F};
inline constexpr Arm front{
    .raise = 42, .forward = 35, .twist = -8, .elbow = 96, .forearm = 40, .curl = 0.5F};
inline constexpr Arm swing{
    .raise = 34, .forward = 10, .twist = 0, .elbow = 62, .forearm = 30, .curl = 0.6F};
inline constexpr Arm point{.raise = 122,
    .forward = 8,
    .twist = 40,
    .elbow = 6,
    .forearm = 10,
    .curl = 0.12F,
    .spread = 0.2F};
inline constexpr Arm ahead{.raise = 74,
    .forward = 62,
    .twist = 10,
    .elbow = 24,
    .forearm = -10,
    .curl = 0.08F,
    .spread = 0.7F};
} // namespace arms

/// Puts an arm, or both, into a position at `beat`.
void place(Timeline& timeline, float beat, Side side, const Arm& arm);
void placeBoth(Timeline& timeline, float beat, const Arm& arm);

/// Carries a foot from where it stands to `out`, `ahead` between two beats, the weight on the other
/// one.
void step(Timeline& timeline, float from, float to, Side side, float out, float ahead);

/// Moves the whole stand by `toLeft`, `ahead` leg lengths: the leading foot first, the other after
/// it.
void travel(Timeline& timeline, float from, float to, Side leading, float toLeft, float ahead);

/// Lifts a knee: up at `from` + a half, down again a half later.
void liftKnee(Timeline& timeline, float from, Side side, float height);

/// Crouches, flies for three quarters of a beat with the arms thrown out, and lands softly.
void jump(Timeline& timeline, float beat, float height, const Arm& flying);

/// A wave that runs through the arms from one hand to the other in three beats.
void waveThroughArms(Timeline& timeline, float beat, Side first);

} // namespace sample
