// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pose/review.h"

#include <array>
#include <cstdint>
#include <vector>

namespace pose {

/// The bones whose lengths are reviewed, from the body outward; ReviewBasis::boneLengths has their
/// order.
inline constexpr std::array<Limb, 8> reviewedBones{{{RightShoulder, RightElbow},
    {RightElbow, RightWrist}, {LeftShoulder, LeftElbow}, {LeftElbow, LeftWrist},
    {RightHip, RightKnee}, {RightKnee, RightAnkle}, {LeftHip, LeftKnee}, {LeftKnee, LeftAnkle}}};

/// Stands for the whole person where a joint of the body is asked for.
inline constexpr std::size_t wholePerson = bodyKeypoints;

/// A trouble of one joint in one frame.
struct Flag {
    FindingReason reason{};
    std::size_t joint = 0; ///< of the body, or wholePerson
    std::int64_t frame = 0;
    float severity = 0;
    float measure = 0; ///< confidence, or length in T, or frames: as Finding::measure
};

/// The frames of a track around those under review, in reach without a search.
class ReviewFrames {
public:
    /// Reaches from `begin` to `end`; frames outside count as frames without a person.
    ReviewFrames(
        const BodyTrack& track, const ReviewBasis& basis, std::int64_t begin, std::int64_t end);

    const Body* body(std::int64_t frame) const
    {
        return frame < m_begin || frame >= m_end ? nullptr : m_frames[index(frame)].body;
    }

    /// Nothing when the joint is not present.
    const Keypoint* joint(std::int64_t frame, std::size_t joint) const
    {
        const Body* there = body(frame);
        return there != nullptr && (*there)[joint].isPresent() ? &(*there)[joint] : nullptr;
    }

    /// Pixels; 0 when unknown.
    float torso(std::int64_t frame) const { return m_frames[index(frame)].torso; }

private:
    struct Entry {
        const Body* body = nullptr;
        float torso = 0;
    };

    std::size_t index(std::int64_t frame) const
    {
        return static_cast<std::size_t>(frame - m_begin);
    }

    std::int64_t m_begin;
    std::int64_t m_end;
    std::vector<Entry> m_frames;
};

/// How far from a frame the rules for it look.
std::int64_t reach(const ReviewSettings& settings);

/// Every trouble in `frame` but flips.
void flagFrame(std::vector<Flag>& flags, const ReviewFrames& frames, std::int64_t frame,
    const ReviewBasis& basis, const ReviewSettings& settings);

/// The joints of the right side that flip together.
enum class FlipPair { Arms, Legs };

/// Whether left and right of that pair exchange their places from the last frame before `frame`
/// that has a person (at most three frames before) to `frame`.
bool flipsAt(
    const ReviewFrames& frames, std::int64_t frame, FlipPair pair, const ReviewSettings& settings);

/// Whether eyes and ears exchange their sides there too. Asked where arms or legs do: alone, a head
/// turns too fast to tell.
bool headFlipsAt(const ReviewFrames& frames, std::int64_t frame, const ReviewSettings& settings);

/// Whether `joint` changes its side there; never so on the middle line.
bool flipsAt(const ReviewFrames& frames, std::int64_t frame, std::size_t joint,
    const ReviewSettings& settings);

} // namespace pose
