// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/estimation/poses_json.h"
#include "tests/estimation/walker.h"
#include "tests/support/temporary_folder.h"

#include <fstream>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace fs = std::filesystem;
using estimation::PosesFile;
using estimation::PosesHeader;
using estimation::PosesJsonWriter;
using estimation::RawPose;

namespace {

const PosesHeader header{"walk.mp4", 25, 640, 480, "pose_landmark_heavy", "a test"};

} // namespace

TEST(PosesJson, GivesBackWhatWasWritten)
{
    const test::TemporaryFolder folder;
    const fs::path path = folder / "walk.json";
    RawPose walker = test::walkerAt(3);
    walker.region = {{200, 300}, 400, 400, 0.25F};
    walker.rightHand.reset();

    PosesJsonWriter writer(path, header);
    writer.add(0, walker);
    writer.add(2, test::walkerAt(5));
    writer.finish();
    const PosesFile file = estimation::readPosesJson(path);

    EXPECT_EQ(file.header, header);
    ASSERT_EQ(file.poses.size(), 3u);
    EXPECT_FALSE(file.poses.at(1).found);
    const RawPose& read = file.poses.at(0);
    for (std::size_t i = 0; i < estimation::rawBodyPoints; ++i)
        EXPECT_LT(base::distance(read.body[i], walker.body[i]), 0.01F);
    EXPECT_NEAR(read.visibility[15], 0.9F, 0.005F);
    EXPECT_NEAR(read.leftHand->presence, 0.8F, 0.005F);
    EXPECT_FALSE(read.rightHand);
    EXPECT_TRUE(read.face);
    EXPECT_NEAR(read.region.rotation, 0.25F, 0.005F);
}

TEST(PosesJson, HasTheFieldsInTheirOrder)
{
    const test::TemporaryFolder folder;
    PosesJsonWriter writer(folder / "walk.json", header);
    writer.add(0, test::walkerAt(0));
    writer.finish();

    std::ifstream file(folder / "walk.json");
    const auto json = nlohmann::ordered_json::parse(file);

    std::vector<std::string> names;
    for (const auto& [name, value] : json["frames"][0].items())
        names.push_back(name);
    EXPECT_EQ(names,
        (std::vector<std::string>{
            "body33_raw", "body25", "left_hand", "right_hand", "face70", "roi"}));
    EXPECT_EQ(json["frames"][0]["body33_raw"].size(), 33u);
    EXPECT_EQ(json["frames"][0]["body33_raw"][0].size(), 2u);
    EXPECT_EQ(json["frames"][0]["body25"][0].size(), 3u);
    EXPECT_EQ(json["fps"], 25.0);
}

TEST(PosesJson, LeavesNothingBehindWhenItIsGivenUp)
{
    const test::TemporaryFolder folder;

    {
        PosesJsonWriter writer(folder / "walk.json", header);
        writer.add(0, test::walkerAt(0));
    }

    EXPECT_TRUE(fs::is_empty(folder.path()));
}

TEST(PosesJson, SaysWhichFileIsNoListOfPoses)
{
    const test::TemporaryFolder folder;
    std::ofstream(folder / "broken.json")
        << R"({"video":"a","fps":1,"width":1,"height":1,"frames":[{"body33_raw":[[1,2]]}]})";

    EXPECT_THROW(estimation::readPosesJson(folder / "none.json"), base::Error);
    try {
        estimation::readPosesJson(folder / "broken.json");
        FAIL() << "one point was taken for 33";
    } catch (const base::Error& error) {
        EXPECT_EQ(error.code(), base::ErrorCode::Unreadable);
    }
}

TEST(PosesJson, CannotBeWrittenIntoAFolderThatIsNotThere)
{
    EXPECT_THROW(PosesJsonWriter("no/such/folder/walk.json", header), base::Error);
}
