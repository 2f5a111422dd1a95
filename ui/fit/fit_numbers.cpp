// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fit/fit_numbers.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace ui {

double heightFactor(const pose::Retargeting& now, const pose::Retargeting& automatic)
{
    return now.scaleClose / automatic.scaleClose;
}

pose::Retargeting withHeightFactor(
    pose::Retargeting now, const pose::Retargeting& automatic, double factor)
{
    const double change = factor / heightFactor(now, automatic);
    now.scaleClose *= change;
    now.scaleFar *= change;
    now.largestSize *= change; // a limit that was left alone would undo what the user asks for
    return now;
}

bool hasDepth(const pose::Retargeting& now) { return now.source.close > now.source.far; }

pose::Retargeting withNearGround(pose::Retargeting now, double y)
{
    now.target.close = hasDepth(now) ? std::max(y, now.target.far) : y;
    if (!hasDepth(now))
        now.target.far = now.target.close;
    if (now.nearestFloor > 0)
        now.nearestFloor = std::max(now.nearestFloor, now.target.close);
    return now;
}

pose::Retargeting withFarGround(pose::Retargeting now, double y)
{
    if (!hasDepth(now))
        return withNearGround(now, y);
    now.target.far = std::min(y, now.target.close);
    return now;
}

double sidewaysOffset(const pose::Retargeting& now, const pose::Retargeting& automatic)
{
    return now.xDestination - automatic.xDestination;
}

pose::Retargeting withSidewaysOffset(
    pose::Retargeting now, const pose::Retargeting& automatic, double pixels)
{
    now.xDestination = automatic.xDestination + pixels;
    return now;
}

std::span<const Proportion> proportions()
{
    using P = pose::LimbProportions;
    static constexpr std::array<Proportion, 11> all{
        {{QT_TRANSLATE_NOOP("ui::Proportion", "Torso"), &P::torso},
            {QT_TRANSLATE_NOOP("ui::Proportion", "Neck"), &P::neck},
            {QT_TRANSLATE_NOOP("ui::Proportion", "Head"), &P::head},
            {QT_TRANSLATE_NOOP("ui::Proportion", "Shoulders"), &P::shoulders},
            {QT_TRANSLATE_NOOP("ui::Proportion", "Upper arms"), &P::upperArm},
            {QT_TRANSLATE_NOOP("ui::Proportion", "Forearms"), &P::forearm},
            {QT_TRANSLATE_NOOP("ui::Proportion", "Hands"), &P::hand},
            {QT_TRANSLATE_NOOP("ui::Proportion", "Hips"), &P::hips},
            {QT_TRANSLATE_NOOP("ui::Proportion", "Thighs"), &P::thigh},
            {QT_TRANSLATE_NOOP("ui::Proportion", "Calves"), &P::calf},
            {QT_TRANSLATE_NOOP("ui::Proportion", "Feet"), &P::foot}}};
    return all;
}

} // namespace ui
