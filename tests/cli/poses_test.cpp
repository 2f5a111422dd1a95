// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/video_info.h"
#include "core/pose/correction.h"
#include "core/pose/formats/csv.h"
#include "core/pose/formats/openpose_json.h"
#include "core/project/project.h"
#include "tests/cli/expectations.h"
#include "tests/cli/program.h"
#include "tests/support/drawn_clip.h"
#include "tests/support/temporary_folder.h"

#include <gmock/gmock.h>
#include <opencv2/imgcodecs.hpp>

namespace fs = std::filesystem;
using nlohmann::json;
using pose::bodyJoint;
using test::Ended;
using test::run;
using testing::HasSubstr;

namespace {

/// A pose with all 137 joints, at places that tell frame and joint.
pose::Pose poseOf(std::int64_t frame)
{
    pose::Pose pose;
    float number = 0;
    for (const pose::KeypointId id : pose::allKeypoints())
        at(pose, id) = pose::detected({number++ / 2, static_cast<float>(frame)}, 0.5F);
    return pose;
}

/// A project with the poses of one video: detected in frames 0 to 9, corrected in frame 4.
class PosesCommand : public testing::Test {
protected:
    void SetUp() override
    {
        test::drawnClip(folder / "dance.mp4", {.frames = 12});
        project::Project project(folder / "solo.understudy");
        media = project.addMedia("source", folder / "dance.mp4");
        for (std::int64_t frame = 0; frame < 10; ++frame)
            detected[frame] = poseOf(frame);
        project.storeDetectedTrack(media.sha256, {{"network", "drawn"}}, detected);
        const pose::Pose corrected
            = pose::withKeypointAt(detected[4], bodyJoint(pose::RightWrist), {77, 66});
        project::DocumentChanges changes;
        changes.edits[media.id][4] = project::PoseEdit{corrected};
        project.save(changes);
    }

    Ended poses(test::Arguments arguments) const
    {
        arguments.insert(arguments.begin(), "poses");
        return run(arguments, {.folder = folder.path()});
    }

    Ended import(const std::string& input) const
    {
        return poses({"import", input, "--project", "solo.understudy", "--media", "dance.mp4"});
    }

    project::Edits edits() const
    {
        return project::Project(folder / "solo.understudy").edits(media.id);
    }

    test::TemporaryFolder folder;
    project::Media media;
    pose::Track detected;
};

constexpr auto rightWrist = [](const pose::Pose& pose) { return pose.body[pose::RightWrist]; };

} // namespace

TEST_F(PosesCommand, ExportsTheCorrectedPosesAndTheOriginalOnes)
{
    const Ended corrected
        = poses({"export", "solo.understudy", "--format", "csv", "-o", "corrected.csv"});
    const Ended original = poses(
        {"export", "solo.understudy", "--format", "csv", "-o", "original.csv", "--original"});

    ASSERT_EQ(corrected.exitCode, 0) << corrected.err;
    ASSERT_EQ(original.exitCode, 0) << original.err;
    EXPECT_EQ(corrected.out, "Poses: corrected.csv (10 of 12 frames)\n");
    EXPECT_EQ(pose::readCsv(folder / "original.csv").at(0), detected);
    EXPECT_EQ(rightWrist(pose::readCsv(folder / "corrected.csv").at(0).at(4)).position,
        (base::Vec2{77, 66}));
}

TEST_F(PosesCommand, ExportsEveryFrameForOpenPoseAndCoco)
{
    const Ended openPose = poses({"export", "solo.understudy", "--media", "source", "--format",
        "openpose", "-o", "keypoints"});
    const Ended coco = poses({"export", "solo.understudy", "--format", "coco", "-o", "coco.json"});

    ASSERT_EQ(openPose.exitCode, 0) << openPose.err;
    ASSERT_EQ(coco.exitCode, 0) << coco.err;
    EXPECT_EQ(test::filesIn(folder / "keypoints").size(), 12U);
    EXPECT_TRUE(fs::exists(folder / "keypoints/dance_000000000011_keypoints.json"));
    const json written = json::parse(test::contentOf(folder / "coco.json"));
    EXPECT_EQ(written["images"].size(), 12U);
    EXPECT_EQ(written["annotations"].size(), 10U);
    EXPECT_EQ(written["images"][0]["width"], 128);
}

