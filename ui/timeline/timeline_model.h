// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session.h"
#include "ui/timeline/confidence_strip.h"
#include "ui/timeline/timeline_marks.h"

#include <QObject>
#include <map>
#include <vector>

namespace ui {

/// What the timeline shows of the clips, kept up to date with the document.
class TimelineModel : public QObject {
    Q_OBJECT

public:
    explicit TimelineModel(ProjectDocument& document, QObject* parent = nullptr);

    /// Null before detection.
    const ConfidenceStrip* confidence(std::int64_t clip) const;
    /// In the order of their first frames.
    const std::vector<TimelineFinding>& findings(std::int64_t clip) const;
    /// In the order of their first frames; of the dance.
    const std::vector<RenderedSpan>& rendered() const { return m_rendered; }
    /// Of the dance, first and last of each run: poses that the target was never filmed in.
    const std::vector<std::pair<std::int64_t, std::int64_t>>& unseen() const { return m_unseen; }
    const std::vector<Marker>& markers() const { return m_markers; }
    std::optional<double> inPoint() const { return m_in; }
    std::optional<double> outPoint() const { return m_out; }

    void setFindings(std::int64_t clip, std::vector<TimelineFinding> findings);
    void setRendered(std::vector<RenderedSpan> spans);
    void setUnseen(std::vector<std::pair<std::int64_t, std::int64_t>> spans);

signals:
    void changed();

private:
    void reset();
    void updateClips();
    void updatePoses(std::int64_t clip, std::int64_t first, std::int64_t last);
    void updateMarks();

    ProjectDocument& m_document;
    std::map<std::int64_t, ConfidenceStrip> m_confidence;
    std::map<std::int64_t, std::vector<TimelineFinding>> m_findings;
    std::vector<RenderedSpan> m_rendered;
    std::vector<std::pair<std::int64_t, std::int64_t>> m_unseen;
    std::vector<Marker> m_markers;
    std::optional<double> m_in;
    std::optional<double> m_out;
};

} // namespace ui
