// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/project.h"
#include "core/project/trained_model.h"
#include "tests/cli/program.h"
#include "tests/support/temporary_folder.h"

#include <fstream>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace {

namespace fs = std::filesystem;
using nlohmann::json;

/// A project with a trained model, and an empty one.
class TrainedTest : public testing::Test {
protected:
    TrainedTest()
    {
        const project::Project first(solo());
        const project::Project second(other());
        const fs::path model = first.filesFolder() / "train-1";
        fs::create_directories(model);
        std::ofstream(model / "step-100.checkpoint") << "learned";
        std::ofstream(model / "history.jsonl")
            << R"({"run":"train-1","step":100,"steps":100,"seconds":12.5,"values":{"ssim":0.9,"rows":1},"mark":"sample","detail":"sample.jpg"})"
            << '\n';
        project::writeOrigin(
            model, {"draft", 90, 1, project::refinerLabels, "me.mp4", "abc", 540, 720, "0.1.0"});
    }

    std::string solo() const { return (folder / "solo.understudy").string(); }
    std::string other() const { return (folder / "other.understudy").string(); }
    std::string file() const { return (folder / "me.understudy-model").string(); }

    /// The result of a command of the family that succeeds.
    static json result(test::Arguments arguments)
    {
        arguments.insert(arguments.begin(), {"--json", "trained"});
        const test::Ended ended = test::run(arguments);
        EXPECT_EQ(ended.exitCode, 0) << ended.out << ended.err;
        return json::parse(ended.out, nullptr, false).value("result", json::object());
    }
    static json models(const std::string& project)
    {
        return result({"list", "--project", project}).at("models");
    }

    test::TemporaryFolder folder;
};

} // namespace

TEST_F(TrainedTest, ListsWhatWasLearnedWithItsFigures)
{
    const json list = models(solo());

    ASSERT_EQ(list.size(), 1U);
    EXPECT_EQ(list[0].at("id"), "train-1");
    EXPECT_EQ(list[0].at("preset"), "draft");
    EXPECT_EQ(list[0].at("steps"), 100);
    EXPECT_EQ(list[0].at("ssim"), 0.9);
    EXPECT_EQ(list[0].at("target"), "me.mp4");
    EXPECT_TRUE(models(other()).empty());
}

TEST_F(TrainedTest, BringsAModelToAnotherProjectAndRendersWithItThere)
{
    result({"rename", "train-1", "In red", "--project", solo()});
    result({"export", "train-1", "--project", solo(), "-o", file()});
    const auto id = result({"import", file(), "--project", other()}).at("id").get<std::string>();
    result({"use", id, "--project", other()});

    const json list = models(other());
    ASSERT_EQ(list.size(), 1U);
    EXPECT_EQ(list[0].at("name"), "In red");
    EXPECT_EQ(list[0].at("chosen"), true);

    result({"use", "newest", "--project", other()});
    EXPECT_EQ(models(other())[0].at("chosen"), false);
}

TEST_F(TrainedTest, RendersWithTheBestStateUntilTheNewestIsChosenAgain)
{
    std::ofstream(project::Project(solo()).filesFolder() / "train-1" / "best.checkpoint") << "best";

    result({"use", "train-1", "--best", "--project", solo()});
    EXPECT_TRUE(models(solo())[0].at("checkpoint").get<std::string>().ends_with("best.checkpoint"));

    result({"use", "train-1", "--project", solo()});
    EXPECT_EQ(models(solo())[0].at("usesBest"), false);
}

TEST_F(TrainedTest, RefusesAFileThatWasCutOffInOneSentence)
{
    result({"export", "train-1", "--project", solo(), "-o", file()});
    fs::resize_file(file(), fs::file_size(file()) / 2);

    const test::Ended ended = test::run({"trained", "import", file(), "--project", other()});

    EXPECT_EQ(ended.exitCode, 1);
    EXPECT_EQ(ended.err,
        "understudy-cli: " + file() + ": is cut off or was altered; export the model again\n");
    EXPECT_TRUE(models(other()).empty());
}

TEST_F(TrainedTest, DuplicatesAndDeletes)
{
    const auto copy
        = result({"duplicate", "train-1", "--project", solo()}).at("id").get<std::string>();
    result({"delete", "train-1", "--project", solo()});

    const json list = models(solo());
    ASSERT_EQ(list.size(), 1U);
    EXPECT_EQ(list[0].at("id"), copy);
    EXPECT_EQ(test::run({"trained", "use", "train-1", "--project", solo()}).exitCode, 1);
}
