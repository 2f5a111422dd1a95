// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sample/scene.h"
#include "tests/cli/program.h"
#include "tests/support/temporary_folder.h"

#include <filesystem>
#include <nlohmann/json.hpp>
#include <set>
#include <string>
#include <vector>

namespace test {

/// Whether the networks that find people are on this computer.
bool hasNetworks();

/// What the clips are drawn with.
sample::SampleSettings clipsSettings();

/// A folder with dancer.mp4 (50 frames, 25 a second, with music) and target.mp4 (90 frames, 30 a
/// second, silent, of another size), drawn once for all tests of the program.
const std::filesystem::path& clipsFolder();

/// A new folder with those two clips in it.
class FolderWithClips : public TemporaryFolder {
public:
    FolderWithClips();
};

/// The command that makes the target dance frames 4 to 43 of the dance, quickly.
Arguments shortTransfer(const Arguments& more = {});

/// The stages that `events` tell progress of.
std::set<std::string> stagesIn(const std::vector<nlohmann::json>& events);

/// Waits for progress of `stage` that has come to `done` at least; fails when the program ends
/// before.
void waitFor(Program& program, const std::string& stage, int done = 0);

} // namespace test
