// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimation/detector.h"

#include "core/base/error.h"
#include "tests/estimation/installed_networks.h"
#include "tests/support/drawn_clip.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>
#include <map>
#include <opencv2/core.hpp>
#include <set>
#include <thread>

namespace fs = std::filesystem;
using base::ErrorCode;
using estimation::BodyNetwork;
using estimation::DetectedFrame;
using estimation::DetectionSettings;
using estimation::ModelStore;

namespace {

using Frames = std::map<std::int64_t, DetectedFrame>;

DetectionSettings lite(std::int64_t first, std::int64_t end, int threads = 2)
{
    return {BodyNetwork::Lite, false, first, end, threads};
}

Frames detected(
    const fs::path& video, const DetectionSettings& settings, const estimation::IsDone& isDone = {})
{
    Frames frames;
    const auto keep = [&frames](std::vector<DetectedFrame> batch) {
        for (DetectedFrame& frame : batch) {
            const std::int64_t index = frame.index;
            EXPECT_TRUE(frames.emplace(index, std::move(frame)).second) << "twice: " << index;
        }
    };
    EXPECT_TRUE(
        detect(video, ModelStore(ModelStore::defaultFolder()), settings, isDone, keep, {}, {}));
    return frames;
}

std::set<std::int64_t> numbersOf(const Frames& frames)
{
    std::set<std::int64_t> numbers;
    for (const auto& [index, frame] : frames)
        numbers.insert(index);
    return numbers;
}

template <typename Action> ErrorCode codeOf(const Action& action)
{
    try {
        action();
    } catch (const base::Error& error) {
        return error.code();
    }
    ADD_FAILURE() << "nothing was thrown";
    return ErrorCode::Busy;
}

/// Needs the networks and a real dancer.
class DetectorTest : public testing::Test {
protected:
    void SetUp() override
    {
        if (!test::hasNetworks(store))
            GTEST_SKIP() << "the networks are not installed";
        if (!fs::exists(dancer))
            GTEST_SKIP() << "there is no real clip beside the sources";
    }

    ModelStore store{ModelStore::defaultFolder()};
    fs::path dancer = test::realClip("dance_patio.mp4");
    test::TemporaryFolder folder;
};

} // namespace

TEST(Detector, SaysWhichNetworkIsMissing)
{
    const test::TemporaryFolder folder;
    const fs::path clip = test::drawnClip(folder / "clip.mp4");
    const ModelStore empty(folder / "models");

    EXPECT_EQ(codeOf([&] { detect(clip, empty, {}, {}, {}, {}, {}); }), ErrorCode::MissingNetwork);
}

TEST(Detector, RefusesFramesTheVideoDoesNotHave)
{
    const test::TemporaryFolder folder;
    const fs::path clip = test::drawnClip(folder / "clip.mp4"); // 50 frames
    const ModelStore store(folder / "models");

    EXPECT_EQ(codeOf([&] { detect(clip, store, lite(0, 51), {}, {}, {}, {}); }),
        ErrorCode::InvalidArgument);
    EXPECT_EQ(codeOf([&] { detect(clip, store, lite(-1, 5), {}, {}, {}, {}); }),
        ErrorCode::InvalidArgument);
    EXPECT_EQ(codeOf([&] { detect(folder / "none.mp4", store, {}, {}, {}, {}, {}); }),
        ErrorCode::NotFound);
}

TEST(Detector, HasNothingToDoWhenAllFramesAreDone)
{
    const test::TemporaryFolder folder;
    const fs::path clip = test::drawnClip(folder / "clip.mp4");
    const auto all = [](std::int64_t) { return true; };
    const auto never = [](const std::vector<DetectedFrame>&) { FAIL() << "a frame came"; };

    EXPECT_TRUE(detect(clip, ModelStore(folder / "no networks"), {}, all, never, {}, {}));
}

TEST_F(DetectorTest, FindsNobodyInAPictureWithoutPeople)
{
    const fs::path clip = test::drawnClip(folder / "clip.mp4", {.frames = 6});

    const Frames frames = detected(clip, lite(0, -1));

    ASSERT_EQ(frames.size(), 6u);
    for (const auto& [index, frame] : frames) {
        EXPECT_FALSE(frame.pose.found);
        EXPECT_EQ(frame.people, 0);
    }
}

