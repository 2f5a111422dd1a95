// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pose/formats/controlnet_json.h"

#include "core/base/error.h"
#include "core/pose/keypoint_id.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

using namespace pose;
using nlohmann::json;

namespace {

Pose wholePose()
{
    Pose pose;
    float number = 1;
    for (const KeypointId id : allKeypoints())
        at(pose, id) = detected({number++, number / 2}, 0.5F);
    return pose;
}

const Clip clip{"dance", {640, 480}, 30, 3};

} // namespace

TEST(ControlNetJson, HasAnObjectForEveryFrameAsItsReadersWantIt)
{
    Pose pose = wholePose();
    pose.leftHand = {};

    const json written = json::parse(controlNetJson({{1, pose}}, clip));

    ASSERT_EQ(written.size(), 3U);
    EXPECT_TRUE(written[0]["people"].empty());
    EXPECT_EQ(written[1]["canvas_width"], 640);
    EXPECT_EQ(written[1]["canvas_height"], 480);
    const json& person = written[1]["people"][0];
    EXPECT_EQ(person["pose_keypoints_2d"].size(), 54U);
    EXPECT_EQ(person["pose_keypoints_2d"][2], 1.0); // readers pass over less
    EXPECT_EQ(person["face_keypoints_2d"].size(), 210U);
    EXPECT_EQ(person["hand_right_keypoints_2d"].size(), 63U);
    EXPECT_TRUE(person["hand_left_keypoints_2d"].is_null());
}

TEST(ControlNetJson, ReadsBackWhatWasWritten)
{
    Pose pose = wholePose();
    pose.body[LeftKnee] = {};

    const OpenPoseFolder read
        = parseControlNet(controlNetJson({{0, pose}, {2, pose}}, clip), "poses.json", clip.frame);

    ASSERT_EQ(read.track.size(), 2U);
    const Pose& back = read.track.at(2);
    for (const KeypointId id : allKeypoints()) {
        const bool isKnown = id.part != Part::Body || id.index < MidHip
            || (id.index > MidHip && id.index <= LeftEar);
        if (!isKnown)
            continue;
        EXPECT_EQ(at(back, id).isPresent(), at(pose, id).isPresent());
        if (at(pose, id).isPresent()) {
            EXPECT_EQ(at(back, id).position, at(pose, id).position);
        }
    }
    EXPECT_TRUE(back.body[MidHip].isPresent()); // between the hips
    EXPECT_EQ(read.emptyFrames, std::vector<std::int64_t>{1});
}

TEST(ControlNetJson, StretchesPartsOfThePictureAndOtherCanvases)
{
    json numbers = json::array();
    for (int i = 0; i < 18; ++i)
        numbers.insert(numbers.end(), {0.5, 0.25, 1});
    json pixels = json::array();
    for (int i = 0; i < 18; ++i)
        pixels.insert(pixels.end(), {32, 24, 1});
    const json document = {{{"people", {{{"pose_keypoints_2d", numbers}}}}, {"canvas_width", 64},
                               {"canvas_height", 48}},
        {{"people", {{{"pose_keypoints_2d", pixels}}}}, {"canvas_width", 64},
            {"canvas_height", 48}}};

    const OpenPoseFolder read = parseControlNet(document.dump(), "poses.json", {640, 480});

    EXPECT_EQ(read.track.at(0).body[Nose].position, (base::Vec2{320, 120}));
    EXPECT_EQ(read.track.at(1).body[Nose].position, (base::Vec2{320, 240}));
}

TEST(ControlNetJson, RefusesOtherThings)
{
    EXPECT_THROW(parseControlNet("no json", "poses.json", {640, 480}), base::Error);
    EXPECT_THROW(parseControlNet("[{\"images\": []}]", "poses.json", {640, 480}), base::Error);
}
