// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pose/formats/csv.h"

#include "arbitrary_pose.h"
#include "core/base/error.h"
#include "core/pose/formats/imported.h"
#include "core/pose/formats/joint_name.h"
#include "walker.h"

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

using namespace pose;
using testing::HasSubstr;
using testing::StartsWith;

namespace {

std::string failureOf(const std::string& text)
{
    try {
        parseCsv(text, "table.csv");
    } catch (const base::Error& error) {
        EXPECT_EQ(error.code(), base::ErrorCode::Unreadable);
        EXPECT_EQ(error.subject(), "table.csv");
        return error.message();
    }
    return "nothing was thrown";
}

} // namespace

TEST(JointName, IsFoundAgainInAnySpelling)
{
    for (const KeypointId id : allKeypoints())
        EXPECT_EQ(jointNamed(jointName(id)), id);
    EXPECT_EQ(jointNamed("right_wrist"), bodyJoint(RightWrist));
    EXPECT_EQ(jointNamed("LEFT BIG-TOE"), bodyJoint(LeftBigToe));
    EXPECT_EQ(jointNamed("tail"), std::nullopt);
}

TEST(Csv, HasOneTidyRowPerJoint)
{
    Track track;
    track[12].body[RightWrist]
        = {{640.5F, 360}, 0.75F, KeypointState::Occluded, KeypointOrigin::User};

    EXPECT_EQ(csv(track, 25),
        "frame,time_s,person,joint,x,y,confidence,state,origin\n"
        "12,0.48,0,RightWrist,640.5,360,0.75,occluded,user\n");
}

RC_GTEST_PROP(Csv, BringsBackTheVerySamePoses, ())
{
    Track track;
    for (const std::int64_t frame : {3, 4, 100}) {
        const Pose pose = test::arbitraryPose();
        if (pose != Pose{})
            track[frame] = pose;
    }

    std::map<std::int64_t, Track> people = parseCsv(csv(track, 29.97), "table.csv");

    RC_ASSERT(people[0] == track);
}

TEST(Csv, ReadsColumnsInAnyOrderAndFillsInWhatIsNotSaid)
{
    const auto people = parseCsv("\xEF\xBB\xBF"
                                 "joint,y,x,frame,note\r\n"
                                 "\"left_knee\",2,1,7,\"a, \"\"quoted\"\" note\"\r\n\r\n",
        "table.csv");

    const Keypoint& knee = people.at(0).at(7).body[LeftKnee];
    EXPECT_EQ(knee.position, (base::Vec2{1, 2}));
    EXPECT_EQ(knee.confidence, 1);
    EXPECT_EQ(knee.state, KeypointState::Visible);
    EXPECT_EQ(knee.origin, KeypointOrigin::Imported);
}

TEST(Csv, KeepsPeopleApart)
{
    const auto people
        = parseCsv("frame,person,joint,x,y\n0,1,Nose,1,1\n0,2,Nose,2,2\n", "table.csv");

    ASSERT_EQ(people.size(), 2U);
    EXPECT_EQ(people.at(2).at(0).body[Nose].position.x, 2);
}

TEST(Csv, SaysWhichLineIsWrong)
{
    EXPECT_EQ(failureOf(""), "line 0: there is no column \"frame\"");
    EXPECT_EQ(failureOf("frame,joint,x\n"), "line 1: there is no column \"y\"");
    const std::string head = "frame,joint,x,y,confidence,state\n";
    EXPECT_EQ(failureOf(head + "0,Nose,1,1\n\n0,Tail,1,1\n"), "line 4: there is no joint \"Tail\"");
    EXPECT_THAT(failureOf(head + "0,Nose,1,5 px\n"), HasSubstr("\"5 px\" is no number for \"y\""));
    EXPECT_THAT(failureOf(head + "0,Nose,nan,5\n"), HasSubstr("is no number"));
    EXPECT_THAT(failureOf(head + "0,Nose,,5\n"), HasSubstr("\"x\" is empty"));
    EXPECT_THAT(failureOf(head + "-1,Nose,1,5\n"), HasSubstr("frames count from 0"));
    EXPECT_THAT(failureOf(head + "0,Nose,1,5,2\n"), HasSubstr("between 0 and 1"));
    EXPECT_THAT(failureOf(head + "0,Nose,1,5,1,hidden\n"), HasSubstr("\"hidden\" is no state"));
}

TEST(Imported, LiesOverWhatWasDetectedAndLeavesWhatItDoesNotKnow)
{
    Track detected;
    detected[5] = test::standing({}, {}, {});
    Track file;
    file[4].body[Nose] = detected[5].body[Nose];
    file[5].body[Neck] = {{3, 4}, 1, KeypointState::Visible, KeypointOrigin::User};

    const Track result = importedOver(detected, file);

    ASSERT_EQ(result.size(), 2U);
    EXPECT_EQ(result.at(5).body[Neck].position, (base::Vec2{3, 4}));
    EXPECT_EQ(result.at(5).body[Neck].origin, KeypointOrigin::Imported);
    EXPECT_FALSE(result.at(5).body[Nose].isPresent()); // the file knows noses, and shows none here
    EXPECT_EQ(result.at(5).leftHand, detected[5].leftHand);
    EXPECT_EQ(result.at(4).body[Nose].position, detected[5].body[Nose].position);
}
