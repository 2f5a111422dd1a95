// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pose/formats/clip.h"
#include "core/pose/track.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace pose {

/// COCO's keypoints as JSON: an image for every frame of the clip, also those without a person, and
/// an annotation for every pose with any of the 17 joints. v is 2 for visible, 1 for occluded, 0
/// for absent joints; confidences, hands, face, neck, mid-hip and feet cannot be said. Images have
/// `filename`, `vid_id` and `frame_number` besides COCO's own fields.
std::string cocoJson(const Track& track, const Clip& clip);

/// One person as COCO's JSON tells.
struct CocoPoses {
    Track track; ///< of the frames with exactly one person
    bool hasDerivedJoints = false; ///< neck or mid-hip are the middles of shoulders and hips
    std::vector<std::int64_t> crowdedFrames; ///< with several people; skipped, tell the user
    std::vector<std::string> unknownJoints; ///< names that no joint of ours has; skipped
};

/// Reads COCO's keypoints: the 17 of the standard, or those that the category names. Joints have
/// confidence 1 and origin Imported. An image is the frame of its `frame_number`, else of its file
/// name's last number, else of its id. Images of another size are stretched to `frame`. Throws
/// base::Error Unreadable, with `subject`.
CocoPoses parseCoco(std::string_view json, const std::string& subject, cv::Size frame);

/// The same from a file. Throws base::Error NotFound too.
CocoPoses readCoco(const std::filesystem::path& file, cv::Size frame);

} // namespace pose
