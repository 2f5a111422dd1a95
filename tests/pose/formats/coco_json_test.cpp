// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pose/formats/coco_json.h"

#include "core/base/error.h"
#include "walker.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

using namespace pose;
using nlohmann::json;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

namespace {

const Clip clip{"dance", {1920, 1080}, 25, 4};

Track dance()
{
    Track track;
    track[0] = test::standing({}, {}, {});
    track[2] = test::standing({}, {}, {0.3, 4, 0});
    track[2].body[RightWrist].state = KeypointState::Occluded;
    track[2].body[LeftEar] = {};
    return track;
}

json document() { return json::parse(cocoJson(dance(), clip)); }

CocoPoses parsed(const json& document, cv::Size frame = clip.frame)
{
    return parseCoco(document.dump(), "coco.json", frame);
}

std::string failureOf(const std::string& text)
{
    try {
        parseCoco(text, "coco.json", clip.frame);
    } catch (const base::Error& error) {
        EXPECT_EQ(error.code(), base::ErrorCode::Unreadable);
        return error.message();
    }
    return "nothing was thrown";
}

} // namespace

TEST(Coco, NamesAPictureForEveryFrameAndAPersonWhereThereIsOne)
{
    const json coco = document();

    ASSERT_EQ(coco["images"].size(), 4U);
    EXPECT_EQ(coco["images"][3]["file_name"], "dance_000000000003.png");
    EXPECT_EQ(coco["images"][3]["filename"], coco["images"][3]["file_name"]);
    EXPECT_EQ(coco["images"][3]["vid_id"], coco["videos"][0]["id"]);
    EXPECT_EQ(coco["images"][3]["width"], 1920);
    ASSERT_EQ(coco["annotations"].size(), 2U);
    EXPECT_EQ(coco["annotations"][1]["image_id"], coco["images"][2]["id"]);
    EXPECT_EQ(coco["annotations"][1]["num_keypoints"], 16);
    EXPECT_EQ(coco["categories"][0]["keypoints"].size(), 17U);
    EXPECT_EQ(coco["categories"][0]["keypoints"][9], "left_wrist");
}

TEST(Coco, WritesThreeStatesAndTheBoxRoundTheJoints)
{
    const json person = document()["annotations"][1];

    EXPECT_EQ(person["keypoints"][3 * 0 + 2], 2); // nose
    EXPECT_EQ(person["keypoints"][3 * 10 + 2], 1); // right wrist
    EXPECT_EQ(person["keypoints"][3 * 3 + 2], 0); // left ear
    const Body& body = dance()[2].body;
    EXPECT_FLOAT_EQ(person["bbox"][0], body[RightWrist].position.x);
    EXPECT_FLOAT_EQ(person["bbox"][2], body[LeftWrist].position.x - body[RightWrist].position.x);
}

TEST(Coco, BringsBackTheJointsItKnows)
{
    const CocoPoses poses = parsed(document());

    ASSERT_EQ(poses.track.size(), 2U);
    EXPECT_TRUE(poses.hasDerivedJoints);
    const Body& before = dance()[2].body;
    const Body& after = poses.track.at(2).body;
    EXPECT_EQ(after[LeftKnee].position, before[LeftKnee].position);
    EXPECT_EQ(after[LeftKnee].origin, KeypointOrigin::Imported);
    EXPECT_EQ(after[RightWrist].state, KeypointState::Occluded);
    EXPECT_FALSE(after[LeftEar].isPresent());
    EXPECT_FALSE(after[LeftHeel].isPresent());
    EXPECT_LT(base::distance(after[Neck].position, before[Neck].position), 0.01F);
    EXPECT_LT(base::distance(after[MidHip].position, before[MidHip].position), 0.01F);
}

TEST(Coco, FollowsTheOrderThatTheCategoryNames)
{
    json coco = document();
    coco["categories"][0]["keypoints"] = {"neck", "left_big_toe", "tail"};
    coco["annotations"]
        = {{{"image_id", 1}, {"category_id", 1}, {"keypoints", {10, 20, 2, 30, 40, 1, 50, 60, 2}}}};

    const CocoPoses poses = parsed(coco);

    EXPECT_EQ(poses.track.at(1).body[Neck].position, (base::Vec2{10, 20}));
    EXPECT_EQ(poses.track.at(1).body[LeftBigToe].state, KeypointState::Occluded);
    EXPECT_FALSE(poses.hasDerivedJoints);
    EXPECT_THAT(poses.unknownJoints, ElementsAre("tail"));
}

TEST(Coco, StretchesPicturesOfAnotherSize)
{
    const CocoPoses poses = parsed(document(), {960, 1080});

    EXPECT_FLOAT_EQ(poses.track.at(0).body[Nose].position.x, dance()[0].body[Nose].position.x / 2);
    EXPECT_FLOAT_EQ(poses.track.at(0).body[Nose].position.y, dance()[0].body[Nose].position.y);
}

TEST(Coco, TakesTheFrameFromTheFileNameWhenNothingElseSaysIt)
{
    json coco = document();
    for (json& image : coco["images"]) {
        image.erase("frame_number");
        image["file_name"] = "take2/img_" + std::to_string(700 + image["id"].get<int>()) + "b.jpg";
    }

    EXPECT_EQ(parsed(coco).track.begin()->first, 700);
}

TEST(Coco, LeavesOutFramesWithSeveralPeopleAndSaysSo)
{
    json coco = document();
    coco["annotations"].push_back(coco["annotations"][1]);

    const CocoPoses poses = parsed(coco);

    EXPECT_EQ(poses.track.size(), 1U);
    EXPECT_THAT(poses.crowdedFrames, ElementsAre(2));
}

TEST(Coco, RefusesWhatIsNotSuchAFile)
{
    json wrongLength = document();
    wrongLength["annotations"][0]["keypoints"].erase(0);
    json noPicture = document();
    noPicture["annotations"][0]["image_id"] = 99;

    EXPECT_THAT(failureOf("{"), HasSubstr("it is not COCO's JSON"));
    EXPECT_THAT(failureOf("[1]"), HasSubstr("no lists of images and annotations"));
    EXPECT_THAT(failureOf(wrongLength.dump()), HasSubstr("50 numbers instead of 51"));
    EXPECT_THAT(failureOf(noPicture.dump()), HasSubstr("it is not COCO's JSON"));
    EXPECT_THAT(
        parsed(json{{"images", json::array()}, {"annotations", json::array()}}).track, IsEmpty());
}
