// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pose/pose_blob.h"

#include "arbitrary_pose.h"
#include "core/base/error.h"
#include "walker.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace pose;

namespace {

base::ErrorCode codeOf(std::string_view bytes)
{
    try {
        decode(bytes);
    } catch (const base::Error& error) {
        return error.code();
    }
    ADD_FAILURE() << "garbage was accepted";
    return base::ErrorCode::NotFound;
}

} // namespace

RC_GTEST_PROP(PoseBlob, GivesBackTheVeryPose, ())
{
    const Pose pose = test::arbitraryPose();

    RC_ASSERT(decode(encode(pose)) == pose);
}

RC_GTEST_PROP(PoseBlob, RefusesAnyCutOffPose, ())
{
    const std::string bytes = encode(test::arbitraryPose());
    const auto length
        = static_cast<std::size_t>(*rc::gen::inRange(0, static_cast<int>(bytes.size())));

    RC_ASSERT_THROWS_AS(decode(bytes.substr(0, length)), base::Error);
}

TEST(PoseBlob, IsSmallWhenHandsAndFaceAreUnseen)
{
    Pose pose = test::standing({}, {}, {});
    pose.leftHand = {};
    pose.rightHand = {};
    pose.face = {};

    EXPECT_EQ(encode(pose).size(), 1U + 18 + 25 * 13);
    EXPECT_EQ(encode(Pose{}).size(), 1U + 18);
}

TEST(PoseBlob, KeepsStateAndOriginOfAJointThatIsGone)
{
    Pose pose;
    pose.body[LeftKnee] = {{12, 34}, 0, KeypointState::Absent, KeypointOrigin::User};

    EXPECT_EQ(decode(encode(pose)), pose);
}

TEST(PoseBlob, RefusesGarbage)
{
    const std::string good = encode(test::standing({}, {}, {}));
    std::string laterVersion = good;
    laterVersion[0] = 2;
    std::string unknownState = good;
    unknownState[1 + 18 + 12] = 0x0F;
    std::string strayBit = good;
    strayBit[18] = static_cast<char>(0xFF);

    EXPECT_EQ(codeOf(""), base::ErrorCode::Unreadable);
    EXPECT_EQ(codeOf("hello"), base::ErrorCode::Unreadable);
    EXPECT_EQ(codeOf(good + '\0'), base::ErrorCode::Unreadable);
    EXPECT_EQ(codeOf(laterVersion), base::ErrorCode::Unreadable);
    EXPECT_EQ(codeOf(unknownState), base::ErrorCode::Unreadable);
    EXPECT_EQ(codeOf(strayBit), base::ErrorCode::Unreadable);
}

TEST(PoseBlob, IsLittleEndianOnEveryMachine)
{
    Pose pose;
    pose.body[Nose] = {{1, 2}, 0.5F, KeypointState::Occluded, KeypointOrigin::Imported};

    const std::string bytes = encode(pose);

    const std::string stored("\0\0\x80\x3F"
                             "\0\0\0\x40"
                             "\0\0\0\x3F"
                             "\x41",
        13);
    EXPECT_EQ(bytes.substr(19), stored);
}
