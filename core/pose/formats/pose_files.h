// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pose/formats/clip.h"
#include "core/pose/label_format.h"
#include "core/pose/track.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pose {

/// The kinds of file in which poses can be given away.
enum class PoseFormat {
    OpenPose, ///< a folder, one JSON per frame
    ControlNet, ///< one JSON
    Coco, ///< one JSON
    Csv, ///< a table
};

/// "openpose", "controlnet", "coco", "csv".
std::string_view name(PoseFormat format);
std::optional<PoseFormat> poseFormatNamed(std::string_view name);

/// Throws base::Error Unwritable and DiskFull.
void writePoses(
    const std::filesystem::path& path, PoseFormat format, const Track& track, const Clip& clip);

/// One person's poses of another program, and what the user should know of them.
struct PosesOfFile {
    Track track;
    std::optional<LabelFormat> layout; ///< of the bodies, where the format has several
    bool hasDerivedJoints = false; ///< neck or mid-hip are the middles of shoulders and hips
    bool isFromLabels = false; ///< read off pictures: bodies only
    std::size_t people = 1; ///< in a table; the track is that of one of them
    std::vector<std::int64_t> crowdedFrames; ///< with several people; left out
    std::vector<std::string> unknownJoints; ///< names that no joint of ours has; left out
};

/// Reads what lies at `path`, whatever it is: a folder of OpenPose's JSON files or of Everybody
/// Dance Now's labels; a CSV table; JSON of COCO, of ControlNet, or of OpenPose for one frame.
/// Coordinates are brought to pixels of `frame`. `person` chooses from a table with several; the
/// first without it. Throws base::Error NotFound, Unreadable, InvalidArgument (no such person).
PosesOfFile readPoses(const std::filesystem::path& path, cv::Size frame,
    std::optional<std::int64_t> person = std::nullopt);

} // namespace pose
