// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pose/limb_map.h"
#include "core/warp/reference.h"

#include <opencv2/core.hpp>

namespace warp {

/// Which colours a dancer's forearms and hands have, and which are those of the clothes behind: a
/// hand at the hip must not carry a piece of the skirt along. Knows nothing until it is given what
/// ArmLookLearner has found.
class ArmLook {
public:
    ArmLook() = default;
    /// `table`: as table() has it.
    explicit ArmLook(cv::Mat table);

    /// CV_8UC1, for keeping as a picture; empty when nothing is known.
    const cv::Mat& table() const { return m_table; }

    /// How much of each pixel of the forearm or hand `part` to keep, CV_32FC1, 0 to 1; empty: all
    /// of it. `pixels`: CV_8UC4, premultiplied.
    cv::Mat kept(pose::BodyPart part, const cv::Mat& pixels) const;

private:
    cv::Mat m_table; ///< a row of colours for forearms, one for hands: 255 to keep
};

/// Learns it from references in which arms and clothes are seen apart from each other.
class ArmLookLearner {
public:
    /// `reference`: with its picture.
    void add(const Reference& reference);

    ArmLook look() const;

private:
    cv::Mat m_arms; ///< CV_32FC1, as ArmLook's table: how many pixels of each colour
    cv::Mat m_clothes; ///< CV_32FC1, one row
};

} // namespace warp