TEST_F(PosesCommand, TakesATableOverAsImportedCorrections)
{
    test::writeText(folder / "poses.csv",
        "frame,joint,x,y\n"
        "2,right_wrist,11,12\n"
        "11,right_wrist,13,14\n"
        "12,right_wrist,15,16\n");

    const Ended ended = import("poses.csv");

    ASSERT_EQ(ended.exitCode, 0) << ended.err;
    EXPECT_THAT(ended.out, HasSubstr("1 pose skipped: the video has 12 frames"));
    const project::Edits now = edits();
    ASSERT_EQ(now.size(), 3U); // frame 4 was corrected before
    EXPECT_EQ(rightWrist(*now.at(2).pose).position, (base::Vec2{11, 12}));
    EXPECT_EQ(rightWrist(*now.at(2).pose).origin, pose::KeypointOrigin::Imported);
    EXPECT_EQ(now.at(2).pose->leftHand, detected[2].leftHand); // the table knows no hands
    EXPECT_FALSE(now.at(11).pose->body[pose::Neck].isPresent()); // nobody was detected there
    EXPECT_EQ(project::Project(folder / "solo.understudy").detectedTrack(media.sha256), detected);
}

TEST_F(PosesCommand, TakesBackWhatItExportedForOpenPose)
{
    ASSERT_EQ(
        poses({"export", "solo.understudy", "--format", "openpose", "-o", "keypoints"}).exitCode,
        0);

    const Ended ended = import("keypoints");

    ASSERT_EQ(ended.exitCode, 0) << ended.err;
    EXPECT_THAT(ended.out, HasSubstr("Layout of the bodies: BODY_25"));
    EXPECT_EQ(edits().size(), 10U);
    EXPECT_EQ(rightWrist(*edits().at(4).pose).position, (base::Vec2{77, 66}));
    EXPECT_EQ(edits().at(3).pose->rightHand[20].position, detected[3].rightHand[20].position);
}

TEST_F(PosesCommand, TakesBackWhatItExportedForCoco)
{
    ASSERT_EQ(
        poses({"export", "solo.understudy", "--format", "coco", "-o", "coco.json"}).exitCode, 0);

    const Ended ended = import("coco.json");

    ASSERT_EQ(ended.exitCode, 0) << ended.err;
    EXPECT_EQ(rightWrist(*edits().at(4).pose).position, (base::Vec2{77, 66}));
    EXPECT_EQ(edits().at(3).pose->body[pose::LeftHeel], detected[3].body[pose::LeftHeel]);
}

TEST_F(PosesCommand, TakesBackWhatItExportedForControlNet)
{
    ASSERT_EQ(
        poses({"export", "solo.understudy", "--format", "controlnet", "-o", "poses.json"}).exitCode,
        0);

    const Ended ended = import("poses.json");

    ASSERT_EQ(ended.exitCode, 0) << ended.err;
    EXPECT_THAT(ended.out, HasSubstr("Layout of the bodies: COCO_18"));
    EXPECT_EQ(rightWrist(*edits().at(4).pose).position, (base::Vec2{77, 66}));
    EXPECT_EQ(edits().at(3).pose->body[pose::LeftHeel], detected[3].body[pose::LeftHeel]);
}

TEST_F(PosesCommand, MakesAProjectOfAVideoAndItsPosesWithoutDetecting)
{
    ASSERT_EQ(
        poses({"export", "solo.understudy", "--format", "csv", "-o", "poses.csv"}).exitCode, 0);

    const Ended ended = poses({"import", "poses.csv", "--project", "new.understudy", "--media",
        "dance.mp4", "--role", "target"});

    ASSERT_EQ(ended.exitCode, 0) << ended.err;
    const project::Project made(folder / "new.understudy");
    ASSERT_EQ(made.media().size(), 1U);
    EXPECT_EQ(made.media().front().role, "target");
    EXPECT_EQ(made.edits(made.media().front().id).size(), 10U);
}

