// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/expectations.h"
#include "tests/cli/program.h"
#include "tests/support/drawn_clip.h"
#include "tests/support/temporary_folder.h"

#include <gmock/gmock.h>

namespace fs = std::filesystem;
using nlohmann::json;
using test::Ended;
using testing::Each;
using testing::HasSubstr;
using testing::MatchesRegex;

namespace {

/// Commands with a folder of networks of their own.
class Networks : public testing::Test {
protected:
    Ended run(const test::Arguments& arguments)
    {
        return test::run(arguments,
            {.folder = folder.path(),
                .environment = {{"UNDERSTUDY_MODELS", (folder / "models").string()}}});
    }

    /// `arguments` have to fail and to change nothing.
    Ended refused(const test::Arguments& arguments)
    {
        const auto before = test::filesIn(folder.path());
        Ended ended = run(arguments);
        EXPECT_EQ(ended.exitCode, 1) << ended.err;
        EXPECT_EQ(test::filesIn(folder.path()), before);
        return ended;
    }

    /// Files with the names of all networks that have a checksum.
    void makeWrongNetworks()
    {
        fs::create_directory(folder / "models");
        const json networks
            = test::finalEvent(test::eventsIn(run({"models", "list", "--json"}).out))
                  .at("result")
                  .at("networks");
        for (const json& network : networks) {
            if (network.at("sha256") != "")
                test::writeText(network.at("path").get<std::string>(), "no network at all");
        }
    }

    test::TemporaryFolder folder;
};

} // namespace

TEST_F(Networks, AreListedAsMissingWhereTheFolderIsEmpty)
{
    const Ended ended = run({"models", "list", "--json"});

    EXPECT_EQ(ended.exitCode, 0);
    const json result = test::finalEvent(test::eventsIn(ended.out)).at("result");
    ASSERT_FALSE(result.at("networks").empty());
    for (const json& network : result.at("networks")) {
        EXPECT_EQ(network.at("installed"), false) << network.at("name");
        EXPECT_NE(network.at("licence"), "") << network.at("name");
        EXPECT_NE(network.at("purpose"), "") << network.at("name");
    }
}

TEST_F(Networks, AreListedForPeopleWithTheirFolder)
{
    const Ended ended = run({"models", "list"});

    EXPECT_EQ(ended.exitCode, 0);
    EXPECT_THAT(ended.out, HasSubstr("Networks in " + (folder / "models").string() + ":\n"));
    EXPECT_THAT(ended.out, HasSubstr("  missing    pose_landmark_heavy ("));
}

TEST_F(Networks, ThatAreMissingFailTheVerification)
{
    EXPECT_THAT(refused({"models", "verify"}).err,
        MatchesRegex("understudy-cli: [a-z_]+: the network is not installed; run `understudy-cli "
                     "models fetch`\n"));
}

TEST_F(Networks, ThatAreWrongFailTheVerification)
{
    makeWrongNetworks();

    EXPECT_THAT(refused({"models", "verify"}).err,
        MatchesRegex("understudy-cli: [^\n]*/models/[^\n]*: this is not the network it should be "
                     "\\(wrong SHA-256\\)[^\n]*\n"));
}

TEST_F(Networks, ThatAreMissingStopDetectionWithoutATrace)
{
    test::drawnClip(folder / "dance.mp4");

    EXPECT_THAT(refused({"detect", "dance.mp4", "-o", "poses.json"}).err,
        MatchesRegex("understudy-cli: holistic_parts: is not installed; run [^\n]*\n"));
}

TEST_F(Networks, ThatAreMissingStopATransferWithoutATrace)
{
    test::drawnClip(folder / "dance.mp4");
    test::drawnClip(folder / "me.mp4");

    EXPECT_THAT(
        refused({"transfer", "--source", "dance.mp4", "--target", "me.mp4", "-o", "out.mp4"}).err,
        MatchesRegex("understudy-cli: holistic_parts: is not installed; run [^\n]*\n"));
}

TEST_F(Networks, ThatAreWrongStopDetectionWithoutATrace)
{
    test::drawnClip(folder / "dance.mp4");
    makeWrongNetworks();

    EXPECT_THAT(refused({"detect", "dance.mp4", "-o", "poses.json"}).err,
        MatchesRegex("understudy-cli: [^\n]*/models/[^\n]*: is damaged: its SHA-256 is not the one "
                     "of holistic_parts; install it again\n"));
}

TEST_F(Networks, CannotBeInstalledFromWhereNothingIs)
{
    EXPECT_EQ(refused({"models", "install", "gone.tgz"}).err,
        "understudy-cli: gone.tgz: does not exist\n");
}

TEST_F(Networks, AreNotInstalledWhenTheirContentIsAnother)
{
    fs::create_directory(folder / "models");
    test::writeText(folder / "pose_landmark_lite.tflite", "no network at all");

    EXPECT_THAT(refused({"models", "install", "pose_landmark_lite.tflite"}).err,
        HasSubstr("its SHA-256 differs"));
}

TEST_F(Networks, OfAnUnknownNameCannotBeFetched)
{
    fs::create_directory(folder / "models");

    EXPECT_EQ(refused({"models", "fetch", "alexnet"}).err,
        "understudy-cli: alexnet: is no network this program knows\n");
}

TEST_F(Networks, ThatNobodyServesCannotBeFetched)
{
    fs::create_directory(folder / "models");

    const Ended ended
        = run({"models", "fetch", "pose_landmark_lite", "--from", "http://127.0.0.1:1"});

    EXPECT_EQ(ended.exitCode, 1);
    EXPECT_THAT(ended.err, MatchesRegex("understudy-cli: http://127.0.0.1:1/[^\n]*\n"));
}
