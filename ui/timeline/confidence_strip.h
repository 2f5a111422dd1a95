// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pose/pose.h"

#include <cstdint>
#include <functional>
#include <vector>

namespace ui {

/// How far the pose of a frame can be trusted; worse ones are smaller, nobody is the least.
enum class Confidence : std::uint8_t { Nobody, Bad, Fair, Good };

/// By the second weakest of the joints that make the figure (head, neck, arms, legs), so that one
/// hidden hand is no alarm; what the user made absent does not count. Good from 0.6, fair from
/// 0.35.
Confidence confidenceOf(const pose::Pose& pose);

/// The confidence of every frame of a clip, and where the user has edited it: two bytes a frame.
class ConfidenceStrip {
public:
    struct Frame {
        Confidence confidence = Confidence::Nobody;
        bool isEdited = false;

        bool operator==(const Frame&) const = default;
    };

    void resize(std::int64_t frames) { m_frames.resize(static_cast<std::size_t>(frames)); }
    std::int64_t frameCount() const { return static_cast<std::int64_t>(m_frames.size()); }
    void set(std::int64_t frame, const Frame& value);
    const Frame& at(std::int64_t frame) const { return m_frames[static_cast<std::size_t>(frame)]; }

    /// The worst confidence in [first, end), and whether any of it was edited. Not empty, within
    /// the clip.
    Frame worstIn(std::int64_t first, std::int64_t end) const;

private:
    std::vector<Frame> m_frames;
};

} // namespace ui
