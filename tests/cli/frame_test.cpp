// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/project.h"
#include "core/project/trained_model.h"
#include "tests/cli/expectations.h"
#include "tests/cli/program.h"
#include "tests/cli/sample_clips.h"

#include <algorithm>
#include <csignal>
#include <gmock/gmock.h>
#include <map>
#include <opencv2/core.hpp>
#include <opencv2/imgcodecs.hpp>
#include <optional>

namespace fs = std::filesystem;
using nlohmann::json;
using test::Program;
using testing::HasSubstr;

namespace {

/// A worker beside a finished transfer, asked for single frames.
class Frames : public testing::Test {
protected:
    static void SetUpTestSuite()
    {
        if (!test::hasNetworks())
            return;
        folder.emplace();
        finished = test::run(test::shortTransfer({"--preset", "draft", "--budget", "3s"}),
            {.folder = folder->path()});
    }

    static void TearDownTestSuite() { folder.reset(); }

    void SetUp() override
    {
        if (!folder)
            GTEST_SKIP() << "the pose networks are not installed";
        ASSERT_EQ(finished.exitCode, 0) << finished.out << finished.err;
        worker.emplace(test::Arguments{"worker"}, test::Surroundings{.folder = folder->path()});
    }

    /// Sends a request for one frame; `more` are further fields.
    void ask(int frame, const json& more = json::object())
    {
        json request = {{"id", ++m_id}, {"verb", "frame"}, {"project", "dance.understudy"},
            {"frame", frame}, {"out", "frame.jpg"}};
        request.update(more);
        worker->write(request.dump() + "\n");
    }

    json answer()
    {
        while (const auto line = worker->line()) {
            json event = json::parse(*line);
            if (event.at("event") != "heartbeat")
                return event;
        }
        return {};
    }

    json frame(int number, const json& more = json::object())
    {
        ask(number, more);
        return answer();
    }

    static cv::Mat picture(const fs::path& file = "frame.jpg")
    {
        return cv::imread((folder->path() / file).string());
    }

    static cv::Mat rendered(const char* name)
    {
        for (const fs::directory_entry& entry :
            fs::directory_iterator(folder->path() / "dance.understudy.files")) {
            if (entry.path().filename().string().starts_with("render-"))
                return cv::imread((entry.path() / name).string());
        }
        return {};
    }

    static std::optional<test::FolderWithClips> folder;
    static test::Ended finished;
    std::optional<Program> worker;

private:
    int m_id = 0;
};

std::optional<test::FolderWithClips> Frames::folder;
test::Ended Frames::finished;

} // namespace

TEST_F(Frames, AreThoseThatWereRendered)
{
    const json event = frame(20);

    ASSERT_EQ(event.at("event"), "finished") << event;
    EXPECT_EQ(event.at("result").at("preset"), "draft");
    EXPECT_THAT(event.at("result").at("model").get<std::string>(), HasSubstr("train-"));
    EXPECT_GT(cv::PSNR(picture(), rendered("0000020.jpg")), 38);
}

TEST_F(Frames, AreMovedPixelsWithoutATraining)
{
    const json event = frame(20, {{"preset", "instant"}});

    ASSERT_EQ(event.at("event"), "finished") << event;
    EXPECT_EQ(event.at("result").at("preset"), "instant");
    EXPECT_EQ(event.at("result").at("model"), "");
    EXPECT_EQ(picture().size(), rendered("0000020.jpg").size());
}

TEST_F(Frames, AreThoseOfTheModelThatIsChosenForRendering)
{
    project::Project project(folder->path() / "dance.understudy");
    const fs::path trained = project::trainedModels(project.filesFolder()).front().folder;
    const std::string id = project::duplicateModel(
        project.filesFolder(), project::trainedModel(project.filesFolder(), trained.filename()));
    project.save({{}, {{project::chosenModelKey, json(id)}}});

    const json event = frame(20);
    const json other = frame(20, {{"model", trained.filename().string()}});

    project.save({{}, {{project::chosenModelKey, std::nullopt}}});
    fs::remove_all(project.filesFolder() / id);
    ASSERT_EQ(event.at("event"), "finished") << event;
    EXPECT_EQ(event.at("result").at("model"), id);
    EXPECT_EQ(other.at("result").at("model"), trained.filename().string());
}

TEST_F(Frames, SayWhichModelIsNotThere)
{
    const json event = frame(20, {{"model", "train-0"}});

    EXPECT_EQ(event.at("event"), "failed");
    EXPECT_EQ(event.at("code"), "not_found");
    EXPECT_EQ(event.at("subject"), "train-0");
}

TEST_F(Frames, ShowTheEmptyRoomWhenNobodyDances)
{
    ASSERT_EQ(frame(20).at("event"), "finished");
    const cv::Mat dancer = picture();

    ASSERT_EQ(frame(20, {{"pose", "none"}}).at("event"), "finished");
    const cv::Mat empty = picture();
    ASSERT_EQ(frame(30, {{"pose", "none"}}).at("event"), "finished");

    EXPECT_LT(cv::PSNR(dancer, empty), 30);
    EXPECT_GT(cv::PSNR(picture(), empty), 60);
}

TEST_F(Frames, ArePaintedWhileAnotherRequestHasTheProject)
{
    Program other({"train", "--project", "dance.understudy", "--preset", "draft", "--budget", "30m",
                      "--json"},
        {.folder = folder->path()});
    test::waitFor(other, "train", 1);

    EXPECT_EQ(frame(20).at("event"), "finished");

    other.signal(SIGINT);
    EXPECT_EQ(other.wait().exitCode, 130);
}

TEST_F(Frames, OfTheNewestWishComeAlthoughEarlierOnesWaited)
{
    for (int number = 10; number < 20; ++number)
        ask(number);

    std::map<std::int64_t, std::string> answers;
    while (answers.size() < 10) {
        const json event = answer();
        answers[event.at("id").get<std::int64_t>()] = event.at("event");
    }

    EXPECT_EQ(answers.at(10), "finished");
    EXPECT_EQ(std::ranges::count(answers, "cancelled", [](const auto& each) { return each.second; })
            + std::ranges::count(answers, "finished", [](const auto& each) { return each.second; }),
        10);
}

TEST_F(Frames, RefuseAPoseThatIsNone)
{
    const json event = frame(20, {{"pose", "a pirouette"}});

    EXPECT_EQ(event.at("event"), "failed");
    EXPECT_EQ(event.at("subject"), "pose");
}

TEST_F(Frames, RefuseAFrameBehindTheDance)
{
    const json event = frame(5000);

    EXPECT_EQ(event.at("event"), "failed");
    EXPECT_EQ(event.at("subject"), "frame");
}

TEST_F(Frames, BeforeTheirTimeSayWhatIsMissing)
{
    const json event = frame(20, {{"project", "nowhere.understudy"}});

    EXPECT_EQ(event.at("code"), "not_found");
    EXPECT_FALSE(fs::exists(folder->path() / "nowhere.understudy"));
}
