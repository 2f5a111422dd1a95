// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimation/raw_pose.h"

#include <cmath>
#include <cstdint>

namespace test {

/// A person of 100 px torso facing us, walking slowly to the right with swinging arms; left is at
/// larger x.
inline estimation::RawPose walkerAt(std::int64_t frame)
{
    estimation::RawPose pose;
    pose.found = true;
    const auto t = static_cast<float>(frame);
    const base::Vec2 hips{200 + 2 * t, 300};
    const float swing = 15 * std::sin(t / 6);
    for (std::size_t i = 0; i < estimation::rawBodyPoints; ++i) {
        const float side
            = i == 0 ? 0 : (i <= 6 ? (i <= 3 ? 1.F : -1.F) : (i % 2 == 1 ? 1.F : -1.F));
        base::Vec2 place{side * 10, -150}; // the head
        if (i >= 11 && i <= 12)
            place = {side * 35, -100};
        else if (i >= 13 && i <= 14)
            place = {side * 45, -50 + side * swing / 2};
        else if (i >= 15 && i <= 22)
            place = {side * 50, side * swing};
        else if (i >= 23 && i <= 24)
            place = {side * 20, 0};
        else if (i >= 25 && i <= 26)
            place = {side * 22, 80};
        else if (i >= 27)
            place = {side * 24, 160 - side * swing / 3};
        pose.body[i] = hips + place;
        pose.visibility[i] = 0.9F;
    }
    pose.face.emplace();
    pose.leftHand = estimation::RawHand{{}, 0.8F};
    pose.leftHand->points.fill(pose.body[15]);
    pose.rightHand = estimation::RawHand{{}, 0.7F};
    pose.rightHand->points.fill(pose.body[16]);
    return pose;
}

} // namespace test
