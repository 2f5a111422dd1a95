// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pose/series.h"
#include "core/pose/track.h"

#include <opencv2/core/types.hpp>
#include <string>

namespace pose {

/// What holds a figure in its place: the lowest part of the body that a clip shows.
enum class Anchor { Ankles, Hips, Neck };

/// Frames that a jump may last; a longer absence from the floor counts as a walk away from the
/// camera.
inline constexpr int usualLongestJump = 20;

/// Where and how large one person stands in one clip. All in pixels of its frames, y down.
/// A height is that of a body held straight: neck to nose, torso, and hip over knee to ankle.
struct GroundStatistics {
    Anchor anchor = Anchor::Ankles;
    double closeAnkle = 0; ///< y of the lower ankle nearest to the camera; only with Anchor::Ankles
    double farAnkle = 0; ///< y farthest from it; equal to closeAnkle when the person stays in place
    double medianAnkle = 0;
    double nearestFloor = 0; ///< largest y of the floor under them at all, outliers too
    double closeHeight = 0; ///< at closeAnkle
    double farHeight = 0;
    double medianHipX = 0; ///< of the neck with Anchor::Neck
    double medianHipY = 0; ///< not with Anchor::Neck
    double medianNeckY = 0;
    double torso = 0; ///< neck to mid-hip; not with Anchor::Neck
    double largestSize = 0; ///< of bodySizes(); 0 when no torso is seen
    double shoulders = 0; ///< neck to shoulder
};

/// Whether a keypoint may be measured: present, of confidence 0.3 at least, and inside the frame.
bool isReliable(const Keypoint& keypoint, cv::Size frame);

/// The y of the floor under the dancer in each frame: the lower ankle, with misses bridged, bad
/// frames and jumps taken out, and smoothed. Longer stretches without ankles are guessed from hip
/// and torso. Empty when no frame shows both ankles.
Series groundLine(const Track& track, cv::Size frame, int longestJump = usualLongestJump);

/// The y of the lower ankle in the frames that show both of them.
Series lowerAnkles(const Track& track, cv::Size frame);

/// Statistics as in Everybody Dance Now (close = largest y; far = smallest y above the median
/// within half the close one's distance from it), over every frame once, with ankles taken from
/// groundLine(). Unlike there, outliers beyond Tukey's fence are not the close ones: dancers who
/// switch on their own camera walk back from it. And heights are not those of the few frames near
/// both ankles, where a crouch or a look upwards counts as distance, but of a line through all
/// frames: for a level camera, a height grows with the row of the floor.
/// Throws base::Error NoPerson when the clip shows neither ankles, hips nor shoulders; `subject`
/// names it there.
GroundStatistics groundStatistics(const Track& track, cv::Size frame, const std::string& subject,
    int longestJump = usualLongestJump);

} // namespace pose
