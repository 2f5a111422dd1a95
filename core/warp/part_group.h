// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pose/limb_map.h"

#include <array>
#include <optional>

namespace warp {

/// What comes from a reference of its own, because another shows it better: what people look at and
/// the pose of the whole body tells least about, cloth where the reference has its legs together,
/// and feet that a caption hides. The other parts stay with the reference that fits best as a
/// whole, as clothes hold them together.
enum PartGroup : std::size_t {
    HeadGroup,
    RightArmGroup,
    LeftArmGroup,
    LapGroup, ///< the cloth between the thighs
    RightFootGroup,
    LeftFootGroup,
};

inline constexpr std::size_t partGroups = 6;
inline constexpr std::array<PartGroup, partGroups> allGroups{
    HeadGroup, RightArmGroup, LeftArmGroup, LapGroup, RightFootGroup, LeftFootGroup};

/// A value for each group.
template <typename Value> using PerGroup = std::array<Value, partGroups>;

/// The group that `part` belongs to, if any: the head, a forearm with its hand, or a foot. The lap
/// is made of none.
constexpr std::optional<PartGroup> groupOf(pose::BodyPart part)
{
    switch (part) {
    case pose::Head:
        return HeadGroup;
    case pose::RightForearm:
    case pose::RightHand:
        return RightArmGroup;
    case pose::LeftForearm:
    case pose::LeftHand:
        return LeftArmGroup;
    case pose::RightFoot:
        return RightFootGroup;
    case pose::LeftFoot:
        return LeftFootGroup;
    default:
        return {};
    }
}

/// The parts of both arm groups.
inline constexpr std::array armParts{
    pose::RightForearm, pose::LeftForearm, pose::RightHand, pose::LeftHand};

} // namespace warp
