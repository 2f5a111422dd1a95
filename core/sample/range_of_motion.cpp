// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/choreography.h"
#include "core/sample/moves.h"

namespace sample {

namespace {

using L = LimbChannel;

/// Arms out, up, down to the front and through their bends.
void armsThroughTheirRange(Timeline& t, float b)
{
    placeBoth(t, b + 1.2F, arms::open);
    placeBoth(t, b + 2.4F, arms::high);
    placeBoth(t, b + 3.6F, arms::angled);
    placeBoth(t, b + 4.6F, arms::angledDown);
    placeBoth(t, b + 5.4F, arms::front);
    placeBoth(t, b + 6, arms::low);
    t.set(b + 3, Channel::HeadNod, -6);
    t.set(b + 5, Channel::HeadNod, 8);
    t.set(b + 6, Channel::HeadNod, 0);
}

/// One side after the other: an arm up, the other on the hip, the trunk leaning.
void oneSideAtATime(Timeline& t, float b)
{
    travel(t, b, b + 1, Right, 0, 0.24F);
    for (const Side side : {Left, Right}) {
        const float start = side == Left ? b : b + 3;
        const Side back = side == Left ? Right : Left;
        place(t, start + 1, side, arms::point);
        place(t, start + 1, back, arms::onHip);
        place(t, start + 2, side, arms::high);
        place(t, start + 2, back, arms::onHip);
        t.set(start, Channel::Lean, 0);
        t.set(start + 1, Channel::Lean, -sign(side) * 4);
        t.set(start + 2, Channel::Lean, -sign(side) * 13);
        t.set(start + 3, Channel::Lean, 0);
        t.set(start + 1.5F, Channel::HeadTurn, sign(side) * 22);
        t.set(start + 3, Channel::HeadTurn, 0);
        placeBoth(t, start + 3, arms::front);
    }
}

/// Steps to both sides with open arms, and a knee up on each.
void sideways(Timeline& t, float b)
{
    travel(t, b, b + 1.5F, Left, 0.1F, 0.24F);
    placeBoth(t, b + 1, arms::open);
    t.hold(b + 1.5F);
    liftKnee(t, b + 1.5F, Right, 0.3F);
    t.hold(b + 2.5F);
    travel(t, b + 2.5F, b + 4, Right, -0.2F, 0);
    placeBoth(t, b + 2.5F, arms::front);
    placeBoth(t, b + 3.4F, arms::open);
    t.hold(b + 4);
    liftKnee(t, b + 4, Left, 0.3F);
    travel(t, b + 5, b + 6, Left, 0.1F, 0);
    placeBoth(t, b + 6, arms::swing);
}

/// Near to the camera with an arm wave and a crouch, then away from it.
void nearAndFar(Timeline& t, float b)
{
    travel(t, b, b + 1, Right, 0, 0.24F);
    waveThroughArms(t, b + 1, Left);
    t.hold(b + 4.2F);
    t.set(b + 5.2F, Channel::Crouch, 0.22F);
    t.set(b + 5.2F, Channel::Bend, 15);
    placeBoth(t, b + 5.2F, arms::ahead);
    t.set(b + 6.2F, Channel::Crouch, 0.006F);
    t.set(b + 6.2F, Channel::Bend, 0);
    placeBoth(t, b + 6.2F, arms::low);
    t.hold(b + 6.4F);
    for (const float start : {b + 6.4F, b + 7.6F, b + 8.8F})
        travel(t, start, start + 1.2F, Left, 0, -0.24F);
    placeBoth(t, b + 7.6F, arms::onHip);
    placeBoth(t, b + 9, arms::swing);
}

/// Turned to each side, then a jump and a little dancing.
void turnsAndJump(Timeline& t, float b)
{
    for (const Side side : {Right, Left}) {
        const float start = side == Right ? b : b + 2.2F;
        const Side back = side == Left ? Right : Left;
        t.set(start, Channel::Turn, 0);
        t.set(start + 1.1F, Channel::Turn, sign(side) * 44);
        t.set(start + 2.2F, Channel::Turn, 0);
        t.set(start + 1.1F, Channel::HeadTurn, -sign(side) * 20);
        t.set(start + 2.2F, Channel::HeadTurn, 0);
        place(t, start + 1.1F, side, arms::point);
        place(t, start + 1.1F, back, arms::onHip);
        placeBoth(t, start + 2.2F, arms::front);
    }
    t.hold(b + 4.4F);
    jump(t, b + 4.4F, 0.18F, arms::high);
    t.set(b + 8, Channel::Smile, 0.8F);
}

} // namespace

Timeline rangeOfMotion(float beats)
{
    constexpr float phraseBeats = 36;
    Timeline timeline;
    for (float phrase = 0; phrase < beats; phrase += phraseBeats) {
        timeline.hold(phrase);
        for (const Side side : bothSides)
            timeline.set(phrase, side, L::FootAhead, -0.2F);
        timeline.set(phrase, Channel::Groove, 0.012F);
        armsThroughTheirRange(timeline, phrase);
        timeline.hold(phrase + 6);
        oneSideAtATime(timeline, phrase + 6);
        timeline.hold(phrase + 12);
        sideways(timeline, phrase + 12);
        timeline.hold(phrase + 18);
        nearAndFar(timeline, phrase + 18);
        timeline.hold(phrase + 28);
        turnsAndJump(timeline, phrase + 28);
    }
    return timeline;
}

} // namespace sample