TEST_F(PosesCommand, CountsFromTheNumberOfTheFirstFrame)
{
    test::writeText(folder / "poses.csv", "frame,joint,x,y\n102,nose,11,12\n");

    const Ended ended = poses({"import", "poses.csv", "--project", "solo.understudy", "--media",
        "dance.mp4", "--first", "100"});

    ASSERT_EQ(ended.exitCode, 0) << ended.err;
    EXPECT_EQ(edits().at(2).pose->body[pose::Nose].position, (base::Vec2{11, 12}));
}

TEST(PicturesCommand, MakesAVideoOfAFolder)
{
    const test::TemporaryFolder folder;
    fs::create_directory(folder / "me");
    for (const int number : {1, 2, 3})
        cv::imwrite((folder / ("me/" + std::to_string(number) + ".png")).string(),
            test::numberedPicture(number, {128, 96}));

    const Ended ended
        = run({"pictures", "me", "--rate", "24", "-o", "me.mkv"}, {.folder = folder.path()});
    const Ended empty = run({"pictures", ".", "-o", "no.mkv"}, {.folder = folder.path()});

    ASSERT_EQ(ended.exitCode, 0) << ended.err;
    EXPECT_EQ(ended.out, "Video: me.mkv (3 frames)\n");
    EXPECT_EQ(media::probe(folder / "me.mkv").frameCount, 3);
    EXPECT_EQ(empty.exitCode, 1);
    EXPECT_THAT(empty.err, HasSubstr("fewer than two pictures"));
}

TEST_F(PosesCommand, SaysWhichVideosThereAre)
{
    const Ended ended = poses(
        {"export", "solo.understudy", "--media", "waltz.mp4", "--format", "csv", "-o", "out.csv"});

    EXPECT_EQ(ended.exitCode, 1);
    EXPECT_THAT(ended.err,
        HasSubstr("waltz.mp4: the project has no such video; there are: dance.mp4 (source)"));
    EXPECT_FALSE(fs::exists(folder / "out.csv"));
}

TEST_F(PosesCommand, MakesNoProjectOfATypingError)
{
    test::writeText(folder / "poses.csv", "frame,joint,x,y\n2,nose,11,12\n");
    const auto before = test::filesIn(folder.path());

    const Ended ended
        = poses({"import", "poses.csv", "--project", "sol.understudy", "--media", "source"});

    EXPECT_EQ(ended.exitCode, 1);
    EXPECT_THAT(ended.err, HasSubstr("sol.understudy: there is no such file"));
    EXPECT_EQ(test::filesIn(folder.path()), before);
}

TEST_F(PosesCommand, LeavesTheProjectAloneWhenAFileIsWrong)
{
    test::writeText(folder / "poses.csv", "frame,joint,x,y\n2,tail,11,12\n");
    test::writeText(folder / "late.csv", "frame,joint,x,y\n500,nose,11,12\n");
    const project::Edits before = edits();

    EXPECT_THAT(import("poses.csv").err, HasSubstr("line 2: there is no joint \"tail\""));
    EXPECT_THAT(import("late.csv").err, HasSubstr("there is no pose in it for a frame of"));
    EXPECT_THAT(import("nothing.csv").err, HasSubstr("nothing.csv: there is no such file"));
    EXPECT_EQ(edits(), before);
}

TEST_F(PosesCommand, KnowsItsFormats)
{
    const Ended ended = poses({"export", "solo.understudy", "--format", "bvh", "-o", "out"});

    EXPECT_EQ(ended.exitCode, 2);
    EXPECT_THAT(ended.err, HasSubstr("--format"));
}
