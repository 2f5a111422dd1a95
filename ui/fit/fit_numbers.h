// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pose/retargeting.h"

#include <QString>
#include <span>

/// The handles on pose::Retargeting that the user has; pure functions.
namespace ui {

/// How large the figure is, in sizes of the automatic fit.
double heightFactor(const pose::Retargeting& now, const pose::Retargeting& automatic);
pose::Retargeting withHeightFactor(
    pose::Retargeting now, const pose::Retargeting& automatic, double factor);

/// Whether near and far are two lines: the dancer moves in depth.
bool hasDepth(const pose::Retargeting& now);

/// The floor nearest to the camera, and farthest from it, at `y` pixels of the target's picture;
/// near never comes above far. Without depth both go together.
pose::Retargeting withNearGround(pose::Retargeting now, double y);
pose::Retargeting withFarGround(pose::Retargeting now, double y);

/// Where the middle of the stage lies, in pixels to the right of the automatic fit's.
double sidewaysOffset(const pose::Retargeting& now, const pose::Retargeting& automatic);
pose::Retargeting withSidewaysOffset(
    pose::Retargeting now, const pose::Retargeting& automatic, double pixels);

/// A bone's share in pose::LimbProportions.
struct Proportion {
    const char* text; ///< English; context ui::Proportion
    double pose::LimbProportions::*member;
};

std::span<const Proportion> proportions();

} // namespace ui
