// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/pipeline/raw_pose_blob.h"

#include <gtest/gtest.h>

using pipeline::decodeStoredPose;
using pipeline::encode;
using pipeline::StoredPose;

namespace {

StoredPose somebody()
{
    StoredPose pose{1.25, 2, {}};
    pose.raw.found = true;
    for (std::size_t i = 0; i < pose.raw.body.size(); ++i) {
        pose.raw.body[i] = {static_cast<float>(i), static_cast<float>(i) / 2};
        pose.raw.visibility[i] = 1 / static_cast<float>(i + 1);
    }
    return pose;
}

StoredPose somebodyWithHandsAndFace()
{
    StoredPose pose = somebody();
    pose.raw.leftHand.emplace().presence = 0.75F;
    pose.raw.leftHand->points[4] = {3, 4};
    pose.raw.rightHand.emplace().presence = 0.5F;
    pose.raw.face.emplace()[30] = {5, 6};
    return pose;
}

} // namespace

TEST(StoredPose, ComesBackAsItWas)
{
    EXPECT_EQ(decodeStoredPose(encode(somebodyWithHandsAndFace())), somebodyWithHandsAndFace());
}

TEST(StoredPose, ComesBackWithoutTheHandsAndFaceThatItLacks)
{
    EXPECT_EQ(decodeStoredPose(encode(somebody())), somebody());
}

TEST(StoredPose, OfAFrameWithNobodyIsSmallAndComesBack)
{
    const StoredPose nobody{0.5, -1, {}};

    EXPECT_LT(encode(nobody).size(), 32U);
    EXPECT_EQ(decodeStoredPose(encode(nobody)), nobody);
}

TEST(StoredPose, CutAnywhereIsUnreadable)
{
    const std::string whole = encode(somebodyWithHandsAndFace());

    for (std::size_t size = 0; size < whole.size(); ++size)
        EXPECT_THROW(decodeStoredPose(whole.substr(0, size)), base::Error) << size;
}

TEST(StoredPose, WithMoreBehindItIsUnreadable)
{
    EXPECT_THROW(decodeStoredPose(encode(somebody()) + "x"), base::Error);
    EXPECT_THROW(decodeStoredPose(encode(StoredPose{}) + "x"), base::Error);
}

TEST(StoredPose, OfAnotherVersionIsUnreadable)
{
    std::string bytes = encode(somebody());
    bytes[0] = 9;

    EXPECT_THROW(decodeStoredPose(bytes), base::Error);
}

TEST(StoredPose, WithPartsThatDoNotExistIsUnreadable)
{
    constexpr std::size_t parts = 1 + sizeof(double) + sizeof(std::int32_t);
    std::string bytes = encode(StoredPose{});
    bytes[parts] = 0x40;

    EXPECT_THROW(decodeStoredPose(bytes), base::Error);
}
