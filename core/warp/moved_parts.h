// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/warp/limb_warp.h"

#include <opencv2/core.hpp>
#include <span>
#include <vector>

namespace warp {

/// The parts of references placed as a pose wants them, to be drawn where they are needed: what
/// warpReference() gives, area by area. Keeps what it needs of the references. Immutable, hence
/// safe from several threads.
class MovedParts {
public:
    MovedParts(const PartSources& sources, const pose::Pose& to, float toBodySize,
        cv::Rect2d window, cv::Size size);

    /// `area` of the picture: CV_8UC4, premultiplied.
    cv::Mat picture(cv::Rect area) const;

private:
    struct Placed {
        cv::Mat pixels; ///< CV_8UC4, premultiplied
        cv::Matx23d place; ///< from these pixels to the picture's
        cv::Rect box; ///< in the picture
    };

    static void lay(std::span<const Placed> parts, cv::Rect area, cv::Mat picture);
    void layCoveredTorso(cv::Rect area, cv::Mat picture) const;

    std::vector<Placed> m_farther; ///< than the torso, far to near
    std::vector<Placed> m_covered; ///< the torso's covered pixels, then better and better ones
    std::vector<Placed> m_nearer; ///< from the torso on
};

} // namespace warp
