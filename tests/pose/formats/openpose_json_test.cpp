// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pose/formats/openpose_json.h"

#include "core/base/error.h"
#include "walker.h"

#include <array>
#include <fstream>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

using namespace pose;
namespace fs = std::filesystem;

namespace {

/// `count` triplets (10 k, 20 k, 0.5) as OpenPose writes a body.
std::string fileOf(const char* key, std::size_t count, int people = 1)
{
    nlohmann::json numbers = nlohmann::json::array();
    for (std::size_t k = 0; k < count; ++k)
        numbers.insert(numbers.end(), {10.0 * double(k), 20.0 * double(k), 0.5});
    nlohmann::json list = nlohmann::json::array();
    for (int i = 0; i < people; ++i)
        list.push_back({{key, numbers}});
    return nlohmann::json{{"version", 1.3}, {"people", list}}.dump();
}

std::string bodyFile(std::size_t count, int people = 1)
{
    return fileOf("pose_keypoints_2d", count, people);
}

std::string failureOf(const std::string& text)
{
    try {
        parseOpenPose(text, "clip.json");
    } catch (const base::Error& error) {
        EXPECT_EQ(error.code(), base::ErrorCode::Unreadable);
        EXPECT_EQ(error.subject(), "clip.json");
        return error.message();
    }
    return "nothing was thrown";
}

fs::path emptyFolder(const char* name)
{
    const fs::path folder = fs::path(testing::TempDir()) / name;
    fs::remove_all(folder);
    fs::create_directories(folder);
    return folder;
}

void write(const fs::path& folder, std::int64_t frame, const std::string& text)
{
    std::ofstream(folder / openPoseFileName("clip", frame)) << text;
}

} // namespace

TEST(OpenPoseJson, KnowsTheLayoutByTheLengthOfABody)
{
    EXPECT_EQ(parseOpenPose(bodyFile(18), "").layout, LabelFormat::Coco18);
    EXPECT_EQ(parseOpenPose(bodyFile(23), "").layout, LabelFormat::Body23);
    EXPECT_EQ(parseOpenPose(bodyFile(25), "").layout, LabelFormat::Body25);
    EXPECT_THAT(failureOf(bodyFile(17)), testing::HasSubstr("51 numbers"));
}

TEST(OpenPoseJson, PutsEveryLayoutIntoBody25)
{
    const Pose coco = parseOpenPose(bodyFile(18), "").people.at(0);
    const Pose body23 = parseOpenPose(bodyFile(23), "").people.at(0);

    EXPECT_EQ(coco.body[RightEye].position.x, 140);
    EXPECT_EQ(coco.body[MidHip].position.x, (80 + 110) / 2);
    EXPECT_FALSE(coco.body[LeftBigToe].isPresent());
    EXPECT_EQ(body23.body[Nose].position.x, 180);
    EXPECT_EQ(body23.body[RightBigToe].position.x, 110);
    EXPECT_FALSE(body23.body[LeftHeel].isPresent());
    EXPECT_EQ(body23.body[Neck].origin, KeypointOrigin::Imported);
}

TEST(OpenPoseJson, TellsOfSeveralPeopleAndOfNone)
{
    EXPECT_EQ(parseOpenPose(bodyFile(25, 3), "").people.size(), 3U);
    EXPECT_TRUE(parseOpenPose(bodyFile(25, 0), "").people.empty());
    EXPECT_EQ(parseOpenPose(bodyFile(25, 0), "").layout, std::nullopt);
}

TEST(OpenPoseJson, ReadsOldKeysAndNullHands)
{
    const Pose old = parseOpenPose(fileOf("pose_keypoints", 18), "").people.at(0);
    nlohmann::json controlNet = nlohmann::json::parse(bodyFile(18));
    controlNet["people"][0]["hand_left_keypoints_2d"] = nullptr;

    EXPECT_TRUE(old.body[LeftEar].isPresent());
    EXPECT_EQ(parseOpenPose(controlNet.dump(), "").people.size(), 1U);
}

TEST(OpenPoseJson, GivesBackWhatItWrote)
{
    Pose pose = test::standing({}, {}, {});
    pose.body[LeftHeel] = {};
    pose.rightHand = {};

    const OpenPoseFrame frame = parseOpenPose(openPoseJson(std::array{pose, pose}), "");

    ASSERT_EQ(frame.people.size(), 2U);
    EXPECT_EQ(moved(frame.people[1], [](base::Vec2 p) { return p; }), frame.people[0]);
    for (std::size_t joint = 0; joint < bodyKeypoints; ++joint) {
        EXPECT_EQ(frame.people[0].body[joint].position, pose.body[joint].position);
        EXPECT_EQ(frame.people[0].body[joint].confidence, pose.body[joint].confidence);
    }
    EXPECT_EQ(frame.people[0].leftHand[20].position, pose.leftHand[20].position);
    EXPECT_EQ(frame.people[0].face[69].position, pose.face[69].position);
    EXPECT_FALSE(frame.people[0].rightHand[0].isPresent());
}

