// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pose/keypoint_id.h"
#include "core/pose/track.h"

#include <cstdint>
#include <utility>

namespace pose {

/// The joint in `frame`; an absent one in a frame without a person.
inline Keypoint jointAt(const Track& track, std::int64_t frame, KeypointId id)
{
    const auto found = track.find(frame);
    return found == track.end() ? Keypoint{} : at(found->second, id);
}

/// The changed frames of a track, each begun as a copy of what the track holds there. The track
/// must outlive it.
class TrackChanges {
public:
    explicit TrackChanges(const Track& track)
        : m_track(track)
    {
    }

    /// The pose of `frame`, to be changed; empty where the track has nobody.
    Pose& pose(std::int64_t frame)
    {
        const auto found = m_changed.find(frame);
        if (found != m_changed.end())
            return found->second;
        const auto original = m_track.find(frame);
        return m_changed.emplace(frame, original == m_track.end() ? Pose{} : original->second)
            .first->second;
    }

    Track take() { return std::move(m_changed); }

private:
    const Track& m_track;
    Track m_changed;
};

} // namespace pose
