// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel_token.h"
#include "core/media/video_info.h"
#include "core/pose/track.h"

#include <opencv2/core/mat.hpp>
#include <optional>

namespace ui {

/// What some pictures of a clip say about it.
struct PictureFacts {
    /// How far the background moves from one picture to the next, in parts of the picture's width;
    /// nothing when the background shows no structure to measure by.
    std::optional<double> cameraMotion;
    double sharpness = 0; ///< variance of the Laplacian of the grey picture, long side 640 pixels
    double brightness = 0; ///< mean of the grey picture, 0 to 1

    bool operator==(const PictureFacts&) const = default;
};

/// What the poses of a clip say about it.
struct PoseFacts {
    double coverage = 0; ///< share of the frames in which a person was found
    double wholeBody = 0; ///< share of those that show head, wrists and feet inside the picture
    double usableSeconds = 0; ///< of frames with the whole body
    double variety = 0; ///< 0: always the same pose; 1: hands and feet went everywhere they can
    int leaps = 0; ///< times the person was somewhere else from one frame to the next

    bool operator==(const PoseFacts&) const = default;
};

/// All that is known about whether a clip is fit for its role.
struct FootageFacts {
    int width = 0; ///< pixels
    int height = 0;
    double duration = 0; ///< seconds
    double frameRate = 0;
    std::optional<PictureFacts> picture;
    std::optional<PoseFacts> poses; ///< once they were detected

    bool operator==(const FootageFacts&) const = default;
};

/// How far `after` is moved against `before` (both 8-bit grey, of one size), in parts of the width:
/// the median of the phase correlations of the picture's left, right and upper margins, where the
/// person seldom is. Nothing when none of them has structure.
std::optional<double> backgroundMotion(const cv::Mat& before, const cv::Mat& after);

/// Decodes some neighbouring pairs of frames spread over the clip and measures them.
/// Nothing when cancelled. Throws base::Error as media::VideoReader.
std::optional<PictureFacts> measurePictures(
    const std::filesystem::path& path, const base::CancelToken& cancel = {});

/// Measures poses of a clip of `info`. `coverage` is given, for `sampled` may hold only some of the
/// frames that have a person.
PoseFacts measurePoses(const pose::Track& sampled, double coverage, const media::VideoInfo& info);

} // namespace ui
