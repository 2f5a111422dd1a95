// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pose/formats/clip.h"
#include "core/pose/formats/openpose_json.h"
#include "core/pose/track.h"

#include <opencv2/core/types.hpp>
#include <string>
#include <string_view>

namespace pose {

/// The JSON that ControlNet's OpenPose editors and ComfyUI's pose nodes exchange: a list with an
/// object for every frame of the clip, `people` (one or none) in OpenPose's fields, with COCO_18
/// bodies, and `canvas_width` and `canvas_height`. Pixels; hands and face are null where nothing of
/// them is there. The third number is 1 or 0, for their readers pass over joints with less than 1:
/// confidence, occlusion, mid-hip and feet cannot be said.
std::string controlNetJson(const Track& track, const Clip& clip);

/// Reads such a list, or one such object as frame 0. Pixels of another canvas and parts of the
/// canvas (0 to 1) are stretched to `frame`. Throws base::Error Unreadable, with `subject`.
OpenPoseFolder parseControlNet(std::string_view json, const std::string& subject, cv::Size frame);

} // namespace pose
