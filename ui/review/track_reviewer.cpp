// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/track_reviewer.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace ui {

namespace {

std::vector<pose::Finding> reviewWhole(const pose::BodyTrack& track, const pose::ReviewBasis& basis,
    const pose::ReviewSettings& settings)
{
    if (track.empty())
        return {};
    return pose::review(track, track.begin()->first, track.rbegin()->first + 1, basis, settings);
}

pose::ReviewBasis basisOf(const pose::BodyTrack& track, const TrainingDistances& training)
{
    pose::ReviewBasis basis = pose::reviewBasis(track);
    basis.trainingDistances = training.byFrame;
    basis.trainingLimit = training.limit;
    return basis;
}

} // namespace

TrackReviewer::TrackReviewer(pose::BodyTrack detected, const TrackPatch& patch,
    pose::ReviewSettings settings, const TrainingDistances& training)
    : m_track(std::move(detected))
    , m_settings(settings)
    , m_basis(basisOf(m_track, training))
    , m_original(reviewWhole(m_track, m_basis, m_settings))
    , m_findings(m_original)
{
    if (patch.empty())
        return;
    apply(patch);
    reviewAll();
}

void TrackReviewer::apply(const TrackPatch& patch)
{
    if (patch.empty())
        return;
    for (const auto& [frame, pose] : patch) {
        if (pose)
            m_track[frame] = pose->body;
        else
            m_track.erase(frame);
    }
    const bool isFirst = m_changedLast < m_changedFirst;
    const std::int64_t first = patch.begin()->first;
    const std::int64_t last = patch.rbegin()->first;
    m_changedFirst = isFirst ? first : std::min(m_changedFirst, first);
    m_changedLast = isFirst ? last : std::max(m_changedLast, last);
}

void TrackReviewer::reviewChanges()
{
    if (m_changedLast < m_changedFirst)
        return;
    const std::int64_t margin = 2
        * std::max({m_settings.flipFrames, m_settings.missingFrames, m_settings.limbLengthFrames,
            m_settings.foldFrames});
    const std::int64_t begin = m_changedFirst - margin;
    const std::int64_t end = m_changedLast + margin + 1;
    std::erase_if(m_findings, [begin, end](const pose::Finding& finding) {
        return finding.first < end && finding.last >= begin;
    });
    std::ranges::move(
        pose::review(m_track, begin, end, m_basis, m_settings), std::back_inserter(m_findings));
    std::ranges::stable_sort(m_findings, {}, &pose::Finding::first);
    m_changedFirst = 0;
    m_changedLast = -1;
}

void TrackReviewer::reviewAll()
{
    m_findings = reviewWhole(m_track, m_basis, m_settings);
    m_changedFirst = 0;
    m_changedLast = -1;
}

} // namespace ui
