// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/moves.h"

namespace sample {

namespace {

using L = LimbChannel;

Side other(Side side) { return side == Left ? Right : Left; }

} // namespace

void place(Timeline& t, float beat, Side side, const Arm& arm)
{
    t.set(beat, side, L::Raise, arm.raise);
    t.set(beat, side, L::Forward, arm.forward);
    t.set(beat, side, L::ArmTwist, arm.twist);
    t.set(beat, side, L::Elbow, arm.elbow);
    t.set(beat, side, L::Forearm, arm.forearm);
    t.set(beat, side, L::Wrist, arm.wrist);
    t.set(beat, side, L::Curl, arm.curl);
    t.set(beat, side, L::Spread, arm.spread);
}

void placeBoth(Timeline& t, float beat, const Arm& arm)
{
    for (const Side side : bothSides)
        place(t, beat, side, arm);
}

void step(Timeline& t, float from, float to, Side side, float out, float ahead)
{
    const float middle = 0.5F * (from + to);
    for (const L channel : {L::FootOut, L::FootAhead, L::FootLift, L::HeelUp})
        t.set(from, side, channel, t.latest(side, channel));
    t.set(from, Channel::Sway, t.latest(Channel::Sway));
    t.set(middle, side, L::FootLift, 0.07F);
    t.set(middle, side, L::HeelUp, 16);
    t.set(middle, Channel::Sway, -sign(side) * 0.045F);
    t.set(to, side, L::FootOut, out);
    t.set(to, side, L::FootAhead, ahead);
    t.set(to, side, L::FootLift, 0);
    t.set(to, side, L::HeelUp, 0);
    t.set(to, Channel::Sway, 0);
}

void travel(Timeline& t, float from, float to, Side leading, float toLeft, float ahead)
{
    const float middle = 0.5F * (from + to);
    for (const auto& [side, begin, end] :
        {std::tuple{leading, from, middle}, std::tuple{other(leading), middle, to}})
        step(t, begin, end, side, t.latest(side, L::FootOut) + sign(side) * toLeft,
            t.latest(side, L::FootAhead) + ahead);
}

void liftKnee(Timeline& t, float from, Side side, float height)
{
    t.set(from, side, L::FootLift, 0);
    t.set(from, side, L::HeelUp, 0);
    t.set(from, Channel::Sway, t.latest(Channel::Sway));
    t.set(from + 0.5F, side, L::FootLift, height);
    t.set(from + 0.5F, side, L::HeelUp, 24);
    t.set(from + 0.5F, Channel::Sway, -sign(side) * 0.08F);
    t.set(from + 1, side, L::FootLift, 0);
    t.set(from + 1, side, L::HeelUp, 0);
    t.set(from + 1, Channel::Sway, 0);
}

void jump(Timeline& t, float beat, float height, const Arm& flying)
{
    const float stand = t.latest(Channel::Crouch);
    t.set(beat, Channel::Jump, 0);
    t.set(beat, Channel::Crouch, stand);
    t.set(beat + 0.45F, Channel::Crouch, 0.15F);
    placeBoth(t, beat + 0.45F, arms::swing);
    t.set(beat + 0.8F, Channel::Crouch, 0.0F);
    const float takeOff = beat + 0.8F;
    for (const float phase : {0.0F, 0.2F, 0.4F, 0.6F, 0.8F, 1.0F})
        t.set(takeOff + 0.75F * phase, Channel::Jump, height * 4 * phase * (1 - phase));
    for (const Side side : bothSides) {
        t.set(takeOff - 0.1F, side, L::HeelUp, 0);
        t.set(takeOff + 0.3F, side, L::HeelUp, 30);
        t.set(takeOff + 0.75F, side, L::HeelUp, 0);
    }
    placeBoth(t, takeOff + 0.3F, flying);
    t.set(takeOff + 0.7F, Channel::Crouch, 0.02F);
    t.set(takeOff + 1.05F, Channel::Crouch, 0.13F);
    t.set(takeOff + 1.6F, Channel::Crouch, stand);
    placeBoth(t, takeOff + 1.2F, arms::low);
}

void waveThroughArms(Timeline& t, float beat, Side first)
{
    placeBoth(t, beat, arms::open);
    for (const Side side : bothSides) {
        const float start = beat + (side == first ? 0.0F : 1.25F);
        t.set(start, side, L::Raise, 88);
        t.set(start, side, L::Elbow, 10);
        t.set(start, side, L::ArmTwist, 25);
        t.set(start + 0.45F, side, L::Raise, side == first ? 72.0F : 116.0F);
        t.set(start + 0.45F, side, L::Elbow, 46);
        t.set(start + 0.45F, side, L::ArmTwist, side == first ? 78.0F : -40.0F);
        t.set(start + 0.95F, side, L::Raise, side == first ? 116.0F : 72.0F);
        t.set(start + 0.95F, side, L::Elbow, 40);
        t.set(start + 0.95F, side, L::ArmTwist, side == first ? -40.0F : 78.0F);
        t.set(start + 1.5F, side, L::Raise, 88);
        t.set(start + 1.5F, side, L::Elbow, 10);
        t.set(start + 1.5F, side, L::ArmTwist, 25);
        t.set(start + 0.3F, side, L::Wrist, 28);
        t.set(start + 0.75F, side, L::Wrist, -28);
        t.set(start + 1.3F, side, L::Wrist, 0);
    }
    t.set(beat, Channel::Lean, 0);
    t.set(beat + 1.2F, Channel::Lean, -sign(first) * 7);
    t.set(beat + 2.2F, Channel::Lean, sign(first) * 7);
    t.set(beat + 3, Channel::Lean, 0);
}

} // namespace sample
