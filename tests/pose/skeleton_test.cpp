// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pose/skeleton.h"

#include <gtest/gtest.h>
#include <set>

using namespace pose;

TEST(Skeleton, JoinsEveryKeypointToTheRest)
{
    std::set<std::size_t> reached{Nose};

    for (std::size_t round = 0; round < bodyKeypoints; ++round)
        for (const Limb& limb : bodyLimbs())
            if (reached.count(limb.from) != 0 || reached.count(limb.to) != 0)
                reached.insert({limb.from, limb.to});

    EXPECT_EQ(bodyLimbs().size(), 24U);
    EXPECT_EQ(reached.size(), bodyKeypoints);
}

TEST(Skeleton, DrawsTheHandFingerByFingerFromTheWrist)
{
    ASSERT_EQ(handLimbs().size(), 20U);

    for (std::size_t i = 0; i < 20; ++i) {
        EXPECT_EQ(handLimbs()[i].to, i + 1);
        EXPECT_EQ(handLimbs()[i].from, i % 4 == 0 ? 0 : i);
    }
}

TEST(Skeleton, MirrorsLeftAndRightByName)
{
    for (std::size_t joint = 0; joint < bodyKeypoints; ++joint) {
        std::string name(bodyKeypointName(joint));
        std::string expected = name;
        if (name.starts_with("Right"))
            expected = "Left" + name.substr(5);
        else if (name.starts_with("Left"))
            expected = "Right" + name.substr(4);

        EXPECT_EQ(bodyKeypointName(mirrored(joint)), expected);
    }
}
