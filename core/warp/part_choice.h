// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/warp/reference_bank.h"

#include <span>

namespace warp {

/// The parts of one group as numbers, in torso scales, as descriptor() has a whole pose: 0.35 times
/// that, for light and clothes, and
/// - of a head which way it leans (1.5) and looks (the nose between the ears 6, the eyes round the
///   nose 3), whether its face is seen (1), and the signed width of the shoulders (0.8);
/// - of an arm the forearm (1.5), where the wrist is, seen from the neck (1.5), how far forearm,
///   wrist and hand lie before the torso (2), and the latter two before the head (1.2), which their
///   pixels take along, and, where the hand was found, its middle finger and the line across its
///   knuckles (2);
/// - of the lap both thighs (2);
/// - of a foot the foot itself (2) and the calf (1.5).
/// All NaN when the head, the forearm, a thigh or the foot is missing.
Descriptor groupDescriptor(PartGroup group, const pose::Pose& pose, float torsoScale);

/// Sharpness of head, hands and feet, in any unit: the variance of the Laplacian at a fixed size,
/// times the share inside the picture. 0 for what is missing, and for the lap.
PerGroup<float> groupSharpness(const cv::Mat& bgr, const pose::Pose& pose, float torsoScale);

/// Which share of each group's parts `hidden` covers, 0..1; 0 for what is missing, and for the lap.
/// 8-bit, of the frame's size, not 0 where something is before the person; may be empty.
PerGroup<float> hiddenShares(const cv::Mat& hidden, const pose::Pose& pose, float torsoScale);

/// For each group a choice among the references of `bank`, by groupDescriptor(). Those more blurred
/// than the upper quartile of the 24 most like them seem up to 1.5 farther away; so do heads with a
/// hand or forearm before them and what a caption hides, and laps between legs that are not apart
/// seem farther than any.
PerGroup<ReferenceChooser> lenderChoosers(const ReferenceBank& bank);

/// Lets `lenders` lend the parts of `group` to `references`, all of `bank`, one by one. Feet are
/// only lent to those where they are hidden.
void lend(const ReferenceBank& bank, std::span<Match> references, PartGroup group,
    std::span<const Match> lenders);

/// Those that lend the parts of `group`, as if they had been chosen by themselves.
References lendersOf(const References& references, PartGroup group);

} // namespace warp
