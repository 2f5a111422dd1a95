// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/choreography.h"
#include "core/sample/moves.h"

namespace sample {

namespace {

using L = LimbChannel;

constexpr float phraseBeats = 24;

/// Bouncing from side to side with swinging forearms: four beats.
void groove(Timeline& t, float b)
{
    t.set(b, Channel::Groove, 0.045F);
    for (int i = 0; i < 4; ++i) {
        const float beat = b + static_cast<float>(i) + 0.5F;
        const Side side = i % 2 == 0 ? Left : Right;
        const Side back = i % 2 == 0 ? Right : Left;
        t.set(beat, Channel::Sway, sign(side) * 0.07F);
        t.set(beat, Channel::HipTilt, sign(side) * 5);
        t.set(beat, Channel::HeadTilt, sign(side) * 7);
        t.set(beat, Channel::Twist, -sign(side) * 9);
        t.set(beat, back, L::HeelUp, 14);
        t.set(beat, side, L::HeelUp, 0);
        place(t, beat, side, arms::swing);
        place(t, beat, back, arms::front);
    }
    for (const Channel channel :
        {Channel::Sway, Channel::HipTilt, Channel::HeadTilt, Channel::Twist})
        t.set(b + 4, channel, 0);
    for (const Side side : bothSides)
        t.set(b + 4, side, L::HeelUp, 0);
    placeBoth(t, b + 4, arms::low);
}

/// Step and touch to the right and back, the arms opening on the first and third beat.
void sideSteps(Timeline& t, float b)
{
    travel(t, b, b + 2, Right, -0.24F, 0);
    t.hold(b + 2);
    travel(t, b + 2, b + 4, Left, 0.24F, 0);
    for (const float beat : {b + 1, b + 3})
        placeBoth(t, beat, arms::open);
    placeBoth(t, b + 2, arms::front);
    placeBoth(t, b + 4, arms::front);
    t.set(b + 1, Channel::HeadTurn, -14);
    t.set(b + 2, Channel::HeadTurn, 0);
    t.set(b + 3, Channel::HeadTurn, 14);
    t.set(b + 4, Channel::HeadTurn, 0);
}

/// Two steps towards the camera while a wave runs through the arms.
void waveForward(Timeline& t, float b)
{
    travel(t, b, b + 2, Right, 0, 0.28F);
    travel(t, b + 2, b + 4, Left, 0, 0.28F);
    waveThroughArms(t, b + 0.75F, Right);
    t.set(b + 2, Channel::Smile, 0.8F);
}

/// Arms up and swaying, down into a crouch, up again.
void swayAndCrouch(Timeline& t, float b)
{
    placeBoth(t, b + 1, arms::high);
    t.set(b, Channel::Lean, 0);
    t.set(b + 1, Channel::Lean, 11);
    t.set(b + 2, Channel::Lean, -11);
    t.set(b + 2.5F, Channel::Lean, 0);
    placeBoth(t, b + 2, arms::high);
    t.set(b + 2, Channel::Crouch, 0.006F);
    t.set(b + 3, Channel::Crouch, 0.2F);
    t.set(b + 3, Channel::Bend, 14);
    placeBoth(t, b + 3, arms::angledDown);
    t.set(b + 4, Channel::Crouch, 0.006F);
    t.set(b + 4, Channel::Bend, 0);
    placeBoth(t, b + 4, arms::angled);
}

/// An eighth of a turn to each side, one arm pointing out, the other on the hip.
void turnAndPoint(Timeline& t, float b)
{
    for (const Side side : {Left, Right}) {
        const float start = side == Left ? b : b + 2;
        const Side back = side == Left ? Right : Left;
        t.set(start, Channel::Turn, 0);
        t.set(start + 0.9F, Channel::Turn, sign(side) * 42);
        t.set(start + 1.2F, Channel::Turn, sign(side) * 42);
        t.set(start + 2, Channel::Turn, 0);
        t.set(start + 1, Channel::HeadTurn, -sign(side) * 24);
        t.set(start + 2, Channel::HeadTurn, 0);
        t.set(start + 0.45F, back, L::HeelUp, 20);
        t.set(start + 1, back, L::HeelUp, 6);
        t.set(start + 2, back, L::HeelUp, 0);
        place(t, start + 1, side, arms::point);
        place(t, start + 1, back, arms::onHip);
        placeBoth(t, start + 2, arms::front);
    }
}

/// A jump, a raised knee on each side, and back to where the phrase began.
void jumpAndReturn(Timeline& t, float b)
{
    jump(t, b, 0.2F, arms::high);
    t.set(b + 1.2F, Channel::Mouth, 0.6F);
    t.set(b + 2, Channel::Mouth, 0);
    t.hold(b + 2.1F);
    travel(t, b + 2.1F, b + 3, Left, 0, -0.28F);
    travel(t, b + 3, b + 4, Right, 0, -0.28F);
    placeBoth(t, b + 3, arms::swing);
    t.set(b + 4, Channel::Smile, 0.4F);
}

} // namespace

Timeline dance(float beats)
{
    Timeline timeline;
    constexpr std::array figures{
        groove, sideSteps, waveForward, swayAndCrouch, turnAndPoint, jumpAndReturn};
    for (float phrase = 0; phrase < beats; phrase += phraseBeats)
        for (std::size_t i = 0; i < figures.size(); ++i) {
            const float start = phrase + 4 * static_cast<float>(i);
            timeline.hold(start);
            figures[i](timeline, start);
        }
    return timeline;
}

} // namespace sample
