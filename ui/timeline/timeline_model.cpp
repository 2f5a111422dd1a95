// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timeline_model.h"

#include <algorithm>
#include <utility>

namespace ui {

TimelineModel::TimelineModel(ProjectDocument& document, QObject* parent)
    : QObject(parent)
    , m_document(document)
{
    connect(&document, &ProjectDocument::opened, this, &TimelineModel::reset);
    connect(&document, &ProjectDocument::closed, this, &TimelineModel::reset);
    connect(&document, &ProjectDocument::clipsChanged, this, &TimelineModel::updateClips);
    connect(&document, &ProjectDocument::posesChanged, this, &TimelineModel::updatePoses);
    connect(&document, &ProjectDocument::settingChanged, this, [this](const std::string& key) {
        if (key == markersKey || key == inPointKey || key == outPointKey)
            updateMarks();
    });
    reset();
}

const ConfidenceStrip* TimelineModel::confidence(std::int64_t clip) const
{
    const auto found = m_confidence.find(clip);
    return found == m_confidence.end() ? nullptr : &found->second;
}

const std::vector<TimelineFinding>& TimelineModel::findings(std::int64_t clip) const
{
    static const std::vector<TimelineFinding> none;
    const auto found = m_findings.find(clip);
    return found == m_findings.end() ? none : found->second;
}

void TimelineModel::setFindings(std::int64_t clip, std::vector<TimelineFinding> findings)
{
    std::stable_sort(findings.begin(), findings.end(),
        [](const auto& a, const auto& b) { return a.first < b.first; });
    m_findings[clip] = std::move(findings);
    emit changed();
}

void TimelineModel::setRendered(std::vector<RenderedSpan> spans)
{
    std::stable_sort(
        spans.begin(), spans.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    m_rendered = std::move(spans);
    emit changed();
}

void TimelineModel::setUnseen(std::vector<std::pair<std::int64_t, std::int64_t>> spans)
{
    m_unseen = std::move(spans);
    emit changed();
}

void TimelineModel::reset()
{
    m_confidence.clear();
    m_findings.clear();
    m_rendered.clear();
    m_unseen.clear();
    updateMarks();
    updateClips();
}

void TimelineModel::updateClips()
{
    for (const Clip& clip : m_document.clips()) {
        if (!m_confidence.contains(clip.id))
            updatePoses(clip.id, 0, clip.frameCount() - 1);
    }
    emit changed();
}

void TimelineModel::updatePoses(std::int64_t id, std::int64_t first, std::int64_t last)
{
    const Clip* clip = m_document.clip(id);
    if (clip == nullptr || (!m_document.isDetected(id) && m_document.edits(id).empty())) {
        m_confidence.erase(id);
        emit changed();
        return;
    }
    ConfidenceStrip& strip = m_confidence[id];
    const bool isAsLong = strip.frameCount() == clip->frameCount();
    strip.resize(clip->frameCount());
    const project::Edits& edits = m_document.edits(id);
    const std::int64_t end = isAsLong ? std::min(last + 1, clip->frameCount()) : clip->frameCount();
    for (std::int64_t frame = isAsLong ? std::max<std::int64_t>(first, 0) : 0; frame < end;
         ++frame) {
        const pose::Pose* pose = m_document.poseAt(id, frame);
        strip.set(frame,
            {pose != nullptr ? confidenceOf(*pose) : Confidence::Nobody, edits.contains(frame)});
    }
    emit changed();
}

void TimelineModel::updateMarks()
{
    m_markers = ui::markers(m_document);
    m_in = ui::inPoint(m_document);
    m_out = ui::outPoint(m_document);
    emit changed();
}

} // namespace ui
