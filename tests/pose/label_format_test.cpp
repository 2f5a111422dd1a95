// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pose/label_format.h"

#include "core/pose/label_palette.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <vector>

using namespace pose;

TEST(LabelFormat, TakesTheJointsOfBody23FromBody25WithoutHeels)
{
    const std::vector<std::size_t> published{
        1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 22, 23, 12, 13, 14, 19, 20, 0, 15, 17, 16, 18};

    EXPECT_TRUE(std::ranges::equal(joints(LabelFormat::Body23), published));
}

TEST(LabelFormat, TellsTheLayoutByTheNumberOfNumbers)
{
    EXPECT_EQ(formatOfLength(54), LabelFormat::Coco18);
    EXPECT_EQ(formatOfLength(69), LabelFormat::Body23);
    EXPECT_EQ(formatOfLength(75), LabelFormat::Body25);
    for (const std::size_t other : {0, 18, 53, 57, 108, 150})
        EXPECT_EQ(formatOfLength(other), std::nullopt) << other;
}

TEST(LabelFormat, HasAColourForEachJointAndLimbsBetweenThem)
{
    for (const LabelFormat format :
        {LabelFormat::Coco18, LabelFormat::Body23, LabelFormat::Body25}) {
        EXPECT_EQ(bodyColours(format).size(), joints(format).size()) << name(format);
        for (const Limb& limb : limbs(format))
            EXPECT_LT(std::max(limb.from, limb.to), joints(format).size()) << name(format);
    }
    EXPECT_EQ(limbs(LabelFormat::Coco18).size(), 17U);
    EXPECT_EQ(limbs(LabelFormat::Body23).size(), 22U);
    EXPECT_EQ(limbs(LabelFormat::Body25).size(), 24U);
}

TEST(LabelFormat, JoinsOnlyNeighboursInEveryLayout)
{
    // Whatever its numbering, a layout's limb from the neck to a shoulder is one in BODY_25 too.
    const auto in25 = [](LabelFormat format, const Limb& limb) {
        return Limb{joints(format)[limb.from], joints(format)[limb.to]};
    };

    EXPECT_EQ(
        in25(LabelFormat::Coco18, limbs(LabelFormat::Coco18)[0]), (Limb{Neck, RightShoulder}));
    EXPECT_EQ(in25(LabelFormat::Coco18, limbs(LabelFormat::Coco18)[16]), (Limb{LeftEye, LeftEar}));
    EXPECT_EQ(
        in25(LabelFormat::Body23, limbs(LabelFormat::Body23)[10]), (Limb{RightAnkle, RightBigToe}));
    EXPECT_EQ(in25(LabelFormat::Body23, limbs(LabelFormat::Body23)[21]), (Limb{LeftEye, LeftEar}));
}
