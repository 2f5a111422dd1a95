// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pose/pose.h"
#include "core/warp/part_group.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <opencv2/core.hpp>
#include <span>
#include <vector>

namespace warp {

/// A pose as numbers whose Euclidean distance says how unlike two poses look, whatever their place
/// and size: the vectors of the body parts in torso scales (torso counts 2, head 1.5, thighs and
/// upper arms 1.2, calves and forearms 1, feet and hands 0.3), then 2.5 times the signed shoulder
/// width, hip width and nose to ear offsets, which tell front from back. A missing part is NaN.
using Descriptor = std::vector<float>;

Descriptor descriptor(const pose::Pose& pose, float torsoScale);

/// Euclidean distance over the numbers that both have, scaled up for those that are missing;
/// infinite when they have less than half in common. Dancers of one clip: about 0.8 is close, 2
/// far.
float distance(const Descriptor& a, const Descriptor& b);

/// Sharpness of the head and upper body, in any unit: the variance of the Laplacian of that patch
/// at a fixed size. Low in motion blur and cross-fades. Nothing (0) when the pose has no head or
/// neck in the picture.
float sharpness(const cv::Mat& bgr, const pose::Pose& pose, float torsoScale);

/// Variance of the Laplacian of an 8-bit BGR picture after scaling, grey: more where it is sharper.
float laplacianVariance(const cv::Mat& bgr, double scale);

/// A frame that could serve as a reference.
struct ReferenceCandidate {
    std::int64_t frame = 0;
    Descriptor descriptor;
    float sharpness = 0;
};

/// The candidates to keep, as indices in rising order. Blurred and cross-fading ones go first:
/// those below 35 % of the 75th percentile of the sharpness within 60 frames (a dancer seen from
/// behind is smooth for longer than that), but never more than a third. Of the rest, when there are
/// more than `most`, those that lie farthest from each other.
std::vector<std::size_t> chooseReferences(
    std::span<const ReferenceCandidate> candidates, std::size_t most = 400);

/// A reference among others, with its distance from the pose that was asked for.
struct Match {
    std::size_t reference = 0;
    float distance = std::numeric_limits<float>::infinity();
    PerGroup<std::size_t> lenders{}; ///< the references that lend it these parts
};

/// Six references for one frame to render.
inline constexpr std::size_t referencesPerFrame = 6;
using References = std::array<Match, referencesPerFrame>;

/// What a training step asks for: frames near the one to be drawn would give it away, and always
/// the very best references would teach the network to copy.
struct NearestOptions {
    std::size_t count = referencesPerFrame;
    std::int64_t leastGap = 6; ///< frames between two chosen references
    std::int64_t excludeFrom
        = 1; ///< first frame that may not be chosen; nothing is excluded when after excludeTo
    std::int64_t excludeTo = 0; ///< last frame that may not be chosen
    float jitter = 0; ///< distances are multiplied by 1 to 1 + jitter, at random
};

/// The references of a clip as far as choosing among them goes: frame numbers and descriptors.
class ReferenceChooser {
public:
    /// `handicap` is added to all its distances.
    void add(std::int64_t frame, Descriptor descriptor, float handicap = 0);
    std::size_t size() const { return m_frames.size(); }

    /// The nearest references, nearest first; the last one is repeated when there are not enough.
    /// Distances are without the jitter. The exclusion gives way when nothing else is left. At
    /// least one reference must be there.
    std::vector<Match> nearest(
        const Descriptor& wanted, const NearestOptions& options, cv::RNG& random) const;

    /// Six references for each frame of a sequence. The first follows the cheapest path through the
    /// sequence (distance + 0.35 x the jump between two references + 0.05 per change). The others
    /// are the nearest that lie six frames apart; each keeps its place as long as it stays among
    /// the better ones, so that the picture does not flicker. `first.distance` tells how far the
    /// frame is from anything the target danced.
    std::vector<References> chooseForRendering(std::span<const Descriptor> wanted) const;

    /// Six references for one frame in place of `planned`, each of which keeps its place while it
    /// is good enough: for a frame whose pose has changed since the sequence was planned.
    References chooseLike(const Descriptor& wanted, const References& planned) const;

private:
    std::vector<float> distancesFrom(const Descriptor& wanted) const;
    std::vector<std::size_t> steadyPath(const cv::Mat& distances) const;
    References withCompany(
        std::size_t first, const float* distances, const References* before) const;

    std::vector<std::int64_t> m_frames;
    std::vector<Descriptor> m_descriptors;
    std::vector<float> m_handicaps;
};

} // namespace warp