TEST(OpenPoseJson, WritesAllTheKeysThatOtherToolsExpect)
{
    const auto written = nlohmann::json::parse(openPoseJson(std::array{Pose{}}));

    EXPECT_EQ(written["version"], 1.3);
    EXPECT_EQ(written["people"][0]["person_id"], nlohmann::json::array({-1}));
    EXPECT_EQ(written["people"][0]["pose_keypoints_2d"].size(), 75U);
    for (const char* key : {"face_keypoints_2d", "hand_left_keypoints_2d",
             "hand_right_keypoints_2d", "pose_keypoints_3d", "face_keypoints_3d",
             "hand_left_keypoints_3d", "hand_right_keypoints_3d"})
        EXPECT_TRUE(written["people"][0].at(key).empty()) << key;
    EXPECT_EQ(nlohmann::json::parse(openPoseJson({}))["people"], nlohmann::json::array());
}

TEST(OpenPoseJson, WritesAnOccludedJointWithLowConfidence)
{
    Pose pose;
    pose.body[Nose] = {{5, 6}, 0.9F, KeypointState::Occluded};

    const Pose read = parseOpenPose(openPoseJson(std::array{pose}), "").people.at(0);

    EXPECT_FLOAT_EQ(read.body[Nose].confidence, 0.3F);
}

TEST(OpenPoseJson, NamesWhatIsWrongWithAFile)
{
    EXPECT_THAT(failureOf("{\"people\": 3}"), testing::HasSubstr("list of people"));
    EXPECT_THAT(failureOf("[1, 2"), testing::HasSubstr("not OpenPose's JSON"));
    EXPECT_THAT(failureOf("{\"people\": [3]}"), testing::HasSubstr("0 numbers"));
    EXPECT_THAT(failureOf("{\"people\": [{\"pose_keypoints_2d\": [\"a\"]}]}"),
        testing::HasSubstr("not a list of numbers"));
    nlohmann::json shortFace = nlohmann::json::parse(bodyFile(25));
    shortFace["people"][0]["face_keypoints_2d"] = {1, 2, 3};
    EXPECT_THAT(failureOf(shortFace.dump()), testing::HasSubstr("face has 3 numbers"));
}

TEST(OpenPoseJson, KnowsFrameNumbersByFileName)
{
    EXPECT_EQ(openPoseFileName("my_clip", 12), "my_clip_000000000012_keypoints.json");
    EXPECT_EQ(openPoseFrameNumber("my_clip_000000000012_keypoints.json"), 12);
    EXPECT_EQ(openPoseFrameNumber("frame0007_keypoints.json"), 7);
    EXPECT_EQ(openPoseFrameNumber("12_keypoints.json"), 12);
    EXPECT_EQ(openPoseFrameNumber("clip_keypoints.json"), std::nullopt);
    EXPECT_EQ(openPoseFrameNumber("clip_000000000012.json"), std::nullopt);
}

TEST(OpenPoseFolder, ReadsOnePersonsTrackAndTellsOfTheOtherFrames)
{
    const fs::path folder = emptyFolder("openpose_folder");
    write(folder, 3, bodyFile(25));
    write(folder, 4, bodyFile(25, 2));
    write(folder, 5, bodyFile(25, 0));
    write(folder, 7, bodyFile(25));
    std::ofstream(folder / "notes.json") << "not a pose";

    const OpenPoseFolder read = readOpenPoseFolder(folder, {640, 480});

    EXPECT_EQ(read.track.size(), 2U);
    EXPECT_EQ(read.track.at(7).body[Neck].position, (base::Vec2{10, 20}));
    EXPECT_EQ(read.crowdedFrames, std::vector<std::int64_t>{4});
    EXPECT_EQ(read.emptyFrames, std::vector<std::int64_t>{5});
    EXPECT_EQ(read.layout, LabelFormat::Body25);
}

TEST(OpenPoseFolder, StretchesPartsOfThePictureToPixels)
{
    const fs::path folder = emptyFolder("openpose_normalised");
    Pose pose;
    pose.body[Nose] = detected({0.5F, 0.25F}, 1);
    pose.body[Neck] = detected({0.5F, 1}, 1);
    write(folder, 0, openPoseJson(std::array{pose}));

    const OpenPoseFolder read = readOpenPoseFolder(folder, {640, 480});

    EXPECT_EQ(read.track.at(0).body[Nose].position, (base::Vec2{320, 120}));
}

TEST(OpenPoseFolder, SaysThatAFolderHoldsNoPoses)
{
    EXPECT_THROW(readOpenPoseFolder(emptyFolder("openpose_empty"), {640, 480}), base::Error);
    EXPECT_THROW(readOpenPoseFolder("/no/such/folder", {640, 480}), base::Error);
    EXPECT_THROW(readOpenPose("/no/such/file.json"), base::Error);
}

TEST(OpenPoseFolder, IsWrittenAndReadBackWithItsEmptyFrames)
{
    Track track;
    track[0] = test::standing({}, {}, {});
    track[2] = test::standing({}, {}, {0.5, 4, 0});
    const fs::path folder = emptyFolder("openpose_written") / "new";

    writeOpenPoseFolder(folder, track, {"dance", {1920, 1080}, 30, 4});
    const OpenPoseFolder read = readOpenPoseFolder(folder, {1920, 1080});

    EXPECT_TRUE(fs::exists(folder / "dance_000000000003_keypoints.json"));
    EXPECT_THAT(read.emptyFrames, testing::ElementsAre(1, 3));
    ASSERT_EQ(read.track.size(), 2U);
    EXPECT_EQ(read.track.at(2).body[LeftHeel].position, track[2].body[LeftHeel].position);
    EXPECT_EQ(read.track.at(2).leftHand[5].position, track[2].leftHand[5].position);
}
