// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pose/limb_map.h"
#include "core/warp/arm_look.h"
#include "core/warp/reference.h"

#include <array>
#include <cstddef>
#include <opencv2/core.hpp>
#include <vector>

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
    /// into. `arms` tells forearms and hands from the clothes behind them.
    CutReference(const Reference& reference, double scale, const ArmLook& arms = {});

    const Segments& segments() const { return m_segments; } ///< source-video pixels
    const Layer& layer(std::size_t part) const { return m_layers[part]; }
    /// Where a forearm or hand lies before the torso: what `layer(pose::Torso)` therefore leaves
    /// out, with the arm's pixels. Empty when the torso is free.
    const Layer& covered() const { return m_covered; }
    /// What cutLap() finds between the thighs where they are well apart, else empty: of legs side
    /// by side nothing tells a skirt from trousers.
    const cv::Mat& lap() const { return m_lap; }
    double scale() const { return m_scale; }
    float bodySize() const { return m_bodySize; }
    std::size_t memory() const; ///< bytes held

private:
    void cleanArms(const ArmLook& arms);

    Segments m_segments;
    std::array<Layer, pose::bodyParts> m_layers;
    Layer m_covered;
    cv::Mat m_lap;
    double m_scale;
    float m_bodySize;
};

/// Whether the knees are at least half a torso apart.
bool hasLegsApart(const pose::Pose& pose, float torsoScale);

/// Where the parts of a figure come from. All of it must outlive the warp.
struct PartSources {
    /// All parts from `reference`.
    explicit PartSources(
        const CutReference& reference, std::vector<const CutReference*> others = {});

    const CutReference& of(pose::BodyPart part) const;

    const CutReference* reference; ///< for the parts of no group
    PerGroup<const CutReference*> lenders; ///< for those of a group
    std::vector<const CutReference*> others; ///< for the torso behind an arm, best first
};

/// Moves the parts to the pose `to` and lays them over each other, far to near: calves and feet,
/// thighs, torso, head, upper arms, forearms, hands. Each part is turned with its segment,
/// stretched along it by the ratio of lengths (0.4 to 2.2; the head by 15 % at most) and across it
/// by the ratio of body sizes; parts that either pose lacks are skipped. Where an arm lies before
/// the torso, the torso is taken from the first of the others that shows it there, and arm and all
/// from the reference when none does. `window`: the part of the frame to show, source-video pixels;
/// `size`: of the result. CV_8UC4, premultiplied.
cv::Mat warpReference(const PartSources& sources, const pose::Pose& to, float toBodySize,
    cv::Rect2d window, cv::Size size);

/// The same of one reference alone, for a single use: cuts it at the scale of the result first.
cv::Mat warpReference(const Reference& reference, const pose::Pose& to, float toBodySize,
    cv::Rect2d window, cv::Size size);

/// `picture` (premultiplied CV_8UC4, any size) laid over `background` (8-bit BGR) in `window`.
cv::Mat compositeOver(const cv::Mat& background, const cv::Mat& picture, cv::Rect window);

} // namespace warp
