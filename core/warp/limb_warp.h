// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pose/limb_map.h"
#include "core/warp/reference.h"

#include <array>
#include <cstddef>
#include <opencv2/core.hpp>

namespace warp {

using Segments = std::array<pose::PartSegment, pose::bodyParts>;

/// A reference cut softly into the fourteen body parts at one scale, ready to be moved to other
/// poses. Cutting costs more than moving, so keep it while the reference is in use. Immutable,
/// hence safe from several threads.
class CutReference {
public:
    struct Layer {
        cv::Mat pixels; ///< CV_8UC4, premultiplied; empty when the part is not in the picture
        cv::Point corner; ///< of `pixels` in the whole frame at this scale
    };

    /// `scale`: pixels of the cut per source-video pixel, that of the pictures it will be warped
    /// into.
    CutReference(const Reference& reference, double scale);

    const Segments& segments() const { return m_segments; } ///< source-video pixels
    const Layer& layer(std::size_t part) const { return m_layers[part]; }
    double scale() const { return m_scale; }
    float bodySize() const { return m_bodySize; }
    std::size_t memory() const; ///< bytes held

private:
    Segments m_segments;
    std::array<Layer, pose::bodyParts> m_layers;
    double m_scale;
    float m_bodySize;
};

/// Where each part is taken from; null leaves the part out.
using PartSources = std::array<const CutReference*, pose::bodyParts>;

/// Moves the parts of the references to the pose `to` and lays them over each other, far to near:
/// calves and feet, thighs, torso, head, upper arms, forearms, hands. Each part is turned with its
/// segment, stretched along it by the ratio of lengths (0.4 to 2.2; the head by 15 % at most) and
/// across it by the ratio of body sizes; parts that either pose lacks are skipped. `window`: the
/// part of the frame to show, source-video pixels; `size`: of the result. CV_8UC4, premultiplied.
cv::Mat warpParts(const PartSources& sources, const pose::Pose& to, float toBodySize,
    cv::Rect2d window, cv::Size size);

/// warpParts() with every part from one reference.
cv::Mat warpReference(const CutReference& reference, const pose::Pose& to, float toBodySize,
    cv::Rect2d window, cv::Size size);

/// The same for a single use: cuts the reference at the scale of the result first.
cv::Mat warpReference(const Reference& reference, const pose::Pose& to, float toBodySize,
    cv::Rect2d window, cv::Size size);

/// `picture` (premultiplied CV_8UC4, any size) laid over `background` (8-bit BGR) in `window`.
cv::Mat compositeOver(const cv::Mat& background, const cv::Mat& picture, cv::Rect window);

} // namespace warp
