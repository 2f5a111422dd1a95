// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pose/label_format.h"
#include "core/pose/track.h"

#include <filesystem>
#include <opencv2/core/mat.hpp>
#include <optional>
#include <vector>

namespace pose {

/// The body that was drawn as an Everybody Dance Now label, in pixels of the label: joints by the
/// colour of their dots, those of one colour told apart by their limbs. `rgb`: 8-bit, three
/// channels in the order of the saved file's RGB. What lies hidden under other dots is absent, and
/// so are hands and face, whose dots are too small in a label of 1024x512 to be told apart, and the
/// feet of BODY_25, which have the colour of their ankle.
/// Joints have confidence 1 and origin Imported.
Body bodyInLabel(const cv::Mat& rgb, LabelFormat format);

/// The layout whose limbs a label shows; nothing when it shows nobody.
std::optional<LabelFormat> formatOfLabel(const cv::Mat& rgb);

/// A folder of such labels as a track.
struct EdnFolder {
    Track track; ///< in pixels of the frame that was asked for
    std::optional<LabelFormat> layout;
    std::vector<std::int64_t> emptyFrames; ///< labels without a body
};

/// Whether `folder` has labels as readEdnFolder() wants them.
bool isEdnFolder(const std::filesystem::path& folder);

/// Reads the labels in `folder`/train_label, else test_label, else `folder` itself if that is its
/// name. A label belongs to the picture of the same name in train_img or test_img beside it, and
/// its frame is that picture's place there in the order of the numbers; without such a folder, the
/// label's own place. Labels of another size are stretched to `frame`. Throws base::Error NotFound
/// when there are no labels, Unreadable for a picture that cannot be read.
EdnFolder readEdnFolder(const std::filesystem::path& folder, cv::Size frame);

} // namespace pose
