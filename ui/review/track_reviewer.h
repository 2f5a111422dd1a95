// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pose/review.h"
#include "core/pose/track.h"

#include <cstdint>
#include <map>
#include <optional>
#include <vector>

namespace ui {

/// New poses of a track by frame; nothing where nobody is any more.
using TrackPatch = std::map<std::int64_t, std::optional<pose::Pose>>;

/// How far a clip's poses are from those that the target was filmed in, once that is known.
struct TrainingDistances {
    std::map<std::int64_t, float> byFrame;
    float limit = 0; ///< farther ones are out of range

    bool operator==(const TrainingDistances&) const = default;
};

/// Keeps the findings of one clip up to date while its poses change. Used by one thread at a time.
class TrackReviewer {
public:
    /// `detected` is what the findings are measured against, `patch` what lies over it.
    TrackReviewer(pose::BodyTrack detected, const TrackPatch& patch, pose::ReviewSettings settings,
        const TrainingDistances& training = {});

    /// The findings of the detections themselves: what there was to do in the first place.
    const std::vector<pose::Finding>& original() const { return m_original; }
    const std::vector<pose::Finding>& findings() const { return m_findings; }

    void apply(const TrackPatch& patch);
    /// Brings the findings near the changes up to date; quick.
    void reviewChanges();
    /// Brings all of them up to date: exchanges of left and right reach far.
    void reviewAll();

private:
    pose::BodyTrack m_track;
    pose::ReviewSettings m_settings;
    pose::ReviewBasis m_basis;
    std::vector<pose::Finding> m_original;
    std::vector<pose::Finding> m_findings;
    std::int64_t m_changedFirst = 0; ///< nothing changed while first is behind last
    std::int64_t m_changedLast = -1;
};

} // namespace ui
