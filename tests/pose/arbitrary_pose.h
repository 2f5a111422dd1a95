// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pose/pose.h"

#include <rapidcheck.h>

namespace test {

/// Any pose: each keypoint untouched, or with arbitrary finite numbers, state and origin.
inline rc::Gen<pose::Keypoint> arbitraryKeypoint()
{
    const auto number = [] {
        return rc::gen::map(rc::gen::inRange(-2'000'000, 2'000'000),
            [](int thousandths) { return static_cast<float>(thousandths) / 1000; });
    };
    return rc::gen::oneOf(rc::gen::just(pose::Keypoint{}),
        rc::gen::map(rc::gen::tuple(number(), number(), rc::gen::inRange(0, 1001),
                         rc::gen::inRange(0, 3), rc::gen::inRange(0, 5)),
            [](const std::tuple<float, float, int, int, int>& all) {
                const auto [x, y, thousandths, state, origin] = all;
                return pose::Keypoint{{x, y}, static_cast<float>(thousandths) / 1000,
                    static_cast<pose::KeypointState>(state),
                    static_cast<pose::KeypointOrigin>(origin)};
            }));
}

inline pose::Pose arbitraryPose()
{
    pose::Pose pose;
    const auto fill = [](auto& part) {
        for (pose::Keypoint& point : part)
            point = *arbitraryKeypoint();
    };
    fill(pose.body);
    fill(pose.leftHand);
    fill(pose.rightHand);
    fill(pose.face);
    return pose;
}

} // namespace test
