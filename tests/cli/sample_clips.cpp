// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/sample_clips.h"

#include "core/sample/sample_clips.h"
#include "tests/cli/expectations.h"

#include <gtest/gtest.h>

namespace test {

namespace fs = std::filesystem;
using nlohmann::json;

bool hasNetworks()
{
    const json networks
        = finalEvent(eventsIn(run({"models", "list", "--json"}).out)).at("result").at("networks");
    const std::set<std::string> needed = {"holistic_parts", "pose_landmark_lite"};
    std::size_t found = 0;
    for (const json& network : networks)
        found += needed.contains(network.at("name")) && network.at("installed") ? 1 : 0;
    return found == needed.size();
}

sample::SampleSettings clipsSettings() { return {.seconds = 2, .height = 360}; }

const fs::path& clipsFolder()
{
    static const TemporaryFolder folder;
    static const bool isDrawn = [] {
        return sample::writeDancer(folder / "dancer.mp4", clipsSettings())
            && sample::writeTarget(folder / "target.mp4", clipsSettings());
    }();
    EXPECT_TRUE(isDrawn);
    return folder.path();
}

FolderWithClips::FolderWithClips() { fs::copy(clipsFolder(), path()); }

Arguments shortTransfer(const Arguments& more)
{
    Arguments arguments
        = {"transfer", "--source", "dancer.mp4", "--target", "target.mp4", "-o", "dance.mp4",
            "--source-range", "4:44", "--target-range", "0:80", "--network", "lite", "--json"};
    arguments.insert(arguments.end(), more.begin(), more.end());
    return arguments;
}

std::set<std::string> stagesIn(const std::vector<json>& events)
{
    std::set<std::string> stages;
    for (const json& event : events) {
        if (event.at("event") == "progress")
            stages.insert(event.at("stage"));
    }
    return stages;
}

void waitFor(Program& program, const std::string& stage, int done)
{
    while (const auto line = program.line()) {
        const json event = json::parse(*line);
        if (event.at("event") == "progress" && event.at("stage") == stage
            && event.at("done") >= done)
            return;
    }
    FAIL() << "the program ended before " << stage << ": " << program.wait().err;
}

} // namespace test
