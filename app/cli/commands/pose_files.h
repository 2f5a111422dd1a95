// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pose/formats/clip.h"
#include "core/pose/track.h"
#include "core/project/project.h"

#include <filesystem>
#include <nlohmann/json.hpp>
#include <string>

namespace cli {

/// Poses and the video that they belong to.
struct ClipPoses {
    pose::Track track;
    pose::Clip clip;
};

/// What "poses export" writes.
struct PoseExport {
    std::filesystem::path input; ///< a project, or a file that "detect" has written
    std::string media; ///< which video of the project; may be empty when only one has poses
    std::string format; ///< "openpose", "controlnet", "coco" or "csv"
    std::filesystem::path out;
    bool original = false; ///< as detected, without the user's corrections
};

/// What "poses import" reads.
struct PoseImport {
    std::filesystem::path input; ///< whatever pose::readPoses() reads
    std::filesystem::path project;
    std::string media; ///< which video of the project; a file when there is a role
    std::string role; ///< adds the video to the project as this, and makes one where there is none
    std::optional<std::int64_t> person; ///< of a CSV table with several
    std::int64_t first = 0; ///< number in the files that belongs to the video's first frame
};

/// The video of `project` that `name` means: its path, its file name or its role. Throws
/// base::Error InvalidArgument that lists the videos there are.
project::Media mediaNamed(const project::Project& project, const std::string& name);

/// Both do the work and return what to tell the user. They throw base::Error.
nlohmann::json exportPoses(const PoseExport& request);
nlohmann::json importPoses(const PoseImport& request);

} // namespace cli