TEST_F(DetectorTest, GivesTheSameWithOneThreadAndWithThree)
{
    const Frames one = detected(dancer, lite(56, 136, 1));
    const Frames three = detected(dancer, lite(56, 136, 3));

    ASSERT_EQ(one.size(), 80u);
    ASSERT_EQ(numbersOf(one), numbersOf(three));
    for (const auto& [index, frame] : one)
        EXPECT_EQ(frame.pose, three.at(index).pose) << "frame " << index;
}

TEST_F(DetectorTest, ComputesOnlyTheUnitsThatMissAFrame)
{
    const Frames whole = detected(dancer, lite(56, 72));
    const auto isDone = [](std::int64_t frame) { return frame != 60; };

    const Frames rest = detected(dancer, lite(56, 72), isDone);

    EXPECT_EQ(numbersOf(rest), (std::set<std::int64_t>{60}));
    EXPECT_EQ(rest.at(60).pose, whole.at(60).pose);
}

TEST_F(DetectorTest, CountsPeopleWhereItSearchedTheWholePicture)
{
    const Frames frames = detected(dancer, lite(0, 3));

    EXPECT_EQ(frames.at(0).people, 1);
    EXPECT_FALSE(frames.at(1).people) << "the dancer was only followed";
}

TEST_F(DetectorTest, MasksThePerson)
{
    DetectionSettings settings = lite(100, 102);
    settings.personMasks = true;

    const Frames frames = detected(dancer, settings);

    const DetectedFrame& frame = frames.at(101);
    ASSERT_EQ(frame.personMask.size(), cv::Size(406, 720));
    ASSERT_EQ(frame.personMask.type(), CV_8U);
    const auto at = [&frame](base::Vec2 point) {
        return int(frame.personMask.at<std::uint8_t>(cvRound(point.y), cvRound(point.x)));
    };
    EXPECT_GT(at(base::midpoint(frame.pose.body[11], frame.pose.body[24])), 200) << "the chest";
    EXPECT_LT(at({5, 5}), 50) << "the wall";
    const double covered = cv::mean(frame.personMask)[0] / 255;
    EXPECT_GT(covered, 0.03);
    EXPECT_LT(covered, 0.4);
    cv::Mat edge;
    cv::inRange(frame.personMask, 60, 195, edge);
    EXPECT_GT(cv::countNonZero(edge), 200) << "the outline is soft";
}

TEST_F(DetectorTest, StopsWhenAskedAndKeepsWhatIsDone)
{
    const base::CancelToken cancel;
    std::size_t count = 0;
    const auto keep = [&](const std::vector<DetectedFrame>& batch) {
        count += batch.size();
        cancel.cancel();
    };

    EXPECT_FALSE(detect(dancer, store, lite(0, 450), {}, keep, {}, cancel));

    EXPECT_GE(count, 16u);
    EXPECT_LT(count, 200u);
}

TEST_F(DetectorTest, PassesOnWhatTheSinkThrows)
{
    const auto full = [](const std::vector<DetectedFrame>&) {
        throw base::Error(ErrorCode::DiskFull, "project", "cannot be written");
    };

    EXPECT_EQ(
        codeOf([&] { detect(dancer, store, lite(0, 40), {}, full, {}, {}); }), ErrorCode::DiskFull);
}

TEST_F(DetectorTest, CallsBackOnTheCallingThread)
{
    const auto here = std::this_thread::get_id();
    base::Progress last;
    const auto keep = [here](const std::vector<DetectedFrame>&) {
        EXPECT_EQ(std::this_thread::get_id(), here);
    };
    const auto progress = [here, &last](const base::Progress& report) {
        EXPECT_EQ(std::this_thread::get_id(), here);
        EXPECT_GE(report.done, last.done);
        last = report;
    };

    detect(dancer, store, lite(0, 20), {}, keep, progress, {});

    EXPECT_EQ(last.done, 20);
    EXPECT_EQ(last.total, 20);
    EXPECT_EQ(last.stage, "detect");
}
