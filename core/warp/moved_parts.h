// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/warp/limb_warp.h"

#include <opencv2/core.hpp>
#include <optional>
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

    /// Source pixels to the result's; pixel centres lie at +.5.
    struct View {
        cv::Rect2d window;
        cv::Size size;

        cv::Vec2d scale() const { return {size.width / window.width, size.height / window.height}; }
        cv::Vec2d pixelAt(base::Vec2 source) const
        {
            return {
                (source.x - window.x) * scale()[0] - 0.5, (source.y - window.y) * scale()[1] - 0.5};
        }
    };

    void addLap(const CutReference& lender, const Segments& goals, const View& view);
    static std::optional<cv::Matx23d> placement(const CutReference& source, pose::BodyPart part,
        const CutReference::Layer& layer, const pose::PartSegment& to, float toBodySize,
        const View& view);
    static void lay(std::span<const Placed> parts, cv::Rect area, cv::Mat picture);
    void layCoveredTorso(cv::Rect area, cv::Mat picture) const;

    std::vector<Placed> m_farther; ///< than the torso, far to near
    std::vector<Placed> m_covered; ///< the torso's covered pixels, then better and better ones
    std::vector<Placed> m_nearer; ///< from the torso on
};

} // namespace warp
