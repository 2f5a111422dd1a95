// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pose/formats/clip.h"
#include "core/pose/label_format.h"
#include "core/pose/track.h"

#include <cstdint>
#include <filesystem>
#include <opencv2/core/types.hpp>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace pose {

/// What one OpenPose file says about one frame.
struct OpenPoseFrame {
    std::vector<Pose>
        people; ///< none is a normal frame; more than one is for the caller to choose from
    std::optional<LabelFormat> layout; ///< of the bodies; nothing without people
    bool isNormalised
        = false; ///< all coordinates lie within -1 to 1: parts of the picture, not pixels
};

/// Reads OpenPose's JSON of one frame (version 1.x, old `pose_keypoints` too, and ControlNet's null
/// hands). Bodies of 54, 69 and 75 numbers become BODY_25; a COCO_18 body gets its mid-hip between
/// its hips. Keypoints have origin Imported; those of confidence 0 are absent. Throws base::Error
/// Unreadable, with `subject`, when it is not such a file or an array has another length.
OpenPoseFrame parseOpenPose(std::string_view json, const std::string& subject);

/// The same from a file. Throws base::Error NotFound too.
OpenPoseFrame readOpenPose(const std::filesystem::path& file);

/// OpenPose's JSON of one frame, version 1.3, BODY_25, in pixels. Absent keypoints are 0, 0, 0;
/// occluded ones, which the format does not know, are written with a confidence of 0.3 at most.
std::string openPoseJson(std::span<const Pose> people);

/// "<video>_000000000012_keypoints.json".
std::string openPoseFileName(std::string_view video, std::int64_t frame);

/// The frame number in such a name.
std::optional<std::int64_t> openPoseFrameNumber(std::string_view fileName);

/// A folder of one file per frame, as one person's track.
struct OpenPoseFolder {
    Track track; ///< of the frames with exactly one person
    std::optional<LabelFormat> layout; ///< of the first frame with a person
    std::vector<std::int64_t> emptyFrames;
    std::vector<std::int64_t> crowdedFrames; ///< with several people; skipped, tell the user
};

/// Reads every "*_<number>_keypoints.json" in `folder`. Coordinates from -1 or 0 to 1 are stretched
/// to `frame`. Throws as readOpenPose() does, and NotFound when no file has such a name.
OpenPoseFolder readOpenPoseFolder(const std::filesystem::path& folder, cv::Size frame);

/// Writes a file for every frame of `clip`, also those without a person, into `folder`, which is
/// made when it is not there. Throws base::Error Unwritable and DiskFull.
void writeOpenPoseFolder(const std::filesystem::path& folder, const Track& track, const Clip& clip);

} // namespace pose
